/** What only the whole corpus can tell, in one call. */
import type { Corpus } from './corpus';
import { type ClaimFindings, claimFindings } from './groups/claimFindings';
import type { DecidedGroup } from './groups/decided';
import { articlesWithCommonText, type SharedArticles } from './origins/copies';
import { type Sourcing, sourcingOf } from './sourcing/sourcing';
import { type Timeline, timelineOf } from './timeline';

export interface CorpusFindings {
	readonly claims: ClaimFindings;
	/** Articles that have whole sentences in common. */
	readonly commonText: readonly SharedArticles[];
	readonly sourcing: Sourcing;
	readonly timeline: Timeline;
}

/** `decided` wins over everything that is found. */
export function corpusFindings(corpus: Corpus, decided: readonly DecidedGroup[] = []): CorpusFindings {
	const claims = claimFindings(corpus, decided);
	return {
		claims,
		commonText: articlesWithCommonText(corpus.articles(), claims.sharedText),
		sourcing: sourcingOf(corpus.articles(), claims),
		timeline: timelineOf(corpus),
	};
}
