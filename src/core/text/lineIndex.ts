/** Offsets to lines and characters and back, for normal text. */

export interface LineIndex {
	/** Number of lines; at least 1. */
	readonly count: number;
	/** Zero-based line and UTF-16 character of an offset; clamped to the text. */
	positionAt(offset: number): { readonly line: number; readonly character: number };
	/** Offset of a zero-based line and UTF-16 character; clamped to the line and the text. */
	offsetAt(line: number, character: number): number;
	/** Index of the line that holds the offset. */
	lineAt(offset: number): number;
}

export function lineIndex(text: string): LineIndex {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		starts.push(at + 1);
	}
	const start = (line: number) => starts[line] ?? text.length + 1;
	const lineAt = (offset: number): number => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (start(middle) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	};
	return {
		count: starts.length,
		lineAt,
		positionAt(offset) {
			const at = Math.min(Math.max(offset, 0), text.length);
			const line = lineAt(at);
			return { line, character: at - start(line) };
		},
		offsetAt(line, character) {
			if (line < 0) {
				return 0;
			}
			return line >= starts.length
				? text.length
				: Math.min(start(line) + Math.max(character, 0), start(line + 1) - 1);
		},
	};
}
