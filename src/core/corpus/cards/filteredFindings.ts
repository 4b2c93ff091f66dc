/** What only the whole corpus can tell, under a query: found once over everything, then narrowed. */
import type { Corpus } from '../corpus';
import type { CorpusFindings } from '../corpusFindings';
import type { Filter } from '../filter';
import { type Sourcing, sourcingOf } from '../sourcing/sourcing';
import { type Timeline, timelineUnder } from '../timeline';
import { type ClaimCards, claimCards } from './claimCards';

export interface FilteredFindings {
	readonly claims: ClaimCards;
	/** Of the articles with anything that the query lets through. */
	readonly sourcing: Sourcing;
	readonly timeline: Timeline;
}

/** `limit` is of claim groups. */
export function filteredFindings(
	corpus: Corpus,
	findings: CorpusFindings,
	filter: Filter,
	limit: number,
): FilteredFindings {
	const claims = claimCards(corpus, findings.claims, filter, limit);
	if (Object.keys(filter.query).length === 0) {
		return { claims, sourcing: findings.sourcing, timeline: findings.timeline };
	}
	const articles = filter.fittingArticles;
	return {
		claims,
		sourcing: sourcingOf(findings.sourcing, new Set(articles.map(({ id }) => id))),
		timeline: timelineUnder(filter),
	};
}
