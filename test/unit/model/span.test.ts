import assert from 'node:assert/strict';
import { inTextOrder } from '../../../src/core/model/span';

describe('inTextOrder', () => {
	const spans = (...starts: readonly number[]) => starts.map((start, at) => ({ start, end: start + 1, at }));

	it('sorts by where the spans start, those that start together as they were', () => {
		assert.deepEqual(
			inTextOrder(spans(5, 2, 5, 0)).map(({ start, at }) => [start, at]),
			[
				[0, 3],
				[2, 1],
				[5, 0],
				[5, 2],
			],
		);
	});

	it('leaves what is in order', () => {
		assert.deepEqual(inTextOrder(spans(0, 2, 2, 5)), spans(0, 2, 2, 5));
		assert.deepEqual(inTextOrder([]), []);
	});
});
