/** A note of several lines where there is room for one only: the ends of its lines stand in it as signs. */
const sign = '⏎';

export function hasLines(text: string): boolean {
	return text.includes('\n');
}

export function inOneLine(text: string): string {
	return text.replaceAll(/\r?\n/g, ` ${sign} `);
}

/** What `inOneLine` was given, also where the person left out the blanks around a sign. */
export function inItsLines(line: string): string {
	return line.replaceAll(new RegExp(` ?${sign} ?`, 'g'), '\n');
}
