import assert from 'node:assert/strict';
import fc from 'fast-check';
import { affirmed } from '../../../../src/core/corpus/groups/denialWording';
import { packWording, unpackWording } from '../../../../src/core/corpus/wording/packedWording';
import type { Act, Wording } from '../../../../src/core/corpus/wording/wording';
import { wording } from './wordings';

const word = fc.oneof(fc.string(), fc.constantFrom('ferry', 'sink', 'Örlöw', '😀', 'number:3', 'kg'));
const set = fc.array(word, { maxLength: 12 }).map(words => new Set(words));
const sets = fc.array(fc.tuple(word, set), { maxLength: 3 }).map(pairs => new Map(pairs));
const spelled = fc.array(fc.tuple(word, word), { maxLength: 12 }).map(pairs => new Map(pairs));
const act: fc.Arbitrary<Act> = fc.record(
	{
		concepts: fc.array(word, { maxLength: 3 }),
		at: fc.nat({ max: 5000 }),
		known: fc.boolean(),
		verbal: fc.boolean(),
		negated: fc.boolean(),
		hypothetical: fc.boolean(),
		ongoing: fc.boolean(),
		agents: set,
		patients: set,
		namedAgents: set,
		towards: set,
		things: set,
	},
	{ noNullPrototype: true },
);
/** Whatever its fields say of each other: no wording of a sentence is half as odd. */
const anyWording: fc.Arbitrary<Wording> = fc.record(
	{
		terms: set,
		names: set,
		acts: fc.array(act, { maxLength: 3 }),
		concepts: set,
		features: fc.array(word, { maxLength: 12 }),
		quantities: sets,
		values: set,
		rough: set,
		voices: set,
		initials: set,
		negative: fc.boolean(),
		negates: fc.boolean(),
		times: sets,
		spelling: spelled,
		actWords: spelled,
		quoted: set,
		people: sets,
	},
	{ noNullPrototype: true },
);

const sentences = [
	'',
	'Yes.',
	'On Monday about 300 officers of the Tarnholm Harbour Office did not seize the 7 boats that Ida Brandt sold.',
	'There is no evidence that Morvia will have supplied lenses, ships or ships’ engines to Kestura in 2031.',
	'Officials called “The Grey Ledger” a “forgery” and said that Mr. Ole Brandt and Ms. Ida Brandt forged it.',
];

describe('packWording', () => {
	for (const sentence of sentences) {
		it(`gives back what is asserted, and what is denied, by “${sentence}”`, () => {
			for (const given of [wording(sentence), affirmed(wording(sentence))]) {
				isBack(given);
			}
		});
	}

	it('gives back wordings as they were, in their order', () => {
		fc.assert(fc.property(anyWording, isBack), { seed: 7, numRuns: 500 });
	});

	it('takes fewer bytes than the sentence has letters, once its words are known', () => {
		for (const sentence of sentences.slice(2)) {
			packWording(wording(sentence));
			const { length } = packWording(wording(sentence));
			assert.ok(length < sentence.length, `${length} of ${sentence.length}`);
		}
	});
});

function isBack(given: Wording): void {
	const bytes = [1, 2, 3, ...packWording(given)];
	const back = unpackWording(bytes, 3);
	assert.deepEqual(back, given);
	assert.deepEqual(flat(back), flat(given));
}

/** Sets and maps in their order, which `deepEqual` does not look at. */
function flat(given: unknown): unknown {
	if (given instanceof Set || given instanceof Map) {
		return [...given].map(flat);
	}
	if (Array.isArray(given)) {
		return given.map(flat);
	}
	return typeof given === 'object' && given !== null
		? Object.entries(given)
				.map(([key, value]) => [key, flat(value)])
				.sort()
		: given;
}
