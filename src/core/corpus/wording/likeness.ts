/**
 * How alike two assertions are. A false join puts words into somebody's mouth, so whatever sets them apart (another
 * number of the same thing, another person, a negation, the opposite act, doer and sufferer exchanged) decides alone.
 */
import { areOpposite, isWider, meaningsOf } from './acts';
import { frameScore } from './frames';
import { stem } from './stem';
import type { Act, Wording } from './wording';

/** What sets two assertions apart whatever else they share. */
export type Difference =
	| 'act'
	| 'opposite'
	| 'negation'
	| 'doer'
	| 'number'
	| 'date'
	| 'person'
	| 'too-little';

export interface Shared {
	readonly names: readonly string[];
	readonly acts: readonly string[];
	readonly words: readonly string[];
	/** Numbers, as plain digits. */
	readonly numbers: readonly string[];
}

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
			? Math.max(scoreOf(a, b, shared, weigh), frameScore(a, b, weigh))
			: 0;
	return { score, shared, ...(difference !== undefined && { difference }) };
}

export function sharedOf(a: Wording, b: Wording): Shared {
	const terms = [...a.terms].filter(term => b.terms.has(term));
	const { concepts, values } = b;
	const isName = (term: string) => a.names.has(term) || b.names.has(term);
	return {
		names: terms.filter(isName),
		acts: [...a.concepts].filter(concept => concepts.has(concept)),
		words: terms.filter(term => !isName(term)),
		numbers: [...a.values].filter(value => values.has(value)),
	};
}

export function differenceOf(a: Wording, b: Wording, shared: Shared): Difference | undefined {
	if (shared.acts.length === 0 && !isWiderIn(a, b)) {
		return areOpposite([...a.concepts], [...b.concepts]) ? 'opposite' : 'act';
	}
	if (hasOtherActOnly(a, b) || hasOtherActOnly(b, a)) {
		return 'opposite';
	}
	if (contradict(a, b, shared)) {
		return 'negation';
	}
	if (namesakes(a, b)) {
		return 'person';
	}
	if (differ(a.quantities, b.quantities)) {
		return 'number';
	}
	if (differ(a.times, b.times)) {
		return 'date';
	}
	if (doersDiffer(a, b)) {
		return 'doer';
	}
	return shared.names.length + shared.numbers.length + shared.words.length < 2 ? 'too-little' : undefined;
}

/** One helps by what the other says was sent. */
function isWiderIn(a: Wording, b: Wording): boolean {
	return a.acts.some(act => b.acts.some(other => isWider(act.concepts, other.concepts)));
}

/** An act of `a` that `b` has not, and whose opposite `b` has, of the same things. */
function hasOtherActOnly(a: Wording, b: Wording): boolean {
	const own = a.acts.filter(({ concepts }) => !concepts.some(concept => b.concepts.has(concept)));
	const others = b.acts.filter(({ concepts }) => !concepts.some(concept => a.concepts.has(concept)));
	return own.some(act =>
		others.some(other => areOpposite(act.concepts, other.concepts) && isOfTheSame(act, other)),
	);
}

/** Nothing tells that they are of other things. */
function isOfTheSame(act: Act, other: Act): boolean {
	const [first, second] = [rolesOf(act), rolesOf(other)];
	return first.size === 0 || second.size === 0 || meets(first, second);
}

function rolesOf({ agents, patients }: Act): ReadonlySet<string> {
	return new Set([...agents, ...patients]);
}

/** An act that both tell is done by one, and not done by the other; "was told, but not of all" tells both. */
function contradict(a: Wording, b: Wording, { acts }: Shared): boolean {
	return acts.some(concept => {
		const [first, second] = [negationsOf(a, concept), negationsOf(b, concept)];
		return ![...first].some(negated => second.has(negated));
	});
}

function negationsOf({ acts }: Wording, concept: string): ReadonlySet<boolean> {
	return new Set(acts.filter(({ concepts }) => concepts.includes(concept)).map(({ negated }) => negated));
}

function namesakes(a: Wording, b: Wording): boolean {
	return differ(a.people, b.people);
}

/** Both say something under one key, and not the same. */
function differ(
	a: ReadonlyMap<string, ReadonlySet<string>>,
	b: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
	return [...a].some(([key, values]) => {
		const others = key === '' ? undefined : b.get(key);
		return others !== undefined && ![...values].some(value => others.has(value));
	});
}

/** Wherever both tell who does what both have, it is somebody else, or doer and sufferer are exchanged. */
function doersDiffer(a: Wording, b: Wording): boolean {
	const told = (act: Act) => act.agents.size > 0;
	const pairs = a.acts
		.filter(told)
		.flatMap(act =>
			b.acts.filter(other => told(other) && isSame(act, other)).map(other => [act, other] as const),
		);
	return pairs.length > 0 && pairs.every(([act, other]) => isOtherDoer(act, other, a, b));
}

function isSame(act: Act, other: Act): boolean {
	return act.concepts.some(concept => other.concepts.includes(concept));
}

/** Names decide where both give one: "the firm Kranz" and "the firm Hadar" are not the same doer. */
function isOtherDoer(act: Act, other: Act, a: Wording, b: Wording): boolean {
	const [first, second] = [common(act.agents, a.names), common(other.agents, b.names)];
	const named = first.size > 0 && second.size > 0;
	if (named ? meets(first, second) : meets(act.agents, other.agents)) {
		return false;
	}
	return named || meets(act.agents, other.patients) || meets(act.patients, other.agents);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
	return new Set([...a].filter(term => b.has(term)));
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return [...a].some(term => b.has(term));
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
		actFactor * sum(acts.map(act => `act:${act}`)) +
		numberFactor * sum(numbers.map(number => `number:${number}`))
	);
}

/** With the words that a person reads in place of stems, as the first of the two writes them. */
export function spelled({ names, acts, words, numbers }: Shared, { spelling }: Wording): Shared {
	const written = (terms: readonly string[]) => [...new Set(terms.map(term => spelling.get(term) ?? term))];
	// Acts that the lists do not know are stems of their own.
	const named = acts.map(act => (meaningsOf(stem(act)).length > 0 ? act : (spelling.get(act) ?? act)));
	return { names: written(names), acts: named, words: written(words), numbers };
}
