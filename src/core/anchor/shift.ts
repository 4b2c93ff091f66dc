/** Targets move with the edits of an open document, as an editor reports them. */
import type { Span } from '../model/span';

/** What stood from `start` to `end` was replaced by `text`. */
export interface TextChange extends Span {
	readonly text: string;
}

/**
 * Where the span is after a change: the surviving units of it, with what was typed strictly inside, and with what took
 * the place of a part of it. What was only typed at its edges does not belong to it. `undefined` where nothing survives.
 */
export function shiftSpan(span: Span, change: TextChange): Span | undefined {
	const { start, end } = span;
	const grown = change.text.length - (change.end - change.start);
	if (change.end <= start) {
		return { start: start + grown, end: end + grown };
	}
	if (change.start >= end) {
		return { start, end };
	}
	const opens = change.start > start;
	const closes = change.end < end;
	if ((opens && closes) || replacesEdge(span, change)) {
		return { start, end: end + grown };
	}
	if (opens) {
		return { start, end: change.start };
	}
	return closes ? { start: change.start + change.text.length, end: end + grown } : undefined;
}

/** True where the change puts other words in the place of the span's first or last ones, and of nothing outside. */
export function replacesEdge({ start, end }: Span, change: TextChange): boolean {
	const isPart = change.start >= start && change.end <= end && change.end - change.start < end - start;
	const isReplacement = change.end > change.start && change.text !== '';
	return isPart && isReplacement && (change.start === start || change.end === end);
}

/** The changes of one event, whose offsets all count the text before it, so that none displaces another. */
export function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
	return [...changes].sort((a, b) => b.start - a.start || b.end - a.end);
}

/** As `shiftSpan`, for all changes of one event, in any order. */
export function shiftSpanBy(span: Span, changes: readonly TextChange[]): Span | undefined {
	return inOrder(changes).reduce<Span | undefined>(
		(moved, change) => moved && shiftSpan(moved, change),
		span,
	);
}
