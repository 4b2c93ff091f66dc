/** Which rows of a table are shown, in which order. No DOM. */
import type { TableState } from './state';

export interface TableColumn<Row> {
	readonly id: string;
	/** What the column is sorted by. Texts sort upwards first, numbers downwards. */
	value(row: Row): string | number;
}

export interface ShownRows<Row> {
	readonly rows: readonly Row[];
	/** How many fit the filter, shown or not. */
	readonly fitting: number;
}

/** The filter looks into the first column. Rows that sort alike keep the order in which they came. */
export function shownRows<Row>(
	rows: readonly Row[],
	columns: readonly TableColumn<Row>[],
	{ filter, sort, descending, limit }: TableState,
	locale: string,
): ShownRows<Row> {
	const needle = filter.trim().toLocaleLowerCase(locale);
	const first = columns[0];
	const fitting = rows.filter(
		row => needle === '' || String(first?.value(row)).toLocaleLowerCase(locale).includes(needle),
	);
	const column = columns.find(({ id }) => id === sort);
	if (column !== undefined) {
		const collator = new Intl.Collator(locale, { numeric: true });
		const sign = descending ? -1 : 1;
		fitting.sort((a, b) => sign * compare(column.value(a), column.value(b), collator));
	}
	return { rows: fitting.slice(0, limit), fitting: fitting.length };
}

/** Sorting by a column turns its order round where it was the column already. */
export function sortedBy(state: TableState, column: string, isNumeric: boolean): TableState {
	return state.sort === column
		? { ...state, descending: !state.descending }
		: { ...state, sort: column, descending: isNumeric };
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
	return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
