/** Places by the day on which their articles were published: who had it first. */
import type { CorpusArticle } from './articleView';
import type { Corpus, Place } from './corpus';
import { publishedAt } from './groups/times';
import { put } from './listsByKey';

export interface DatedSource {
	readonly article: CorpusArticle;
	/** ISO 8601; absent where the article's details give none that can be read. */
	readonly published?: string;
	readonly outlet?: string;
	/** As they were given. */
	readonly places: readonly Place[];
}

/** The first published first; those without a date last, in the order of the corpus. */
export function sourcesByDate(corpus: Corpus, places: readonly Place[]): readonly DatedSource[] {
	const byArticle = new Map<string, Place[]>();
	for (const place of places) {
		put(byArticle, place.article, place);
	}
	return corpus
		.articles()
		.flatMap(article => {
			const own = byArticle.get(article.id);
			const { outlet } = article.view.sidecar.article;
			const published = publishedAt(article);
			return own
				? [
						{
							article,
							...(published !== undefined && { published }),
							...(outlet !== undefined && { outlet }),
							places: own,
						},
					]
				: [];
		})
		.sort((a, b) => compare(a.published, b.published));
}

function compare(a: string | undefined, b: string | undefined): number {
	if (a === b) {
		return 0;
	}
	return b === undefined || (a !== undefined && a < b) ? -1 : 1;
}
