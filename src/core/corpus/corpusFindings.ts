/** What only the whole corpus can tell, in one call. */
import type { Corpus } from './corpus';
import { type ClaimFindings, type ClaimGroupFindings, claimFindingSteps } from './groups/claimFindings';
import { ComparedClaims } from './groups/comparedClaims';
import type { DecidedGroup } from './groups/decided';
import { articlesWithCommonText, type SharedArticles } from './origins/copies';
import { type Sourcing, sourcingSteps } from './sourcing/sourcing';
import { finish, type Steps } from './steps';
import { type Timeline, timelineSteps } from './timeline';

export interface CorpusFindings {
	readonly claims: ClaimFindings;
	/** Articles that have whole sentences in common. */
	readonly commonText: readonly SharedArticles[];
	readonly sourcing: Sourcing;
	readonly timeline: Timeline;
}

/** `decided` wins over everything that is found. */
export function corpusFindings(corpus: Corpus, decided: readonly DecidedGroup[] = []): CorpusFindings {
	return finish(corpusFindingSteps(corpus, decided));
}

/** The corpus must not change between the steps: what has been found by then is of no use where it does. */
export function* corpusFindingSteps(
	corpus: Corpus,
	decided: readonly DecidedGroup[] = [],
): Steps<CorpusFindings> {
	// What the names mean is asked for by the first claim: with pauses here, all at once there.
	yield* corpus.knowing();
	yield* corpus.reading();
	const claims = yield* claimFindingSteps(corpus, decided);
	yield;
	const commonText = yield* articlesWithCommonText(corpus.articles(), claims.sharedText);
	const sourcing = yield* sourcingSteps(corpus, claims);
	const timeline = yield* timelineSteps(corpus);
	return { claims, commonText, sourcing, timeline };
}

/** As `CorpusFindings`, for whoever reads through it once. */
export interface FindingsInParts extends Omit<CorpusFindings, 'claims'> {
	readonly claims: Pick<ClaimFindings, 'denials' | 'unlinkedDenials'> & {
		readonly groups: Iterable<ClaimGroupFindings>;
	};
}

/** Groups are made while they are read, and all else when it is asked for: nothing of it is kept. */
export function findingsInParts(corpus: Corpus, decided: readonly DecidedGroup[] = []): FindingsInParts {
	corpus.readNames();
	const found = finish(ComparedClaims.of(corpus, decided, false));
	return {
		claims: {
			groups: {
				*[Symbol.iterator]() {
					for (const group of found.order) {
						yield finish(found.group(group));
					}
				},
			},
			denials: found.denials,
			unlinkedDenials: found.unlinkedDenials,
		},
		get commonText() {
			return finish(articlesWithCommonText(corpus.articles(), found.sharedText));
		},
		get sourcing() {
			return finish(sourcingSteps(corpus, { groups: found.claims() }));
		},
		get timeline() {
			return finish(timelineSteps(corpus));
		},
	};
}
