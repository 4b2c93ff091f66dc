/**
 * How alike two assertions are. A false join puts words into somebody's mouth, so whatever sets them apart (another
 * number of the same thing, another person, a negation, the opposite act, doer and sufferer exchanged) decides alone.
 */
import { isSame, isWiderIn, meets, shareVerb, toldBy } from './actPairs';
import { type Difference, differenceOf } from './difference';
import { frameScore } from './frames';
import { type Shared, sharedOf } from './shared';
import type { Act, Wording } from './wording';

export interface Likeness {
	/** 0 to 1; 0 where something sets them apart, unless that is only that they share too little. */
	readonly score: number;
	/** Stems and concepts: what both have. */
	readonly shared: Shared;
	readonly difference?: Difference;
}

/** How much a term tells: rare ones tell more. */
export type Weigh = (term: string) => number;

const nameFactor = 1.3;
const actFactor = 1.5;
const numberFactor = 1.5;

export function likeness(a: Wording, b: Wording, weigh: Weigh): Likeness {
	const shared = sharedOf(a, b);
	const difference = differenceOf(a, b, shared);
	const score =
		difference === undefined || difference === 'too-little'
			? Math.max(scoreOf(a, b, shared, weigh) * certainty(a, b, shared), frameScore(a, b, weigh))
			: 0;
	return { score, shared, ...(difference !== undefined && { difference }) };
}

/** How far the score counts: less where no act is the same, where it is only spoken of, or done to something else. */
function certainty(a: Wording, b: Wording, { acts }: Shared): number {
	if (acts.length === 0 && !isWiderIn(a, b)) {
		return withoutAct;
	}
	const isAside = !shareVerb(a, b) && (toldBy(a, b).length > 0 || toldBy(b, a).length > 0);
	return areOfOtherThings(a, b) || isAside ? ofOtherThings : 1;
}

const withoutAct = 0.8;
const ofOtherThings = 0.5;

/** Wherever both tell what the same thing is done to, it is something else. */
function areOfOtherThings(a: Wording, b: Wording): boolean {
	const pairs = a.acts.flatMap(act =>
		b.acts
			.filter(
				other =>
					act.verbal &&
					other.verbal &&
					act.patients.size > 0 &&
					other.patients.size > 0 &&
					isSame(act, other),
			)
			.map(other => [act, other] as const),
	);
	return (
		pairs.length > 0 &&
		pairs.every(([act, other]) => isElsewhere(act, other, b) || isElsewhere(other, act, a))
	);
}

/** What it is done to by `act` stands in the other wording, and yet the same is not done to it there. */
function isElsewhere({ patients }: Act, { agents, patients: others }: Act, { features }: Wording): boolean {
	const [object] = patients;
	return object !== undefined && !meets(patients, others) && !agents.has(object) && features.includes(object);
}

/** Mean of what is shared of the shorter and of both together: a wire rewrite adds, it seldom takes away. */
function scoreOf(a: Wording, b: Wording, shared: Shared, weigh: Weigh): number {
	const common = weight(shared.names, shared.words, shared.acts, shared.numbers, weigh);
	const ofA = total(a, weigh);
	const ofB = total(b, weigh);
	const smaller = Math.min(ofA, ofB);
	const both = ofA + ofB - common;
	return smaller <= 0 || both <= 0 ? 0 : Math.min(1, (common / smaller + common / both) / 2);
}

function total(wording: Wording, weigh: Weigh): number {
	const { terms, names, acts } = wording;
	const words = [...terms].filter(term => !names.has(term));
	const concepts = acts.map(({ concepts }) => concepts[0] ?? '');
	return weight([...names], words, [...new Set(concepts)], [...wording.values], weigh);
}

function weight(
	names: readonly string[],
	words: readonly string[],
	acts: readonly string[],
	numbers: readonly string[],
	weigh: Weigh,
): number {
	const sum = (terms: readonly string[]) => terms.reduce((all, term) => all + weigh(term), 0);
	return (
		nameFactor * sum(names) +
		sum(words) +
		actFactor * sum(acts) +
		numberFactor * sum(numbers.map(number => `number:${number}`))
	);
}
