/**
 * How many independent origins stand behind what several articles assert. The words seldom tell for certain, so the
 * answer is a range: what must be one origin is joined for both ends, what may be one only for the lower end.
 */

import { put } from '../listsByKey';
import { eachOf, finish, type Steps } from '../steps';
import { termsOfName } from '../wording/pieces';
import { joinCopies } from './copyJoins';
import { DisjointSets } from './disjointSets';
import { isNamed, mediaIn, nameKey, type Pair, type Voiced } from './voiced';

/** Whether a join is certain stands with it: a medium's short name, for one, only may mean the same medium. */
const joinReasons = [
	'same-text',
	'copy-of',
	'same-source',
	'same-medium',
	'cites',
	'same-article',
	'same-affiliation',
	'unnamed',
	'own-voice',
] as const;
export type JoinReason = (typeof joinReasons)[number];

/** Why two places count as one origin. */
export interface OriginJoin {
	/** Indexes of the places. */
	readonly places: readonly [number, number];
	readonly reason: JoinReason;
	/** Name of the source, medium, country or article that they share; '' where there is none. */
	readonly on: string;
	/** False where they may as well be two. */
	readonly certain: boolean;
}

export interface Origins {
	readonly articles: number;
	/** At least this many; 0 where nothing is asserted. */
	readonly fewest: number;
	/** At most this many. */
	readonly most: number;
	/** For whom all who are named as sources speak; absent where they speak for several, or it is not known of all. */
	readonly government?: string;
	/** Only what is needed to join; the certain ones first. */
	readonly joins: readonly OriginJoin[];
}

export function originsOf(places: readonly Voiced[]): Origins {
	return finish(originSteps(places));
}

/** Linear in the number of places: each is joined with the first that has the same key, which may be itself. */
export function* originSteps(places: readonly Voiced[]): Steps<Origins> {
	const certain = new DisjointSets(places.length);
	const possible = new DisjointSets(places.length);
	const joins: OriginJoin[] = [];
	const join = (places: readonly [number, number], reason: JoinReason, on: string, isCertain: boolean) => {
		const sets = isCertain ? certain : possible;
		if (sets.find(places[0]) !== sets.find(places[1])) {
			joins.push({ places, reason, on, certain: isCertain });
		}
		sets.join(...places);
		possible.join(...places);
	};
	yield* joinByKey(places, certainKeys, (pair, key) => join(pair, key.reason, key.on, true));
	// First within each article: what a copy says in its own voice is what it says on somebody's word.
	yield* joinVoiceless(places, (pair, on) => join(pair, 'same-article', on, true));
	yield* joinCopies(places, certain, (pair, on) => join(pair, 'copy-of', on, true));
	yield* joinCites(places, certain, (pair, on) => join(pair, 'cites', on, true));
	yield* joinByKey(places, possibleKeys, (pair, key) => join(pair, key.reason, key.on, false));
	yield* joinShortNames(places, (pair, on) => join(pair, 'same-medium', on, false));
	yield* joinUnknown(places, possible, (pair, reason) => join(pair, reason, '', false));
	const government = commonGovernment(places);
	return {
		articles: new Set(places.map(({ article }) => article)).size,
		fewest: possible.count(),
		most: certain.count(),
		...(government !== undefined && { government }),
		joins,
	};
}

interface Key {
	readonly key: string;
	readonly reason: JoinReason;
	readonly on: string;
}

/** So many places are looked at between two pauses. */
const pauseAfter = 100;

function* joinByKey(
	places: readonly Voiced[],
	keysOf: (place: Voiced) => readonly Key[],
	join: (pair: Pair, key: Key) => void,
): Steps<void> {
	const first = new Map<string, number>();
	yield* eachOf(places, pauseAfter, (place, index) => {
		for (const key of keysOf(place)) {
			const other = first.get(key.key);
			if (other === undefined) {
				first.set(key.key, index);
			} else {
				join([other, index], key);
			}
		}
	});
}

function certainKeys({ sharedText, ladder }: Voiced): readonly Key[] {
	const origin = ladder.at(-1);
	return [
		...(sharedText === undefined
			? []
			: [{ key: `text:${sharedText}`, reason: 'same-text', on: '' } as const]),
		...(origin !== undefined && isNamed(origin)
			? [{ key: `source:${nameKey(origin.name)}`, reason: 'same-source', on: origin.name } as const]
			: []),
		...mediaIn(ladder).map(
			name => ({ key: `medium:${nameKey(name)}`, reason: 'same-medium', on: name }) as const,
		),
	];
}

/** "As the Herald reported", and the Herald's own article is here too: it may name several sources, this is one of them. */
function* joinCites(
	places: readonly Voiced[],
	certain: DisjointSets,
	join: (pair: Pair, on: string) => void,
): Steps<void> {
	const published = new Map<string, number[]>();
	yield* eachOf(places, pauseAfter, ({ outlet }, index) => {
		if (outlet !== undefined) {
			put(published, nameKey(outlet), index);
		}
	});
	// All who cite one medium are one origin by then: the first of them does for all.
	const cited = new Set<string>();
	yield* eachOf(places, pauseAfter, ({ ladder }, index) => {
		for (const name of mediaIn(ladder)) {
			const key = nameKey(name);
			const told = cited.has(key) ? [] : (published.get(key) ?? []);
			const [first] = told;
			cited.add(key);
			if (first !== undefined && !told.some(other => certain.find(other) === certain.find(index))) {
				join([Math.min(first, index), Math.max(first, index)], name);
			}
		}
	});
}

/** "The Courier reported": it may be the Kessel Courier that is told of elsewhere, as outlet or as source. */
function* joinShortNames(places: readonly Voiced[], join: (pair: Pair, on: string) => void): Steps<void> {
	const named = (yield* eachOf(places, pauseAfter, ({ ladder, outlet }, index) =>
		[...mediaIn(ladder), ...(outlet === undefined ? [] : [outlet])].map(name => ({
			index,
			name,
			terms: termsOfName(name),
		})),
	)).flat();
	const full = new Map(
		named
			.filter(({ terms }) => terms.length > 1)
			.map(({ index, terms }) => [terms.at(-1) ?? '', index] as const),
	);
	yield* eachOf(named, pauseAfter, ({ index, name, terms }) => {
		const other = terms.length === 1 ? full.get(terms[0] ?? '') : undefined;
		if (other !== undefined) {
			join([Math.min(index, other), Math.max(index, other)], name);
		}
	});
}

/** What an article says in its own voice is on the word of whom it names elsewhere for the same. */
function* joinVoiceless(places: readonly Voiced[], join: (pair: Pair, article: string) => void): Steps<void> {
	const first = new Map<string, number>();
	yield* eachOf(places, pauseAfter, ({ article, ladder }, index) => {
		if (ladder.length > 0 && !first.has(article)) {
			first.set(article, index);
		}
	});
	yield* eachOf(places, pauseAfter, ({ article, ladder }, index) => {
		const other = first.get(article);
		if (ladder.length === 0 && other === undefined) {
			first.set(article, index);
		} else if (ladder.length === 0 && other !== undefined) {
			join([other, index], article);
		}
	});
}

function possibleKeys({ ladder }: Voiced): readonly Key[] {
	const origin = ladder.at(-1);
	if (origin === undefined) {
		return [];
	}
	const { affiliation, name } = origin;
	if (affiliation !== undefined) {
		return [{ key: `for:${nameKey(affiliation)}`, reason: 'same-affiliation', on: affiliation }];
	}
	// "Two officials" of Kesh are not the two of Lune.
	return origin.type === 'unnamed' ? [{ key: `unnamed:${nameKey(name)}`, reason: 'unnamed', on: name }] : [];
}

/**
 * Sources without a name and a country, and articles without a source, may rest on any of the others; but not those of
 * which it is certain on whom they rest, nor those that may be one with such a source already.
 */
function* joinUnknown(
	places: readonly Voiced[],
	possible: DisjointSets,
	join: (pair: Pair, reason: JoinReason) => void,
): Steps<void> {
	const known = new Set<number>();
	yield* eachOf(places, pauseAfter, (place, index) => isKnown(place) && known.add(possible.find(index)));
	const unknown = new Set([...places.keys()].filter(index => !known.has(possible.find(index))));
	// All with one: each may rest on the same.
	const other = Math.max(
		0,
		places.findIndex((_, index) => !unknown.has(index)),
	);
	yield* eachOf(places, pauseAfter, ({ ladder }, index) => {
		if (index !== other && unknown.has(index)) {
			join([Math.min(index, other), Math.max(index, other)], ladder.length === 0 ? 'own-voice' : 'unnamed');
		}
	});
}

function isKnown({ ladder }: Voiced): boolean {
	const origin = ladder.at(-1);
	return origin !== undefined && (isNamed(origin) || origin.affiliation !== undefined);
}

function commonGovernment(places: readonly Voiced[]): string | undefined {
	const origins = places.flatMap(({ ladder }) => ladder.at(-1) ?? []);
	const [first, ...others] = new Set(origins.map(({ affiliation }) => affiliation));
	return others.length === 0 ? first : undefined;
}
