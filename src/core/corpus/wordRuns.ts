/** Runs of words as numbers. */

/** Hashes of all runs of so many words, 32 bits each; empty where there are fewer words. */
export function wordRuns(words: readonly string[], length: number): ReadonlySet<number> {
	const hashes = words.map(hash);
	const runs = new Set<number>();
	for (let at = 0; at + length <= hashes.length; at++) {
		let run = offsetBasis;
		for (let next = at; next < at + length; next++) {
			run = Math.imul(run ^ (hashes[next] ?? 0), prime);
		}
		runs.add(run >>> 0);
	}
	return runs;
}

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

function hash(word: string): number {
	let value = offsetBasis;
	for (let at = 0; at < word.length; at++) {
		value = Math.imul(value ^ word.charCodeAt(at), prime);
	}
	return value >>> 0;
}
