/** "Answered the phone": what is done to a thing, and no word of it. */
import { classAt, entryAt, type Passage } from './passage';

/** The verb at `at` has for its object what rang, knocked or was asked; behind a quotation it tells who said that. */
export function answersThing(passage: Passage, at: number): boolean {
	return (
		entryAt(passage, at)?.lemma === 'answer' &&
		['determiner', 'possessive', 'noun'].includes(classAt(passage, at + 1)) &&
		!['quote', 'comma'].includes(classAt(passage, at - 1))
	);
}
