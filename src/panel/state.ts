/** What a person has set up in the page: kept when the panel is hidden, moved or restored. Plain data. */
import type { Query, Selection } from '../core/index';
import { readSelection } from './protocol';

export type TableId = 'articles' | 'speakers' | 'entities';

export interface TableState {
	/** Words to find in the first column; '' for none. */
	readonly filter: string;
	/** Column to sort by; '' for the order in which the host sends the rows. */
	readonly sort: string;
	readonly descending: boolean;
	/** How many rows are shown at most. */
	readonly limit: number;
}

export interface PageState {
	readonly search: string;
	readonly status: 'all' | 'tag' | 'suggestion';
	readonly tables: Readonly<Record<TableId, TableState>>;
	/** The number whose sentences are listed. */
	readonly open: Selection | undefined;
	/** Pixels from the top. */
	readonly scroll: number;
}

/** So many rows a table shows at first, and more of them each time that more are asked for. */
export const pageSize = 25;

const firstTable: TableState = { filter: '', sort: '', descending: false, limit: pageSize };

export const firstState: PageState = {
	search: '',
	status: 'all',
	tables: { articles: firstTable, speakers: firstTable, entities: firstTable },
	open: undefined,
	scroll: 0,
};

export function queryOf({ search, status }: PageState): Query {
	const text = search.trim();
	return { ...(text !== '' && { text }), ...(status !== 'all' && { status }) };
}

/** What was stored, as far as it still makes sense to this version of the page. */
export function restoreState(stored: unknown): PageState {
	const { search, status, tables, open, scroll } = fields(stored);
	const { articles, speakers, entities } = fields(tables);
	return {
		search: text(search),
		status: status === 'tag' || status === 'suggestion' ? status : 'all',
		tables: {
			articles: restoreTable(articles),
			speakers: restoreTable(speakers),
			entities: restoreTable(entities),
		},
		open: readSelection(open),
		scroll: natural(scroll, 0),
	};
}

function restoreTable(stored: unknown): TableState {
	const { filter, sort, descending, limit } = fields(stored);
	return {
		filter: text(filter),
		sort: text(sort),
		descending: descending === true,
		limit: natural(limit, pageSize),
	};
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function natural(value: unknown, otherwise: number): number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}
