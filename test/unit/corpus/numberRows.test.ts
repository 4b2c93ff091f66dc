import assert from 'node:assert/strict';
import { NumberRows } from '../../../src/core/corpus/numberRows';

describe('NumberRows', () => {
	it('gives back each row, however many there are', () => {
		const rows = new NumberRows(2);
		const count = 10_000;
		for (let at = 0; at < count; at++) {
			rows.push(at, 2 ** 32 - 1 - at);
		}
		assert.equal(rows.count, count);
		for (let at = 0; at < count; at++) {
			assert.deepEqual([rows.at(at, 0), rows.at(at, 1)], [at, 2 ** 32 - 1 - at]);
		}
	});

	it('has 0 where there is no row', () => {
		const rows = new NumberRows(2);
		rows.push(7, 7);
		assert.deepEqual([rows.at(-1, 0), rows.at(1, 0), rows.at(5000, 1)], [0, 0, 0]);
	});
});
