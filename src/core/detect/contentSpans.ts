/** From stretches of tokens to the spans of what is said: quote marks, commas and conjunctions at the edges go. */
import type { Form } from '../model/analysis';
import { contains, overlaps, type Span } from '../model/span';
import { classAt, isQuoted, type Passage, wordAt } from './passage';

/** The span of tokens `from` up to, not including, `to`; `undefined` where no word is left of it. */
export function contentSpan(passage: Passage, from: number, to: number): Span | undefined {
	let first = from;
	let last = to - 1;
	while (first <= last && (isEdge(passage, first) || isLoneBracket(passage, first, last))) {
		first += 1;
	}
	while (last >= first && isEdge(passage, last)) {
		last -= 1;
	}
	const start = passage.tokens[first];
	const end = passage.tokens[last];
	if (start === undefined || end === undefined || last < first || !hasWord(passage, first, last)) {
		return undefined;
	}
	return wholeQuotes(passage, { start: start.start, end: end.end });
}

/** True for a bracket at `first` that goes on behind the content: "([“It is safe,”] she said.)". */
function isLoneBracket({ tokens }: Passage, first: number, last: number): boolean {
	const closer = closers.get(tokens[first]?.text ?? '');
	if (closer === undefined) {
		return false;
	}
	for (let at = first + 1; at <= last; at += 1) {
		if (tokens[at]?.text === closer) {
			return false;
		}
	}
	return true;
}

const closers: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['[', ']'],
]);

/** What stands before an item of a list. */
export function isBullet(mark = ''): boolean {
	return /^[•·▪◦●■‣*]$/.test(mark);
}

function hasWord({ tokens }: Passage, first: number, last: number): boolean {
	for (let at = first; at <= last; at += 1) {
		if (tokens[at]?.kind !== 'punctuation') {
			return true;
		}
	}
	return false;
}

function isEdge(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	if (isQuoted(passage, at)) {
		return wordClass === 'comma';
	}
	if (at === 0 && isBullet(passage.tokens[0]?.text)) {
		return true;
	}
	return (
		wordClass === 'comma' ||
		wordClass === 'quote' ||
		wordClass === 'colon' ||
		wordClass === 'dash' ||
		wordClass === 'stop' ||
		(wordClass === 'coordinator' && wordAt(passage, at) !== 'both')
	);
}

/** A quotation inside other words keeps both its marks; one that is all the content loses them. */
function wholeQuotes(passage: Passage, span: Span): Span {
	let { start, end } = span;
	for (const { inner, outer } of passage.quotes) {
		if (contains(inner, span)) {
			return span;
		}
		if (contains(span, { start: inner.start, end: inner.start + 1 }) && start === inner.start) {
			start = outer.start;
		}
		if (overlaps(span, inner) && end > inner.start && end <= inner.end && inner.end - end <= 1) {
			end = outer.end;
		}
	}
	return { start, end };
}

/** Whether the content is quoted: all of it, some of it, none of it. */
export function formOf(passage: Passage, content: readonly Span[]): Form {
	const { quotes } = passage;
	if (content.length > 0 && content.every(span => quotes.some(({ outer }) => contains(outer, span)))) {
		return 'direct';
	}
	return content.some(span => quotes.some(({ outer }) => overlaps(outer, span))) ? 'mixed' : 'indirect';
}
