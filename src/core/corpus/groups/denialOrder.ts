/** Which came first: a claim, or the denial that may answer it. */
import type { Assertion } from './assertions';
import type { DenialWording } from './denialWording';
import { isPublishedAfter } from './times';

/** A denial never answers what was claimed after it. */
export function orderOf(
	claimed: Pick<Assertion, 'article' | 'mark'>,
	denial: Pick<DenialWording, 'article' | 'mark'>,
): 'before' | 'after' | 'unknown' {
	if (claimed.article.id === denial.article.id) {
		const [first, second] = [claimed.mark.span?.start ?? 0, denial.mark.span?.start ?? 0];
		return first < second ? 'before' : 'after';
	}
	const after = isPublishedAfter(claimed.article, denial.article);
	return after === undefined ? 'unknown' : after ? 'after' : 'before';
}
