/** To which claims a denial is offered that does not say what it denies: "rejected the allegations". */
import type { Analysis } from '../../model/analysis';
import type { ArticleView } from '../articleView';
import { phraseRound } from '../origins/sources';
import { termsOfName } from '../wording/pieces';
import { thingOf } from '../wording/things';
import type { AssertionIndex } from './assertionIndex';
import type { Assertion } from './assertions';
import { isNegative } from './denialMatch';
import { orderOf } from './denialOrder';
import { isVague } from './denialTerms';
import type { DenialWording } from './denialWording';
import { agentsOf, termsOfAccused } from './parties';

/** It is offered to this many claims at most: the last ones in the order of the corpus. */
const mostOffered = 6;
/** So many sentences after an accusation a denial may still mean it; and after what is told in the article's own voice. */
const nearAccusation = 8;
const nearTold = 4;
/** And after what somebody else has said: what is "it" has just been told. */
const nearSaid = 2;

export interface Offered {
	/** Index. */
	readonly assertion: number;
	readonly order: ReturnType<typeof orderOf>;
}

type IsMeant = (assertion: Assertion) => boolean;

/**
 * Whose account is disputed where the denial names him, and where it denies "it" what has just been said; then what those
 * who deny are accused of in the denial's own article, what is said there of them on somebody else's word, and whatever is
 * told of them right before. A minister or a lawyer whom no claim names answers what anybody was accused of there, or what
 * somebody else has just said. Only where there is nothing of it, what other articles say of those who deny.
 */
export function offeredTo(denial: DenialWording, index: AssertionIndex): readonly Offered[] {
	const { party } = denial;
	const disputed = new Set([...denial.wording.terms].filter(term => !party.has(term) && !isVague(term)));
	const isBelow = (most: number) => (assertion: Assertion) =>
		sentenceOf(denial) - sentenceOf(assertion) <= most;
	const isBy = (terms: ReadonlySet<string>) => (assertion: Assertion) =>
		assertion.ladder.some(({ name }) => meets(calledBy(assertion, name), terms));
	const isOwn = isBy(party);
	const isSaid: IsMeant = assertion => assertion.ladder.length > 0 && !isOwn(assertion);
	const accuses: IsMeant = assertion => meets(termsOfAccused(assertion), party);
	const isTold: IsMeant = ({ wording }) => meets(agentsOf(wording), party);
	const hasJustBeenSaid = all(isBelow(nearSaid), isSaid, assertion => !isByWhoDenies(assertion));
	const here = index.lastBefore(denial);
	const elsewhere = index.latestBy(party);
	const looked: readonly (readonly [candidates: readonly number[], isMeant: IsMeant, most?: number])[] = [
		[denial.ofBefore === undefined ? [] : here, all(isBelow(nearAccusation), isBy(disputed))],
		[denial.ofBefore === 'it' ? here : [], hasJustBeenSaid, 1],
		[here, all(isPositive, accuses)],
		[here, all(isPositive, isTold, isSaid)],
		[here, all(isPositive, isBelow(nearTold), isTold, assertion => !isOwn(assertion))],
		[here, all(isPositive, isBelow(nearAccusation), isAllegation, assertion => !isOwn(assertion))],
		[denial.ofBefore === 'noun' ? here : [], hasJustBeenSaid, 1],
		[elsewhere, all(isPositive, accuses)],
		[elsewhere, all(isPositive, isTold, isSaid)],
	];
	for (const [candidates, isMeant, most = mostOffered] of looked) {
		const meant = before(denial, index, candidates, isMeant);
		if (meant.length > 0) {
			return meant.slice(-most);
		}
	}
	return [];
}

function before(
	denial: DenialWording,
	index: AssertionIndex,
	candidates: readonly number[],
	isMeant: IsMeant,
): readonly Offered[] {
	return candidates.flatMap((at): readonly Offered[] => {
		const assertion = index.assertions.at(at);
		if (assertion === undefined || !isMeant(assertion)) {
			return [];
		}
		const order = orderOf(assertion, denial);
		return order === 'after' ? [] : [{ assertion: at, order }];
	});
}

function all(...asked: readonly IsMeant[]): IsMeant {
	return assertion => asked.every(ask => ask(assertion));
}

/** Who denies something himself right before goes on to say why. */
function isByWhoDenies({ article: { view }, mark, ladder }: Assertion): boolean {
	const at = sentenceOf({ mark });
	return view.analysis.denials.some(
		({ denier, sentence }) =>
			sentence <= at && at - sentence <= nearTold && ladder.some(({ name }) => name === denier),
	);
}

const isPositive: IsMeant = assertion => !isNegative(assertion);
const isAllegation: IsMeant = ({ mark }) => mark.accused.length > 0;

/** Terms of a speaker's name, and of whatever else the article calls him where he speaks: "Ambassador". */
function calledBy({ article: { view } }: Assertion, name: string): readonly string[] {
	const known = namesIn.get(view.analysis) ?? calledIn(view);
	namesIn.set(view.analysis, known);
	return known.get(name) ?? termsOfName(name).map(thingOf);
}

/** Each denial asks for all who speak in its article. */
const namesIn = new WeakMap<Analysis, ReadonlyMap<string, readonly string[]>>();

function calledIn({ text, analysis }: ArticleView): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, Set<string>>();
	for (const { who, speaker } of analysis.attributions) {
		if (who !== '' && speaker !== null) {
			const terms = found.get(who) ?? new Set(termsOfName(who).map(thingOf));
			found.set(who, terms);
			for (const term of termsOfName(phraseRound(text, speaker))) {
				terms.add(thingOf(term));
			}
		}
	}
	return new Map([...found].map(([who, terms]) => [who, [...terms]]));
}

function sentenceOf({ mark }: Pick<DenialWording, 'mark'>): number {
	return mark.sentences?.first ?? 0;
}

function meets(terms: readonly string[], party: ReadonlySet<string>): boolean {
	return terms.some(term => party.has(term));
}
