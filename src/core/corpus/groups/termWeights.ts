/** How much a term tells, over all assertions: the rarer, the more (inverse document frequency, smoothed). */
import { eachOf, type Steps } from '../steps';
import type { Wording } from '../wording/wording';

/** So many assertions are taken for granted: in a small corpus one that is met twice is not yet common. */
const imagined = 50;
/** So many are counted between two pauses. */
const pauseAfter = 50;

export class TermWeights {
	/** Number of the feature and in how many wordings it stands, by feature. */
	readonly #known = new Map<string, { readonly id: number; count: number }>();
	#total = 0;
	/** By count. */
	readonly #weights: number[] = [];

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
				this.#known.set(feature, { id: this.#known.size + 1, count: 1 });
			} else {
				known.count++;
			}
		}
	}

	/** Positive; about 4 for a term of one assertion in a small corpus. */
	readonly of = (feature: string): number => {
		const count = this.count(feature);
		const weight = this.#weights[count] ?? Math.log((this.#total + imagined) / (count + 1)) + least;
		this.#weights[count] = weight;
		return weight;
	};

	/** Of a term that one assertion has. */
	get rarest(): number {
		return Math.log((this.#total + imagined) / 2) + least;
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
