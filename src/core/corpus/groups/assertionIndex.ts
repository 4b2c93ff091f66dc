/** The assertions of a corpus by what a denial may answer: what they say, where, and of whom. */
import type { Assertion } from './assertions';
import type { CandidateIndex } from './candidates';
import type { DenialWording } from './denialWording';
import { doersOf } from './parties';
import type { TermWeights } from './termWeights';

/** Of all that is told of those who deny, this many claims are looked at: the last ones in the order of the corpus. */
const searched = 24;

export class AssertionIndex {
	readonly #byArticle = new Map<string, number[]>();
	readonly #byDoer = new Map<string, number[]>();

	/** The assertions are filed in `candidates`. */
	constructor(
		readonly assertions: readonly Assertion[],
		private readonly candidates: CandidateIndex,
		readonly weights: TermWeights,
	) {
		for (const [index, assertion] of assertions.entries()) {
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
