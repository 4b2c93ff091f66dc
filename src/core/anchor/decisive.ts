/** Whether what changed decides who is meant, how many, or whether at all. */
import type { Difference } from '../model/receipt';
import { negators, numerals, openers, persons } from './decisiveWords.data';
import { fold } from './fold';
import { comparable, wordsOf } from './words';

/** True where one of the differences is in a name, a number, a person or a negation. */
export function isDecisive(differences: readonly Difference[]): boolean {
	return differences.some(({ was, is }) => {
		const old = wordsOf(was).map(word => word.text);
		const now = wordsOf(is).map(word => word.text);
		return decidesIn(old, now) || decidesIn(now, old);
	});
}

/** True where a decisive word of `some` is missing among `others`. */
function decidesIn(some: readonly string[], others: readonly string[]): boolean {
	const left = new Map<string, number>();
	for (const other of others) {
		const key = comparable(other);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return some.some(word => {
		const key = comparable(word);
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count <= 0 && decides(word, key);
	});
}

function decides(word: string, key: string): boolean {
	return (
		/\p{N}/u.test(word) ||
		negators.has(key) ||
		numerals.has(key) ||
		persons.has(withoutVerb(word)) ||
		(/^\p{Lu}/u.test(word) && !openers.has(key))
	);
}

/** `we’re` and `he’d` are persons as `we` and `he` are. */
function withoutVerb(word: string): string {
	return fold(word)
		.toLowerCase()
		.replace(/'(?:re|ve|ll|d|m|s)$/, '');
}
