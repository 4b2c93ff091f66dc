/** Words as a person reads them, each run of white space (U+00A0 too, which VS Code's lists draw) as one space. */
export function inOneLine(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
