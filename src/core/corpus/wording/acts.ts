/** Which act a word names: words that newspapers use for one act share a concept. */
import { lightVerbs, oppositeActs, sameActs, widerActs } from './acts.data';
import { stem } from './stem';

export interface Meaning {
	readonly concept: string;
	/** True for the word seen from the other side: who buys is who is sold to. */
	readonly converse: boolean;
}

const meanings = readMeanings();
const opposites = bothWays(oppositeActs);
const related = bothWays(widerActs);
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

function readMeanings(): ReadonlyMap<string, readonly Meaning[]> {
	const found = new Map<string, Meaning[]>();
	for (const line of sameActs) {
		const [concept = '', ...others] = line.split(' ');
		for (const word of [concept, ...others]) {
			const key = word.replace('~', '').split('-').map(stem).join('-');
			const known = found.get(key) ?? [];
			if (!known.some(meaning => meaning.concept === concept)) {
				found.set(key, [...known, { concept, converse: word.startsWith('~') }]);
			}
		}
	}
	return found;
}

/** Of a stem, or of two joined by a hyphen ("switch-off"); empty for words that the lists do not know. */
export function meaningsOf(stemmed: string): readonly Meaning[] {
	return meanings.get(stemmed) ?? none;
}

const none: readonly Meaning[] = [];

/** True for verbs that say little about what was done. */
export function isLight(stemmed: string): boolean {
	return light.has(stemmed);
}

export function areOpposite(concepts: readonly string[], others: readonly string[]): boolean {
	return concepts.some(a => meets(opposites.get(a), others));
}

/** True where one says what the other says, and more: "sold" and "helped with". */
export function isWider(concepts: readonly string[], others: readonly string[]): boolean {
	return concepts.some(a => meets(related.get(a), others));
}

function meets(known: ReadonlySet<string> | undefined, concepts: readonly string[]): boolean {
	return known !== undefined && concepts.some(concept => known.has(concept));
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
