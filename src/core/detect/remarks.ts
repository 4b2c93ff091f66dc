/** What the writer calls something that somebody has just said: "…, a claim that Moor denies". */
import { allegations } from './falsehoods';
import { classAt, entryAt, type Passage, wordAt } from './passage';
import { subjectWords } from './phrase';

/** True where "a claim that", "an assertion contradicted by" begins at `at`, behind a comma. */
export function opensRemark(passage: Passage, at: number): boolean {
	const article = wordAt(passage, at);
	if (article !== 'a' && article !== 'an') {
		return false;
	}
	const noun = allegations.has(wordAt(passage, at + 1)) ? at + 1 : at + 2;
	if (!allegations.has(wordAt(passage, noun))) {
		return false;
	}
	const next = classAt(passage, noun + 1);
	return (
		['relative', 'subordinator', 'verb', 'name'].includes(next) ||
		['that', 'which', 'the'].includes(wordAt(passage, noun + 1)) ||
		subjectWords.has(wordAt(passage, noun + 1))
	);
}

/** True for such a noun at `noun` behind words that somebody says: a "that" behind it is a relative. */
export function isRemark(passage: Passage, noun: number): boolean {
	const article = /^an?$/.test(wordAt(passage, noun - 1)) ? noun - 1 : noun - 2;
	return (
		classAt(passage, article - 1) === 'comma' &&
		opensRemark(passage, article) &&
		passage.verbs.some(verb => verb < article && entryAt(passage, verb)?.frames.has('clause') === true)
	);
}
