/** A set of sentences over many articles: one byte a sentence. */
import type { FigureIndex } from './figureIndex';

export class SentenceBits {
	readonly #bits: Uint8Array;
	/** Places of tags that have lost theirs: they stand in no sentence. */
	readonly #lost = new Set<number>();

	constructor(private readonly index: FigureIndex) {
		this.#bits = new Uint8Array(index.sentenceStarts.at(-1) ?? 0);
	}

	/** `sentence`: its number among those of all articles. */
	add(sentence: number): void {
		this.#bits[sentence] = 1;
	}

	/** All sentences that the tag or suggestion at this place in the corpus touches. `article`: its place. */
	addMark(place: number, article: number): void {
		const { columns, sentenceStarts } = this.index;
		const [first, last] = [columns.first[place] ?? -1, columns.last[place] ?? -1];
		if (first < 0) {
			this.#lost.add(place);
		} else {
			const start = sentenceStarts[article] ?? 0;
			this.#bits.fill(1, start + first, start + last + 1);
		}
	}

	has(sentence: number): boolean {
		return this.#bits[sentence] === 1;
	}

	/** True where it touches any of the sentences; a tag without a place, where it was added itself. */
	hasMark(place: number, article: number): boolean {
		const { columns, sentenceStarts } = this.index;
		const [first, last] = [columns.first[place] ?? -1, columns.last[place] ?? -1];
		if (first < 0) {
			return this.#lost.has(place);
		}
		const start = sentenceStarts[article] ?? 0;
		for (let sentence = first; sentence <= last; sentence++) {
			if (this.#bits[start + sentence] === 1) {
				return true;
			}
		}
		return false;
	}
}
