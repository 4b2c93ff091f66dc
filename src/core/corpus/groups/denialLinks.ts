/** Which denial answers which claim: by who denies, by what is denied, and by what was known at the time. */
import type { KeyLists } from '../keyLists';
import { eachOf, type Steps } from '../steps';
import { type Shared, spelled } from '../wording/shared';
import type { Answer } from './answer';
import type { AssertionIndex } from './assertionIndex';
import { coverage, matchOf } from './denialMatch';
import { orderOf } from './denialOrder';
import type { DenialWording } from './denialWording';
import { offeredTo } from './generalDenials';

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
	/** True where it is known which came first: the claim, but for what people linked; false where nobody knows. */
	readonly inOrder: boolean;
}

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

function offer(denial: DenialWording, index: AssertionIndex): readonly Link[] {
	return offeredTo(denial, index).map(({ assertion, order }) => ({
		assertion,
		by: 'offered',
		answers: 'fully',
		shared: noneShared,
		inOrder: order === 'before',
	}));
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
