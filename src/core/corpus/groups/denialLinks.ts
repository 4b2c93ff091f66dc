/** Which denial answers which claim: by who denies, by what is denied, and by what was known at the time. */
import type { answers } from '../../model/claimGroup';
import { differenceOf, likeness, type Shared, sharedOf } from '../wording/likeness';
import { termsOfName } from '../wording/pieces';
import { kindsOf } from '../wording/things';
import type { Wording } from '../wording/wording';
import type { Assertion } from './assertions';
import { FeaturePairs } from './candidates';
import { type DenialWording, isVague } from './denialWording';
import { TermWeights } from './termWeights';
import { isPublishedAfter } from './times';

export type Answer = (typeof answers)[number];

/**
 * `words`: it denies what is asserted; `offered`: it denies something, and this is among what it may mean;
 * `contradiction`: who is accused says the contrary.
 */
export type AnswerBy = 'words' | 'offered' | 'contradiction' | 'person';

export interface DenialLink {
	/** Indexes. */
	readonly denial: number;
	readonly assertion: number;
	readonly by: AnswerBy;
	readonly answers: Answer;
	readonly shared: Shared;
	/** True where the claim is known to have been made before; false where nobody knows. */
	readonly inOrder: boolean;
}

/** Words of a denial are fewer than those of the claim: less must be alike. Tuned on `pairs.dev.data.ts`. */
const answersFrom = 0.3;
/** Where somebody else denies it than who is said to have done it. */
const answersForOthersFrom = 0.6;
/** Where those deny it to whom it is said to have been done, or who are said to have been asked. */
const answersForInvolvedFrom = 0.4;
/** A general denial is offered to this many claims at most: the latest. */
const mostOffered = 6;
/** Of all that is told of those who deny, the last so many claims are looked at. */
const searched = 48;

export function linkDenials(
	denials: readonly DenialWording[],
	assertions: readonly Assertion[],
): readonly DenialLink[] {
	const index = new AssertionIndex(assertions, denials);
	return denials.flatMap((denial, at) => {
		const links = denial.general ? offer(denial, index) : answer(denial, index);
		return links.map(link => ({ ...link, denial: at }));
	});
}

class AssertionIndex {
	readonly weights: TermWeights;
	readonly #pairs: FeaturePairs;
	readonly #byArticle = new Map<string, number[]>();
	readonly #byDoer = new Map<string, number[]>();

	constructor(
		readonly assertions: readonly Assertion[],
		denials: readonly DenialWording[],
	) {
		this.weights = new TermWeights([...assertions, ...denials].map(({ wording }) => wording));
		this.#pairs = new FeaturePairs(this.weights);
		for (const [index, assertion] of assertions.entries()) {
			this.#pairs.add(index, this.#pairs.keysOf(assertion.wording));
			put(this.#byArticle, assertion.article.id, index);
			for (const doer of doersOf(assertion)) {
				put(this.#byDoer, doer, index);
			}
		}
	}

	inArticle(id: string): readonly number[] {
		return this.#byArticle.get(id) ?? [];
	}

	/** Of the rarest of the terms: the last that were told. */
	by(party: ReadonlySet<string>): readonly number[] {
		const lists = [...party].flatMap(term => [this.#byDoer.get(term) ?? []]).filter(list => list.length > 0);
		return lists.reduce<readonly number[]>(
			(best, list) => (best.length === 0 || list.length < best.length ? list : best),
			[],
		);
	}

	near({ article, wording, party }: DenialWording): readonly number[] {
		const byParty = this.by(party).slice(-searched);
		return [
			...new Set([
				...this.#pairs.near(this.#pairs.keysOf(wording)),
				...this.inArticle(article.id),
				...byParty,
			]),
		];
	}
}

function put(lists: Map<string, number[]>, key: string, index: number): void {
	const list = lists.get(key);
	if (list === undefined) {
		lists.set(key, [index]);
	} else {
		list.push(index);
	}
}

/** Terms of who is said to have done it. */
export function doersOf({ mark, wording }: Assertion): ReadonlySet<string> {
	const doers = [...mark.accused.flatMap(termsOfAccused), ...agentsOf(wording)];
	return new Set(doers.length > 0 ? doers : wording.names);
}

function agentsOf({ acts }: Wording): readonly string[] {
	return acts.flatMap(({ agents }) => [...agents]);
}

/** Of a name as a claim gives it. */
export function termsOfAccused(name: string): readonly string[] {
	return [name.toLowerCase(), ...termsOfName(name)];
}

type Link = Omit<DenialLink, 'denial'>;

/**
 * What those who deny are accused of in the denial's own article comes first, then what is said there of them on
 * somebody else's word; only where there is neither, the same of other articles.
 */
function offer(denial: DenialWording, index: AssertionIndex): readonly Link[] {
	const said = (candidates: readonly number[], isMeant: (assertion: Assertion) => boolean) =>
		candidates.filter(at => {
			const assertion = index.assertions[at];
			return (
				assertion !== undefined &&
				orderOf(assertion, denial) !== 'after' &&
				!isNegative(assertion) &&
				isMeant(assertion)
			);
		});
	const accuses = ({ mark }: Assertion) => meets(mark.accused.flatMap(termsOfAccused), denial.party);
	const tells = ({ ladder, wording }: Assertion) =>
		ladder.length > 0 &&
		!meets(
			ladder.flatMap(({ name }) => termsOfName(name)),
			denial.party,
		) &&
		meets(agentsOf(wording), denial.party);
	const here = index.inArticle(denial.article.id);
	const elsewhere = index.by(denial.party).slice(-searched);
	const chosen = [said(here, accuses), said(here, tells), said(elsewhere, accuses), said(elsewhere, tells)];
	const meant = chosen.find(list => list.length > 0) ?? [];
	return meant.slice(-mostOffered).flatMap(at => {
		const assertion = index.assertions[at];
		const inOrder = assertion !== undefined && orderOf(assertion, denial) === 'before';
		return [{ assertion: at, by: 'offered', answers: 'fully', shared: noneShared, inOrder }];
	});
}

function meets(terms: readonly string[], party: ReadonlySet<string>): boolean {
	return terms.some(term => party.has(term));
}

/** What is said not to have been done is no accusation. */
function isNegative({ wording }: Assertion): boolean {
	return wording.acts.some(({ negated }) => negated);
}

const noneShared: Shared = { names: [], acts: [], words: [], numbers: [] };

function answer(denial: DenialWording, index: AssertionIndex): readonly Link[] {
	return index.near(denial).flatMap((at): Link[] => {
		const assertion = index.assertions[at];
		const order = assertion && orderOf(assertion, denial);
		if (assertion === undefined || order === 'after') {
			return [];
		}
		const shared = matchOf(denial, assertion, index.weights);
		return shared === undefined
			? []
			: [
					{
						assertion: at,
						by: 'words',
						answers: coverage(assertion.wording, denial.wording),
						shared,
						inOrder: order === 'before',
					},
				];
	});
}

/** What both say; `undefined` where the denial does not answer the assertion. */
export function matchOf(
	denial: Pick<DenialWording, 'wording' | 'party' | 'onlyByParty'>,
	assertion: Assertion,
	weights: TermWeights,
): Shared | undefined {
	const claimed = widened(affirmative(assertion.wording), denial.wording);
	const { score, shared, difference } = likeness(claimed, denial.wording, weights.of);
	const party = isBy(denial, assertion);
	if ((denial.onlyByParty && !party) || evidence(shared, denial.party) < 2) {
		return undefined;
	}
	if (difference === undefined) {
		const from = party
			? answersFrom
			: isInvolved(denial, assertion)
				? answersForInvolvedFrom
				: answersForOthersFrom;
		const inside = from < answersForOthersFrom && !isNegative(assertion) && isWholly(shared, denial);
		return score >= from || inside ? shared : undefined;
	}
	return party && difference === 'act' && denial.wording.acts.length === 0 && isAbout(shared, denial.wording)
		? shared
		: undefined;
}

/** What both have, without the names of those who deny: these stand in all that is said of them. */
function evidence({ names, words, acts, numbers }: Shared, party: ReadonlySet<string>): number {
	return acts.length + numbers.length + [...names, ...words].filter(term => !party.has(term)).length;
}

/** A denial of a thing without a verb ("denied having an account in Tarn"): most of its words are the claim's. */
function isAbout({ names, words }: Shared, { terms }: Wording): boolean {
	const common = names.length + words.length;
	return common >= 2 && 2 * common > terms.size;
}

function affirmative(wording: Wording): Wording {
	return { ...wording, acts: wording.acts.map(act => ({ ...act, negated: false })) };
}

/** "We never heard of such a request": all that the denial says stands in the claim. */
function isWholly(
	{ names, words, acts, numbers }: Shared,
	{ wording, party }: Pick<DenialWording, 'wording' | 'party'>,
): boolean {
	const told = new Set([...names, ...words]);
	return (
		wording.acts.every(act => act.concepts.some(concept => acts.includes(concept))) &&
		[...wording.terms].every(term => told.has(term) || party.has(term) || isVague(term)) &&
		acts.length + told.size + numbers.length >= 2
	);
}

function isInvolved({ party }: Pick<DenialWording, 'party'>, { wording }: Assertion): boolean {
	return [...party].some(term => wording.names.has(term));
}

/** With the wider words that the denial uses: who has sent no weapons has sent no missiles. */
function widened(claimed: Wording, denied: Wording): Wording {
	const wider = [...claimed.terms].flatMap(kindsOf).filter(kind => denied.terms.has(kind));
	return wider.length === 0 ? claimed : { ...claimed, terms: new Set([...claimed.terms, ...wider]) };
}

/** True where those who deny are, or speak for, those who are said to have done it. */
export function isBy({ party }: Pick<DenialWording, 'party'>, assertion: Assertion): boolean {
	const doers = doersOf(assertion);
	const { people } = assertion.wording;
	const isNamesake = [...people].some(
		([surname, given]) =>
			party.has(surname) && doers.has(surname) && party.size > 1 && ![...given].some(name => party.has(name)),
	);
	return !isNamesake && [...party].some(term => doers.has(term));
}

/** Whatever the claim says was done and the denial does not mention stays unanswered. */
function coverage(claimed: Wording, denied: Wording): Answer {
	const concepts = denied.concepts;
	const verbal = claimed.acts.filter(act => act.verbal);
	const acts = verbal.length > 0 ? verbal : claimed.acts;
	const answered = acts.every(act => act.concepts.some(concept => concepts.has(concept)));
	const difference = differenceOf(claimed, denied, sharedOf(claimed, denied));
	const objects = new Set(acts.flatMap(({ patients }) => [...patients]));
	const named = [...objects].filter(term => denied.terms.has(term)).length;
	return answered && difference === undefined && 2 * named >= objects.size ? 'fully' : 'partly';
}

/** A denial never answers what was claimed after it. */
export function orderOf(
	claimed: Pick<Assertion, 'article' | 'mark'>,
	denial: Pick<DenialWording, 'article' | 'mark'>,
): 'before' | 'after' | 'unknown' {
	if (claimed.article.id === denial.article.id) {
		const [first, second] = [claimed.mark.span?.start ?? 0, denial.mark.span?.start ?? 0];
		return first < second ? 'before' : 'after';
	}
	const after = isPublishedAfter(claimed.article, denial.article);
	return after === undefined ? 'unknown' : after ? 'after' : 'before';
}
