/** Where the terms of a search stand in one state of the corpus: each text is looked through once a term. */
import type { FigureIndex } from './figureIndex';
import { narrowText } from './narrowText';
import type { ArticleTexts, SearchTexts } from './searchTexts';

/** Where one term stands. */
interface Found {
	readonly term: string;
	/** 1 for each name among those of the columns that it is in. */
	readonly names: Uint8Array;
	/** 1 for each article whose label it is in. */
	readonly labels: Uint8Array;
	/** 1 for each sentence that it is in. */
	readonly sentences: Uint8Array;
	/** Where in an article's text it stands over the end of a sentence or between two, by the place of the article. */
	readonly beside: ReadonlyMap<number, readonly number[]>;
}

export class TextSearch {
	/** By the place of the article; `undefined` where it is not to be looked into. */
	readonly #texts: readonly (ArticleTexts | undefined)[];
	readonly #found: readonly Found[];

	/** `allowed`: 1 for each article that is to be looked into. */
	constructor(
		private readonly index: FigureIndex,
		private readonly texts: SearchTexts,
		terms: readonly string[],
		allowed: Uint8Array,
	) {
		this.#texts = Array.from(allowed, (is, article) =>
			is === 1 ? texts.of(index.columns, article) : undefined,
		);
		this.#found = terms.map(term => this.#find(term));
	}

	/** Sets `passing` to 0 for tags and suggestions in whose words, speaker's name and article's label a term is not. */
	narrowMarks(passing: Uint8Array): void {
		const { starts, names } = this.index.columns;
		for (const found of this.#found) {
			for (let article = 0; article < this.#texts.length; article++) {
				const texts = found.labels[article] === 1 ? undefined : this.#texts[article];
				for (let at = starts[article] ?? 0; texts && at < (starts[article + 1] ?? 0); at++) {
					if (passing[at] === 1 && found.names[names.codes[at] ?? 0] === 0) {
						passing[at] = this.#isIn(at, article, found) || this.#isBeside(at, article, texts, found) ? 1 : 0;
					}
				}
			}
		}
	}

	/** Sets `sentences` to 0 where one of the terms is neither in the sentence nor in the article's label. */
	narrowSentences(sentences: Uint8Array): void {
		const { sentenceStarts } = this.index;
		for (const found of this.#found) {
			for (let article = 0; article < this.#texts.length; article++) {
				if (found.labels[article] === 0) {
					for (let at = sentenceStarts[article] ?? 0; at < (sentenceStarts[article + 1] ?? 0); at++) {
						sentences[at] = (sentences[at] ?? 0) & (found.sentences[at] ?? 0);
					}
				}
			}
		}
	}

	#find(term: string): Found {
		const { columns, sentenceStarts } = this.index;
		const labels = new Uint8Array(columns.articles.length);
		const sentences = new Uint8Array(sentenceStarts.at(-1) ?? 0);
		const beside = new Map<number, readonly number[]>();
		const narrow = narrowText(term);
		for (const [article, texts] of this.#texts.entries()) {
			// What cannot be narrowed is in no narrow text.
			const words = texts?.isNarrow ? narrow : term;
			if (texts?.label.includes(term)) {
				labels[article] = 1;
			} else if (texts && words !== undefined) {
				const [start, end] = [sentenceStarts[article], sentenceStarts[article + 1]];
				const others = findIn(texts, words, sentences.subarray(start, end));
				if (others.length > 0) {
					beside.set(article, others);
				}
			}
		}
		return {
			term,
			names: columns.names.table(name => this.texts.nameHas(name, term)),
			labels,
			sentences,
			beside,
		};
	}

	/** In one of the sentences that the tag or suggestion touches. */
	#isIn(at: number, article: number, { sentences }: Found): boolean {
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
	#isBeside(at: number, article: number, { apart, bounds }: ArticleTexts, { term, beside }: Found): boolean {
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

/**
 * Sets those of `sentences` to 1 that the term is in; there may be less of them than the text has.
 * @returns where else it stands: over the end of a sentence or between two. Of one in a sentence that has it anyway
 * nothing is told: who has a part of that one and of the next has all of it.
 */
function findIn({ text, bounds }: ArticleTexts, term: string, sentences: Uint8Array): readonly number[] {
	const others: number[] = [];
	let sentence = 0;
	for (let at = text.indexOf(term); at >= 0; ) {
		while (sentence < sentences.length && (bounds[2 * sentence + 1] ?? 0) < at + term.length) {
			sentence++;
		}
		if (sentence === sentences.length) {
			break;
		}
		if ((bounds[2 * sentence] ?? 0) <= at) {
			sentences[sentence] = 1;
			at = text.indexOf(term, bounds[2 * sentence + 1]);
		} else {
			others.push(at);
			at = text.indexOf(term, at + 1);
		}
	}
	return others;
}
