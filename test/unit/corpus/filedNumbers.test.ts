import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FiledNumbers } from '../../../src/core/corpus/filedNumbers';

describe('FiledNumbers', () => {
	it('finds what was filed last under a key, however many there are', () => {
		// Keys that meet in one place of the table, and more of them than there is room for at first.
		const key = fc.oneof(
			fc.nat({ max: 5 }),
			fc.nat({ max: 9 }).map(at => at * 2 ** 28),
			fc.nat({ max: 9999 }),
		);
		const filed = fc.array(fc.tuple(key, fc.nat({ max: 2 ** 32 - 1 })), { maxLength: 4000, size: 'max' });
		fc.assert(
			fc.property(filed, fc.integer({ min: 1, max: 5 }), (given, most) => {
				const numbers = new FiledNumbers();
				for (const [under, number] of given) {
					numbers.add(under, number);
				}
				for (const under of new Set([...given.map(([key]) => key), 77])) {
					const found: number[] = [];
					numbers.collect(under, most, found);
					const all = given.filter(([key]) => key === under).map(([, number]) => number);
					assert.deepEqual(found, all.reverse().slice(0, most));
				}
			}),
			{ seed: 6, numRuns: 30 },
		);
	});
});
