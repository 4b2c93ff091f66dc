/**
 * How alike two assertions are. A false join puts words into somebody's mouth, so whatever sets them apart (another
 * number of the same thing, another person, a negation, the opposite act, doer and sufferer exchanged) decides alone.
 */
import { isSame, isWiderIn, meets, shareVerb, toldBy } from './actPairs';
import { type Difference, differenceOf } from './difference';
import { frameScore } from './frames';
import { quoteTheSame } from './quoted';
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

/** Of two sentences that quote the same words. */
const sameQuotation = 0.7;
const nameFactor = 1.3;
const actFactor = 1.5;
const numberFactor = 1.5;

export function likeness(a: Wording, b: Wording, weigh: Weigh): Likeness {
	const shared = sharedOf(a, b);
	const found = differenceOf(a, b, shared);
	const isQuoted = quoteTheSame(
		a.quoted,
		b.quoted,
		shared.names.length + shared.words.length + shared.acts.length,
	);
	const difference = isQuoted && (found === 'too-little' || found === 'act') ? undefined : found;
	const score =
		difference === undefined || difference === 'too-little'
			? Math.max(
					scoreOf(a, b, shared, weigh) * certainty(a, b, shared),
					frameScore(a, b, weigh),
					isQuoted ? sameQuotation : 0,
				)
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
	let isAny = false;
	for (const act of a.acts) {
		for (const other of b.acts) {
			if (tellsObject(act) && tellsObject(other) && isSame(act, other)) {
				if (!isElsewhere(act, other, b) && !isElsewhere(other, act, a)) {
					return false;
				}
				isAny = true;
			}
		}
	}
	return isAny;
}

function tellsObject({ verbal, patients }: Act): boolean {
	return verbal && patients.size > 0;
}

/** What it is done to by `act` stands in the other wording, and yet the same is not done to it there. */
function isElsewhere({ patients }: Act, { agents, patients: others }: Act, { features }: Wording): boolean {
	const [object] = patients;
	return object !== undefined && !meets(patients, others) && !agents.has(object) && features.includes(object);
}

/** Mean of what is shared of the shorter and of both together: a wire rewrite adds, it seldom takes away. */
function scoreOf(a: Wording, b: Wording, shared: Shared, weigh: Weigh): number {
	const common = weight(shared, weigh);
	const ofA = total(a, weigh);
	const ofB = total(b, weigh);
	const smaller = Math.min(ofA, ofB);
	const both = ofA + ofB - common;
	return smaller <= 0 || both <= 0 ? 0 : Math.min(1, (common / smaller + common / both) / 2);
}

function total({ terms, names, acts, values }: Wording, weigh: Weigh): number {
	let words = 0;
	for (const term of terms) {
		words += names.has(term) ? 0 : weigh(term);
	}
	const concepts = new Set<string>();
	for (const act of acts) {
		concepts.add(act.concepts[0] ?? '');
	}
	return (
		nameFactor * sum(names, weigh) +
		words +
		actFactor * sum(concepts, weigh) +
		numberFactor * sumOfNumbers(values, weigh)
	);
}

function weight({ names, words, acts, numbers }: Shared, weigh: Weigh): number {
	return (
		nameFactor * sum(names, weigh) +
		sum(words, weigh) +
		actFactor * sum(acts, weigh) +
		numberFactor * sumOfNumbers(numbers, weigh)
	);
}

function sum(terms: Iterable<string>, weigh: Weigh): number {
	let all = 0;
	for (const term of terms) {
		all += weigh(term);
	}
	return all;
}

function sumOfNumbers(numbers: Iterable<string>, weigh: Weigh): number {
	let all = 0;
	for (const number of numbers) {
		all += weigh(`number:${number}`);
	}
	return all;
}
