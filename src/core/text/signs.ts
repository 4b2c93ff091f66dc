/** Words and marks without which a pattern cannot match: one look at a text tells which of its many patterns may. */

/** A pattern with its signs in small letters, one of which any text that it matches has: a mark, or a word's beginning. */
export type SignedPattern = readonly [signs: readonly string[], pattern: RegExp];

/** In letters: words are told by their first ones. */
const told = 4;
const lastLetter = 26;
const beforeLetters = 0x60;
const capitals = 0x20;

/** By the hash of the first letters of a word, and by that of a mark, the bits of what it may be a sign of. */
const byLetters = new Int32Array(2 ** 12);
const byMark = new Int32Array(2 ** 9);
let made = 0;

/** Where there are more patterns than bits some share one, and are tried in vain. */
const bits = 32;

/** Patterns of which each is tried only on texts that have a sign of it. */
export class SignedPatterns {
	readonly #patterns: readonly (readonly [bit: number, pattern: RegExp])[];

	constructor(patterns: readonly SignedPattern[]) {
		this.#patterns = patterns.map(([signs, pattern]) => [newSign(signs), pattern]);
	}

	/** `signs` are those in the text, or in more than it. */
	match(text: string, signs: number): boolean {
		for (const [bit, pattern] of this.#patterns) {
			if ((signs & bit) !== 0 && pattern.test(text)) {
				return true;
			}
		}
		return false;
	}
}

function newSign(signs: readonly string[]): number {
	const bit = 1 << (made % bits);
	made += 1;
	for (const sign of signs) {
		if (sign.length < told) {
			addBit(byMark, markAt(sign.charCodeAt(0)), bit);
		} else {
			const letters = [...sign.slice(0, told)].map(letter => letter.charCodeAt(0) - beforeLetters);
			addBit(byLetters, letters.reduce(withLetter, 0), bit);
		}
	}
	return bit;
}

function addBit(table: Int32Array, at: number, bit: number): void {
	table[at] = (table[at] ?? 0) | bit;
}

/** The bits of all that there may be signs of. Letters are those of English: any other character ends a word. */
export function signsIn(text: string): number {
	let found = 0;
	let hash = 0;
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const letter = (unit | capitals) - beforeLetters;
		if (letter > 0 && letter <= lastLetter) {
			length++;
			hash = withLetter(hash, letter);
			if (length === told) {
				found |= byLetters[hash] ?? 0;
			}
		} else {
			length = 0;
			hash = 0;
			found |= byMark[markAt(unit)] ?? 0;
		}
	}
	return found;
}

function withLetter(hash: number, letter: number): number {
	return ((hash * 21) ^ letter) & (byLetters.length - 1);
}

function markAt(unit: number): number {
	return (unit ^ (unit >>> 5)) & (byMark.length - 1);
}
