/**
 * What rules look for among the words of a sentence, a bit each: one look at every word tells which rules have anything
 * to look at. Most sentences have nothing for most rules.
 */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';

/** Tokens with the marks of them all. */
export interface Marked {
	readonly tokens: readonly Token[];
	readonly marks: number;
}

const bits = 32;
let made = 0;
/** The bits of words that are listed, in lower case. */
const byWord = new Map<string, number>();
const tests: { readonly bit: number; readonly test: (word: Word) => boolean }[] = [];
/** Made when it is first asked, when all lists and tests are there. */
let marks: WordFacts<number> | undefined;

/**
 * A bit for the words of a list, in lower case, or for those that pass a test. Where there are more of these than bits
 * some share one, and look in vain.
 */
export function newMark(words: Iterable<string> | ((word: Word) => boolean)): number {
	const bit = 1 << (made % bits);
	made += 1;
	marks = undefined;
	if (typeof words === 'function') {
		tests.push({ bit, test: words });
	} else {
		for (const word of words) {
			byWord.set(word, (byWord.get(word) ?? 0) | bit);
		}
	}
	return bit;
}

function read(word: Word): number {
	let found = byWord.get(word.lower) ?? 0;
	for (const { bit, test } of tests) {
		if (test(word)) {
			found |= bit;
		}
	}
	return found;
}

/** The bits of all that the word may be looked for as. */
export function marksOf(word: Word): number {
	marks ??= new WordFacts(read);
	return marks.of(word);
}

/** The bits of all that is looked for and may be there. */
export function marksIn(tokens: readonly Token[]): number {
	let found = 0;
	for (const { word } of tokens) {
		found |= marksOf(word);
	}
	return found;
}
