/** Paragraphs: a line each, or several lines where the text is hard-wrapped. */
import type { Span } from '../model/span';

/** From the first to the last of its lines, which are not empty. */
export interface Paragraph extends Span {
	/** Indexes of its lines, the last one included. */
	readonly first: number;
	readonly last: number;
}

/** Lines of mail and of wire copy are wrapped at 60 to 80 characters; nobody wraps prose wider than this. */
const widest = 100;
const narrowest = 50;

/** The paragraphs of the text in order; empty lines belong to none. */
export function readParagraphs(text: string, lines: readonly Span[]): Paragraph[] {
	const width = wrapWidth(text, lines);
	const paragraphs: Paragraph[] = [];
	lines.forEach((line, index) => {
		if (isBlank(text, line)) {
			return;
		}
		const before = paragraphs.at(-1);
		const previous = lines[index - 1];
		if (width && previous && before?.last === index - 1 && isWrapped(text, previous, line, width)) {
			paragraphs[paragraphs.length - 1] = { ...before, end: line.end, last: index };
		} else {
			paragraphs.push({ start: line.start, end: line.end, first: index, last: index });
		}
	});
	return paragraphs;
}

/** The width at which the text is wrapped; `undefined` where it is not. */
function wrapWidth(text: string, lines: readonly Span[]): number | undefined {
	let width = 0;
	let adjacent = 0;
	let wrapped = 0;
	lines.forEach((line, index) => {
		width = Math.max(width, line.end - line.start);
		const next = lines[index + 1];
		if (next && !isBlank(text, line) && !isBlank(text, next)) {
			adjacent++;
			wrapped += Number(endsOpen(text, line));
		}
	});
	const isWrapped = width >= narrowest && width <= widest && adjacent >= 2 && wrapped * 2 > adjacent;
	return isWrapped ? width : undefined;
}

/** True where the first word of `next` would not have fitted on `line`, give or take a little. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
	const word = /^\s*\S+/.exec(text.slice(next.start, next.end))?.[0] ?? '';
	return line.end - line.start + word.length + 4 >= width;
}

/** True where the line ends like the middle of a sentence. */
function endsOpen(text: string, line: Span): boolean {
	return /[^.!?"”’:)\]\s]\s*$/.test(text.slice(Math.max(line.start, line.end - 20), line.end));
}

function isBlank(text: string, line: Span): boolean {
	return text.slice(line.start, line.end).trim() === '';
}
