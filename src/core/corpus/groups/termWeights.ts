/** How much a term tells, over all assertions: the rarer, the more (inverse document frequency, smoothed). */
import { eachOf, type Steps } from '../steps';
import type { Wording } from '../wording/wording';

/** So many assertions are taken for granted: in a small corpus one that is met twice is not yet common. */
const imagined = 50;
/** So many are counted between two pauses. */
const pauseAfter = 50;

/** What is known of a feature. */
interface Known {
	readonly id: number;
	/** In how many wordings it stands. */
	count: number;
	/** `unknown` until somebody asks, when all are counted. */
	weight: number;
}

const unknown = -1;

export class TermWeights {
	readonly #known = new Map<string, Known>();
	#total = 0;

	static *over(worded: Iterable<{ readonly wording: Wording }>): Steps<TermWeights> {
		const weights = new TermWeights();
		yield* eachOf(worded, pauseAfter, ({ wording }) => weights.#add(wording));
		return weights;
	}

	#add({ features }: Wording): void {
		this.#total++;
		for (const feature of features) {
			const known = this.#known.get(feature);
			if (known === undefined) {
				this.#known.set(feature, { id: this.#known.size + 1, count: 1, weight: unknown });
			} else {
				known.count++;
			}
		}
	}

	/** Positive; about 4 for a term of one assertion in a small corpus. */
	readonly of = (feature: string): number => {
		const known = this.#known.get(feature);
		if (known === undefined) {
			return this.#weightOf(0);
		}
		if (known.weight === unknown) {
			known.weight = this.#weightOf(known.count);
		}
		return known.weight;
	};

	#weightOf(count: number): number {
		return Math.log((this.#total + imagined) / (count + 1)) + least;
	}

	/** Of a term that one assertion has. */
	get rarest(): number {
		return this.#weightOf(1);
	}

	count(feature: string): number {
		return this.#known.get(feature)?.count ?? 0;
	}

	/** From 1; 0 for what no wording has. */
	idOf(feature: string): number {
		return this.#known.get(feature)?.id ?? 0;
	}
}

/** What everybody says still tells a little. */
const least = 0.2;
