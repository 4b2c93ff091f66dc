/** Attributions by the sentence that they stand in. */
import type { Attribution } from '../model/analysis';

const none: readonly Attribution[] = [];

export class AttributionsBySentence {
	readonly #bySentence = new Map<number, Attribution[]>();

	constructor(attributions: readonly Attribution[]) {
		for (const attribution of attributions) {
			const own = this.#bySentence.get(attribution.sentence);
			if (own === undefined) {
				this.#bySentence.set(attribution.sentence, [attribution]);
			} else {
				own.push(attribution);
			}
		}
	}

	/** Those of a sentence, in their order. */
	of(sentence: number): readonly Attribution[] {
		return this.#bySentence.get(sentence) ?? none;
	}
}
