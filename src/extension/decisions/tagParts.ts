/** Which part of a tag is meant, how far it may reach, and what the text offers its edges. */
import { type Ground, type PlacedTag, type Span, touches } from '../../core/index';
import type { Article } from '../articles/article';

export interface Part {
	/** Index of the target. */
	readonly at: number;
	readonly place: Span;
}

/** The part at the caret, else the first that has a place; `undefined` where none has. */
export function partAt({ receipts }: PlacedTag, caret: number | undefined): Part | undefined {
	const parts = receipts.flatMap((receipt, at): readonly Part[] =>
		'span' in receipt ? [{ at, place: receipt.span }] : [],
	);
	return parts.find(({ place }) => caret !== undefined && touches(place, caret)) ?? parts[0];
}

/** Parts of one tag do not run into each other. */
export function limitsOf({ text }: Article, { places }: PlacedTag, { place }: Part): Span {
	const before = places.filter(({ end }) => end <= place.start).map(({ end }) => end);
	const after = places.filter(({ start }) => start >= place.end).map(({ start }) => start);
	return { start: Math.max(0, ...before), end: Math.min(text.length, ...after) };
}

/** What somebody is said to have said is a clause, wherever its commas are. */
export function groundOf({ text, view: { analysis } }: Article): Ground {
	return {
		text,
		sentences: analysis.sentences,
		clauses: analysis.attributions.flatMap(({ content }) => content),
	};
}
