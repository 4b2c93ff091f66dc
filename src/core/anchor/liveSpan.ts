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
	/** What undos took back, oldest first; empty after any other edit, as nothing can be redone then. */
	readonly undone: readonly Pick<LiveSpan, 'span' | 'words'>[];
	/** True right after its last words were replaced: what is typed on there are still the new last words. */
	readonly isOpen: boolean;
}

/** An event that deleted an edge. */
interface Cut {
	/** What stood in the span before; '' where it was gone already. */
	readonly words: string;
	/** By how much `at` was behind the start of those words when they went; negative where it was before them. */
	readonly lead: number;
	/** What went with it between its start and the place of a span that was gone already; '' where none was. */
	readonly ahead: string;
}

/** One change of the text of a document, as an editor tells it. */
export interface TextEvent {
	/** None touches another; all count in `before`. */
	readonly changes: readonly TextChange[];
	readonly before: string;
	readonly after: string;
	/** Absent for everything else than an undo or redo. */
	readonly reason?: 'undo' | 'redo' | undefined;
}

/** So many deletions, and so many undos, are remembered. */
const mostRemembered = 100;

export function liveSpan(text: string, { start, end }: Span): LiveSpan {
	return {
		span: { start, end },
		words: text.slice(start, end),
		at: start,
		cuts: [],
		undone: [],
		isOpen: false,
	};
}

/**
 * The span after one event. An undo that brings back what was deleted brings the span back, and so does pasting it
 * there again: words are known by what they are, not by the command that put them there. After an undo or redo typing
 * on is no part of the last words; a redo takes the span back to what it was before its undo.
 */
export function followChanges(live: LiveSpan, event: TextEvent): LiveSpan {
	const { after, reason } = event;
	const followed = afterChanges(live, event);
	if (reason === undefined) {
		return followed;
	}
	if (reason === 'undo') {
		const { span, words } = live;
		return { ...followed, isOpen: false, undone: [...live.undone, { span, words }].slice(-mostRemembered) };
	}
	const undone = live.undone.slice(0, -1);
	const { span, words } = live.undone.at(-1) ?? { span: undefined, words: '' };
	return span !== undefined && after.startsWith(words, span.start)
		? { ...followed, span, words, at: span.start, isOpen: false, undone }
		: { ...followed, isOpen: false, undone };
}

function afterChanges(live: LiveSpan, { changes, before, after }: TextEvent): LiveSpan {
	const unmoved: Moving = {
		...live,
		before,
		mayGoOn: live.isOpen,
		isOpen: false,
		lead: 0,
		ahead: '',
		isCut: false,
	};
	const moved = inOrder(changes).reduce(follow, unmoved);
	const { span, at, lead, ahead, isCut, isOpen } = moved;
	const cuts = isCut
		? [...moved.cuts, { words: live.words, lead, ahead }].slice(-mostRemembered)
		: moved.cuts;
	const words = span === undefined ? '' : after.slice(span.start, span.end);
	return restored({ span, words, at, cuts, undone: [], isOpen }, after, insertedBy(changes));
}

/** A span on its way through the changes of one event. */
interface Moving extends Pick<LiveSpan, 'span' | 'at' | 'cuts' | 'isOpen'>, Pick<TextEvent, 'before'> {
	/** True where what is typed at the end goes on with words that were begun in the event before. */
	readonly mayGoOn: boolean;
	/** As of a cut. */
	readonly lead: number;
	/** As of a cut. */
	readonly ahead: string;
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
	const { before, at, lead, cuts } = moving;
	if (change.start >= at) {
		const last = cuts.at(-1);
		const isBack = change.start === at && last?.words === '' && change.text.startsWith(last.ahead);
		return isBack ? { ...moving, at: at - last.lead, cuts: cuts.slice(0, -1) } : moving;
	}
	if (change.end < at) {
		return { ...moving, at: at + change.text.length - (change.end - change.start) };
	}
	const ahead = before.slice(change.start, at);
	return { ...moving, at: change.start, lead: lead + change.start - at, ahead, isCut: true };
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
			found = { ...live, span, words, at: start, cuts: live.cuts.slice(0, index), isOpen: false };
		}
	}
	return found;
}
