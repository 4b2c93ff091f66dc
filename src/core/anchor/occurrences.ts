/** Where words stand in a text, word for word. */
import type { Span } from '../model/span';

/**
 * Places of `words` in `text` between `from` and `to`, overlapping ones included, in order.
 * Stops after `limit`, so a full list may be an incomplete one.
 */
export function occurrencesOf(
	words: string,
	text: string,
	limit: number,
	from = 0,
	to = text.length,
): readonly Span[] {
	const places: Span[] = [];
	if (words === '') {
		return places;
	}
	for (
		let at = text.indexOf(words, Math.max(0, from));
		at >= 0 && at + words.length <= to && places.length < limit;
		at = text.indexOf(words, at + 1)
	) {
		places.push({ start: at, end: at + words.length });
	}
	return places;
}

export function distance(place: Span, offset: number): number {
	return Math.abs(place.start - offset);
}
