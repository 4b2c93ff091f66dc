import assert from 'node:assert/strict';
import { AssertionIndex } from '../../../../src/core/corpus/groups/assertionIndex';
import { AssertionReader } from '../../../../src/core/corpus/groups/assertions';
import { comparisonOf } from '../../../../src/core/corpus/groups/comparison';
import { readClaims } from '../../../../src/core/corpus/groups/readClaims';
import { finish } from '../../../../src/core/corpus/steps';
import { corpusOf, type Told } from '../../../support/taggedCorpus';

/** Of an article with one denial: how many claims it is compared with, and the sentences of those before it. */
function compared(told: Told): { readonly near: number; readonly before: readonly number[] } {
	const corpus = corpusOf(told);
	const reader = new AssertionReader(corpus);
	const { assertions, denying } = finish(readClaims(corpus, reader, new Set()));
	const { wordings } = denying;
	const comparison = finish(comparisonOf(assertions, [wordings]));
	const index = finish(AssertionIndex.of(assertions, comparison));
	const [denial] = wordings;
	assert.ok(denial);
	return {
		near: index.near(denial, 0).length,
		before: index.lastBefore(denial).map(at => assertions.at(at)?.mark.sentences?.first ?? -1),
	};
}

/** By what they have in common with it, and the last ones that tell of who denies: whatever the length of the article. */
const others = 2 * 24;

const claim = (at: number) => `Officials said Kesh had shelled the port of Lune${at} on Tuesday.`;
const denial = 'Kesh denied that it had shelled any port.';
const article = (before: number, after: number) => {
	const claims = Array.from({ length: before + after }, (_, at) => claim(at));
	return [...claims.slice(0, before), denial, ...claims.slice(before)].join('\n\n');
};

const upTo = (end: number, count: number) => Array.from({ length: count }, (_, at) => end - count + at);

describe('a denial is compared in its own article', () => {
	const cases: readonly (readonly [before: number, after: number, compared: number])[] = [
		[0, 300, 0],
		[2, 3, 2],
		[99, 0, 99],
		[300, 200, 100],
	];
	for (const [before, after, count] of cases) {
		it(`with ${count} claims of ${before} before it and ${after} after it`, () => {
			const found = compared({ id: 'a', text: article(before, after) });
			assert.deepEqual(found.before, upTo(before, count));
			assert.ok(found.near <= count + others, `${found.near}`);
		});
	}

	it('with those that stand right before it, in whatever order they were tagged', () => {
		const tags = upTo(150, 150).map(at => ({ id: `t${at}`, kind: 'claim', words: claim(149 - at) }));
		assert.deepEqual(compared({ id: 'a', text: article(150, 0), tags }).before, upTo(150, 100));
	});
});
