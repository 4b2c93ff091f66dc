/** Approximate matching finds ragged edges; here they are set where the words and the surroundings have theirs. */
import type { Span } from '../model/span';
import type { Target } from '../model/tag';

/** So many units of context, word for word, mark an edge. */
const markLength = 12;

/** The place with its edges where the surroundings end, else at the ends of words. */
export function withEdges(text: string, span: Span, target: Target): Span {
	const reach = (target.exact.length >> 1) + markLength;
	const start = startBy(text, span, target, reach);
	const end = endBy(text, span, target, reach);
	return trimmed(text, start < end ? { start, end } : span, target.exact);
}

function startBy(text: string, span: Span, { prefix, exact }: Target, reach: number): number {
	const mark = prefix.slice(-markLength);
	const from = Math.max(0, span.start - reach - mark.length);
	const window = text.slice(from, span.end);
	const at = mark.trim().length < markLength >> 1 ? -1 : window.lastIndexOf(mark);
	if (at >= 0) {
		return from + at + mark.length;
	}
	return isWord(exact[0]) ? wordStart(text, span.start) : span.start;
}

function endBy(text: string, span: Span, { suffix, exact }: Target, reach: number): number {
	const mark = suffix.slice(0, markLength);
	const from = span.start;
	const at =
		mark.trim().length < markLength >> 1
			? -1
			: text.slice(from, span.end + reach + mark.length).indexOf(mark);
	if (at >= 0) {
		return from + at;
	}
	return isWord(exact.at(-1)) ? wordEnd(text, span.end) : span.end;
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

/** Without white space at its ends, unless the words began or ended with some. */
function trimmed(text: string, { start, end }: Span, exact: string): Span {
	let from = start;
	let to = end;
	while (from < to && isSpace(text[from]) && !isSpace(exact[0])) {
		from++;
	}
	while (to > from && isSpace(text[to - 1]) && !isSpace(exact.at(-1))) {
		to--;
	}
	return { start: from, end: to };
}

/** Halves of surrogate pairs count as word characters, so that no edge comes to lie inside a pair. */
function isWord(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(character);
}

function isSpace(character: string | undefined): boolean {
	return character !== undefined && /\s/.test(character);
}
