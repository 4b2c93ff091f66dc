/** A set of sentences over many articles: one byte a sentence. */
import type { FigureIndex } from './figureIndex';

export class SentenceBits {
	/** By the number of the sentence among those of all articles: 1 for those that are in the set. */
	readonly bits: Uint8Array;
	/** Places of tags that have lost theirs: they stand in no sentence. */
	readonly #lost = new Set<number>();

	constructor(private readonly index: FigureIndex) {
		this.bits = new Uint8Array(index.sentenceStarts.at(-1) ?? 0);
	}

	/** `sentence`: its number among those of all articles. */
	add(sentence: number): void {
		this.bits[sentence] = 1;
	}

	/** All sentences that the tag or suggestion at this place in the corpus touches. `article`: its place. */
	addMark(place: number, article: number): void {
		const { columns, sentenceStarts } = this.index;
		const [first, last] = [columns.first[place] ?? -1, columns.last[place] ?? -1];
		if (first < 0) {
			this.#lost.add(place);
		} else {
			const start = sentenceStarts[article] ?? 0;
			this.bits.fill(1, start + first, start + last + 1);
		}
	}

	/** All sentences that those tags and suggestions touch which have 1 in `passing`. */
	addMarks(passing: Uint8Array): void {
		const { starts } = this.index.columns;
		for (let article = 0; article + 1 < starts.length; article++) {
			for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
				if (passing[at] === 1) {
					this.addMark(at, article);
				}
			}
		}
	}

	/** Sets `passing` to 0 for tags and suggestions that touch none of the sentences; a tag without a place passes where it was added itself. */
	narrowMarks(passing: Uint8Array): void {
		const { starts } = this.index.columns;
		for (let article = 0; article + 1 < starts.length; article++) {
			for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
				if (passing[at] === 1 && !this.#hasMark(at, article)) {
					passing[at] = 0;
				}
			}
		}
	}

	#hasMark(place: number, article: number): boolean {
		const { columns, sentenceStarts } = this.index;
		const [first, last] = [columns.first[place] ?? -1, columns.last[place] ?? -1];
		if (first < 0) {
			return this.#lost.has(place);
		}
		const start = sentenceStarts[article] ?? 0;
		for (let sentence = first; sentence <= last; sentence++) {
			if (this.bits[start + sentence] === 1) {
				return true;
			}
		}
		return false;
	}
}
