/** From a place in a text to a target that can be found again. */
import type { Span } from '../model/span';
import type { Target } from '../model/tag';

/** How many code points of context a target keeps on each side. */
export const contextLength = 32;

/**
 * The target of a span of normal text. The span is clamped to the text and never splits a surrogate pair:
 * where it would, it takes the whole pair in.
 */
export function describeTarget(text: string, span: Span): Target {
	const start = wholeBefore(text, clamp(text, span.start));
	const end = wholeAfter(text, Math.max(start, clamp(text, span.end)));
	return {
		exact: text.slice(start, end),
		prefix: lastCodePoints(text.slice(Math.max(0, start - 2 * contextLength), start)),
		suffix: firstCodePoints(text.slice(end, end + 2 * contextLength)),
		start,
		end,
	};
}

function clamp(text: string, offset: number): number {
	return Math.min(Math.max(offset, 0), text.length);
}

function splitsPair(text: string, offset: number): boolean {
	return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function wholeBefore(text: string, offset: number): number {
	return offset > 0 && splitsPair(text, offset) ? offset - 1 : offset;
}

function wholeAfter(text: string, offset: number): number {
	return offset > 0 && splitsPair(text, offset) ? offset + 1 : offset;
}

function firstCodePoints(text: string): string {
	return [...text].slice(0, contextLength).join('');
}

/** The slice that is given may begin in the middle of a pair; that half never comes to be among the last ones. */
function lastCodePoints(text: string): string {
	return [...text].slice(-contextLength).join('');
}
