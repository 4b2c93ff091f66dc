/** Which denial answers which claim: by who denies, by what is denied, and by what was known at the time. */
import { eachOf, type Steps } from '../steps';
import { type InBlock, putInBlock } from '../wording/packedBlocks';
import { packTerms, unpackTerms } from '../wording/packedTerms';
import { type Shared, spelled } from '../wording/shared';
import type { Answer } from './answer';
import type { Denying } from './answers';
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

/** @param before so many wordings stand before those of the denials among the comparison's others */
export function* linkDenials(
	{ wordings, marked }: Denying,
	index: AssertionIndex,
	before: number,
): Steps<readonly DenialLink[]> {
	const all: DenialLink[] = [];
	yield* eachOf(wordings, pauseAfter, (denial, at) => {
		const links = denial.general ? offer(denial, index) : answer(denial, index, before + at);
		for (const link of links) {
			all.push(new FoundLink(at, at < marked ? link.by : 'contradiction', link));
		}
	});
	return all;
}

/** A corpus has a dozen for each article: what is shared, which takes most room, is unpacked when it is asked for. */
class FoundLink implements DenialLink {
	readonly assertion: number;
	readonly answers: Answer;
	readonly inOrder: boolean;
	readonly #shared: InBlock;

	constructor(
		readonly denial: number,
		readonly by: AnswerBy,
		{ assertion, answers, shared, inOrder }: Link,
	) {
		this.assertion = assertion;
		this.answers = answers;
		this.inOrder = inOrder;
		this.#shared = shared === noneShared ? nothingShared : putInBlock(packTerms(shared));
	}

	get shared(): Shared {
		return unpackTerms(this.#shared.block, this.#shared.at) as Shared;
	}
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
const nothingShared = putInBlock(packTerms(noneShared));

function answer(denial: DenialWording, index: AssertionIndex, other: number): readonly Link[] {
	const links = index.near(denial, other).flatMap((at): Link[] => {
		const assertion = index.assertions.at(at);
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
	const here = links.filter(({ assertion }) => index.assertions.at(assertion)?.article === denial.article);
	const elsewhere = links.filter(
		({ assertion }) => index.assertions.at(assertion)?.article !== denial.article,
	);
	return [...here, ...elsewhere.slice(0, mostElsewhere)];
}

/** A claim that many articles make is answered in one of them; its group holds the others. Those most alike come first. */
const mostElsewhere = 12;
