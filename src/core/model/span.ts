/** Half-open stretches of text. Offsets count UTF-16 units of the article's normal text (see `text/normal.ts`). */

/** From `start` up to, not including, `end`; `0 <= start <= end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** True where the two share at least one unit; an empty span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
	return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** True where every unit of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where a caret at `offset` touches the span, its end included. */
export function touches(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

/** The smallest span that holds all of `spans`; `undefined` for none. */
export function hull(spans: readonly Span[]): Span | undefined {
	if (spans.length === 0) {
		return undefined;
	}
	let start = Number.POSITIVE_INFINITY;
	let end = 0;
	for (const span of spans) {
		start = Math.min(start, span.start);
		end = Math.max(end, span.end);
	}
	return { start, end };
}

/** Puts the spans in the order in which they start, unless they are in order already, and gives the same list back. */
export function inTextOrder<T extends Span>(spans: T[]): T[] {
	let before = 0;
	for (const { start } of spans) {
		if (start < before) {
			return spans.sort((a, b) => a.start - b.start);
		}
		before = start;
	}
	return spans;
}

/** Number of units in the union of `spans`. */
function size(spans: readonly Span[]): number {
	let total = 0;
	let reached = -1;
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const from = Math.max(start, reached);
		if (end > from) {
			total += end - from;
			reached = end;
		}
	}
	return total;
}

/** Intersection over union of two sets of spans, 0 to 1; 0 where both are empty. */
export function iou(a: readonly Span[], b: readonly Span[]): number {
	const union = size([...a, ...b]);
	return union === 0 ? 0 : (size(a) + size(b) - union) / union;
}
