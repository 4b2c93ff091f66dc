/** When something was published, and what came first. */
import { publicationDate } from '../../model/articleDetails';
import type { ArticleDetails } from '../../model/tag';
import type { CorpusArticle } from '../articleView';
import { isLater } from './dateOrder';

/** Asked for each pair of claims: to read the date every time would be felt. */
const known = new WeakMap<ArticleDetails, { readonly date: string | undefined }>();

/** ISO 8601 date or date and time; absent where the article's details give none that can be read. */
export function publishedAt({ view }: CorpusArticle): string | undefined {
	const details = view.sidecar.article;
	const found = known.get(details) ?? { date: publicationDate(details) };
	known.set(details, found);
	return found.date;
}

/** As `isLater`; `undefined` also where one of them has no date. */
export function isPublishedAfter(a: CorpusArticle, b: CorpusArticle): boolean | undefined {
	const [first, second] = [publishedAt(a), publishedAt(b)];
	return first === undefined || second === undefined ? undefined : isLater(first, second);
}
