/** The only place where UTF-16 offsets (in memory) and code points (on disk, in exports) meet. */
import type { Span } from '../model/span';

/** Converts offsets of one text. Offsets outside the text are clamped to it. */
export interface OffsetMap {
	/** True where every character is one unit: both counts are the same. */
	readonly isSame: boolean;
	/** UTF-16 to code points; an offset between two surrogates counts as before the pair. */
	toCodePoints(offset: number): number;
	/** Code points to UTF-16. */
	toUtf16(offset: number): number;
	spanToCodePoints(span: Span): Span;
	spanToUtf16(span: Span): Span;
}

/** Linear in the text once, then logarithmic in the number of astral characters an offset. */
export function offsetMap(text: string): OffsetMap {
	/** UTF-16 offsets of the characters that take two units. */
	const pairs: number[] = [];
	for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) {
		pairs.push(match.index);
	}
	const length = text.length;
	const toCodePoints = (offset: number): number => {
		const at = Math.min(Math.max(offset, 0), length);
		return at - countBelow(pairs, at, 0);
	};
	const toUtf16 = (offset: number): number => {
		const at = Math.min(Math.max(offset, 0), length - pairs.length);
		return at + countBelow(pairs, at, 1);
	};
	return {
		isSame: pairs.length === 0,
		toCodePoints,
		toUtf16,
		spanToCodePoints: span => ({ start: toCodePoints(span.start), end: toCodePoints(span.end) }),
		spanToUtf16: span => ({ start: toUtf16(span.start), end: toUtf16(span.end) }),
	};
}

/** How many of the ascending `values`, the i-th lowered by `i * step`, are below `limit`. */
function countBelow(values: readonly number[], limit: number, step: 0 | 1): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) - step * middle < limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
