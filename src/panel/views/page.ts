/** What every view gets: the words, the figures, what is set up, and what can be done. */
import type { Selection, Summary, SummaryRow } from '../../core/index';
import type { KindLook } from '../protocol';
import type { PageState, TableId, TableState } from '../state';
import type { Strings } from '../strings';

/** The sentences of the open selection; `rows` of the last answer stay while a newer one is awaited. */
export interface OpenRows {
	readonly rows: readonly SummaryRow[] | undefined;
	/** '' where nothing went wrong. */
	readonly problem: string;
	readonly limit: number;
}

export interface Actions {
	/** Lists the sentences behind a number. */
	show(selection: Selection): void;
	close(): void;
	showMoreSentences(): void;
	/** Opens the article at the sentence. */
	go(row: SummaryRow): void;
	search(text: string): void;
	filterStatus(status: PageState['status']): void;
	setTable(table: TableId, state: TableState): void;
}

export interface Page {
	readonly strings: Strings;
	/** BCP 47. */
	readonly locale: string;
	readonly looks: readonly KindLook[];
	readonly summary: Summary;
	readonly state: PageState;
	readonly open: OpenRows;
	readonly actions: Actions;
}

export function formatNumber({ locale }: Page, value: number): string {
	return value.toLocaleString(locale);
}
