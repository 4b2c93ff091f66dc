/** The sentences behind numbers that take comparing the claims of all articles. */
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { ClaimFindings } from '../groups/claimFindings';
import { type FirstRows, first, rowOf } from '../rows';
import type { Selection } from '../selection';
import { outletRows } from '../sourcing/sourcingRows';
import { marksOfPage } from './aboutEntity';

type ComparedSelection = Extract<Selection, { of: 'outlet' | 'entityPage' }>;

export function isCompared(selection: Selection): selection is ComparedSelection {
	return selection.of === 'outlet' || selection.of === 'entityPage';
}

/** As many as the number, under the same query; so many of them are given. */
export function firstCompared(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	selection: ComparedSelection,
	limit: number,
): FirstRows {
	return selection.of === 'outlet'
		? first(outletRows(corpus, findings, filter, selection), limit, row => row)
		: first(marksOfPage(corpus, findings, filter, selection), limit, rowOf);
}
