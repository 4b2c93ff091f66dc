/** What a person has set up in the page: kept when the panel is hidden, moved or restored. Plain data. */
import type { Facet, Query, Selection } from '../core/index';
import { longestText } from './fields';
import { facetNames, readQuery, readSelection } from './readQuery';

export type TableId = 'articles' | 'speakers' | 'entities' | 'outlets';

export interface TableState {
	/** Words to find in the first column; '' for none. */
	readonly filter: string;
	/** Column to sort by; '' for the order in which the host sends the rows. */
	readonly sort: string;
	readonly descending: boolean;
	/** How many rows are shown at most. */
	readonly limit: number;
}

/** What is chosen besides search and status. */
export type Choosing = Omit<Query, 'text' | 'status'>;

export interface PageState {
	readonly search: string;
	readonly status: 'all' | 'tag' | 'suggestion';
	readonly chosen: Choosing;
	readonly tables: Readonly<Record<TableId, TableState>>;
	/** How many claim groups are asked for. */
	readonly cards: number;
	/** Key of the entity whose page is shown instead of the whole. */
	readonly entity: string | undefined;
	/** The number whose sentences are listed. */
	readonly open: Selection | undefined;
	/** Pixels from the top. */
	readonly scroll: number;
}

/** So many rows a table shows at first, and more of them each time that more are asked for. */
export const pageSize = 25;
/** The same of claim groups. */
export const cardPage = 12;

const firstTable: TableState = { filter: '', sort: '', descending: false, limit: pageSize };

export const firstState: PageState = {
	search: '',
	status: 'all',
	chosen: {},
	tables: { articles: firstTable, speakers: firstTable, entities: firstTable, outlets: firstTable },
	cards: cardPage,
	entity: undefined,
	open: undefined,
	scroll: 0,
};

export function queryOf({ search, status, chosen }: Pick<PageState, 'search' | 'status' | 'chosen'>): Query {
	const text = search.trim().slice(0, longestText);
	return { ...chosen, ...(text !== '' && { text }), ...(status !== 'all' && { status }) };
}

export function isNarrowed(state: PageState): boolean {
	return Object.keys(queryOf(state)).length > 0;
}

/** Empty for a menu of something else. */
export function chosenIn({ chosen }: PageState, menu: string): readonly string[] {
	const facet = facetNames.find(name => name === menu);
	return (facet && chosen[facet]) ?? [];
}

/** The value is chosen now where it was not, and the other way round. A facet with nothing chosen narrows nothing. */
export function toggled(chosen: Choosing, facet: Facet, value: string): Choosing {
	const values = chosen[facet] ?? [];
	const now = values.includes(value) ? values.filter(other => other !== value) : [...values, value];
	const { [facet]: _, ...others } = chosen;
	return now.length === 0 ? others : { ...others, [facet]: now };
}

/** With what is chosen or open of an article or a folder that goes by another address now. */
export function withRenamed(state: PageState, from: string, to: string): PageState {
	const now = (address: string) =>
		address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
	const { open, chosen } = state;
	return {
		...state,
		chosen: { ...chosen, ...(chosen.articles && { articles: chosen.articles.map(now) }) },
		open: open?.of === 'marks' && open.article !== undefined ? { ...open, article: now(open.article) } : open,
	};
}

/** '' takes the limit off. */
export function withDay(chosen: Choosing, end: 'from' | 'to', day: string): Choosing {
	const { [end]: _, ...others } = chosen;
	return day === '' ? others : { ...others, [end]: day };
}

/** What was stored, as far as it still makes sense to this version of the page. */
export function restoreState(stored: unknown): PageState {
	const { search, status, chosen, tables, cards, entity, open, scroll } = fields(stored);
	const { articles, speakers, entities, outlets } = fields(tables);
	return {
		search: text(search),
		status: status === 'tag' || status === 'suggestion' ? status : 'all',
		chosen: restoreChosen(chosen),
		tables: {
			articles: restoreTable(articles),
			speakers: restoreTable(speakers),
			entities: restoreTable(entities),
			outlets: restoreTable(outlets),
		},
		cards: Math.max(natural(cards, cardPage), cardPage),
		entity: typeof entity === 'string' ? entity : undefined,
		open: readSelection(open),
		// Between two pixels where these are not those of the screen.
		scroll: typeof scroll === 'number' && Number.isFinite(scroll) ? Math.max(0, scroll) : 0,
	};
}

function restoreChosen(stored: unknown): Choosing {
	const read = readQuery(stored);
	if (read === undefined) {
		return {};
	}
	const { text: _, status: __, ...chosen } = read;
	const empty = facetNames.filter(facet => chosen[facet]?.length === 0);
	return Object.fromEntries(Object.entries(chosen).filter(([name]) => !empty.some(facet => facet === name)));
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
	return typeof value === 'object' ? { ...value } : {};
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function natural(value: unknown, otherwise: number): number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}
