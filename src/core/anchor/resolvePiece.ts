/** Finds the speaker and the cue of a tag again, near the place where the tag itself was found. */
import type { Span } from '../model/span';
import type { Piece } from '../model/tag';
import { distance, occurrencesOf } from './occurrences';

/** How far outside the tagged words a speaker or cue may stand, in units: about a long sentence. */
const reach = 400;
/** So many places are weighed. */
const mostPlaces = 200;

/**
 * The nearest place of the piece's words, whole words only: inside `within` if there is one, else close to it.
 * `within` is the place of the tag now; `undefined` stands for a tag that was not found, and so its piece is not.
 * `was` is the place of the tag when the piece was written; with it, the piece is expected to have moved along.
 */
export function resolvePiece(
	text: string,
	piece: Piece,
	within: Span | undefined,
	was: Span | undefined = within,
): Span | undefined {
	if (within === undefined || was === undefined) {
		return undefined;
	}
	const expected = piece.start + within.start - was.start;
	const places = occurrencesOf(
		piece.exact,
		text,
		mostPlaces,
		within.start - reach,
		within.end + reach,
	).filter(place => isWhole(text, place));
	const inside = places.filter(place => within.start <= place.start && place.end <= within.end);
	const exactly = places.find(place => place.start === expected);
	return exactly ?? nearest(inside, expected) ?? nearest(places, expected);
}

function nearest(places: readonly Span[], offset: number): Span | undefined {
	return [...places].sort((a, b) => distance(a, offset) - distance(b, offset))[0];
}

/** False where the place is only a part of a longer word. */
function isWhole(text: string, { start, end }: Span): boolean {
	return !joins(text, start) && !joins(text, end);
}

function joins(text: string, offset: number): boolean {
	return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
