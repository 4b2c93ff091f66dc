/** Where the same words stand in a text, as whole words, however their quote marks and spaces are written. */
import type { Span } from '../model/span';

export interface Matching {
	/** Capitals and small letters are not the same. */
	readonly matchCase: boolean;
}

const alike: readonly string[] = ["'’‘ʼ`", '"“”„«»', '-‐‑'];
/** A line may end between two words of wrapped prose, a paragraph may not. */
const gap = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[^\\S\\n]*)';
const wordCharacter = '[\\p{L}\\p{M}\\p{N}]';

/** In order, not overlapping; none for words without a letter or digit. */
export function wordOccurrences(text: string, words: string, { matchCase }: Matching): readonly Span[] {
	if (!/[\p{L}\p{N}]/u.test(words)) {
		return [];
	}
	const found = text.matchAll(new RegExp(patternOf(words.trim()), matchCase ? 'gu' : 'giu'));
	return [...found].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function patternOf(words: string): string {
	const body = words.split(/\s+/).map(patternOfWord).join(gap);
	const before = startsWord(words) ? `(?<!${wordCharacter})` : '';
	const after = endsWord(words) ? `(?!${wordCharacter})` : '';
	return `${before}${body}${after}`;
}

function patternOfWord(word: string): string {
	return [...word].map(patternOfCharacter).join('');
}

function patternOfCharacter(character: string): string {
	const forms = alike.find(marks => marks.includes(character));
	return forms ? `[${forms.replace('-', '\\-')}]` : character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function startsWord(words: string): boolean {
	return /^[\p{L}\p{M}\p{N}]/u.test(words);
}

function endsWord(words: string): boolean {
	return /[\p{L}\p{M}\p{N}]$/u.test(words);
}
