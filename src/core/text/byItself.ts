/** The same string, put together of its letters: one that was cut out of a text keeps the whole text in memory. */
export function byItself(string: string): string {
	return string.split('').join('');
}
