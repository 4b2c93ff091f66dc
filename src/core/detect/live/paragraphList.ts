/** The paragraphs of an article that is edited, each with its role: those that an edit leaves alone stay the same. */

import { longestLinks, type Outline, outlineOf, roleAt } from '../../text/lines';
import { type LiveLine, LiveLines } from '../../text/liveLines';
import { groupLines, wrapWidth } from '../../text/paragraphs';
import type { Lexicon } from '../lexicon';
import { LiveParagraph } from './liveParagraph';

/** What an update put in the place of what. */
export interface Replaced {
	/** Index of the first paragraph that is another one now. */
	readonly at: number;
	/** Those that stood there before. */
	readonly gone: readonly LiveParagraph[];
	/** How many stand there now. */
	readonly come: number;
}

export class ParagraphList {
	readonly #furniture: readonly RegExp[];
	readonly #lexicon: Lexicon;
	readonly #source = new LiveLines();
	lines: readonly LiveLine[] = [];
	paragraphs: readonly LiveParagraph[] = [];
	#width: number | undefined;
	#outline: Outline = { front: 0, title: -1, pageTitle: -1, tail: 0, isInterview: false };

	constructor(furniture: readonly RegExp[], lexicon: Lexicon) {
		this.#furniture = furniture;
		this.#lexicon = lexicon;
	}

	/** Takes the paragraphs of `text` for those before, and reads those that are new or read in another way now. */
	update(text: string): Replaced {
		const before = this.paragraphs;
		const replaced = this.#replace(text);
		const outline = outlineOf(this.paragraphs);
		const isSame =
			this.paragraphs.length - outline.tail === before.length - this.#outline.tail &&
			outline.front === this.#outline.front &&
			outline.title === this.#outline.title &&
			outline.pageTitle === this.#outline.pageTitle &&
			outline.isInterview === this.#outline.isInterview &&
			outline.tail >= replaced.at + replaced.come;
		this.#outline = outline;
		if (isSame) {
			this.#read(replaced.at - 1, replaced.at + replaced.come + longestLinks);
			this.#read(outline.title, outline.title + 1);
			if (replaced.at <= outline.title) {
				// What stood above the title or was it may stand below another one now.
				this.#read(0, outline.title + replaced.come - replaced.gone.length + 1);
			}
		} else {
			this.#read(0, this.paragraphs.length);
		}
		return replaced;
	}

	#replace(text: string): Replaced {
		const before = { lines: this.lines, paragraphs: this.paragraphs, width: this.#width };
		const { lines, head, tail } = this.#source.update(text);
		this.lines = lines;
		this.#width = wrapWidth(lines);
		const isSame = this.#width === before.width;
		const end = before.lines.length - tail;
		const first = isSame ? countWhile(before.paragraphs, ({ last }) => last + 1 < head) : 0;
		const rest = isSame
			? countWhile(before.paragraphs, paragraph => paragraph.first <= end)
			: before.paragraphs.length;
		const gone = before.paragraphs.slice(first, Math.max(first, rest));
		const kept = before.paragraphs.slice(Math.max(first, rest));
		const grown = lines.length - before.lines.length;
		const from = (before.paragraphs[first - 1]?.last ?? -1) + 1;
		const come = this.#group(from, (kept[0]?.first ?? before.lines.length) + grown, gone);
		this.paragraphs = before.paragraphs.slice(0, first).concat(come, kept);
		this.#place(first, first + come.length, grown);
		return { at: first, gone, come: come.length };
	}

	/** The paragraphs of the lines from `from` up to `to`: those of `gone` that have the same lines, and new ones. */
	#group(from: number, to: number, gone: readonly LiveParagraph[]): LiveParagraph[] {
		const byLine = new Map(gone.map(paragraph => [paragraph.lines[0], paragraph]));
		return groupLines(this.lines, this.#width, from, to).map(({ first, last }) => {
			const known = byLine.get(this.lines[first]);
			const isKnown =
				known?.lines.length === last - first + 1 &&
				known.lines.every((line, at) => line === this.lines[first + at]);
			const paragraph =
				known && isKnown ? known : new LiveParagraph(this.lines.slice(first, last + 1), this.#furniture);
			paragraph.first = first;
			paragraph.last = last;
			return paragraph;
		});
	}

	/** Says where the paragraphs from `from` on begin; those from `kept` on have the same lines, `grown` further down. */
	#place(from: number, kept: number, grown: number): void {
		const before = this.paragraphs[from - 1];
		let start = before?.start ?? 0;
		let line = before?.first ?? 0;
		for (let at = from; at < this.paragraphs.length; at += 1) {
			const paragraph = this.paragraphs[at];
			if (paragraph === undefined) {
				break;
			}
			if (at >= kept) {
				paragraph.first += grown;
				paragraph.last += grown;
			}
			for (; line < paragraph.first; line += 1) {
				start += (this.lines[line]?.length ?? 0) + 1;
			}
			paragraph.start = start;
		}
	}

	/** Reads the paragraphs from `from` up to `to`, and those after them to which another quotation is left open now. */
	#read(from: number, to: number): void {
		const first = Math.max(from, 0);
		let carried = this.#carriedTo(first);
		for (let at = first; at < this.paragraphs.length; at += 1) {
			const paragraph = this.paragraphs[at];
			if (paragraph === undefined || (at >= to && paragraph.carried === carried)) {
				break;
			}
			const role = roleAt(this.paragraphs, at, this.#outline);
			paragraph.read(role, carried, this.#lexicon);
			carried = role === 'body' ? paragraph.reading.left : carried;
		}
	}

	/** The quote mark that is left open before a paragraph; those before it have been read. */
	#carriedTo(index: number): string | undefined {
		for (let at = index - 1; at >= 0; at -= 1) {
			const reading = this.paragraphs[at]?.reading;
			if (reading?.role === 'body') {
				return reading.left;
			}
		}
		return undefined;
	}
}

/** How many of the first items pass the test. It holds for a head of the list and for nothing after it. */
function countWhile<T>(items: readonly T[], test: (item: T) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && test(item)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
