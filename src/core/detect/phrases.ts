/** Runs of words in a sentence. */
import { type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { marksOf, newMark } from './wordMarks';

/** A list of phrases by one of their words: the longest, since longer words are rarer. */
export interface PhraseIndex {
	readonly byKey: ReadonlyMap<string, readonly KeyedPhrase[]>;
	/** Of the words by which phrases are found. */
	readonly mark: number;
	/** Words that phrases begin with. */
	readonly openings: ReadonlySet<string>;
}

interface KeyedPhrase {
	readonly words: readonly string[];
	/** Which of the words it is found by. */
	readonly key: number;
}

/** "Not" at the beginning of a phrase of several words also finds "didn't" and the like. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
	const byKey = new Map<string, KeyedPhrase[]>();
	const openings = new Set<string>();
	for (const phrase of phrases) {
		const words = phrase.split(' ');
		const key = keyOf(words);
		const word = words[key] ?? '';
		const known = byKey.get(word) ?? [];
		known.push({ words, key });
		byKey.set(word, known);
		openings.add(words[0] ?? '');
	}
	return { byKey, mark: newMark(byKey.keys()), openings };
}

/** Never a "not" that other words may stand for. */
function keyOf(words: readonly string[]): number {
	let key = words[0] === 'not' && words.length > 1 ? 1 : 0;
	for (const [at, word] of words.entries()) {
		if (word.length > (words[key]?.length ?? 0) && !(at === 0 && word === 'not')) {
			key = at;
		}
	}
	return key;
}

const noPhrases: readonly Phrase[] = [];

/** All phrases of the index in the sentence, in order; of those that begin at one token the longest. */
export function findPhrases(passage: Passage, index: PhraseIndex): readonly Phrase[] {
	if ((passage.marks & index.mark) === 0) {
		return noPhrases;
	}
	const found: Phrase[] = [];
	let at = 0;
	for (const { word } of passage.tokens) {
		if ((marksOf(word) & index.mark) !== 0) {
			for (const { words, key } of index.byKey.get(word.lower) ?? []) {
				const first = at - key;
				if (isPhrase(passage, first, words, index)) {
					found.push({ first, last: first + words.length - 1 });
				}
			}
		}
		at += 1;
	}
	return found.length < 2 ? found : longestInOrder(found);
}

function isPhrase(
	passage: Passage,
	first: number,
	words: readonly string[],
	{ openings }: PhraseIndex,
): boolean {
	for (let at = words.length - 1; at > 0; at -= 1) {
		if (wordAt(passage, first + at) !== words[at]) {
			return false;
		}
	}
	const word = wordAt(passage, first);
	return word === words[0] || (words[0] === 'not' && isNegation(word) && !openings.has(word));
}

function isNegation(word: string): boolean {
	return word.endsWith("n't") || word === 'cannot';
}

function longestInOrder(found: readonly Phrase[]): readonly Phrase[] {
	const inOrder = [...found].sort((a, b) => a.first - b.first || b.last - a.last);
	return inOrder.filter(({ first }, at) => inOrder[at - 1]?.first !== first);
}
