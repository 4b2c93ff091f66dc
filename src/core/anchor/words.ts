/** The words of a stretch of text, as they are compared between a target and a place. */
import { fold } from './fold';

/** A word with its inner marks (`U.S`, `well-known`, `3,5`), or one mark. */
const wordOrMark = /[\p{L}\p{N}\p{M}]+(?:[.,'’‐‑-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

export interface Word {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** In order, their offsets counted from `origin`. White space belongs to none. */
export function wordsOf(text: string, origin = 0): readonly Word[] {
	return [...text.matchAll(wordOrMark)].map(match => ({
		start: origin + match.index,
		end: origin + match.index + match[0].length,
		text: match[0],
	}));
}

/** `U.S` and `US`, `e-mail` and `email`, `Ruritania's` and `Ruritania` compare as equal; `3.5` and `35` do not. */
export function comparable(word: string): string {
	const plain = fold(word).toLowerCase();
	return /\p{N}/u.test(plain) ? plain : plain.replace(/(?<=..)'s$/, '').replace(/[.,'-](?=.)/g, '');
}
