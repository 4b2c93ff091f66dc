/** When something was published, and what came first. */
import type { CorpusArticle } from '../articleView';

/** ISO 8601 date or date and time; absent where the article's details give none that can be read. */
export function publishedAt({ view }: CorpusArticle): string | undefined {
	const { published } = view.sidecar.article;
	return published !== undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(published) ? published : undefined;
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
