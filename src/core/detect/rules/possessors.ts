/** Whose a noun is: "the mayor's claim", "its hope". */
import { classAt, type Passage, wordAt } from '../passage';
import type { Phrase } from '../phrase';

/** Who has the noun: "the mayor's", "its". */
export function possessor(passage: Passage, noun: number): Phrase | undefined {
	let at = noun - 1;
	while (['noun', 'adverb', 'number', 'name'].includes(classAt(passage, at))) {
		at -= 1;
	}
	if (classAt(passage, at) !== 'possessive') {
		return undefined;
	}
	const isEnding = /^['’]/.test(wordAt(passage, at));
	if (!isEnding) {
		return { first: at, last: at };
	}
	let first = at - 1;
	// What stands before "the" belongs to no phrase with it: "dismissed as untrue [the government]'s claim".
	while (
		['noun', 'name', 'determiner', 'number'].includes(classAt(passage, first - 1)) &&
		!['the', 'a', 'an'].includes(wordAt(passage, first))
	) {
		first -= 1;
	}
	return first < 0 ? undefined : { first, last: at - 1 };
}
