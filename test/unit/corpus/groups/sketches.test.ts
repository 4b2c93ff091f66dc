import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Sketches } from '../../../../src/core/corpus/groups/sketches';
import { TermWeights } from '../../../../src/core/corpus/groups/termWeights';
import { finish } from '../../../../src/core/corpus/steps';
import { isWider } from '../../../../src/core/corpus/wording/acts';
import { likeness } from '../../../../src/core/corpus/wording/likeness';
import { readPieces } from '../../../../src/core/corpus/wording/pieces';
import { sharedOf } from '../../../../src/core/corpus/wording/shared';
import { type Wording, wordingOf } from '../../../../src/core/corpus/wording/wording';
import { tokenise } from '../../../../src/core/text/tokens';

const words = fc.constantFrom(
	...'Kesh Lune shelled attacked the port ships vessels cars vehicles sold helped with sent about 300 312 crowns not said of to in may have Monday'.split(
		' ',
	),
);
const texts = fc.array(words, { minLength: 2, maxLength: 14 }).map(list => list.join(' '));

function read(text: string): Wording {
	return wordingOf(readPieces(tokenise(text, { start: 0, end: text.length }), new Map(), () => false));
}

/** What was asked of whole wordings before there were sketches. */
function isWorthComparing({ acts, features }: Wording, other: Wording): boolean {
	const met = features.filter(feature => other.concepts.has(feature) || other.terms.has(feature));
	return (
		met.length >= 3 ||
		acts.some(
			({ concepts }) =>
				concepts.some(concept => other.concepts.has(concept)) || isWider(concepts, [...other.concepts]),
		)
	);
}

describe('sketches of wordings', () => {
	it('never rules out two wordings that are alike', () => {
		fc.assert(
			fc.property(texts, texts, (one, other) => {
				const [a, b] = [read(one), read(other)];
				const weights = finish(TermWeights.over([{ wording: a }, { wording: b }]));
				const sketches = new Sketches(weights);
				sketches.push(a);
				sketches.push(b);
				const isAlike = likeness(a, b, weights.of).difference === undefined;
				const { names, acts, words, numbers } = sharedOf(a, b);
				assert.ok(!isAlike || sketches.mayBeAlike(0, sketches, 1));
				assert.ok(!(isAlike && isWorthComparing(a, b)) || sketches.mayBeOne(0, 1));
				assert.ok(
					names.length + acts.length + words.length + numbers.length === 0 ||
						sketches.mayMeet(0, sketches, 1),
				);
			}),
			{ numRuns: 3000 },
		);
	});

	it('rules out what has nothing in common', () => {
		const wordings = ['Kesh shelled the port.', 'Nine ferries sank off Lune.'].map(read);
		const sketches = new Sketches(finish(TermWeights.over(wordings.map(wording => ({ wording })))));
		for (const wording of wordings) {
			sketches.push(wording);
		}
		assert.equal(sketches.mayBeOne(0, 1), false);
		assert.equal(sketches.mayMeet(0, sketches, 1), false);
		assert.equal(sketches.mayMeet(0, sketches, 0), true);
	});
});
