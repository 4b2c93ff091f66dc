/** What a search lets through in one state of the corpus, by where each of its terms stands. */
import type { FigureIndex } from './figureIndex';
import type { FoundTerm } from './foundTerm';
import type { ArticleTexts, SearchTexts } from './searchTexts';
import { finish } from './steps';

export class TextSearch {
	readonly #found: readonly FoundTerm[];

	constructor(
		private readonly index: FigureIndex,
		private readonly texts: SearchTexts,
		terms: readonly string[],
	) {
		this.#found = terms.map(term => finish(texts.finding(index, term)));
	}

	/** Sets `passing` to 0 for tags and suggestions in whose words, speaker's name and article's label a term is not. */
	narrowMarks(passing: Uint8Array): void {
		const { texts, index } = this;
		const { columns } = index;
		const { articles, starts, names } = columns;
		for (const found of this.#found) {
			for (let article = 0; article < articles.length; article++) {
				const end = found.labels[article] === 1 ? 0 : (starts[article + 1] ?? 0);
				// In most articles the term is in nothing but perhaps a name.
				const own = found.mayHave[article] === 1 ? texts.of(columns, article) : undefined;
				for (let at = starts[article] ?? 0; at < end; at++) {
					if (passing[at] === 1 && found.names[names.codes[at] ?? 0] === 0) {
						passing[at] =
							own && (this.#isIn(at, article, found) || this.#isBeside(at, article, own, found)) ? 1 : 0;
					}
				}
			}
		}
	}

	/** Sets `sentences` to 0 where one of the terms is neither in the sentence nor in the article's label. */
	narrowSentences(sentences: Uint8Array): void {
		const { sentenceStarts } = this.index;
		for (const found of this.#found) {
			for (let article = 0; article < found.labels.length; article++) {
				if (found.labels[article] === 0) {
					for (let at = sentenceStarts[article] ?? 0; at < (sentenceStarts[article + 1] ?? 0); at++) {
						sentences[at] = (sentences[at] ?? 0) & (found.sentences[at] ?? 0);
					}
				}
			}
		}
	}

	/** In one of the sentences that the tag or suggestion touches. */
	#isIn(at: number, article: number, { sentences }: FoundTerm): boolean {
		const { columns, sentenceStarts } = this.index;
		const start = sentenceStarts[article] ?? 0;
		const [first, last] = [columns.first[at] ?? -1, columns.last[at] ?? -1];
		for (let sentence = first; first >= 0 && sentence <= last; sentence++) {
			if (sentences[start + sentence] === 1) {
				return true;
			}
		}
		return false;
	}

	/** In words that are no sentence's, or over the end of a sentence. */
	#isBeside(
		at: number,
		article: number,
		{ apart, bounds }: ArticleTexts,
		{ term, beside }: FoundTerm,
	): boolean {
		const { columns } = this.index;
		const own = apart.size === 0 ? undefined : apart.get(at - (columns.starts[article] ?? 0));
		if (own !== undefined) {
			return own.includes(term);
		}
		const [first, last] = [columns.first[at] ?? 0, columns.last[at] ?? 0];
		if (first >= last) {
			return false;
		}
		const [from, to] = [bounds[2 * first] ?? 0, bounds[2 * last + 1] ?? 0];
		return beside.get(article)?.some(place => from <= place && place + term.length <= to) ?? false;
	}
}
