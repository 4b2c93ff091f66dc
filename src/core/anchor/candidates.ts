/** Where in a text words like those of a target may stand: the stages of the search for changed words. */
import search from 'approx-string-match';
import { overlaps, type Span } from '../model/span';
import type { Target } from '../model/tag';
import { fold } from './fold';
import { occurrencesOf } from './occurrences';

/** Units searched on both sides of the hint. */
const nearby = 2000;
/** Units of a piece; words that were edited keep some run of this length unless they are very short. */
const pieceLength = 12;
/** Pieces that stand in more places than this (boilerplate) are not followed. */
const mostPiecePlaces = 40;
/** Regions that are searched, those with most pieces first. */
const mostRegions = 8;
/** Texts up to this length are searched as a whole where no piece has survived. */
const wholeTextLength = 100_000;

/** A place with words like those of the target; `errors` is the edit distance, typography aside. */
export interface Candidate extends Span {
	readonly errors: number;
}

/**
 * Candidates with at most `errors` differences, none overlapping another. What stands between the surroundings of old
 * comes first, with up to `enclosedErrors` in it: there is little else that it could be. It may overlap others.
 */
export function candidatesFor(
	text: string,
	target: Target,
	errors: number,
	enclosedErrors: number,
): readonly Candidate[] {
	const pattern = fold(target.exact);
	const find = (region: Span): readonly Candidate[] => searchIn(text, region, pattern, errors);
	const near = { start: target.start - nearby, end: target.end + nearby };
	const enclosed = enclosedRegions(text, target).flatMap(region =>
		searchIn(text, region, pattern, enclosedErrors)
			.slice(0, 1)
			.map(match => filling(region, match)),
	);
	const found = [near, ...regionsOfPieces(text, target)].flatMap(find);
	const all =
		found.length > 0 || text.length > wholeTextLength ? found : find({ start: 0, end: text.length });
	return [...enclosed, ...apart(all)];
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

/** The whole region, what lies in it beside the match counted as errors. */
function filling({ start, end }: Span, match: Candidate): Candidate {
	return { start, end, errors: match.errors + match.start - start + end - match.end };
}

/** What stands between the words that stood before the target and those that stood after it. */
function enclosedRegions(text: string, { exact, prefix, suffix }: Target): readonly Span[] {
	const longest = 3 * exact.length + prefix.length;
	const starts = prefix === '' ? [0] : occurrencesOf(prefix, text, mostPiecePlaces).map(({ end }) => end);
	return starts.flatMap(start => {
		const end = suffix === '' ? text.length : text.indexOf(suffix, start);
		return end > start && end - start <= longest ? [{ start, end }] : [];
	});
}

/** Round every place to which several surviving pieces point, those with most pieces first. */
function regionsOfPieces(text: string, { exact }: Target): readonly Span[] {
	const slack = Math.max(pieceLength, exact.length >> 1);
	const votes = new Map<number, number>();
	for (let at = 0; at + pieceLength <= exact.length; at += pieceLength) {
		const places = occurrencesOf(exact.slice(at, at + pieceLength), text, mostPiecePlaces);
		for (const place of places.length < mostPiecePlaces ? places : []) {
			const cell = Math.round((place.start - at) / slack);
			votes.set(cell, (votes.get(cell) ?? 0) + 1);
		}
	}
	return [...votes]
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
