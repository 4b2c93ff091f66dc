/**
 * Finds sets that resemble each other without comparing all with all: MinHash signatures, cut into bands that are
 * looked up (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3).
 */

/** With 16 bands of 2, sets that resemble each other by a half meet in 99 of 100 cases, by a fifth in 48. */
export const bands = 16;
const rows = 2;

/** Odd multipliers: each makes another order of the same hashes. From a fixed sequence, so that results never change. */
const multipliers = Array.from(
	{ length: bands * rows },
	(_, index) => (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0,
);

/** One key a band: two sets are worth comparing where they have one key in common. Empty for the empty set. */
export function bandKeys(hashes: ReadonlySet<number>): Uint32Array {
	if (hashes.size === 0) {
		return new Uint32Array();
	}
	const lowest = multipliers.map(multiplier => leastOf(hashes, multiplier));
	return Uint32Array.from({ length: bands }, (_, band) =>
		lowest.slice(band * rows, (band + 1) * rows).reduce(mix, band + 1),
	);
}

function mix(key: number, hash: number): number {
	const mixed = Math.imul(key ^ hash ^ (hash >>> 15), 0x9e3779b1);
	return (mixed ^ (mixed >>> 13)) >>> 0;
}

function leastOf(hashes: ReadonlySet<number>, multiplier: number): number {
	let least = 0xffffffff;
	for (const hash of hashes) {
		const mixed = Math.imul(hash ^ (hash >>> 15), multiplier);
		least = Math.min(least, (mixed ^ (mixed >>> 13)) >>> 0);
	}
	return least;
}
