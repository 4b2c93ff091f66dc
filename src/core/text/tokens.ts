/** Words, numbers and punctuation of a text. */
import type { Span } from '../model/span';
import { leadingAbbreviations } from './abbreviations.data';

export interface Token extends Span {
	/** As it stands in the text. */
	readonly text: string;
	/** In lower case, with straight apostrophes. */
	readonly lower: string;
	/** A `word` has a letter in it ("501st", "U.S."); a run of dots or hyphens is one `punctuation`. */
	readonly kind: 'word' | 'number' | 'punctuation';
}

/**
 * A possessive ending; letters with a full stop each ("U.S."); a number; a word with what may stand inside it
 * ("O'Hara", "RFE/RL", "example.com"); a run of dots or hyphens; any other character.
 * No alternative can fail late after a long run, so that the whole is linear.
 */
const possessive = /(?<=[\p{L}\p{N}.)])['’][sS](?![\p{L}\p{N}])/u.source;
const initialism = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/u.source;
const number = /\d+(?:[.,:]\d+)*(?![\p{L}\p{M}\d])/u.source;
const joint = `(?!${possessive})(?:['’‐‑/&-]|\\.(?=\\p{Ll}))`;
const word = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:${joint}[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;
const pattern = new RegExp(`${possessive}|${initialism}|${number}|${word}|\\.{2,}|-{2,}|\\S`, 'gu');

/** The tokens of `text`, or of the part of it in `span`, in order. White space belongs to none. */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
	const part = text.slice(span.start, span.end);
	const tokens: Token[] = [];
	for (const { 0: found, index } of part.matchAll(pattern)) {
		const before = tokens.at(-1);
		const start = span.start + index;
		if (found === '.' && before?.end === start && takesFullStop(before)) {
			tokens[tokens.length - 1] = token(`${before.text}.`, before.start, before.kind);
		} else {
			tokens.push(token(found, start, kindOf(found)));
		}
	}
	return tokens;
}

function token(text: string, start: number, kind: Token['kind']): Token {
	const small = text.toLowerCase();
	const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
	return { start, end: start + text.length, text, lower, kind };
}

function kindOf(text: string): Token['kind'] {
	if (/\p{L}/u.test(text)) {
		return 'word';
	}
	return /\d/.test(text) ? 'number' : 'punctuation';
}

/** True for "Mr" and for an initial, whose full stop is their own. "I" is taken for the pronoun. */
function takesFullStop({ text, lower, kind }: Token): boolean {
	return kind === 'word' && (leadingAbbreviations.has(lower) || /^(?!I$)\p{Lu}$/u.test(text));
}
