/** How much a term tells, over all assertions: the rarer, the more (inverse document frequency, smoothed). */
import type { Wording } from '../wording/wording';

/** So many assertions are taken for granted: in a small corpus one that is met twice is not yet common. */
const imagined = 50;

export class TermWeights {
	readonly #counts = new Map<string, number>();
	readonly #total: number;

	constructor(wordings: readonly Wording[]) {
		this.#total = wordings.length;
		for (const wording of wordings) {
			for (const feature of featuresOf(wording)) {
				this.#counts.set(feature, (this.#counts.get(feature) ?? 0) + 1);
			}
		}
	}

	/** Positive; about 4 for a term of one assertion in a small corpus. */
	readonly of = (feature: string): number =>
		Math.log((this.#total + imagined) / ((this.#counts.get(feature) ?? 0) + 1)) + least;

	count(feature: string): number {
		return this.#counts.get(feature) ?? 0;
	}
}

/** What everybody says still tells a little. */
const least = 0.2;

/** Terms, `act:` with a concept, `number:` with a value. */
export function featuresOf({ terms, concepts, values }: Wording): readonly string[] {
	return [
		...terms,
		...[...concepts].map(concept => `act:${concept}`),
		...[...values].map(value => `number:${value}`),
	];
}
