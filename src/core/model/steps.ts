/** Work that can be done piece by piece. */

/** Pauses between its steps: the caller decides when it goes on, and whether. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of the work in one go. */
export function withoutPause<T>(steps: Steps<T>): T {
	let step = steps.next();
	while (step.done !== true) {
		step = steps.next();
	}
	return step.value;
}
