/** What every view gets: the words, the figures, what is set up, and what can be done. */
import type {
	Choices,
	ClaimCard,
	EntityPage,
	Facet,
	FirstRows,
	RowNames,
	Selection,
	SummaryRow,
} from '../../core/index';
import { decimal } from '../numberFormats';
import type { Standing } from '../openQuery';
import type { ShownSummary } from '../packedSummary';
import type { ChartFormat, ClaimDecision, ExportFormat, KindLook, TagUse } from '../protocol';
import type { ShownFindings } from '../shownFindings';
import type { Choosing, PageState, TableId, TableState } from '../state';
import type { Strings } from '../strings';
import type { TimelineBin } from '../timelineBins';
import type { TimelineWords } from '../timelineSvg';

/** The sentences of the open selection; those of the last answer stay while a newer one is awaited. */
export interface OpenRows {
	readonly found: FirstRows | undefined;
	/** '' where nothing went wrong. */
	readonly problem: string;
}

/** What is unfolded over the page: at most one thing. */
export type Menu = Facet | 'dates' | 'export';

/** Where a sentence stands. */
export type Spot = Pick<SummaryRow, 'article' | 'span'>;

export interface Actions {
	/** Lists the sentences behind a number. */
	show(selection: Selection): void;
	close(): void;
	setUp(): void;
	showMoreSentences(): void;
	/** Opens the article at the sentence. */
	go(spot: Spot): void;
	search(text: string): void;
	filterStatus(status: PageState['status']): void;
	/** What is chosen next, from what is chosen by then: a section may have been drawn long before. */
	choose(next: (chosen: Choosing) => Choosing): void;
	clearFilters(): void;
	/** Unfolds the menu, or folds it where it is unfolded. */
	toggleMenu(menu: Menu): void;
	findInMenu(text: string): void;
	setTable(table: TableId, state: TableState): void;
	showMoreCards(): void;
	/** The whole again where absent. */
	showEntity(key: string | undefined): void;
	/** On the claim of the card. */
	decide(decision: ClaimDecision, card: ClaimCard): void;
	export(format: ExportFormat): void;
	saveChart(
		bins: readonly TimelineBin[],
		words: TimelineWords,
		format: ChartFormat,
		describe: (bin: TimelineBin) => string,
	): void;
	takeTags(as: TagUse): void;
	/** An evidence pack of the claim of the card. */
	packGroup(card: ClaimCard): void;
}

export interface Page {
	readonly strings: Strings;
	/** BCP 47. */
	readonly locale: string;
	readonly looks: readonly KindLook[];
	readonly summary: ShownSummary;
	/** What the rows of all figures are about, under whatever filters. */
	readonly directory: RowNames;
	/** Absent until the host has sent them. */
	readonly choices: Choices | undefined;
	readonly findings: ShownFindings | undefined;
	/** Of the entity whose page is shown; `null` where there is none any more. */
	readonly entity: EntityPage | null | undefined;
	readonly menu: Menu | undefined;
	/** What is looked for among the choices of the menu. */
	readonly menuSearch: string;
	/** Choices of it that stand before the others: those that were chosen when it was opened. */
	readonly menuFirst: readonly string[];
	readonly state: PageState;
	/** Where the caret is in an editor. */
	readonly here: Spot | undefined;
	readonly open: OpenRows;
	readonly standing: Standing;
	readonly actions: Actions;
}

/** True for what stands where the caret is. */
export function isHere({ here }: Pick<Page, 'here'>, { article, span }: Spot): boolean {
	return (
		here?.article === article &&
		span !== null &&
		here.span !== null &&
		span.start <= here.span.end &&
		here.span.start <= span.end
	);
}

export function formatNumber({ locale }: Pick<Page, 'locale'>, value: number): string {
	return decimal(locale, value);
}
