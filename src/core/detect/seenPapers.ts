/** "A document it has seen recommends": a paper and who has seen it, without a relative between them. */
import { classAt, type Passage, wordAt } from './passage';
import { isNominal } from './wordClass';

/** Index of the noun in "a document it has seen", "a report the paper has obtained", by the index of the participle; -1 for all others. */
export function seenNoun(passage: Passage, verb: number): number {
	if (!seenWords.has(wordAt(passage, verb)) || !/^(?:has|have|had)$/.test(wordAt(passage, verb - 1))) {
		return -1;
	}
	let first = verb - 2;
	while (first > 0 && classAt(passage, first) !== 'determiner' && isNominal(classAt(passage, first))) {
		first -= 1;
	}
	const opens = classAt(passage, first) === 'determiner' || classAt(passage, first) === 'pronoun';
	const isOfNoun = opens && verb - first < longestSeer && isNominal(classAt(passage, first - 1));
	return isOfNoun ? first - 1 : -1;
}

/** In tokens. */
const longestSeer = 6;

const seenWords: ReadonlySet<string> = new Set('seen obtained reviewed read viewed examined'.split(' '));
