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
	// "The Bank of England's warning"
	const isOf = wordAt(passage, first - 1) === 'of' && classAt(passage, first - 2) === 'name';
	return first < 0 ? undefined : { first: isOf ? ownerStart(passage, first - 2) : first, last: at - 1 };
}

/** Where the name that ends at `last` begins, with its article. */
function ownerStart(passage: Passage, last: number): number {
	let first = last;
	while (classAt(passage, first - 1) === 'name') {
		first -= 1;
	}
	return classAt(passage, first - 1) === 'determiner' ? first - 1 : first;
}
