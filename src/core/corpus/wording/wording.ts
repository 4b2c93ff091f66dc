/**
 * What a stretch of text asserts, as far as words tell without grammar: acts with who does them and to whom, names,
 * other words of content, numbers and dates. Made to be compared (`likeness.ts`), not to be shown.
 */
import { readActs } from './actRoles';
import { negations } from './functionWords.data';
import { initialsIn } from './initials';
import { opensNegative } from './negation';
import type { Piece } from './pieces';
import { quotedRuns } from './quoted';
import { tellingIn } from './tellingTerms';
import { thingOf } from './things';

export interface Act {
	/** Its own stem where the lists do not know the word. */
	readonly concepts: readonly string[];
	/** Index of its word. */
	readonly at: number;
	/** False where the lists do not know its word: another act may then be the same one. */
	readonly known: boolean;
	/** False for a noun of an act ("the attack"). */
	readonly verbal: boolean;
	readonly negated: boolean;
	/** True for what could, will or should be done, or is spoken of with "if". */
	readonly hypothetical: boolean;
	/** True for what is being done now, or will be soon. */
	readonly ongoing: boolean;
	/** Terms of who does it; empty where the words do not tell. */
	readonly agents: ReadonlySet<string>;
	/** Terms of the rest of the clause. */
	readonly patients: ReadonlySet<string>;
	/** Names among the agents. */
	readonly namedAgents: ReadonlySet<string>;
	/** Names among the patients that are no agents: to whom, where. */
	readonly towards: ReadonlySet<string>;
	/** Patients without a name. */
	readonly things: ReadonlySet<string>;
}

/** As the order of the words tells, before names are told from other words. */
export type ActRoles = Omit<Act, 'namedAgents' | 'towards' | 'things'>;

export interface Wording {
	/** All words of content except acts, names included. */
	readonly terms: ReadonlySet<string>;
	/** Those that are (parts of) names. */
	readonly names: ReadonlySet<string>;
	readonly acts: readonly Act[];
	/** Of all acts. */
	readonly concepts: ReadonlySet<string>;
	/** Values by unit; '' for numbers of nothing. */
	readonly quantities: ReadonlyMap<string, ReadonlySet<string>>;
	/** Terms, concepts, `number:` with a value, what is quoted: all that a likeness can rest on. */
	readonly features: readonly string[];
	/** Of all quantities, whatever the unit. */
	readonly values: ReadonlySet<string>;
	/** Values that are not meant exactly. */
	readonly rough: ReadonlySet<string>;
	/** Terms of those on whose word it is; empty: nobody's, or not known. */
	readonly voices: ReadonlySet<string>;
	/** Initials of names of several words: "fco" of "Financial Conduct Office". */
	readonly initials: ReadonlySet<string>;
	/** It says of something that there is none, or that none did: "There is no …", "Not one …". */
	readonly negative: boolean;
	/** Any word of it denies something. */
	readonly negates: boolean;
	/** Years, months and days of the week. */
	readonly times: ReadonlyMap<string, ReadonlySet<string>>;
	/** A word as it is written for each term. */
	readonly spelling: ReadonlyMap<string, string>;
	/** The word of the text for each concept. */
	readonly actWords: ReadonlyMap<string, string>;
	/** Names of what it quotes; see `quoted.ts`. */
	readonly quoted: ReadonlySet<string>;
	/** Given names by surname: two Wendels are two people. */
	readonly people: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `voices`: terms of those on whose word it is. */
export function wordingOf(pieces: readonly Piece[], voices: ReadonlySet<string> = new Set()): Wording {
	const terms = new Set<string>();
	const names = new Set<string>();
	const quantities = new Map<string, Set<string>>();
	const times = new Map<string, Set<string>>();
	const rough = new Set<string>();
	const people = new Map<string, Set<string>>();
	const spelling = new Map<string, string>();
	const acts = readActs(pieces, voices);
	const actsAt = new Set(acts.map(({ at }) => at));
	for (const [at, piece] of pieces.entries()) {
		if (!actsAt.has(at) && (piece.kind === 'word' || piece.kind === 'name')) {
			for (const value of tellingIn(piece)) {
				terms.add(value);
				if (piece.kind === 'name') {
					names.add(value);
				}
			}
		}
		if (piece.kind === 'quantity') {
			put(quantities, thingOf(piece.unit), piece.value);
			if (piece.rough) {
				rough.add(piece.value);
			}
		}
		if (piece.kind === 'time') {
			put(times, piece.unit, piece.value);
		}
		if (piece.kind === 'name' && piece.person && piece.values.length > 1) {
			for (const given of piece.values.slice(0, -1)) {
				put(people, piece.values.at(-1) ?? '', given);
			}
		}
	}
	for (const piece of pieces) {
		if (piece.kind === 'word' || piece.kind === 'name') {
			const isPerson = piece.kind === 'name' && piece.person;
			for (const [at, value] of piece.values.entries()) {
				const word = isPerson ? piece.words.join(' ') : piece.words[at];
				spelling.set(value, spelling.get(value) ?? word ?? value);
			}
		}
	}
	const concepts = conceptsOf(acts);
	const values = valuesOf(quantities);
	const quoted = quotedRuns(pieces);
	return {
		terms,
		names: orNone(names),
		acts: acts.map(act => withParties(act, names)),
		concepts,
		features: featuresOf({ terms, concepts, values, quoted }),
		quantities: orNothing(quantities),
		values,
		rough: orNone(rough),
		voices: orNone(voices),
		initials: orNone(initialsIn(pieces)),
		negative: opensNegative(pieces),
		negates: pieces.some(({ lower }) => negations.has(lower) || lower === 'without'),
		times: orNothing(times),
		spelling,
		actWords: new Map(
			acts.flatMap(({ at, concepts }) => concepts.map(of => [of, pieces[at]?.lower ?? of] as const)),
		),
		quoted: orNone(quoted),
		people: orNothing(people),
	};
}

/** As in `Wording`. */
export function conceptsOf(acts: readonly Pick<Act, 'concepts'>[]): ReadonlySet<string> {
	return orNone(new Set(acts.flatMap(act => act.concepts)));
}

/** As in `Wording`. */
export function valuesOf(quantities: Wording['quantities']): ReadonlySet<string> {
	return orNone(new Set([...quantities.values()].flatMap(of => [...of])));
}

/** As in `Wording`. */
export function featuresOf({
	terms,
	concepts,
	values,
	quoted,
}: Pick<Wording, 'terms' | 'concepts' | 'values' | 'quoted'>): readonly string[] {
	const features = [
		...terms,
		...[...concepts].filter(concept => !terms.has(concept)),
		...[...values].map(value => `number:${value}`),
		...quoted,
	];
	// A copy has no room for more, which a list that was put together has.
	return features.slice();
}

/**
 * Field by field: each object that is copied by `...` before it gets more fields has a shape of its own in V8, which is
 * larger than the object, and a corpus has hundreds of thousands of acts.
 */
function withParties(act: ActRoles, names: ReadonlySet<string>): Act {
	const { concepts, at, known, verbal, negated, hypothetical, ongoing, agents, patients } = act;
	const { namedAgents, towards, things } = partiesOf(act, names);
	return {
		concepts,
		at,
		known,
		verbal,
		negated,
		hypothetical,
		ongoing,
		agents: orNone(agents),
		patients: orNone(patients),
		namedAgents,
		towards,
		things,
	};
}

/** @param names of the wording */
export function partiesOf(
	{ agents, patients }: Pick<Act, 'agents' | 'patients'>,
	names: ReadonlySet<string>,
): Pick<Act, 'namedAgents' | 'towards' | 'things'> {
	const others = [...patients].filter(term => !agents.has(term));
	return {
		namedAgents: orNone(new Set([...agents].filter(term => names.has(term)))),
		towards: orNone(new Set(others.filter(term => names.has(term)))),
		things: orNone(new Set(others.filter(term => !names.has(term)))),
	};
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** Most of what could be told is not: all that is empty is one. */
function orNone(set: ReadonlySet<string>): ReadonlySet<string> {
	return set.size === 0 ? none : set;
}

function orNothing(map: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
	return map.size === 0 ? nothing : map;
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
	sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

/** True where nothing is said to be so or to have been done: a forecast, a warning, a condition. */
export function isHypothetical({ acts }: Wording): boolean {
	const verbal = acts.filter(act => act.verbal);
	return verbal.length > 0 && verbal.every(act => act.hypothetical);
}
