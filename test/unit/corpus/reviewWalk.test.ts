import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ReviewStep, reviewQueue } from '../../../src/core/corpus/reviewQueue';
import { ReviewWalk } from '../../../src/core/corpus/reviewWalk';
import { toldArticle } from '../../support/toldArticle';

const told = (id: string, count: number) =>
	toldArticle({
		id,
		sentences: Array.from({ length: count }, (_, at) => ({
			text: `Barge ${at + 1} of ${id} lay nine days in the upper lock.`,
			claim: true,
		})),
	});
const steps = reviewQueue([told('Kestel', 2), told('Tarnholm', 3)]);

/** A walk whose steps are closed by hand. */
function walking(): { walk: ReviewWalk; closed: Set<ReviewStep>; close: (at: number) => void } {
	const closed = new Set<ReviewStep>();
	const close = (at: number) => {
		const step = steps[at];
		assert.ok(step);
		closed.add(step);
	};
	return { walk: new ReviewWalk(steps, step => !closed.has(step)), closed, close };
}

describe('ReviewWalk', () => {
	it('passes over what was decided meanwhile', () => {
		const { walk, close } = walking();
		close(1);
		close(2);
		walk.forward();
		assert.equal(walk.passed, 3);
	});

	it('goes back to a step though it is decided', () => {
		const { walk, close } = walking();
		close(0);
		walk.forward();
		walk.back();
		assert.equal(walk.step, steps[0]);
		walk.back();
		assert.equal(walk.step, steps[0]);
	});

	it('says which articles are read to the end by going on', () => {
		const { walk, close } = walking();
		assert.deepEqual(walk.finishing(), []);
		walk.forward();
		assert.deepEqual(walk.finishing(), ['Kestel']);
		for (const at of [2, 3, 4]) {
			close(at);
		}
		assert.deepEqual(walk.finishing(), ['Kestel', 'Tarnholm']);
	});

	it('counts as decided what is about to be', () => {
		const { walk } = walking();
		assert.deepEqual(walk.finishing(steps.slice(1, 3)), ['Kestel']);
	});

	it('finds what an undo opened again, and forgets how it had ended', () => {
		const { walk, closed, close } = walking();
		for (const at of [0, 1, 2]) {
			const step = steps[at];
			assert.ok(step);
			close(at);
			walk.note(step, 'accepted');
			walk.forward();
		}
		const [, second] = steps;
		assert.ok(second);
		closed.delete(second);
		walk.backToReopened();
		assert.equal(walk.step, second);
		assert.equal(walk.outcomeOf(second), undefined);
		assert.equal(walk.count('accepted'), 2);
	});

	it('stays where it is when an undo opened nothing', () => {
		const { walk } = walking();
		const [first] = steps;
		assert.ok(first);
		walk.note(first, 'skipped');
		walk.forward();
		walk.backToReopened();
		assert.equal(walk.passed, 1);
		assert.equal(walk.outcomeOf(first), 'skipped');
	});

	it('goes back to a step that could not be written', () => {
		const { walk } = walking();
		const [first] = steps;
		assert.ok(first);
		walk.note(first, 'dismissed');
		walk.forward();
		walk.retract(first);
		assert.equal(walk.step, first);
		assert.equal(walk.count('dismissed'), 0);
	});

	it('meets each step that is open once on its way to the end', () => {
		fc.assert(
			fc.property(fc.subarray([0, 1, 2, 3, 4]), already => {
				const { walk, close } = walking();
				for (const at of already.filter(at => at > 0)) {
					close(at);
				}
				const met: (ReviewStep | undefined)[] = [];
				while (walk.step) {
					met.push(walk.step);
					walk.forward();
				}
				assert.deepEqual(
					met,
					steps.filter((_, at) => at === 0 || !already.includes(at)),
				);
				assert.equal(walk.passed, steps.length);
			}),
		);
	});
});
