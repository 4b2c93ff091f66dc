/** When something was published, and what came first. */
import { publicationDate } from '../../model/articleDetails';
import type { ArticleDetails } from '../../model/tag';
import type { CorpusArticle } from '../articleView';

/** Asked for each pair of claims: to read the date every time would be felt. */
const known = new WeakMap<ArticleDetails, { readonly date: string | undefined }>();

/** ISO 8601 date or date and time; absent where the article's details give none that can be read. */
export function publishedAt({ view }: CorpusArticle): string | undefined {
	const details = view.sidecar.article;
	const found = known.get(details) ?? { date: publicationDate(details) };
	known.set(details, found);
	return found.date;
}

/** By as much of the dates as both give: two articles of one day are not in order. `undefined`: nobody knows. */
export function isPublishedAfter(a: CorpusArticle, b: CorpusArticle): boolean | undefined {
	const [first, second] = [publishedAt(a), publishedAt(b)];
	if (first === undefined || second === undefined) {
		return undefined;
	}
	const digits = Math.min(first.length, second.length, 10);
	return first.slice(0, digits) > second.slice(0, digits);
}
