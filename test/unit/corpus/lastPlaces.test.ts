import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LastPlaces } from '../../../src/core/corpus/lastPlaces';

describe('LastPlaces', () => {
	it('has under each key what was put there last, and gives what was there before', () => {
		// Keys that meet in one place of the table, and more of them than there is room for at first.
		const key = fc.oneof(
			fc.nat({ max: 5 }),
			fc.nat({ max: 9 }).map(at => at * 2 ** 28),
			fc.nat({ max: 9999 }),
		);
		const puts = fc.array(fc.tuple(key, fc.integer({ min: 1, max: 2 ** 32 - 1 })), {
			maxLength: 4000,
			size: 'max',
		});
		fc.assert(
			fc.property(puts, fc.nat({ max: 5000 }), (given, expected) => {
				const places = new LastPlaces(expected);
				const last = new Map<number, number>();
				for (const [under, number] of given) {
					assert.equal(places.put(under, number), last.get(under) ?? 0);
					last.set(under, number);
				}
				for (const under of [...last.keys(), 77]) {
					assert.equal(places.get(under), last.get(under) ?? 0);
				}
			}),
			{ seed: 6, numRuns: 30 },
		);
	});
});
