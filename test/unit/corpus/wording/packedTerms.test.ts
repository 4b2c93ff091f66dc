import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packTerms, unpackTerms } from '../../../../src/core/corpus/wording/packedTerms';

const word = fc.oneof(fc.string(), fc.constantFrom('ferry', 'sink', 'Örlöw', '😀'));
const leaf = fc.oneof(
	word,
	fc.boolean(),
	fc.nat(),
	fc.constant(Number.MAX_SAFE_INTEGER),
	fc.constant(undefined),
);
const { value } = fc.letrec<{ value: unknown }>(tie => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		leaf,
		fc.array(word),
		fc.array(tie('value')),
		fc.array(word).map(items => new Set(items)),
		fc.array(leaf).map(items => new Set(items)),
		fc.array(fc.tuple(word, word)).map(items => new Map(items)),
		fc.array(fc.tuple(word, tie('value'))).map(items => new Map(items)),
		fc.record({ acts: tie('value'), at: fc.nat(), known: fc.boolean() }, { noNullPrototype: true }),
	),
}));

describe('packTerms', () => {
	it('gives back sets, maps, lists and records as they were, in their order', () => {
		fc.assert(
			fc.property(value, given => {
				const read = unpackTerms(packTerms(given));
				assert.deepEqual(read, given);
				assert.deepEqual(flat(read), flat(given));
			}),
			{ seed: 7, numRuns: 500 },
		);
	});

	it('takes a byte or two for a word that it has met before', () => {
		const terms = ['harbour', 'ferry', 'night'];
		packTerms(new Set(terms));
		assert.ok(packTerms(new Set(terms)).length <= 2 + 3 * 3);
	});

	it('packs more than a call has room for', () => {
		const many = Array.from({ length: 100_000 }, (_, at) => at % 300);
		assert.deepEqual(unpackTerms(packTerms(many)), many);
	});

	it('refuses what it could not give back', () => {
		for (const given of [0.5, -1, () => 1, null]) {
			assert.throws(() => packTerms([given]), TypeError);
		}
	});
});

/** Sets and maps in their order, which `deepEqual` does not look at. */
function flat(given: unknown): unknown {
	return given instanceof Set || given instanceof Map ? [...given].map(flat) : given;
}
