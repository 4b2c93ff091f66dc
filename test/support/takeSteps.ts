import type { Steps } from '../../src/core/corpus/steps';

/** As many of the steps as there are, at most `count`; the others are left. */
export function takeSteps(steps: Steps<unknown>, count: number): void {
	for (let taken = 0; taken < count && steps.next().done !== true; taken++) {}
}
