/** Aligned columns for a terminal. */
import { printable } from '../printable';

export interface Column {
	readonly title: string;
	readonly align: 'left' | 'right';
}

/** Titles, then rows, then nothing; lines end without spaces. No rows: the titles alone. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
	const cells = [columns.map(({ title }) => title), ...rows.map(row => row.map(printable))];
	const widths = columns.map((_, column) =>
		cells.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
	);
	return cells
		.map(row =>
			columns
				.map(({ align }, column) => pad(row[column] ?? '', widths[column] ?? 0, align))
				.join('  ')
				.trimEnd(),
		)
		.map(line => `${line}\n`)
		.join('');
}

function pad(cell: string, to: number, align: Column['align']): string {
	const space = ' '.repeat(Math.max(0, to - width(cell)));
	return align === 'right' ? space + cell : cell + space;
}

/** Columns of a terminal, as far as code points tell. */
function width(cell: string): number {
	return [...cell].length;
}
