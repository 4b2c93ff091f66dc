import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eachOf, finish, sorted } from '../../../src/core/corpus/steps';

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

	it('sorts as an array does: what is equal stays in order', () => {
		const items = fc.array(fc.record({ by: fc.nat(40), name: fc.nat() }), { maxLength: 6000, size: 'max' });
		const by = (a: { by: number }, b: { by: number }) => a.by - b.by;
		fc.assert(
			fc.property(items, list => assert.deepEqual(finish(sorted(list, by)), list.toSorted(by))),
			{ numRuns: 20 },
		);
	});

	it('pauses while it sorts', () => {
		const longest = [
			...sorted(
				Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 50_021),
				(a, b) => a - b,
			),
		];
		assert.ok(longest.length > 50_000 / 1000);
	});

	it('may be finished at once', () => {
		assert.deepEqual(finish(eachOf(['a', 'b'], 1, (item, at) => `${item}${at}`)), ['a0', 'b1']);
	});
});
