/** Long work cut into short steps, so that whoever does it on a thread with other work can pause between them. */

/** Yields where a pause is welcome: every few milliseconds at most. Returns the result. */
export type Steps<T> = Generator<undefined, T>;

/** All at once. */
export function finish<T>(steps: Steps<T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) {
			return step.value;
		}
	}
}

/** The results of a work on each item, with a pause after every so many of them. */
export function* eachOf<T, R>(
	items: Iterable<T>,
	pauseAfter: number,
	work: (item: T, at: number) => R,
): Steps<R[]> {
	const results: R[] = [];
	for (const item of items) {
		results.push(work(item, results.length));
		if (results.length % pauseAfter === 0) {
			yield;
		}
	}
	return results;
}
