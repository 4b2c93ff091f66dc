/** Names by the first letters of their words: "FCO" is the Financial Conduct Office. */
import type { Piece } from './pieces';

/** In lower case; of runs of two names or more, with what stands between them left out ("of", "and"). */
export function initialsIn(pieces: readonly Piece[]): ReadonlySet<string> {
	const found = new Set<string>();
	let words: string[] = [];
	for (const piece of [...pieces, undefined]) {
		if (piece?.kind === 'name' && !piece.person) {
			words.push(...piece.words);
		} else if (piece?.kind !== 'function' || !joining.has(piece.lower)) {
			add(words, found);
			words = [];
		}
	}
	return found;
}

const joining: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&']);

function add(words: readonly string[], found: Set<string>): void {
	const capitals = words.filter(word => /^\p{Lu}/u.test(word)).map(word => (word[0] ?? '').toLowerCase());
	for (let length = 2; length <= Math.min(5, capitals.length); length++) {
		found.add(capitals.slice(0, length).join(''));
	}
}
