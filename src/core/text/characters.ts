/** What kind of character stands at an offset: numbers instead of patterns, for what looks at every character. */

export const letter = 1;
/** A lower-case letter, which is a `letter` too. */
export const smallLetter = 2;
/** What copied web text has inside words or between them and nobody sees: soft hyphens, marks without width. */
export const invisible = 4;
/** Any number character, the `digit` included. */
export const numeral = 8;
/** 0 to 9. */
export const digit = 16;
/** An accent or the like that belongs to the letter before it. */
export const combining = 32;
export const whiteSpace = 64;
const read = 128;

const kinds: readonly (readonly [pattern: RegExp, flag: number])[] = [
	[/^\p{L}$/u, letter],
	[/^\p{Ll}$/u, smallLetter],
	[/^\p{N}$/u, numeral],
	[/^[0-9]$/, digit],
	[/^\p{M}$/u, combining],
	[/^\s$/, whiteSpace],
	[/^[\u00ad\u200b-\u200f\u2060\ufeff]$/, invisible],
];

/** By UTF-16 unit; 0 where nobody has asked yet. */
const known = new Uint8Array(0x10000);

/** The flags of the character that begins at `offset`; 0 for marks, halves of characters and beyond the ends. */
export function characterAt(text: string, offset: number): number {
	if (offset < 0 || offset >= text.length) {
		return 0;
	}
	const unit = text.charCodeAt(offset);
	return known[unit] || flagsOf(text, offset, unit);
}

function flagsOf(text: string, offset: number, unit: number): number {
	const isHalf = unit >= 0xd800 && unit <= 0xdfff;
	const character = isHalf
		? String.fromCodePoint(text.codePointAt(offset) ?? unit)
		: String.fromCharCode(unit);
	let flags = read;
	for (const [pattern, flag] of kinds) {
		flags |= pattern.test(character) ? flag : 0;
	}
	if (!isHalf) {
		known[unit] = flags;
	}
	return flags;
}

/** Number of UTF-16 units that the character at `offset` takes: 2 for a pair of surrogates. */
export function sizeAt(text: string, offset: number): 1 | 2 {
	const unit = text.charCodeAt(offset);
	return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
