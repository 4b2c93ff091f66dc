/** What the page of an entity counts: claims about it, and what it says. Its sentences come from here, too. */
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { Assertion } from '../groups/assertions';
import type { ClaimFindings } from '../groups/claimFindings';
import { publishedAt } from '../groups/times';
import type { Mark, PlacedMark } from '../marks';
import { ladderOf } from '../origins/sources';
import type { PageFigure, Selection, SourceShare } from '../selection';
import { outletOf } from './outletShares';

/** That name or accuse it; each once. */
export function claimsAbout(corpus: Corpus, key: string): readonly PlacedMark[] {
	const { claims, accused } = corpus.marksAbout(key);
	return [...new Map([...claims, ...accused].map(placed => [placed.mark, placed])).values()];
}

/** Attributions and denials of its own, by date of publication; articles without a date come last. */
export function saidBy(corpus: Corpus, key: string, filter: Filter): readonly PlacedMark[] {
	const spoken = corpus.speakers().find(({ entity }) => entity === key)?.spoken ?? [];
	return filter
		.fittingOf(spoken)
		.toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? -1 : 1));
}

/** '\uffff': after all dates. */
function dateOf({ article }: PlacedMark): string {
	return publishedAt(article) ?? '\uffff';
}

/** On what kind of word a claim stands; also one in a sentence that denies something, which is in no group. */
export function sourceShares({ groups }: ClaimFindings): (claim: PlacedMark) => SourceShare {
	const ladders = new Map<Mark, Assertion['ladder']>();
	for (const { members, speculations } of groups) {
		for (const { mark, ladder } of [...members, ...speculations]) {
			ladders.set(mark, ladder);
		}
	}
	return claim => shareOf((ladders.get(claim.mark) ?? ladderOf(claim)).at(-1)?.type);
}

function shareOf(type: string | undefined): SourceShare {
	switch (type) {
		case undefined:
			return 'none';
		case 'unnamed':
			return 'unnamed';
		case 'media':
			return 'media';
		case 'document':
			return 'documents';
		default:
			return 'named';
	}
}

/** Behind a number of the page. */
export function marksOfPage(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	{ key, figure, outlet }: Extract<Selection, { of: 'entityPage' }>,
): readonly PlacedMark[] {
	const all = figure === 'says' ? saidBy(corpus, key, filter) : filter.fittingOf(claimsAbout(corpus, key));
	const published = outlet === undefined ? all : all.filter(placed => outletOf(placed) === outlet);
	return isShare(figure) ? withShare(findings, published, figure) : published;
}

function isShare(figure: PageFigure): figure is SourceShare {
	return figure !== 'about' && figure !== 'says';
}

function withShare(
	findings: ClaimFindings,
	claims: readonly PlacedMark[],
	share: SourceShare,
): readonly PlacedMark[] {
	const shareOfClaim = sourceShares(findings);
	return claims.filter(claim => shareOfClaim(claim) === share);
}
