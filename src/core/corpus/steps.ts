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

/** So many items are sorted, or taken over in order, between two pauses. */
const sortedAtOnce = 1000;

/** What `toSorted` gives, with pauses: a merge sort whose first runs are short. */
export function* sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
	let runs: (readonly T[])[] = [];
	for (let at = 0; at < items.length; at += sortedAtOnce) {
		runs.push(items.slice(at, at + sortedAtOnce).sort(compare));
		yield;
	}
	while (runs.length > 1) {
		const longer: (readonly T[])[] = [];
		for (let at = 0; at < runs.length; at += 2) {
			longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
		}
		runs = longer;
	}
	return runs[0] ?? [];
}

/** Of two equal ones the left comes first. */
function* merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	const all: T[] = [];
	const [before, after] = [left.values(), right.values()];
	let [one, other] = [before.next(), after.next()];
	while (one.done !== true && other.done !== true) {
		if (compare(one.value, other.value) <= 0) {
			all.push(one.value);
			one = before.next();
		} else {
			all.push(other.value);
			other = after.next();
		}
		if (all.length % sortedAtOnce === 0) {
			yield;
		}
	}
	for (; one.done !== true; one = before.next()) {
		all.push(one.value);
	}
	for (; other.done !== true; other = after.next()) {
		all.push(other.value);
	}
	return all;
}

/** The same for numbers: millions of them take no more than twice their room. What is given is used up. */
export function* sortedNumbers(
	numbers: Uint32Array<ArrayBuffer>,
	compare: (a: number, b: number) => number,
): Steps<Uint32Array> {
	let [from, to] = [numbers, new Uint32Array(numbers.length)];
	for (let at = 0; at < from.length; at += sortedAtOnce) {
		from.subarray(at, at + sortedAtOnce).sort(compare);
		yield;
	}
	for (let run = sortedAtOnce; run < from.length; run *= 2) {
		for (let start = 0; start < from.length; start += 2 * run) {
			const [middle, end] = [Math.min(start + run, from.length), Math.min(start + 2 * run, from.length)];
			let [left, right] = [start, middle];
			for (let at = start; at < end; at++) {
				const [one, other] = [from[left] ?? 0, from[right] ?? 0];
				const isLeft = left < middle && (right >= end || compare(one, other) <= 0);
				to[at] = isLeft ? one : other;
				left += isLeft ? 1 : 0;
				right += isLeft ? 0 : 1;
				if (at % sortedAtOnce === 0) {
					yield;
				}
			}
		}
		[from, to] = [to, from];
	}
	return from;
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

/** Takes the items out of the set one after the other, with pauses. Whoever comes between may take some, or add some. */
export function* drain<T>(items: Set<T>, pauseAfter: number, work: (item: T) => void): Steps<void> {
	let done = 0;
	for (const item of items) {
		items.delete(item);
		work(item);
		done++;
		if (done % pauseAfter === 0) {
			yield;
		}
	}
}

/**
 * What has to follow changes before anybody may look: in steps by whoever has time, and what is left of it at once by who
 * must look now. There is one run at a time, which both go on with.
 */
export class FollowUp {
	#underWay: Steps<void> | undefined;

	/**
	 * @param isDue stays true until a run is over
	 * @param begin of a run
	 */
	constructor(
		readonly isDue: () => boolean,
		private readonly begin: () => Steps<void>,
	) {}

	/** It may change between the steps what they are about. */
	*inSteps(): Steps<void> {
		while (this.isDue()) {
			this.#underWay ??= this.begin();
			if (this.#underWay.next().done === true) {
				this.#underWay = undefined;
			} else {
				yield;
			}
		}
	}

	atOnce(): void {
		if (this.isDue()) {
			finish(this.inSteps());
		}
	}

	/** What the run has found so far is out of date: another one begins. */
	leave(): void {
		this.#underWay = undefined;
	}
}
