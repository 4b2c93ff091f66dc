/** Paragraphs: a line each, or several lines where the text is hard-wrapped. */
import type { Span } from '../model/span';
import { characterAt, whiteSpace } from './characters';

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
	const blank = lines.map(line => isBlank(text, line));
	const width = wrapWidth(text, lines, blank);
	const paragraphs: Paragraph[] = [];
	lines.forEach((line, index) => {
		if (blank[index]) {
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
function wrapWidth(text: string, lines: readonly Span[], blank: readonly boolean[]): number | undefined {
	const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
	if (width < narrowest || width > widest) {
		return undefined;
	}
	let adjacent = 0;
	let wrapped = 0;
	lines.forEach((line, index) => {
		if (blank[index] === false && blank[index + 1] === false) {
			adjacent++;
			wrapped += Number(endsOpen(text, line));
		}
	});
	return adjacent >= 2 && wrapped * 2 > adjacent ? width : undefined;
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

function isBlank(text: string, { start, end }: Span): boolean {
	let at = start;
	while (at < end && (characterAt(text, at) & whiteSpace) !== 0) {
		at++;
	}
	return at === end;
}
