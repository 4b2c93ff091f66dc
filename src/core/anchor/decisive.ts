/** Whether what changed decides who is meant, how many, or whether at all. */
import type { Difference } from '../model/receipt';
import { negators, numerals, openers, persons } from './decisiveWords.data';
import { fold } from './fold';
import { comparable, wordsOf } from './words';

/** So many ordinary words must have changed for more than the decisive ones to have. */
const ordinaryWords = 2;
/** So many words that came or went are a phrase: a negation or a number alone is shorter. */
const phraseWords = 4;

/** True where one of the differences is in a name, a number, a person or a negation. */
export function isDecisive(differences: readonly Difference[]): boolean {
	return differences.some(({ was, is }) => {
		const old = textsOf(was);
		const now = textsOf(is);
		return decidesIn(old, now) || decidesIn(now, old);
	});
}

/**
 * True where more changed than one name, number or negation for another: ordinary words as well, or names that only
 * came or went. Two sentences that differ in nothing else are likely to be two sentences; one that somebody rewrote
 * differs in other words too.
 */
export function isRewritten(differences: readonly Difference[]): boolean {
	const gone = differences.flatMap(({ was, is }) => missing(textsOf(was), textsOf(is)));
	const come = differences.flatMap(({ was, is }) => missing(textsOf(is), textsOf(was)));
	const ordinary = [...gone, ...come].filter(isOrdinary).length;
	const isOneSided = !gone.some(isWord) || !come.some(isWord);
	const changed = [...gone, ...come].filter(isWord);
	return (
		ordinary >= ordinaryWords || (isOneSided && (changed.length >= phraseWords || !changed.some(isShift)))
	);
}

/** True where a decisive word of `some` is missing among `others`. */
function decidesIn(some: readonly string[], others: readonly string[]): boolean {
	return missing(some, others).some(isDeciding);
}

/** The words of `some` that are not among `others`, each as often as it is missing. */
function missing(some: readonly string[], others: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const other of others) {
		const key = comparable(other);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return some.filter(word => {
		const key = comparable(word);
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count <= 0;
	});
}

function textsOf(text: string): readonly string[] {
	return wordsOf(text).map(word => word.text);
}

/** Marks are none, nor is what joins the words that are left when one goes. */
function isWord(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text) && text !== 'and' && text !== 'or';
}

/** True of a word that decides nothing, but has a meaning of its own: `the` and `of` have none. */
export function isOrdinary(word: string): boolean {
	return /\p{L}/u.test(word) && !openers.has(comparable(word)) && !isDeciding(word);
}

function isDeciding(word: string): boolean {
	return isShift(word) || (/^\p{Lu}/u.test(word) && !openers.has(comparable(word)));
}

/** A number, a negation or a person: it decides by coming or going alone. */
function isShift(word: string): boolean {
	return (
		/\p{N}/u.test(word) ||
		partsOf(word).some(part => negators.has(part) || numerals.has(part) || persons.has(part))
	);
}

/** The word as it is compared, and its parts: `non-voters-are-not`, `we’re` for `we`. */
function partsOf(word: string): readonly string[] {
	const parts = fold(word).toLowerCase().split('-');
	return [
		comparable(word),
		...parts.flatMap(part => [comparable(part), part.replace(/'(?:re|ve|ll|d|m|s)$/, '')]),
	];
}
