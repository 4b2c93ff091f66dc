/** Runs of words in a sentence. */

import { type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';

/** A list of phrases by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export function indexPhrases(phrases: readonly string[]): PhraseIndex {
	const index = new Map<string, (readonly string[])[]>();
	for (const phrase of phrases) {
		const words = phrase.split(' ');
		const first = words[0] ?? '';
		index.set(first, [...(index.get(first) ?? []), words]);
	}
	return index;
}

/** The longest phrase of the index that begins at token `at`. "Not" also finds "didn't" and the like. */
export function phraseAt(passage: Passage, at: number, index: PhraseIndex): Phrase | undefined {
	const word = wordAt(passage, at);
	const candidates =
		index.get(word) ?? (word.endsWith("n't") || word === 'cannot' ? index.get('not') : undefined) ?? [];
	let longest = 0;
	for (const words of candidates) {
		if (
			words.length > longest &&
			words.every((next, offset) => offset === 0 || wordAt(passage, at + offset) === next)
		) {
			longest = words.length;
		}
	}
	return longest === 0 ? undefined : { first: at, last: at + longest - 1 };
}

/** All phrases of the index in the sentence, in order. */
export function findPhrases(passage: Passage, index: PhraseIndex): readonly Phrase[] {
	return passage.tokens.flatMap((_, at) => phraseAt(passage, at, index) ?? []);
}
