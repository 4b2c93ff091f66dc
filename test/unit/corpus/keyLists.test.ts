import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyLists } from '../../../src/core/corpus/keyLists';

describe('KeyLists', () => {
	it('gives back each list, however many there are', () => {
		const lists = fc.array(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 60 }), {
			maxLength: 200,
		});
		fc.assert(
			fc.property(lists, given => {
				const kept = new KeyLists();
				for (const list of given) {
					kept.push(list);
				}
				assert.equal(kept.count, given.length);
				assert.deepEqual(
					given.map((_, at) => [...kept.at(at)]),
					given,
				);
				assert.deepEqual([...kept.all()], given.flat());
			}),
			{ seed: 3, numRuns: 100 },
		);
	});

	it('has nothing where there is no list', () => {
		const kept = new KeyLists();
		kept.push([7]);
		assert.deepEqual([kept.at(-1).length, kept.at(1).length, new KeyLists().size], [0, 0, 0]);
	});
});
