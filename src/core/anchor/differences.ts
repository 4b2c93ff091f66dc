/** What is different between the words of a target and the words of a place, and whether that decides who says what. */
import type { Difference } from '../model/receipt';
import { negators, numerals, openers, persons } from './decisiveWords.data';
import { fold } from './fold';

/** A word with its inner marks (`U.S`, `well-known`, `3,5`), or one mark. */
const wordOrMark = /[\p{L}\p{N}\p{M}]+(?:[.,'’‐‑-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Beyond this many words on a side, the stretch that differs is reported as one difference. */
const most = 1500;

interface Word {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Runs of words that differ, in order. Empty where only white space differs. */
export function differencesBetween(was: string, is: string): readonly Difference[] {
	const old = wordsOf(was);
	const now = wordsOf(is);
	const head = sharedHead(old, now);
	const tail = sharedHead(old.slice(head).reverse(), now.slice(head).reverse());
	const oldMiddle = old.slice(head, old.length - tail);
	const nowMiddle = now.slice(head, now.length - tail);
	return gaps(oldMiddle, nowMiddle, alignment(oldMiddle, nowMiddle)).map(([o, n]) => ({
		was: stretch(was, o),
		is: stretch(is, n),
	}));
}

/** True where one of the differences is in a name, a number, a person or a negation. */
export function isDecisive(differences: readonly Difference[]): boolean {
	return differences.some(({ was, is }) => {
		const old = wordsOf(was).map(word => word.text);
		const now = wordsOf(is).map(word => word.text);
		return decidesIn(old, now) || decidesIn(now, old);
	});
}

/** True where a decisive word of `some` is missing among `others`. */
function decidesIn(some: readonly string[], others: readonly string[]): boolean {
	const left = new Map<string, number>();
	for (const other of others) {
		const key = comparable(other);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return some.some(word => {
		const key = comparable(word);
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count <= 0 && decides(word, key);
	});
}

function decides(word: string, key: string): boolean {
	return (
		/\p{N}/u.test(word) ||
		negators.has(key) ||
		numerals.has(key) ||
		persons.has(key) ||
		(/^\p{Lu}/u.test(word) && !openers.has(key))
	);
}

/** `U.S` and `US`, `e-mail` and `email`, `Ruritania's` and `Ruritania` compare as equal; `3.5` and `35` do not. */
function comparable(word: string): string {
	const plain = fold(word).toLowerCase();
	return /\p{N}/u.test(plain) ? plain : plain.replace(/(?<=..)'s$/, '').replace(/[.,'-](?=.)/g, '');
}

function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(wordOrMark)].map(match => ({
		start: match.index,
		end: match.index + match[0].length,
		text: match[0],
	}));
}

function sharedHead(a: readonly Word[], b: readonly Word[]): number {
	const differs = a.findIndex((word, at) => word.text !== b[at]?.text);
	return differs < 0 ? a.length : differs;
}

/** Index pairs of a longest common subsequence; none where the table would grow too large. */
function alignment(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
	if (a.length > most || b.length > most) {
		return [];
	}
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			lengths[i * width + j] =
				a[i]?.text === b[j]?.text
					? lengthAt(i + 1, j + 1) + 1
					: Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
		}
	}
	const pairs: [number, number][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		if (a[i]?.text === b[j]?.text) {
			pairs.push([i++, j++]);
		} else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) {
			i++;
		} else {
			j++;
		}
	}
	return pairs;
}

/** What lies between the aligned words, on either side. */
function gaps(
	a: readonly Word[],
	b: readonly Word[],
	pairs: readonly (readonly [number, number])[],
): readonly (readonly [readonly Word[], readonly Word[]])[] {
	const result: (readonly [readonly Word[], readonly Word[]])[] = [];
	let fromA = 0;
	let fromB = 0;
	for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
		if (i > fromA || j > fromB) {
			result.push([a.slice(fromA, i), b.slice(fromB, j)]);
		}
		fromA = i + 1;
		fromB = j + 1;
	}
	return result;
}

function stretch(text: string, words: readonly Word[]): string {
	return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
