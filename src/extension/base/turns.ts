/** Long work on the extension host's one thread, done in turns: whoever types, or asks for something, comes between. */
import type { Steps } from '../../core/index';

/** Whoever types waits no longer than this for a turn. Milliseconds. */
const longestTurn = 12;

/** Work that gives way to other work asks so often whether that is done. Milliseconds. */
const patience = 50;

/** The result; `undefined` where it is of no use any more before it is there. Rests while `givesWay`. */
export async function inTurns<T>(
	steps: Steps<T>,
	isOver: () => boolean,
	givesWay = () => false,
): Promise<T | undefined> {
	while (!isOver()) {
		if (givesWay()) {
			await new Promise(resolve => setTimeout(resolve, patience));
			continue;
		}
		const until = performance.now() + longestTurn;
		while (performance.now() < until) {
			const step = steps.next();
			if (step.done === true) {
				return step.value;
			}
		}
		await new Promise(resolve => setTimeout(resolve, 0));
	}
	return undefined;
}
