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

/** Lower-case texts of marks and mentions, made when first looked into and kept as long as these are. */
export class SearchTexts {
	readonly #texts = new WeakMap<Mark | Span, string>();

	/** The sentence, the speaker's name and the article's label have all of the terms. */
	markHas({ article, mark }: PlacedMark, terms: readonly string[]): boolean {
		return this.#has(mark, terms, () => [
			mark.span ? passageOf(article, mark.span).text : mark.exact,
			mark.who,
			article.label,
		]);
	}

	mentionHas(article: CorpusArticle, mention: Span, terms: readonly string[]): boolean {
		return this.#has(mention, terms, () => [passageOf(article, mention).text, article.label]);
	}

	#has(of: Mark | Span, terms: readonly string[], texts: () => readonly string[]): boolean {
		const text = this.#texts.get(of) ?? plainly(texts().join('\n'));
		this.#texts.set(of, text);
		return terms.every(term => text.includes(term));
	}
}

function plainly(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
