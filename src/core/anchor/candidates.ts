/** Where in a text words like those of a target may stand: the stages of the search for changed words. */
import search from 'approx-string-match';
import { overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { fold } from './fold';
import type { Searched } from './searched';

/** Units searched on both sides of the hint. */
const nearby = 2000;
/** Units of a piece; words that were edited keep some run of this length unless they are very short. */
const pieceLength = 12;
/** Pieces that stand in more places than this (boilerplate) are not followed. */
const mostPiecePlaces = 40;
/** So many units of context next to the target are enough to look beside them. */
const contextLength = 16;
/** Context that stands in so many places is no help in finding the target. */
const mostContextPlaces = 4;
/** Regions that are searched, those with most pieces first. */
const mostRegions = 8;
/** A region with less than one piece to so many of the best one is not searched. */
const leastOfMost = 4;
/** Candidates with more errors than so many others are not looked at closer. */
const mostCandidates = 40;
/** Texts up to this length are searched as a whole where no piece has survived. */
const wholeTextLength = 100_000;

/** A place with words like those of the target; `errors` is the edit distance, typography aside. */
interface Candidate extends Span {
	readonly errors: number;
}

/**
 * Places to look at closer, their edges ragged: those with at most `errors` differences, those beside the old
 * surroundings, and what stands between these, whatever it is.
 */
export function candidatesFor(searched: Searched, target: Target, errors: number): readonly Span[] {
	const { text } = searched;
	const pattern = fold(target.exact);
	const find = (region: Span): readonly Candidate[] => searchIn(text, region, pattern, errors);
	const near = { start: target.start - nearby, end: target.end + nearby };
	const regions = regionsOfPieces(searched, target);
	const found = (regions.length > 0 ? regions : [near]).flatMap(find);
	const all =
		found.length > 0 || text.length > wholeTextLength ? found : find({ start: 0, end: text.length });
	return [...apart(all).slice(0, mostCandidates), ...regionsOfContext(searched, target)];
}

function searchIn(text: string, region: Span, pattern: string, errors: number): readonly Candidate[] {
	const start = Math.max(0, region.start);
	const part = fold(text.slice(start, Math.max(start, region.end)));
	return search(part, pattern, errors).map(match => ({
		start: start + match.start,
		end: start + match.end,
		errors: match.errors,
	}));
}

/** The words next to the target, where they stand in few places. */
function contextPlaces(searched: Searched, context: string): readonly Span[] {
	const places = searched.places(context, mostContextPlaces);
	return places.length < mostContextPlaces ? places : [];
}

/** Between what stood before the target and what stood after it; and beside each, as long as the target was. */
function regionsOfContext(searched: Searched, { exact, prefix, suffix }: Target): readonly Span[] {
	const textLength = searched.text.length;
	const { length } = exact;
	const longest = 3 * length + contextLength;
	const starts =
		prefix.trim() === ''
			? [0]
			: contextPlaces(searched, prefix.trimEnd().slice(-contextLength)).map(({ end }) => end);
	const ends =
		suffix.trim() === ''
			? [textLength]
			: contextPlaces(searched, suffix.trimStart().slice(0, contextLength)).map(({ start }) => start);
	const enclosed = starts.flatMap(start =>
		ends.filter(end => end > start && end - start <= longest).map(end => ({ start, end })),
	);
	return [
		...enclosed,
		...starts.map(start => ({ start, end: Math.min(textLength, start + length) })),
		...ends.map(end => ({ start: Math.max(0, end - length), end })),
	];
}

/** Round every place to which several surviving pieces point, those with most pieces first. */
function regionsOfPieces(searched: Searched, { exact }: Target): readonly Span[] {
	const slack = Math.max(pieceLength, exact.length >> 1);
	const votes = new Map<number, number>();
	for (let at = 0; at + pieceLength <= exact.length; at += pieceLength) {
		const places = searched.places(exact.slice(at, at + pieceLength), mostPiecePlaces);
		for (const place of places.length < mostPiecePlaces ? places : []) {
			const cell = Math.round((place.start - at) / slack);
			votes.set(cell, (votes.get(cell) ?? 0) + 1);
		}
	}
	const least = Math.max(0, ...votes.values()) / leastOfMost;
	return [...votes]
		.filter(([, count]) => count >= least)
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostRegions)
		.map(([cell]) => ({ start: (cell - 1) * slack, end: (cell + 1) * slack + exact.length + slack }));
}

function apart(found: readonly Candidate[]): readonly Candidate[] {
	const kept: Candidate[] = [];
	for (const candidate of [...found].sort(
		(a, b) => a.errors - b.errors || b.end - b.start - a.end + a.start,
	)) {
		if (!kept.some(other => overlaps(other, candidate))) {
			kept.push(candidate);
		}
	}
	return kept;
}
