import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drain, eachOf, FollowUp, finish, sorted, sortedNumbers } from '../../../src/core/corpus/steps';

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

	it('sorts many numbers as an array does, with pauses', () => {
		for (const count of [0, 1, 999, 1000, 1001, 12_345]) {
			const numbers = Array.from({ length: count }, (_, at) => (at * 7919) % 5003);
			// By their last digits: many are equal.
			const by = (a: number, b: number) => (a % 100) - (b % 100);
			const steps = sortedNumbers(Uint32Array.from(numbers), by);
			let pauses = 0;
			let step = steps.next();
			for (; step.done !== true; step = steps.next()) {
				pauses++;
			}
			assert.deepEqual([...step.value], numbers.toSorted(by));
			assert.ok(pauses >= count / 1000);
		}
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

	it('empties a set, whoever else takes of it or adds to it meanwhile', () => {
		const [items, done] = [new Set(['a', 'b', 'c']), [] as string[]];
		const steps = drain(items, 1, item => done.push(item));
		steps.next();
		items.delete('b');
		items.add('d');
		finish(steps);
		assert.deepEqual([done, items.size], [['a', 'c', 'd'], 0]);
	});
});

describe('what has to follow changes', () => {
	/** Counts to three; `due` is set back then. */
	function counting() {
		const seen = { due: true, begun: 0, counted: 0 };
		const follow = new FollowUp(
			() => seen.due,
			function* () {
				seen.begun++;
				yield* eachOf([1, 2, 3], 1, () => seen.counted++);
				seen.due = false;
			},
		);
		return { seen, follow };
	}

	it('is done at once where nobody had time before', () => {
		const { seen, follow } = counting();
		follow.atOnce();
		follow.atOnce();
		assert.deepEqual(seen, { due: false, begun: 1, counted: 3 });
	});

	it('is gone on with by who must look now, and over for who had time', () => {
		const { seen, follow } = counting();
		const steps = follow.inSteps();
		steps.next();
		assert.deepEqual(seen, { due: true, begun: 1, counted: 1 });
		follow.atOnce();
		assert.equal(steps.next().done, true);
		assert.deepEqual(seen, { due: false, begun: 1, counted: 3 });
	});

	it('begins anew when it was left', () => {
		const { seen, follow } = counting();
		const steps = follow.inSteps();
		steps.next();
		follow.leave();
		finish(steps);
		assert.deepEqual(seen, { due: false, begun: 2, counted: 4 });
	});
});
