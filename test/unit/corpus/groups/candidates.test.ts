import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CandidateIndex } from '../../../../src/core/corpus/groups/candidates';
import { KeyLists } from '../../../../src/core/corpus/keyLists';
import { finish } from '../../../../src/core/corpus/steps';

type Lists = readonly (readonly number[])[];

function keyLists(lists: Lists): KeyLists {
	const made = new KeyLists();
	for (const list of lists) {
		made.push(list);
	}
	return made;
}

/** Those of `filed` that share keys with the list, by their places: of each key the last twelve; most keys first. */
function sharing(list: readonly number[], filed: Lists): readonly number[] {
	const met = new Map<number, number>();
	for (const key of list) {
		const places = [...filed.keys()].filter(at => filed[at]?.includes(key)).slice(-12);
		for (const at of places) {
			met.set(at, (met.get(at) ?? 0) + 1);
		}
	}
	return [...met]
		.sort((a, b) => b[1] - a[1] || b[0] - a[0])
		.slice(0, 24)
		.map(([at]) => at);
}

describe('CandidateIndex', () => {
	it('finds for each assertion those before it, and for each of the others any, that share most keys with it', () => {
		// Some keys that many have, and some that are met seldom; spread over 32 bits.
		const key = fc
			.oneof(fc.nat({ max: 6 }), fc.nat({ max: 400 }))
			.map(at => Math.imul(at + 1, 0x9e3779b1) >>> 0);
		const lists = fc.array(fc.uniqueArray(key, { maxLength: 8 }), { maxLength: 60, size: 'max' });
		fc.assert(
			fc.property(lists, lists, (assertions, others) => {
				const index = finish(CandidateIndex.of(keyLists(assertions), keyLists(others)));
				assert.deepEqual(
					assertions.map((_, at) => index.near(at)),
					assertions.map((list, at) => sharing(list, assertions.slice(0, at))),
				);
				assert.deepEqual(
					others.map((_, at) => index.nearOther(at)),
					others.map(list => sharing(list, assertions)),
				);
			}),
			{ seed: 5, numRuns: 60 },
		);
	});
});
