/** The lines of a text that is edited: those that an edit leaves alone stay the same objects. */
import { LineShape } from './paragraphs';

/** One line at one place; two lines that read alike are two objects. */
export class LiveLine extends LineShape {
	/** Without its line end. */
	readonly text: string;

	constructor(text: string) {
		super(text, { start: 0, end: text.length });
		this.text = text;
	}
}

/** The lines of a text, and how many of them are those that stood at the beginning and at the end of the text before. */
export interface LinesNow {
	readonly lines: readonly LiveLine[];
	readonly head: number;
	readonly tail: number;
}

/** How much is compared at once, in UTF-16 units. */
const chunk = 4096;

export class LiveLines {
	#text = '';
	#lines: readonly LiveLine[] = [];

	/** The lines of `text`, which takes the place of the text before. */
	update(text: string): LinesNow {
		const before = this.#lines;
		const now = before.length === 0 ? { lines: linesOf(text), head: 0, tail: 0 } : this.#replaced(text);
		this.#text = text;
		this.#lines = now.lines;
		return now;
	}

	#replaced(text: string): LinesNow {
		const lines = this.#lines;
		const same = commonStart(this.#text, text);
		const head = linesWithin(lines, same);
		const tail = linesAtEnd(lines, commonEnd(this.#text, text, same), lines.length - head.count);
		const end = lines.length - tail.count;
		const kept = new Map<string, LiveLine[]>();
		for (const line of lines.slice(head.count, end)) {
			const alike = kept.get(line.text);
			if (alike === undefined) {
				kept.set(line.text, [line]);
			} else {
				alike.push(line);
			}
		}
		const middle = text
			.slice(head.length, text.length - tail.length)
			.split('\n')
			.map(line => kept.get(line)?.shift() ?? new LiveLine(copy(line)));
		return {
			lines: lines.slice(0, head.count).concat(middle, lines.slice(end)),
			head: head.count,
			tail: tail.count,
		};
	}
}

function linesOf(text: string): LiveLine[] {
	return text.split('\n').map(line => new LiveLine(line));
}

/** A line of its own: a slice would keep all of the text alive in which it was first seen. */
function copy(line: string): string {
	return [...line].join('');
}

/** How many of the first lines lie in the first `length` units with their line ends, and the units that they take. */
function linesWithin(lines: readonly LiveLine[], length: number): { count: number; length: number } {
	let count = 0;
	let taken = 0;
	for (const { text } of lines) {
		if (taken + text.length + 1 > length) {
			break;
		}
		taken += text.length + 1;
		count++;
	}
	return { count, length: taken };
}

/** The same from the end, with the line ends before them; fewer than `limit` lines. */
function linesAtEnd(
	lines: readonly LiveLine[],
	length: number,
	limit: number,
): { count: number; length: number } {
	let count = 0;
	let taken = 0;
	while (count < limit - 1) {
		const size = (lines[lines.length - 1 - count]?.text.length ?? 0) + 1;
		if (taken + size > length) {
			break;
		}
		taken += size;
		count++;
	}
	return { count, length: taken };
}

/** Number of units that both begin with. */
function commonStart(a: string, b: string): number {
	const limit = Math.min(a.length, b.length);
	let at = 0;
	while (at + chunk <= limit && a.slice(at, at + chunk) === b.slice(at, at + chunk)) {
		at += chunk;
	}
	while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) {
		at++;
	}
	return at;
}

/** Number of units that both end with, the first `taken` left out. */
function commonEnd(a: string, b: string, taken: number): number {
	const limit = Math.min(a.length, b.length) - taken;
	let size = 0;
	while (
		size + chunk <= limit &&
		a.slice(a.length - size - chunk, a.length - size) === b.slice(b.length - size - chunk, b.length - size)
	) {
		size += chunk;
	}
	while (size < limit && a.charCodeAt(a.length - size - 1) === b.charCodeAt(b.length - size - 1)) {
		size++;
	}
	return size;
}
