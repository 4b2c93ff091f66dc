/** Lists that stay in order while little of them changes. */
import { type Steps, sorted } from './steps';

/**
 * The list without what is gone, and with what came. `compare` is the list's order and tells any two apart; nothing comes
 * before itself. Looks at few of the others only: in a long list most of the time goes into that.
 */
export function* replaced<T>(
	list: readonly T[],
	gone: readonly T[],
	came: readonly T[],
	compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
	const unsorted = [
		...gone.map(one => ({ at: placeOf(list, one, compare), one, isGone: true })),
		...came.map(one => ({ at: placeOf(list, one, compare), one, isGone: false })),
	];
	yield;
	const changes = yield* sorted(
		unsorted,
		(a, b) => a.at - b.at || Number(a.isGone) - Number(b.isGone) || compare(a.one, b.one),
	);
	const parts: (readonly T[])[] = [];
	let from = 0;
	for (const { at, one, isGone } of changes) {
		parts.push(list.slice(from, at));
		from = isGone ? at + 1 : at;
		if (!isGone) {
			parts.push([one]);
		}
	}
	return ([] as T[]).concat(...parts, list.slice(from));
}

/** Where it is, or where it would come. */
function placeOf<T>(list: readonly T[], one: T, compare: (a: T, b: T) => number): number {
	let [low, high] = [0, list.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = list[middle];
		if (other !== undefined && compare(other, one) < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
