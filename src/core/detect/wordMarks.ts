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
const tests: ((word: Word) => boolean)[] = [];
/** Made when it is first asked, when all tests are there. */
let marks: WordFacts<number> | undefined;

/** A bit for the words that pass the test. Where there are more tests than bits some share one, and look in vain. */
export function newMark(test: (word: Word) => boolean): number {
	tests.push(test);
	marks = undefined;
	return 1 << ((tests.length - 1) % bits);
}

function read(word: Word): number {
	let found = 0;
	for (let at = 0; at < tests.length; at++) {
		found |= tests[at]?.(word) === true ? 1 << (at % bits) : 0;
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
