import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tableOf } from '../../../src/core/corpus/numberTable';

describe('a table of numbers', () => {
	it('holds the rows that were chosen, in their order, in columns that are as narrow as can be', () => {
		const most = fc.constantFrom(1, 2 ** 8 - 1, 2 ** 8, 2 ** 16 - 1, 2 ** 16, 2 ** 32 - 1);
		const columns = most.chain(max =>
			fc.array(fc.nat({ max: 2 ** 31 - 1 }).map(number => number % (max + 1))),
		);
		fc.assert(
			fc.property(fc.array(columns, { maxLength: 3 }), fc.array(fc.nat({ max: 20 })), (made, places) => {
				const given = made.map(column => Uint32Array.from({ length: 21 }, (_, at) => column[at] ?? 0));
				const table = tableOf(Uint32Array.from(places), given);
				assert.deepEqual([...table.places], places);
				assert.deepEqual(
					table.columns.map(column => [...column]),
					given.map(column => places.map(place => column[place])),
				);
				for (const column of [table.places, ...table.columns]) {
					const largest = Math.max(0, ...column);
					assert.equal(column.BYTES_PER_ELEMENT, largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 4);
				}
			}),
		);
	});
});
