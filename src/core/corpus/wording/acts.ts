/** Which act a word names: words that newspapers use for one act share a concept. */
import { lightVerbs, oppositeActs, sameActs } from './acts.data';
import { stem } from './stem';

export interface Meaning {
	readonly concept: string;
	/** True for the word seen from the other side: who buys is who is sold to. */
	readonly converse: boolean;
}

const meanings = readMeanings();
const opposites: ReadonlySet<string> = new Set(
	oppositeActs.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]),
);
const light: ReadonlySet<string> = new Set([...lightVerbs].map(stem));

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

export function areOpposite(concepts: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
	return [...concepts].some(a => [...others].some(b => opposites.has(pairKey(a, b))));
}

function pairKey(a: string, b: string): string {
	return `${a}|${b}`;
}
