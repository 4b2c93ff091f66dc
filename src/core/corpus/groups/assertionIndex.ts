/** The assertions of a corpus by what a denial may answer: what they say, where, and of whom. */
import { KeyLists } from '../keyLists';
import { put } from '../listsByKey';
import { eachOf, type Steps } from '../steps';
import type { Assertions } from './assertions';
import type { CandidateIndex } from './candidates';
import type { Comparison } from './comparison';
import type { DenialWording } from './denialWording';
import { agentsOf, doersOf } from './parties';
import type { Sketches } from './sketches';
import type { TermWeights } from './termWeights';

/** Of all that is told of those who deny, this many claims are looked at: the last ones in the order of the corpus. */
const searched = 24;
/** Of its own article, so many before it: all of them would be as many comparisons as the square of its length. */
const searchedHere = 100;
/** So many assertions are filed between two pauses. */
const pauseAfter = 50;

export class AssertionIndex {
	readonly #byArticle = new Map<string, number[]>();
	readonly #byDoer = new Map<string, number[]>();
	readonly #numbers = new Map<string, number>();
	/** Of each assertion, as numbers. */
	readonly #doers = new KeyLists();

	private constructor(
		readonly assertions: Assertions,
		private readonly candidates: CandidateIndex,
		private readonly sketches: Sketches,
		private readonly others: Sketches,
		readonly weights: TermWeights,
	) {}

	static *of(
		assertions: Assertions,
		{ index, sketches, otherSketches, weights }: Comparison,
	): Steps<AssertionIndex> {
		const found = new AssertionIndex(assertions, index, sketches, otherSketches, weights);
		yield* eachOf(assertions, pauseAfter, (assertion, at) => {
			put(found.#byArticle, assertion.article.id, at);
			const doers = [...doersOf(assertion)];
			for (const doer of doers) {
				put(found.#byDoer, doer, at);
			}
			found.#doers.push(doers.map(doer => found.#numberOf(doer)));
		});
		// Tags stand before suggestions, in the order in which they were made.
		yield* eachOf(found.#byArticle.values(), pauseAfter, own =>
			own.sort((a, b) => found.#startOf(a) - found.#startOf(b)),
		);
		return found;
	}

	/** Claims of the denial's own article that stand before it: the last ones, in the order of the text. */
	lastBefore({ article, mark }: Pick<DenialWording, 'article' | 'mark'>): readonly number[] {
		const all = this.#byArticle.get(article.id) ?? [];
		const start = mark.span?.start ?? 0;
		let [low, high] = [0, all.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			[low, high] = this.#startOf(all[middle]) < start ? [middle + 1, high] : [low, middle];
		}
		return all.slice(Math.max(0, low - searchedHere), low);
	}

	#startOf(at = this.assertions.length): number {
		return this.assertions.at(at)?.mark.span?.start ?? 0;
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

	/**
	 * Those that may be meant: they have words with the denial in common, and name who denies or who is said not to have
	 * done it. `other`: the number of the denial's wording among the comparison's others.
	 */
	near(denial: DenialWording, other: number): readonly number[] {
		const { party, wording } = denial;
		const parties = new Set([...party].map(term => this.weights.idOf(term)));
		const doers = new Set([...party, ...agentsOf(wording)].map(term => this.#numbers.get(term) ?? -1));
		const known = [...this.candidates.nearOther(other), ...this.lastBefore(denial), ...this.latestBy(party)];
		return [...new Set(known)].filter(
			at =>
				this.sketches.mayMeet(at, this.others, other) &&
				(this.#doers.at(at).some(doer => doers.has(doer)) || this.sketches.hasTerm(at, parties)),
		);
	}

	#numberOf(doer: string): number {
		const number = this.#numbers.get(doer) ?? this.#numbers.size;
		this.#numbers.set(doer, number);
		return number;
	}
}
