/** Words, numbers and punctuation of a text. */
import type { Span } from '../model/span';
import { leadingAbbreviations } from './abbreviations.data';
import {
	characterAt,
	combining,
	digit,
	letter,
	numeral,
	sizeAt,
	smallLetter,
	whiteSpace,
} from './characters';
import { type Word, WordFacts, wordOf } from './words';

/** A word at its place. What it shares with all words of its spelling is kept only once. */
export class Token implements Span {
	readonly start: number;
	readonly end: number;
	readonly word: Word;

	constructor(word: Word, start: number) {
		this.start = start;
		this.end = start + word.text.length;
		this.word = word;
	}

	/** As it stands in the text. */
	get text(): string {
		return this.word.text;
	}

	/** In lower case, with straight apostrophes. */
	get lower(): string {
		return this.word.lower;
	}

	/** A `word` has a letter in it ("501st", "U.S."); a run of dots or hyphens is one `punctuation`. */
	get kind(): Word['kind'] {
		return this.word.kind;
	}
}

const alphanumeric = letter | numeral;
const inWord = letter | numeral | combining;

/** True for "Mr" and for an initial, whose full stop is their own. "I" is taken for the pronoun. */
const takesFullStop = new WordFacts(
	({ text, lower, kind }) =>
		kind === 'word' && (leadingAbbreviations.has(lower) || /^(?!I$)\p{Lu}$/u.test(text)),
);

/** The tokens of `text`, or of the part of it in `span`, in order. White space belongs to none. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
	const tokens: Token[] = [];
	const part = text.slice(span.start, span.end);
	let before: Token | undefined;
	for (let start = nextVisible(part, 0); start < part.length; ) {
		const end = tokenEnd(part, start);
		const word = wordOf(part.slice(start, end));
		const at = span.start + start;
		if (word.text === '.' && before?.end === at && takesFullStop.of(before.word)) {
			before = new Token(wordOf(`${before.text}.`), before.start);
			tokens[tokens.length - 1] = before;
		} else {
			before = new Token(word, at);
			tokens.push(before);
		}
		start = nextVisible(part, end);
	}
	return tokens;
}

/** Offset of the first character from `start` on that is no white space. */
function nextVisible(text: string, start: number): number {
	let at = start;
	while (at < text.length && (characterAt(text, at) & whiteSpace) !== 0) {
		at++;
	}
	return at;
}

/**
 * End of the token that begins at `start`: a possessive ending; letters with a full stop each ("U.S."); a number; a
 * word with what may stand inside it ("O'Hara", "RFE/RL", "example.com"); a run of dots or hyphens; two apostrophes, the
 * quote mark of archives; any other character.
 * Nothing is read twice but the letters of an initialism and the digits of a word, so that the whole is linear.
 */
function tokenEnd(text: string, start: number): number {
	const kind = characterAt(text, start);
	const mark = text.charAt(start);
	if ((kind & alphanumeric) !== 0) {
		return (
			((kind & letter) !== 0 ? initialismEnd(text, start) : numberEnd(text, start)) || wordEnd(text, start)
		);
	}
	if (mark === '.' || mark === '-') {
		let end = start + 1;
		while (text.charAt(end) === mark) {
			end++;
		}
		return end;
	}
	const isDoubled = mark === "'" && text.charAt(start + 1) === mark && text.charAt(start + 2) !== mark;
	return isDoubled || isPossessive(text, start) ? start + 2 : start + sizeAt(text, start);
}

/** True for "'s" behind a word, a bracket or a full stop. */
function isPossessive(text: string, at: number): boolean {
	const mark = text.charAt(at);
	if ((mark !== "'" && mark !== '’') || !/^[sS]$/.test(text.charAt(at + 1))) {
		return false;
	}
	const before = text.charAt(at - 1);
	const isBehind = before === '.' || before === ')' || (characterBefore(text, at) & alphanumeric) !== 0;
	return isBehind && (characterAt(text, at + 2) & alphanumeric) === 0;
}

/** End of "U.S." at `start`; 0 where there is no such. */
function initialismEnd(text: string, start: number): number {
	let end = start;
	let letters = 0;
	while ((characterAt(text, end) & letter) !== 0 && text.charAt(end + sizeAt(text, end)) === '.') {
		end += sizeAt(text, end) + 1;
		letters++;
	}
	return letters > 1 && (characterBefore(text, start) & alphanumeric) === 0 ? end : 0;
}

/** End of "1,026.50" at `start`; 0 where there are no digits, or letters follow at once ("501st"). */
function numberEnd(text: string, start: number): number {
	let end = digitsEnd(text, start);
	if (end === start) {
		return 0;
	}
	let last = 0;
	while (/^[.,:]$/.test(text.charAt(end))) {
		const next = digitsEnd(text, end + 1);
		if (next === end + 1) {
			break;
		}
		last = end;
		end = next;
	}
	return (characterAt(text, end) & (letter | combining)) === 0 ? end : last;
}

function digitsEnd(text: string, start: number): number {
	let end = start;
	while ((characterAt(text, end) & digit) !== 0) {
		end++;
	}
	return end;
}

function wordEnd(text: string, start: number): number {
	let end = runEnd(text, start);
	while (isJoint(text, end)) {
		end = runEnd(text, end + 1);
	}
	return end;
}

function runEnd(text: string, start: number): number {
	let end = start;
	while ((characterAt(text, end) & inWord) !== 0) {
		end += sizeAt(text, end);
	}
	return end;
}

/** True for what may stand inside a word: an apostrophe, a hyphen, a slash; a full stop before a small letter. */
function isJoint(text: string, at: number): boolean {
	const next = characterAt(text, at + 1);
	switch (text.charAt(at)) {
		case '.':
			return (next & smallLetter) !== 0;
		case "'":
		case '’':
			return (next & alphanumeric) !== 0 && !isPossessive(text, at);
		case '‐':
		case '‑':
		case '/':
		case '&':
		case '-':
			return (next & alphanumeric) !== 0;
		default:
			return false;
	}
}

/** Flags of the character that ends at `offset`. */
function characterBefore(text: string, offset: number): number {
	const isPair = offset > 1 && sizeAt(text, offset - 2) === 2;
	return offset > 0 ? characterAt(text, offset - (isPair ? 2 : 1)) : 0;
}
