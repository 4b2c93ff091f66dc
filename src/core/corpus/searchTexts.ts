/** What the full-text search looks into. */
import type { Span } from '../model/span';
import type { CorpusArticle } from './articleView';
import type { Mark, PlacedMark } from './marks';
import { passageOf } from './passage';

/** The words and "quoted phrases" of a search, ready to be compared; none where nothing is searched for. */
export function termsOf(search: string): readonly string[] {
	return [...search.matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)]
		.map(([word, phrase]) => plainly(phrase ?? word))
		.filter(term => term !== '');
}

interface ArticleTexts {
	readonly label: string;
	/** By the index of the sentence; empty where none has been looked into. */
	readonly sentences: string[];
}

/**
 * Lower-case texts, made when first looked into and kept as long as what they are of. Those of mentions go by their
 * sentence: there are several in one, and each time that they are counted they are other objects.
 */
export class SearchTexts {
	readonly #articles = new WeakMap<CorpusArticle, ArticleTexts>();
	readonly #passages = new WeakMap<Mark, string>();
	readonly #names = new Map<string, string>();

	/** Each of the terms is in the sentence, the speaker's name or the article's label. */
	markHas({ article, mark }: PlacedMark, terms: readonly string[]): boolean {
		let passage = this.#passages.get(mark);
		if (passage === undefined) {
			passage = plainly(wordsOf(article, mark));
			this.#passages.set(mark, passage);
		}
		const words = passage;
		return terms.every(
			term =>
				words.includes(term) ||
				this.#nameOf(mark.who).includes(term) ||
				this.#textsOf(article).label.includes(term),
		);
	}

	/** @param sentence the index of the one that the mention stands in */
	mentionHas(article: CorpusArticle, mention: Span, sentence: number, terms: readonly string[]): boolean {
		const { label, sentences } = this.#textsOf(article);
		const passage = sentences[sentence] ?? plainly(passageOf(article, mention).text);
		sentences[sentence] = passage;
		return terms.every(term => passage.includes(term) || label.includes(term));
	}

	#textsOf(article: CorpusArticle): ArticleTexts {
		let texts = this.#articles.get(article);
		if (texts === undefined) {
			texts = { label: plainly(article.label), sentences: [] };
			this.#articles.set(article, texts);
		}
		return texts;
	}

	#nameOf(who: string): string {
		let name = this.#names.get(who);
		if (name === undefined) {
			name = plainly(who);
			this.#names.set(who, name);
		}
		return name;
	}
}

function wordsOf(article: CorpusArticle, mark: Mark): string {
	const { span } = mark;
	return span ? passageOf(article, span).text : mark.exact;
}

function plainly(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
