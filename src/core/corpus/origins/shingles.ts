/** Texts as sets of short runs of words, and how much two sets share (Broder, "On the resemblance of documents", 1997). */
import type { Token } from '../../text/tokens';
import { wordRuns } from '../wordRuns';

/** Words in a run: four seldom meet by chance. */
const runLength = 4;

/** Hashes of all runs; empty for texts shorter than a run. Case and punctuation do not count. */
export function shingles(tokens: readonly Token[]): ReadonlySet<number> {
	return wordRuns(
		tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower),
		runLength,
	);
}

/**
 * Size of the intersection over size of the union, 0 to 1; 0 where both are empty, and where it is known to be less than
 * `least`. Of sets in rising order.
 */
export function resemblance(a: Uint32Array, b: Uint32Array, least = 0): number {
	// How many either may have alone before too few are left to be common: most pairs are told apart early.
	const enough = Math.ceil((least * (a.length + b.length)) / (1 + least) - rounding);
	const [mostOfA, mostOfB] = [a.length - enough, b.length - enough];
	if (mostOfA < 0 || mostOfB < 0) {
		return 0;
	}
	let [common, first, second] = [0, 0, 0];
	while (first < a.length && second < b.length) {
		const one = a[first] ?? 0;
		const other = b[second] ?? 0;
		if (one === other) {
			common++;
			first++;
			second++;
		} else if (one < other) {
			first++;
			if (first - common > mostOfA) {
				return 0;
			}
		} else {
			second++;
			if (second - common > mostOfB) {
				return 0;
			}
		}
	}
	const union = a.length + b.length - common;
	return union === 0 ? 0 : common / union;
}

/** More than what fractions lose. */
const rounding = 1e-9;
