/** Moving the edges of marked words: outwards and inwards, by word, clause and sentence, never below one word. */
import { contains, hull, type Span } from '../model/span';
import { type Ground, stretchesNear, type Unit, units } from './stops';

export const edges = ['start', 'end'] as const;
export type Edge = (typeof edges)[number];

export interface EdgeStep {
	readonly edge: Edge;
	readonly unit: Unit;
	/** 1 towards the end of the text, -1 towards its start. */
	readonly direction: 1 | -1;
}

/** The span with one edge moved to the next place where it can stand; as it is where there is none `within` the limits. */
export function moveEdge(ground: Ground, span: Span, step: EdgeStep, within?: Span): Span {
	const { edge, unit, direction } = step;
	const stops = stretchesNear(ground, span, unit).map(stretch => stretch[edge]);
	const next =
		direction === 1 ? stops.find(stop => stop > span[edge]) : stops.findLast(stop => stop < span[edge]);
	const moved = next === undefined ? span : { ...span, [edge]: next };
	const isAllowed = (!within || contains(within, moved)) && holdsWord(ground, span, moved);
	return isAllowed ? moved : span;
}

/** The smallest stretch that holds the span and more: its words, its clauses, its sentences; else the span as it is. */
export function growSpan(ground: Ground, span: Span, within?: Span): Span {
	const larger = units
		.map(unit => stretchHolding(ground, span, unit))
		.find(stretch => isLarger(stretch, span) && (!within || contains(within, stretch)));
	return larger ?? span;
}

/** The largest stretch round `caret` that is smaller than the span and within it; else the span as it is. */
export function shrinkSpan(ground: Ground, span: Span, caret: number): Span {
	const at = Math.min(Math.max(caret, span.start), span.end);
	const smaller = [...units]
		.reverse()
		.flatMap(unit => stretchesNear(ground, span, unit).filter(stretch => holds(stretch, at)))
		.find(stretch => isLarger(span, stretch));
	return smaller ?? span;
}

function stretchHolding(ground: Ground, span: Span, unit: Unit): Span {
	const stretches = stretchesNear(ground, span, unit);
	const touched = stretches.filter(({ start, end }) => start < span.end && end > span.start);
	return hull([...touched, span]) ?? span;
}

function holds({ start, end }: Span, at: number): boolean {
	return start <= at && at <= end;
}

function isLarger(outer: Span, inner: Span): boolean {
	return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}

/** True where a whole word is left, or not less than there was. */
function holdsWord(ground: Ground, before: Span, { start, end }: Span): boolean {
	return (
		contains({ start, end }, before) ||
		stretchesNear(ground, before, 'word').some(word => contains({ start, end }, word))
	);
}
