/** Approximate matching finds ragged edges; here are the offsets at which the place may really begin and end. */
import search from 'approx-string-match';
import type { Span } from '../model/span';
import type { Target } from '../model/tag';
import { fold } from './fold';
import { closesSentence, opensSentence, sentenceEnds, sentenceStarts } from './sentenceEdges';

/** So many units of context, word for word, mark an edge. */
const markLength = 12;
/** Edges are looked for at least so far from a ragged one, in units. */
const leastReach = 60;
/** Of the ends or beginnings of sentences, so many on each side of a ragged edge are tried. */
const mostSentences = 2;
/** What may differ in the context next to an edge for the edge to be known by it, as a share of its length. */
const mostEdited = 0.3;

/** Ascending: where the words before the target still stand, where a sentence begins if the target began one, and the ragged edge. */
export function startsNear(text: string, rough: Span, target: Target): readonly number[] {
	const { prefix, exact } = target;
	const from = Math.max(0, rough.start - reachOf(target));
	const to = Math.min(rough.end, rough.start + reachOf(target));
	const mark = prefix.slice(-markLength);
	const window = text.slice(Math.max(0, from - markLength), rough.end);
	const marked = isTelling(mark) ? window.lastIndexOf(mark) : -1;
	const found = [
		marked < 0 ? undefined : Math.max(0, from - markLength) + marked + mark.length,
		editedEdge(
			text,
			{ start: Math.max(0, from - prefix.length), end: to },
			prefix,
			({ end }) => end,
			rough.start,
		),
		...(opensSentence(target) ? nearest(sentenceStarts(text, from, to), rough.start) : []),
		isWord(exact[0]) && isWord(prefix.at(-1)) ? rough.start : wordStart(text, rough.start),
	];
	return ascending(found.map(at => at && afterSpace(text, at, rough.end, exact)));
}

/** Ascending, likewise, for the end. */
export function endsNear(text: string, rough: Span, target: Target): readonly number[] {
	const { suffix, exact } = target;
	const from = Math.max(rough.start, rough.end - reachOf(target));
	const to = Math.min(text.length, rough.end + reachOf(target));
	const mark = suffix.slice(0, markLength);
	const marked = isTelling(mark) ? text.slice(rough.start, to + markLength).indexOf(mark) : -1;
	const found = [
		marked < 0 ? undefined : rough.start + marked,
		editedEdge(text, { start: from, end: to + suffix.length }, suffix, ({ start }) => start, rough.end),
		...(closesSentence(target) ? nearest(sentenceEnds(text, from, to), rough.end) : []),
		isWord(exact.at(-1)) && isWord(suffix[0]) ? rough.end : wordEnd(text, rough.end),
	];
	return ascending(found.map(at => at && beforeSpace(text, at, rough.start, exact)));
}

function reachOf({ exact }: Target): number {
	return Math.max(leastReach, exact.length);
}

function isTelling(mark: string): boolean {
	return mark.trim().length >= markLength >> 1;
}

/** The edge of the context where it stands edited, as near to `edge` as may be. */
function editedEdge(
	text: string,
	{ start, end }: Span,
	context: string,
	edgeOf: (match: Span) => number,
	edge: number,
): number | undefined {
	const matches = search(
		fold(text.slice(start, end)),
		fold(context),
		Math.floor(context.length * mostEdited),
	);
	const edges = matches.map(match => start + edgeOf(match));
	return edges.sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge))[0];
}

function nearest(offsets: readonly number[], edge: number): readonly number[] {
	const before = offsets.filter(offset => offset <= edge).slice(-mostSentences);
	return [...before, ...offsets.filter(offset => offset > edge).slice(0, mostSentences)];
}

function ascending(offsets: readonly (number | undefined)[]): readonly number[] {
	return [...new Set(offsets)].filter(offset => offset !== undefined).sort((a, b) => a - b);
}

function wordStart(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && isWord(text[at - 1]) && isWord(text[at])) {
		at--;
	}
	return at;
}

function wordEnd(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && isWord(text[at - 1]) && isWord(text[at])) {
		at++;
	}
	return at;
}

/** Behind white space, unless the target began with some. */
function afterSpace(text: string, offset: number, limit: number, exact: string): number {
	let at = offset;
	while (at < limit && isSpace(text[at]) && !isSpace(exact[0])) {
		at++;
	}
	return at;
}

/** Before white space, unless the target ended with some. */
function beforeSpace(text: string, offset: number, limit: number, exact: string): number {
	let at = offset;
	while (at > limit && isSpace(text[at - 1]) && !isSpace(exact.at(-1))) {
		at--;
	}
	return at;
}

/** Halves of surrogate pairs count as word characters, so that no edge comes to lie inside a pair. */
function isWord(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
	return character !== undefined && /\s/.test(character);
}
