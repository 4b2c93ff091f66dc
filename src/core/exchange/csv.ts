/** Comma-separated values (RFC 4180) that no spreadsheet takes for formulas. */

/** The first row is the head. Lines end in CR LF; a byte order mark tells spreadsheets that it is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
	return `\ufeff${rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet could compute is told to be a text by an apostrophe before it. Numbers stay numbers. */
function cellOf(value: string | number | null): string {
	const text =
		typeof value === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
