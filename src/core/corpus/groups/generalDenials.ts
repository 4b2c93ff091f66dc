/** To which claims a denial is offered that does not say what it denies: "rejected the allegations". */
import { termsOfName } from '../wording/pieces';
import type { AssertionIndex } from './assertionIndex';
import type { Assertion } from './assertions';
import { isNegative } from './denialMatch';
import { orderOf } from './denialOrder';
import type { DenialWording } from './denialWording';
import { agentsOf, termsOfAccused } from './parties';

/** It is offered to this many claims at most: the last ones in the order of the corpus. */
const mostOffered = 6;
/** So many sentences after an accusation a denial may still mean it; and after what is told in the article's own voice. */
const nearAccusation = 8;
const nearTold = 4;

export interface Offered {
	/** Index. */
	readonly assertion: number;
	readonly order: ReturnType<typeof orderOf>;
}

type IsMeant = (assertion: Assertion) => boolean;

/**
 * What those who deny are accused of in the denial's own article comes first, then what is said there of them on
 * somebody else's word, then whatever is told of them right before; a minister or a lawyer whom no claim names answers
 * what anybody was accused of there. Only where there is nothing of it, what other articles say of those who deny.
 */
export function offeredTo(denial: DenialWording, index: AssertionIndex): readonly Offered[] {
	const { party } = denial;
	const accuses: IsMeant = ({ mark }) => meets(mark.accused.flatMap(termsOfAccused), party);
	const isOwn: IsMeant = ({ ladder }) =>
		meets(
			ladder.flatMap(({ name }) => termsOfName(name)),
			party,
		);
	const isTold: IsMeant = ({ wording }) => meets(agentsOf(wording), party);
	const tells: IsMeant = assertion => assertion.ladder.length > 0 && !isOwn(assertion) && isTold(assertion);
	const isNear = (assertion: Assertion, most: number) => sentenceOf(denial) - sentenceOf(assertion) <= most;
	const here = index.inArticle(denial.article.id);
	const elsewhere = index.latestBy(party);
	const looked: readonly (readonly [candidates: readonly number[], isMeant: IsMeant])[] = [
		[here, accuses],
		[here, tells],
		[here, assertion => isNear(assertion, nearTold) && !isOwn(assertion) && isTold(assertion)],
		[
			here,
			assertion =>
				isNear(assertion, nearAccusation) && !isOwn(assertion) && assertion.mark.accused.length > 0,
		],
		[elsewhere, accuses],
		[elsewhere, tells],
	];
	for (const [candidates, isMeant] of looked) {
		const meant = candidates.flatMap((at): readonly Offered[] => {
			const assertion = index.assertions[at];
			const order = assertion && orderOf(assertion, denial);
			const mayBe = assertion !== undefined && !isNegative(assertion) && isMeant(assertion);
			return order === undefined || order === 'after' || !mayBe ? [] : [{ assertion: at, order }];
		});
		if (meant.length > 0) {
			return meant.slice(-mostOffered);
		}
	}
	return [];
}

function sentenceOf({ mark }: Pick<DenialWording, 'mark'>): number {
	return mark.sentences?.first ?? 0;
}

function meets(terms: readonly string[], party: ReadonlySet<string>): boolean {
	return terms.some(term => party.has(term));
}
