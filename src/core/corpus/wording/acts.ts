/** Which act a word names: words that newspapers use for one act share a concept. */
import {
	emptyVerbs,
	ergativeActs,
	lightVerbs,
	mutualActs,
	oppositeActs,
	sameActs,
	widerActs,
} from './acts.data';
import { familyOf } from './family';
import { stem } from './stem';

export interface Meaning {
	readonly concept: string;
	/** True for the word seen from the other side: who buys is who is sold to. */
	readonly converse: boolean;
	/** True for words that name other things as nouns: a doctor, a block of flats. */
	readonly onlyVerb: boolean;
}

const meanings = readMeanings();
const opposites = bothWays(oppositeActs);
const related = bothWays(widerActs);
const empty: ReadonlySet<string> = new Set([...emptyVerbs].map(stem));
const light: ReadonlySet<string> = new Set([...lightVerbs].map(stem));

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const [a, b] of pairs) {
		for (const [one, other] of [[a, b] as const, [b, a] as const]) {
			found.set(one, (found.get(one) ?? new Set()).add(other));
		}
	}
	return found;
}

function plainWord(word: string): string {
	return word.replace(/^[~!]/, '');
}

function readMeanings(): ReadonlyMap<string, readonly Meaning[]> {
	const found = new Map<string, Meaning[]>();
	for (const line of sameActs) {
		const words = line.split(' ');
		const concept = plainWord(words[0] ?? '');
		for (const word of words) {
			const key = plainWord(word).split('-').map(stem).join('-');
			const known = found.get(key) ?? [];
			if (!known.some(meaning => meaning.concept === concept)) {
				found.set(key, [
					...known,
					{ concept, converse: word.startsWith('~'), onlyVerb: word.startsWith('!') },
				]);
			}
		}
	}
	return found;
}

/** Of a stem, or of two joined by a hyphen ("switch-off"); empty for words that the lists do not know. */
export function meaningsOf(stemmed: string): readonly Meaning[] {
	return meanings.get(stemmed) ?? meanings.get(familyOf(stemmed)) ?? none;
}

const none: readonly Meaning[] = [];

/** True for verbs that say little about what was done. */
export function isLight(stemmed: string): boolean {
	return light.has(stemmed);
}

/** True for verbs that may stand for any act. */
export function isEmpty(stemmed: string): boolean {
	return empty.has(stemmed);
}

/** True where what it happens to may stand for who does it. */
export function isErgative(concept: string): boolean {
	return ergativeActs.has(concept);
}

/** True where it takes two: to meet, to marry. */
export function isMutual(concept: string): boolean {
	return mutualActs.has(concept);
}

export function areOpposite(concepts: Iterable<string>, others: Iterable<string>): boolean {
	return anyMeets(opposites, concepts, others);
}

/** True where one says what the other says, and more: "sold" and "helped with". */
export function isWider(concepts: Iterable<string>, others: Iterable<string>): boolean {
	return anyMeets(related, concepts, others);
}

function anyMeets(
	known: ReadonlyMap<string, ReadonlySet<string>>,
	concepts: Iterable<string>,
	others: Iterable<string>,
): boolean {
	for (const concept of concepts) {
		const found = known.get(concept);
		if (found !== undefined) {
			for (const other of others) {
				if (found.has(other)) {
					return true;
				}
			}
		}
	}
	return false;
}

const widerOf: ReadonlyMap<string, readonly string[]> = new Map(
	widerActs.map(([concept]) => [
		concept,
		[concept, ...widerActs.flatMap(([narrow, wide]) => (narrow === concept ? [wide] : []))],
	]),
);
const vague: ReadonlySet<string> = new Set(widerActs.map(([, concept]) => concept));

/** The concept, and those that say the same and less. */
export function withWider(concept: string): readonly string[] {
	return widerOf.get(concept) ?? [concept];
}

/** True for an act that others are kinds of: it tells little by itself. */
export function isVague(concept: string): boolean {
	return vague.has(concept);
}
