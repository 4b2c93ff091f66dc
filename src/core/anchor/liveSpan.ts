/** A target in an open document, which comes back when the deletion of it is undone. */
import { overlaps, type Span } from '../model/span';
import { inOrder, replacesEdge, shiftSpan, type TextChange } from './shift';

export interface LiveSpan {
	/** `undefined` while nothing of it is left in the text. */
	readonly span: Span | undefined;
	/** What stands in the span; '' while nothing does. */
	readonly words: string;
	/** Where the span begins, or began. */
	readonly at: number;
	/** What deletions took away from its edges, oldest first. */
	readonly cuts: readonly Cut[];
	/** True right after its last words were replaced: what is typed on there are still the new last words. */
	readonly isOpen: boolean;
}

/** An event that deleted an edge. */
interface Cut {
	/** What stood in the span before; '' where it was gone already. */
	readonly words: string;
	/** By how much `at` was behind the start of those words when they went; negative where it was before them. */
	readonly lead: number;
}

/** So many deletions are remembered. */
const mostCuts = 100;

export function liveSpan(text: string, { start, end }: Span): LiveSpan {
	return { span: { start, end }, words: text.slice(start, end), at: start, cuts: [], isOpen: false };
}

/**
 * The span after one event; `text` is the text after it. An undo that brings back what was deleted brings the span
 * back, and so does pasting it there again: words are known by what they are, not by the command that put them there.
 * `isUndo` says that the event is an undo or redo, after which typing on is no part of the last words.
 */
export function followChanges(
	live: LiveSpan,
	changes: readonly TextChange[],
	text: string,
	isUndo = false,
): LiveSpan {
	const unmoved: Moving = { ...live, mayGoOn: live.isOpen, isOpen: false, lead: 0, isCut: false };
	const moved = inOrder(changes).reduce(follow, unmoved);
	const { span, at, lead, isCut } = moved;
	const isOpen = moved.isOpen && !isUndo;
	const cuts = isCut ? [...moved.cuts, { words: live.words, lead }].slice(-mostCuts) : moved.cuts;
	const words = span === undefined ? '' : text.slice(span.start, span.end);
	return restored({ span, words, at, cuts, isOpen }, text, insertedBy(changes));
}

/** A span on its way through the changes of one event. */
interface Moving extends Pick<LiveSpan, 'span' | 'at' | 'cuts' | 'isOpen'> {
	/** True where what is typed at the end goes on with words that were begun in the event before. */
	readonly mayGoOn: boolean;
	/** As of a cut. */
	readonly lead: number;
	/** True where one of the changes so far deleted an edge. */
	readonly isCut: boolean;
}

function follow(moving: Moving, change: TextChange): Moving {
	const { span, lead } = moving;
	if (span === undefined) {
		return followGone(moving, change);
	}
	if (moving.mayGoOn && change.start === span.end && change.end === span.end) {
		return { ...moving, span: { start: span.start, end: span.end + change.text.length }, isOpen: true };
	}
	const moved = shiftSpan(span, change);
	if (moved === undefined) {
		return { ...moving, span: moved, at: change.start, lead: lead + change.start - span.start, isCut: true };
	}
	const isOutside = change.end <= span.start || change.start >= span.end;
	const isEdge = replacesEdge(span, change);
	const isInside = isEdge || (change.start > span.start && change.end < span.end);
	if (isOutside || isInside) {
		const isOpen = moving.isOpen || (isEdge && change.end === span.end);
		return { ...moving, span: moved, at: moved.start, isOpen };
	}
	const gone = Math.max(0, change.start > span.start ? 0 : change.end - span.start);
	return { ...moving, span: moved, at: moved.start, lead: lead + gone, isCut: true };
}

/**
 * The place of a span that is gone is a point; what is inserted there comes after it, unless it may be what was last
 * deleted there.
 */
function followGone(moving: Moving, change: TextChange): Moving {
	const { at, lead, cuts } = moving;
	if (change.start >= at) {
		const last = cuts.at(-1);
		const isBack = change.start === at && last?.words === '' && change.text.length >= -last.lead;
		return isBack ? { ...moving, at: at - last.lead, cuts: cuts.slice(0, -1) } : moving;
	}
	if (change.end < at) {
		return { ...moving, at: at + change.text.length - (change.end - change.start) };
	}
	return { ...moving, at: change.start, lead: lead + change.start - at, isCut: true };
}

/** Where what was inserted stands in the text after the changes. */
function insertedBy(changes: readonly TextChange[]): readonly Span[] {
	let grown = 0;
	return [...inOrder(changes)].reverse().map(({ start, end, text }) => {
		const inserted = { start: start + grown, end: start + grown + text.length };
		grown += text.length - (end - start);
		return inserted;
	});
}

/** With the oldest of its former words that stand, newly inserted, where they would had all later cuts been undone. */
function restored(live: LiveSpan, text: string, inserted: readonly Span[]): LiveSpan {
	let start = live.at;
	let found = live;
	for (let index = live.cuts.length - 1; index >= 0; index--) {
		const { words, lead } = live.cuts[index] ?? { words: '', lead: 0 };
		start -= lead;
		const span = { start, end: start + words.length };
		if (words !== '' && text.startsWith(words, start) && inserted.some(part => overlaps(part, span))) {
			found = { span, words, at: start, cuts: live.cuts.slice(0, index), isOpen: false };
		}
	}
	return found;
}
