import assert from 'node:assert/strict';
import { eachOf, finish } from '../../../src/core/corpus/steps';

describe('long work in steps', () => {
	it('pauses after every so many items, and gives all results', () => {
		const steps = eachOf([1, 2, 3, 4, 5], 2, item => item * 10);
		let pauses = 0;
		let step = steps.next();
		while (step.done !== true) {
			pauses++;
			step = steps.next();
		}
		assert.deepEqual([pauses, step.value], [2, [10, 20, 30, 40, 50]]);
	});

	it('may be finished at once', () => {
		assert.deepEqual(finish(eachOf(['a', 'b'], 1, (item, at) => `${item}${at}`)), ['a0', 'b1']);
	});
});
