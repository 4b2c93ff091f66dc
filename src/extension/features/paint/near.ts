/** Of what there is thousands of, only what lies near the visible lines is painted. */
import type { Span } from '../../../core/index';
import type { Layer, Layers } from './layers';

/** A layer that has more is painted in part: VS Code takes in every one of them anew at each change. */
export const most = 300;
/** The overview ruler is about as many pixels high: more marks would fall on each other. */
const rulerMarks = 400;
/** Painted above and below what is seen, at least; lines. Some pages down, told late by a busy host, stay within it. */
const leastMargin = 200;

/** Lines from 0, the last one included. */
export interface Lines {
	readonly first: number;
	readonly last: number;
}

export function hasMany(layers: Layers): boolean {
	return [...layers.values()].some(spans => spans.length > most);
}

/** The visible lines with five times their number above and below. */
export function linesToPaint({ first, last }: Lines): Lines {
	const margin = Math.max(5 * (last - first + 1), leastMargin);
	return { first: Math.max(0, first - margin), last: last + margin };
}

/** True where less than half of the margin is left, so that what comes into view was painted before it did. */
export function isNearEdge(painted: Lines, seen: Lines, count: number): boolean {
	const wanted = linesToPaint(seen);
	const inner = {
		first: (wanted.first + seen.first) / 2,
		last: Math.min((wanted.last + seen.last) / 2, count - 1),
	};
	return painted.first > inner.first || painted.last < inner.last;
}

/** As they are where there are few of them. */
export function nearby(spans: readonly Span[], near: Span): readonly Span[] {
	return spans.length > most
		? spans.filter(({ start, end }) => start <= near.end && end >= near.start)
		: spans;
}

/**
 * For the overview ruler, which shows the whole article: of the layers that are painted in part, one span for each of
 * its pixels. @param length of the text
 */
export function rulerSpans(spans: readonly Span[], length: number): readonly Span[] {
	if (spans.length <= most) {
		return [];
	}
	const byPixel = new Map(spans.map(span => [Math.floor((span.start / (length + 1)) * rulerMarks), span]));
	return [...byPixel.values()];
}

/** Layers that leave a mark in the overview ruler. */
export function isInRuler(layer: Layer): boolean {
	return layer === 'suggestedDenial' || layer === 'unsure' || layer.includes(':');
}
