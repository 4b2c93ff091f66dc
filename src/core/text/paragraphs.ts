/** Paragraphs: a line each, or several lines where the text is hard-wrapped. */
import type { Span } from '../model/span';
import { characterAt, whiteSpace } from './characters';

/** Indexes of lines, the last one included. */
export interface LineRange {
	readonly first: number;
	readonly last: number;
}

/** From the first to the last of its lines, which are not empty. */
export interface Paragraph extends Span, LineRange {}

/** Lines of mail and of wire copy are wrapped at 60 to 80 characters; nobody wraps prose wider than this. */
const widest = 100;
const narrowest = 50;

/** How a line is laid out, whatever stands round it; each question is answered once. */
export class LineShape {
	/** UTF-16 units. */
	readonly length: number;
	readonly isBlank: boolean;
	readonly #text: string;
	readonly #span: Span;
	#endsOpen: boolean | undefined;
	#firstWord: number | undefined;
	#hasAddress: boolean | undefined;

	constructor(text: string, span: Span) {
		this.#text = text;
		this.#span = span;
		this.length = span.end - span.start;
		this.isBlank = isBlank(text, span);
	}

	/** True where the line ends like the middle of a sentence. */
	get endsOpen(): boolean {
		const { start, end } = this.#span;
		this.#endsOpen ??= /[^.!?"”’:)\]\s]\s*$/.test(this.#text.slice(Math.max(start, end - 20), end));
		return this.#endsOpen;
	}

	/** Length of the first word, what it is indented by included. */
	get firstWord(): number {
		const { start, end } = this.#span;
		this.#firstWord ??= /^\s*\S+/.exec(this.#text.slice(start, end))?.[0].length ?? 0;
		return this.#firstWord;
	}

	/** True for a line with the address of a page, which is as long as it happens to be. */
	get hasAddress(): boolean {
		const { start, end } = this.#span;
		this.#hasAddress ??= this.#text.slice(start, end).includes('://');
		return this.#hasAddress;
	}

	/** True for what stands above and below front matter, which belongs to no paragraph. */
	get isRule(): boolean {
		const { start, end } = this.#span;
		return end - start === 3 && /^(?:---|\.\.\.)$/.test(this.#text.slice(start, end));
	}
}

/** The paragraphs of the text in order; empty lines belong to none. */
export function readParagraphs(text: string, lines: readonly Span[]): Paragraph[] {
	const shapes = lines.map(line => new LineShape(text, line));
	return groupLines(shapes, wrapWidth(shapes)).map(({ first, last }) => ({
		start: lines[first]?.start ?? 0,
		end: lines[last]?.end ?? 0,
		first,
		last,
	}));
}

/** Which of the lines from `from` up to `to` make up a paragraph together; `width` is the one that the text is wrapped at. */
export function groupLines(
	lines: readonly LineShape[],
	width: number | undefined,
	from = 0,
	to = lines.length,
): LineRange[] {
	const found: LineRange[] = [];
	let before: { first: number; last: number } | undefined;
	for (let index = from; index < to; index++) {
		const line = lines[index];
		if (line === undefined || line.isBlank) {
			continue;
		}
		const previous = before?.last === index - 1 ? lines[index - 1] : undefined;
		if (before && previous && width !== undefined && isWrapped(previous, line, width)) {
			before.last = index;
		} else {
			before = { first: index, last: index };
			found.push(before);
		}
	}
	return found;
}

/**
 * The width at which the text is wrapped; `undefined` where it is not. Headlines may be wider, which stand by themselves,
 * and so may a tenth of the other lines; where much of the text is, the short lines are no prose.
 */
export function wrapWidth(lines: readonly LineShape[]): number | undefined {
	let adjacent = 0;
	let wrapped = 0;
	/** In UTF-16 units: what stands in lines that are wider than any wrapped text, and in others. */
	let wide = 0;
	let narrow = 0;
	/** How many lines there are of each length, without those that stand by themselves. */
	const lengths = new Uint32Array(widest + 1);
	let count = 0;
	let isFollowing = false;
	lines.forEach((line, index) => {
		const isFollowed = !line.isBlank && lines[index + 1]?.isBlank === false;
		if (isFollowed) {
			adjacent++;
			wrapped += Number(line.endsOpen);
		}
		if (line.length > widest) {
			wide += line.hasAddress ? 0 : line.length;
		} else {
			narrow += line.length;
			if ((isFollowed || isFollowing) && !line.hasAddress) {
				lengths[line.length] = (lengths[line.length] ?? 0) + 1;
				count++;
			}
		}
		isFollowing = isFollowed;
	});
	const isProse = adjacent >= 2 && wrapped * 2 > adjacent && wide * 3 <= narrow;
	const width = isProse ? longestOf(lengths, Math.floor(count / 10)) : 0;
	return width < narrowest ? undefined : width;
}

/** The greatest length that is not much above what it is without the `outliers` longest lines. */
function longestOf(lengths: Uint32Array, outliers: number): number {
	let length = lengths.length - 1;
	for (let left = outliers; length > 0 && (lengths[length] ?? 0) <= left; length--) {
		left -= lengths[length] ?? 0;
	}
	let longest = length;
	for (let longer = length + 1; longer <= Math.min(length + ragged, widest); longer++) {
		longest = (lengths[longer] ?? 0) > 0 ? longer : longest;
	}
	return longest;
}

/** By how much lines that are wrapped at one width mostly differ. */
const ragged = 8;

/** True where the first word of `next` would not have fitted on `line`, give or take a little. */
function isWrapped(line: LineShape, next: LineShape, width: number): boolean {
	const isUnbroken = line.length <= width || line.firstWord === line.length;
	return isUnbroken && !line.isRule && !next.isRule && line.length + next.firstWord + 4 >= width;
}

function isBlank(text: string, { start, end }: Span): boolean {
	let at = start;
	while (at < end && (characterAt(text, at) & whiteSpace) !== 0) {
		at++;
	}
	return at === end;
}
