/** Looks through a stretch of a sentence, without a list of its places. */

/** The first index from `from` up to, not including, `to` that passes; -1 for none. */
export function firstIndex(from: number, to: number, test: (at: number) => boolean): number {
	for (let at = from; at < to; at += 1) {
		if (test(at)) {
			return at;
		}
	}
	return -1;
}

/** True where no index from `from` up to, not including, `to` fails. */
export function everyIndex(from: number, to: number, test: (at: number) => boolean): boolean {
	for (let at = from; at < to; at += 1) {
		if (!test(at)) {
			return false;
		}
	}
	return true;
}
