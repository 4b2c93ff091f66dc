/** Where the terms of a search stand in one state of the corpus: each text is looked through once a term. */
import { type FigureIndex, mentionAt } from './figureIndex';
import { type ArticleTexts, passageText, type SearchTexts } from './searchTexts';

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
	readonly #found: readonly Found[];

	/** `allowed`: 1 for each article that is to be looked into. */
	constructor(
		private readonly index: FigureIndex,
		private readonly texts: SearchTexts,
		terms: readonly string[],
		private readonly allowed: Uint8Array,
	) {
		this.#found = terms.map(term => this.#find(term));
	}

	/** Sets `passing` to 0 for tags and suggestions in whose words, speaker's name and article's label a term is not. */
	narrowMarks(passing: Uint8Array): void {
		const { starts } = this.index.columns;
		for (const found of this.#found) {
			for (let article = 0; article < this.allowed.length; article++) {
				if (this.allowed[article] === 1 && found.labels[article] === 0) {
					for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
						if (passing[at] === 1 && !this.#markHas(at, article, found)) {
							passing[at] = 0;
						}
					}
				}
			}
		}
	}

	/** Sets `sentences` to 0 where one of the terms is neither in the sentence nor in the article's label. */
	narrowSentences(sentences: Uint8Array): void {
		const { sentenceStarts } = this.index;
		for (const found of this.#found) {
			for (let article = 0; article < this.allowed.length; article++) {
				if (found.labels[article] === 0) {
					for (let at = sentenceStarts[article] ?? 0; at < (sentenceStarts[article + 1] ?? 0); at++) {
						sentences[at] = (sentences[at] ?? 0) & (found.sentences[at] ?? 0);
					}
				}
			}
		}
	}

	/** Of a mention that is not in one sentence; `from` is where its numbers begin. */
	mentionHas(article: number, from: number): boolean {
		const { columns, naming } = this.index;
		const [placed, texts] = [columns.articles[article], this.texts.of(columns, article)];
		const passage = placed && texts ? passageText(placed, texts, mentionAt(naming.mentions, from)) : '';
		return this.#found.every(({ term, labels }) => labels[article] === 1 || passage.includes(term));
	}

	#find(term: string): Found {
		const { columns, sentenceStarts } = this.index;
		const labels = new Uint8Array(columns.articles.length);
		const sentences = new Uint8Array(sentenceStarts.at(-1) ?? 0);
		const beside = new Map<number, readonly number[]>();
		for (let article = 0; article < this.allowed.length; article++) {
			const texts = this.allowed[article] === 1 ? this.texts.of(columns, article) : undefined;
			if (texts?.label.includes(term)) {
				labels[article] = 1;
			} else if (texts) {
				const [start, end] = [sentenceStarts[article], sentenceStarts[article + 1]];
				const others = findIn(texts, term, sentences.subarray(start, end));
				if (others.length > 0) {
					beside.set(article, others);
				}
			}
		}
		const names = columns.names.table(name => this.texts.nameHas(name, term));
		return { term, names, labels, sentences, beside };
	}

	#markHas(at: number, article: number, { term, names, sentences, beside }: Found): boolean {
		const { columns, sentenceStarts } = this.index;
		if (names[columns.names.codes[at] ?? 0] === 1) {
			return true;
		}
		const texts = this.texts.of(columns, article);
		const apart = texts?.apart.get(at - (columns.starts[article] ?? 0));
		if (apart !== undefined) {
			return apart.includes(term);
		}
		const start = sentenceStarts[article] ?? 0;
		const [first, last] = [columns.first[at] ?? 0, columns.last[at] ?? 0];
		for (let sentence = first; sentence <= last; sentence++) {
			if (sentences[start + sentence] === 1) {
				return true;
			}
		}
		const [from = 0, to = 0] = [texts?.bounds[2 * first], texts?.bounds[2 * last + 1]];
		return (
			first < last &&
			(beside.get(article)?.some(place => from <= place && place + term.length <= to) ?? false)
		);
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
