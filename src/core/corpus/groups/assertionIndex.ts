/** The assertions of a corpus by what a denial may answer: what they say, where, and of whom. */
import { eachOf, type Steps } from '../steps';
import type { Assertion } from './assertions';
import type { CandidateIndex } from './candidates';
import type { DenialWording } from './denialWording';
import { doersOf } from './parties';
import type { TermWeights } from './termWeights';

/** Of all that is told of those who deny, this many claims are looked at: the last ones in the order of the corpus. */
const searched = 24;
/** So many assertions are filed between two pauses. */
const pauseAfter = 50;

export class AssertionIndex {
	readonly #byArticle = new Map<string, number[]>();
	readonly #byDoer = new Map<string, number[]>();

	private constructor(
		readonly assertions: readonly Assertion[],
		private readonly candidates: CandidateIndex,
		readonly weights: TermWeights,
	) {}

	/** The assertions are filed in `candidates`. */
	static *of(
		assertions: readonly Assertion[],
		candidates: CandidateIndex,
		weights: TermWeights,
	): Steps<AssertionIndex> {
		const found = new AssertionIndex(assertions, candidates, weights);
		yield* eachOf(assertions, pauseAfter, (assertion, index) => {
			put(found.#byArticle, assertion.article.id, index);
			for (const doer of doersOf(assertion)) {
				put(found.#byDoer, doer, index);
			}
		});
		return found;
	}

	inArticle(id: string): readonly number[] {
		return this.#byArticle.get(id) ?? [];
	}

	/** Of the rarest of the terms: the last that were told. */
	latestBy(party: ReadonlySet<string>): readonly number[] {
		const lists = [...party].flatMap(term => [this.#byDoer.get(term) ?? []]).filter(list => list.length > 0);
		const rarest = lists.reduce<readonly number[]>(
			(best, list) => (best.length === 0 || list.length < best.length ? list : best),
			[],
		);
		return rarest.slice(-searched);
	}

	near({ article, party }: DenialWording, keys: Uint32Array): readonly number[] {
		return [
			...new Set([...this.candidates.near(keys), ...this.inArticle(article.id), ...this.latestBy(party)]),
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
