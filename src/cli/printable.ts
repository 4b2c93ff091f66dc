/** Names come from articles: control characters must not reach the terminal. */
export function printable(cell: string | number): string {
	return String(cell).replace(/\p{Cc}+/gu, ' ');
}
