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
	return indexOf(starts, text.length);
}

/** Of a text that is there as UTF-8 only: no string has to be made of it. */
export function utf8LineIndex(bytes: Uint8Array): LineIndex {
	const starts = [0];
	let length = 0;
	let at = 0;
	const readTo = (end: number) => {
		while (at < end) {
			const byte = bytes[at++] ?? 0;
			length += unitsOf(byte);
			if (byte === newline) {
				starts.push(length);
			}
		}
	};
	// Most bytes are letters of one byte: four of them at a time take less than half the time.
	const aligned = Math.min(-bytes.byteOffset & 3, bytes.length);
	readTo(aligned);
	for (const word of wordsOf(bytes.subarray(aligned))) {
		if (isPlain(word)) {
			at += 4;
			length += 4;
		} else {
			readTo(at + 4);
		}
	}
	readTo(bytes.length);
	return indexOf(starts, length);
}

const newline = 0x0a;

/** As many whole words as there are; the bytes begin where a word may. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
	return length < 4 ? new Uint32Array() : new Uint32Array(buffer, byteOffset, length >> 2);
}

/** True where none of the four bytes is a newline or part of a longer character; never where one is. */
function isPlain(word: number): boolean {
	const different = word ^ 0x0a0a0a0a;
	return ((((different - 0x01010101) & ~different) | word) & 0x80808080) === 0;
}

/** UTF-16 units of the character that begins with the byte; 0 for a byte that begins none. */
function unitsOf(byte: number): number {
	if (byte < 0x80) {
		return 1;
	}
	if (byte < 0xc0) {
		return 0;
	}
	return byte < 0xf0 ? 1 : 2;
}

/** @param length of the text */
function indexOf(starts: readonly number[], length: number): LineIndex {
	const start = (line: number) => starts[line] ?? length + 1;
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
			const at = Math.min(Math.max(offset, 0), length);
			const line = lineAt(at);
			return { line, character: at - start(line) };
		},
		offsetAt(line, character) {
			if (line < 0) {
				return 0;
			}
			return line >= starts.length
				? length
				: Math.min(start(line) + Math.max(character, 0), start(line + 1) - 1);
		},
	};
}
