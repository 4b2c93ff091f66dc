/** A target in an open document, which comes back when the deletion of it is undone. */
import type { Span } from '../model/span';
import { distance, occurrencesOf } from './occurrences';
import { inOrder, shiftSpan, type TextChange } from './shift';

export interface LiveSpan {
	/** `undefined` while nothing of it is left in the text. */
	readonly span: Span | undefined;
	/** What stands in the span; '' while nothing does. */
	readonly words: string;
	/** Where the span begins, or began. */
	readonly at: number;
	/** What deletions took away from its edges, oldest first. */
	readonly cuts: readonly Cut[];
}

/** A deletion that went over an edge. */
interface Cut {
	/** What stood in the span before. */
	readonly words: string;
	/** By how much `at` was behind the start of those words when they went; negative where it was before them. */
	readonly lead: number;
}

/** So many deletions are remembered. */
const mostCuts = 100;
/** So many places of deleted words are weighed. */
const mostPlaces = 50;

export function liveSpan(text: string, { start, end }: Span): LiveSpan {
	return { span: { start, end }, words: text.slice(start, end), at: start, cuts: [] };
}

/**
 * The span after one event; `text` is the text after it. An undo that brings back what was deleted brings the span
 * back, and so does pasting it there again: words are known by what they are, not by the command that put them there.
 */
export function followChanges(live: LiveSpan, changes: readonly TextChange[], text: string): LiveSpan {
	const moved = inOrder(changes).reduce(follow, live);
	return changes.some(change => change.text !== '') ? restored(moved, text, hullAfter(changes)) : moved;
}

function follow(live: LiveSpan, change: TextChange): LiveSpan {
	const { span, words, cuts } = live;
	if (span === undefined) {
		return followGone(live, change);
	}
	const moved = shiftSpan(span, change);
	if (moved === undefined) {
		const lead = change.start - span.start;
		return { span: moved, words: '', at: change.start, cuts: remember(cuts, { words, lead }) };
	}
	const from = change.start - span.start;
	const to = change.end - span.start;
	if (to <= 0 || change.start >= span.end) {
		return { ...live, span: moved, at: moved.start };
	}
	if (from > 0 && change.end < span.end) {
		return { ...live, span: moved, words: words.slice(0, from) + change.text + words.slice(to) };
	}
	const left = from > 0 ? words.slice(0, from) : words.slice(to);
	const cut = { words, lead: Math.max(0, from > 0 ? 0 : to) };
	return { span: moved, words: left, at: moved.start, cuts: remember(cuts, cut) };
}

/** The place of a span that is gone is a point; what is inserted there comes after it. */
function followGone(live: LiveSpan, change: TextChange): LiveSpan {
	const { at, cuts } = live;
	if (change.start >= at) {
		return live;
	}
	if (change.end < at || (change.end === at && change.start === change.end)) {
		return { ...live, at: at + change.text.length - (change.end - change.start) };
	}
	return { ...live, at: change.start, cuts: remember(cuts, { words: '', lead: change.start - at }) };
}

function remember(cuts: readonly Cut[], cut: Cut): readonly Cut[] {
	return [...cuts, cut].slice(-mostCuts);
}

/** From the first to the last change, in the text after them. */
function hullAfter(changes: readonly TextChange[]): Span {
	const grown = changes.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
	const end = Math.max(...changes.map(change => change.end));
	return { start: Math.min(...changes.map(change => change.start)), end: end + grown };
}

/**
 * With the oldest of its former words that stand again where something changed: where they would if all later cuts
 * had been undone, else in the place nearest to it, since an undo may come as one change of a larger stretch.
 */
function restored(live: LiveSpan, text: string, changed: Span): LiveSpan {
	let expected = live.at;
	let found: LiveSpan | undefined;
	for (let index = live.cuts.length - 1; index >= 0; index--) {
		const { words, lead } = live.cuts[index] ?? { words: '', lead: 0 };
		expected -= lead;
		const from = changed.start - words.length;
		const places = occurrencesOf(words, text, mostPlaces, from, changed.end + words.length);
		const [span] = [...places].sort((a, b) => distance(a, expected) - distance(b, expected));
		if (span !== undefined) {
			found = { span, words, at: span.start, cuts: live.cuts.slice(0, index) };
		}
	}
	return found ?? live;
}
