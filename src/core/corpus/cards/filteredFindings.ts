/** What only the whole corpus can tell, under a query: found once over everything, then narrowed. */
import type { Corpus } from '../corpus';
import type { CorpusFindings } from '../corpusFindings';
import type { Filter } from '../filter';
import { type Sourcing, sourcingOf } from '../sourcing/sourcing';
import { type Timeline, timelineUnder } from '../timeline';
import { type ClaimCards, claimCards, wholeCards } from './claimCards';

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
	return narrowed(findings, filter, claimCards(corpus, findings.claims, filter, limit));
}

/** The same for a report, with all that a group has. */
export function findingsForReport(
	corpus: Corpus,
	findings: CorpusFindings,
	filter: Filter,
	limit: number,
): FilteredFindings {
	return narrowed(findings, filter, wholeCards(corpus, findings.claims, filter, limit));
}

function narrowed(findings: CorpusFindings, filter: Filter, claims: ClaimCards): FilteredFindings {
	if (filter.isOpen) {
		return { claims, sourcing: findings.sourcing, timeline: findings.timeline };
	}
	const articles = filter.fittingArticles;
	return {
		claims,
		sourcing: sourcingOf(findings.sourcing, new Set(articles.map(({ id }) => id))),
		timeline: timelineUnder(filter),
	};
}
