/** Runs of words in a sentence. */
import { WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';
import { type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { newMark } from './wordMarks';

/** A list of phrases by the word that they begin with. */
export interface PhraseIndex {
	readonly byFirst: WordFacts<readonly (readonly string[])[]>;
	/** Of the words that a phrase begins with. */
	readonly mark: number;
}

/** "Not" at the beginning of a phrase also finds "didn't" and the like. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
	const byFirst = new Map<string, (readonly string[])[]>();
	for (const phrase of phrases) {
		const words = phrase.split(' ');
		const first = words[0] ?? '';
		byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
	}
	const beginningWith = ({ lower }: Word) => {
		const isNegation = lower.endsWith("n't") || lower === 'cannot';
		return byFirst.get(lower) ?? (isNegation ? byFirst.get('not') : undefined) ?? none;
	};
	return {
		byFirst: new WordFacts(beginningWith),
		mark: newMark(word => beginningWith(word) !== none),
	};
}

const none: readonly (readonly string[])[] = [];
const noPhrases: readonly Phrase[] = [];

/** The longest phrase of the index that begins at token `at`. */
function phraseAt(
	passage: Passage,
	at: number,
	candidates: readonly (readonly string[])[],
): Phrase | undefined {
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
	if ((passage.marks & index.mark) === 0) {
		return noPhrases;
	}
	const found: Phrase[] = [];
	let at = 0;
	for (const { word } of passage.tokens) {
		const candidates = index.byFirst.of(word);
		const phrase = candidates.length > 0 ? phraseAt(passage, at, candidates) : undefined;
		if (phrase !== undefined) {
			found.push(phrase);
		}
		at += 1;
	}
	return found;
}
