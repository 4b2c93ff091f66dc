/** When something was published, and what came first. */
import type { CorpusArticle } from '../articleView';
import { isLater } from './dateOrder';

/** ISO 8601 date or date and time; absent where the article's details give none that can be read. */
export function publishedAt({ view }: CorpusArticle): string | undefined {
	const { published } = view.sidecar.article;
	return published !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(published) ? published : undefined;
}

/** As `isLater`; `undefined` also where one of them has no date. */
export function isPublishedAfter(a: CorpusArticle, b: CorpusArticle): boolean | undefined {
	const [first, second] = [publishedAt(a), publishedAt(b)];
	return first === undefined || second === undefined ? undefined : isLater(first, second);
}
