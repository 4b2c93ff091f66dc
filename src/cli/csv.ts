/** Comma-separated values as RFC 4180 has them: quoted fields may hold commas, doubled quotes and line ends. */
import { Unreadable } from './textFile';

export interface CsvRow {
	/** Of its first character, from 1. */
	readonly line: number;
	readonly fields: readonly string[];
}

/** A quoted field or a bare one, and what ends it: a comma, a line end, or '' for the end of the text. */
const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** Empty lines are passed over. Throws `Unreadable` for a quote mark that stands where none may. */
export function parseCsv(text: string): readonly CsvRow[] {
	const rows: CsvRow[] = [];
	const pattern = new RegExp(field);
	let fields: string[] = [];
	let line = 1;
	let start = 1;
	while (pattern.lastIndex < text.length || fields.length > 0) {
		const match = pattern.exec(text);
		if (match === null) {
			throw new Unreadable(`line ${line}: a quote mark that nothing opens or closes`);
		}
		const [whole, quoted, bare = '', end] = match;
		fields.push(quoted?.replaceAll('""', '"') ?? bare);
		line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
		if (end !== ',') {
			rows.push({ line: start, fields });
			fields = [];
			start = line;
		}
	}
	return rows.filter(row => row.fields.some(value => value !== ''));
}

/** By the names of the header row. Throws `Unreadable` for a row that has more fields than the header. */
export function* recordsOf(rows: readonly CsvRow[]): Generator<{
	readonly line: number;
	readonly values: ReadonlyMap<string, string>;
}> {
	const [header, ...others] = rows;
	const names = header?.fields.map(name => name.trim()) ?? [];
	for (const { line, fields } of others) {
		if (fields.length > names.length) {
			throw new Unreadable(`line ${line}: ${fields.length} fields, the header has ${names.length}`);
		}
		yield { line, values: new Map(fields.map((value, at) => [names[at] ?? '', value])) };
	}
}
