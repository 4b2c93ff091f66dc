/** Which denial answers which claim: by who denies, by what is denied, and by what was known at the time. */
import type { KeyLists } from '../keyLists';
import { eachOf, type Steps } from '../steps';
import { termsOfName } from '../wording/pieces';
import { type Shared, spelled } from '../wording/shared';
import type { Answer } from './answer';
import type { AssertionIndex } from './assertionIndex';
import type { Assertion } from './assertions';
import { coverage, isNegative, matchOf } from './denialMatch';
import type { DenialWording } from './denialWording';
import { agentsOf, termsOfAccused } from './parties';
import { isPublishedAfter } from './times';

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

/** A general denial is offered to this many claims at most: the last ones in the order of the corpus. */
const mostOffered = 6;

/** `others`: the comparison's other wordings end with those of the denials, after so many. */
export function* linkDenials(
	denials: readonly DenialWording[],
	index: AssertionIndex,
	others: { readonly keys: KeyLists; readonly before: number },
): Steps<readonly DenialLink[]> {
	const links = yield* eachOf(denials, pauseAfter, (denial, at) =>
		(denial.general
			? offer(denial, index)
			: answer(denial, index, others.keys.at(others.before + at), others.before + at)
		).map(({ assertion, by, answers, shared, inOrder }) => ({
			denial: at,
			assertion,
			by,
			answers,
			shared,
			inOrder,
		})),
	);
	return links.flat();
}

/** So many denials are compared between two pauses. */
const pauseAfter = 2;

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
	const elsewhere = index.latestBy(denial.party);
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

const noneShared: Shared = { names: [], acts: [], words: [], numbers: [] };

function answer(
	denial: DenialWording,
	index: AssertionIndex,
	keys: Uint32Array,
	sketch: number,
): readonly Link[] {
	const links = index.near(denial, keys, sketch).flatMap((at): Link[] => {
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
						shared: spelled(shared, assertion.wording, denial.wording),
						inOrder: order === 'before',
					},
				];
	});
	const here = links.filter(({ assertion }) => index.assertions[assertion]?.article === denial.article);
	const elsewhere = links.filter(({ assertion }) => index.assertions[assertion]?.article !== denial.article);
	return [...here, ...elsewhere.slice(0, mostElsewhere)];
}

/** A claim that many articles make is answered in one of them; its group holds the others. Those most alike come first. */
const mostElsewhere = 12;

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
