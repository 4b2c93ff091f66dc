/** Which rows of a table are shown, in which order. No DOM. */
import type { TableState } from './state';

export interface TableColumn<Row> {
	readonly id: string;
	/** What the column is sorted by. Texts sort upwards first, numbers downwards. */
	value(row: Row): string | number;
}

/** Rows in order; each may be made when it is asked for. */
export interface Rows<Row> extends Iterable<Row> {
	readonly length: number;
	/** `undefined` where there is no such row. */
	at(place: number): Row | undefined;
}

export interface ShownRows<Row> {
	readonly rows: readonly Row[];
	/** How many fit the filter, shown or not. */
	readonly fitting: number;
}

/** The filter looks into the first column. Rows that sort alike keep the order in which they came. */
export function shownRows<Row>(
	rows: Rows<Row>,
	columns: readonly TableColumn<Row>[],
	{ filter, sort, descending, limit }: TableState,
	locale: string,
): ShownRows<Row> {
	const needle = filter.trim().toLocaleLowerCase(locale);
	const [first] = columns;
	const column = columns.find(({ id }) => id === sort);
	if (needle === '' && column === undefined) {
		return { rows: head(rows, limit), fitting: rows.length };
	}
	const fitting = [...rows].filter(
		row => needle === '' || String(first?.value(row)).toLocaleLowerCase(locale).includes(needle),
	);
	return {
		rows:
			column === undefined
				? fitting.slice(0, limit)
				: firstInOrder(fitting, row => column.value(row), descending, limit, locale),
		fitting: fitting.length,
	};
}

function head<Row>(rows: Rows<Row>, limit: number): readonly Row[] {
	return Array.from({ length: Math.min(limit, rows.length) }, (_, place) => rows.at(place)).filter(
		row => row !== undefined,
	);
}

/** The first of what sorting would give: with thousands of rows, to sort all of them is felt. */
function firstInOrder<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string | number,
	descending: boolean,
	limit: number,
	locale: string,
): readonly Row[] {
	const collator = new Intl.Collator(locale, { numeric: true });
	const sign = descending ? -1 : 1;
	const found: { readonly row: Row; readonly value: string | number }[] = [];
	for (const row of rows) {
		const value = keyOf(row);
		const isBefore = (other: { readonly value: string | number } | undefined) =>
			other !== undefined && sign * compare(value, other.value, collator) < 0;
		if (found.length < limit || isBefore(found.at(-1))) {
			let [low, high] = [0, found.length];
			while (low < high) {
				const middle = (low + high) >> 1;
				[low, high] = isBefore(found[middle]) ? [low, middle] : [middle + 1, high];
			}
			found.splice(low, 0, { row, value });
			found.length = Math.min(found.length, limit);
		}
	}
	return found.map(({ row }) => row);
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
