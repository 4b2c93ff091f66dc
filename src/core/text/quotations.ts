/** Quotations: a scanner over quote marks, which drops no quotation for want of its closing mark. */
import type { Line, Quotation } from '../model/article';
import type { Span } from '../model/span';
import { nextFound } from './nextFound';
import { type Paragraph, readParagraphs } from './paragraphs';
import { type SingleQuotes, singleQuotes } from './singleQuotes';

const closerOf: Readonly<Record<string, string>> = {
	'“': '”',
	'„': '”',
	'«': '»',
	'"': '"',
	"''": "''",
	'「': '」',
	'『': '』',
};
const closers = new Set(Object.values(closerOf));

/** What may be a quote mark: of ASCII two, and anything else. */
const anyMark = /["'\u0080-\uffff]/g;

/** "''", with which newspaper archives write quote marks: two apostrophes and no third one. */
function isDoubled(text: string, at: number): boolean {
	return (
		text.charAt(at) === "'" &&
		text.charAt(at + 1) === "'" &&
		text.charAt(at - 1) !== "'" &&
		text.charAt(at + 2) !== "'"
	);
}

/** A quote mark that waits for the one that closes it. */
interface Open {
	readonly start: number;
	readonly mark: string;
	/** '' for a single quote mark whose partner is known beforehand; the mark itself for one that has none. */
	readonly closer: string;
	readonly continues: boolean;
}

/**
 * All quotations in order of their start, each within one paragraph.
 * One that a paragraph of the body leaves open goes on in the next if that begins with the same mark.
 */
export function findQuotations(
	text: string,
	lines: readonly Line[],
	paragraphs: readonly Paragraph[] = readParagraphs(text, lines),
): Quotation[] {
	const found: Quotation[] = [];
	let carried: string | undefined;
	for (const paragraph of paragraphs) {
		const own = quotationsIn(text, paragraph, carried);
		for (const quotation of own.found) {
			found.push(quotation);
		}
		if (lines[paragraph.first]?.role === 'body') {
			carried = own.left;
		}
	}
	return found;
}

/**
 * Those of one paragraph, and the mark of the outermost one that it leaves open. One that begins it with the mark
 * `carried`, which was left open before, goes on from there.
 */
export function quotationsIn(
	text: string,
	paragraph: Span,
	carried: string | undefined,
): { readonly found: readonly Quotation[]; readonly left: string | undefined } {
	const { start, end } = paragraph;
	if (nextFound(anyMark, text.slice(start, end), 0) === end - start) {
		return { found: [], left: undefined };
	}
	const scan = new ParagraphScan(text, paragraph, carried);
	scan.run();
	return { found: scan.found.sort((a, b) => a.start - b.start || b.end - a.end), left: scan.left };
}

class ParagraphScan {
	readonly found: Quotation[] = [];
	/** The mark of the outermost quotation that the paragraph leaves open. */
	left: string | undefined;
	readonly #text: string;
	/** The paragraph, and where it begins in the text. */
	readonly #part: string;
	readonly #offset: number;
	/** Where the next curly marks stand, as far as anybody has asked: each is looked for once only. */
	#nextCurly = -1;
	#nextOpening = -1;
	readonly #start: number;
	readonly #end: number;
	readonly #whole: Span;
	readonly #carried: string | undefined;
	/** Looked for when the first single mark comes. */
	#singles: SingleQuotes | undefined;
	readonly #stack: Open[] = [];
	/** How many marks wait for each closing mark: a search of the stack is only worth it where there is one. */
	readonly #waiting = new Map<string, number>();

	constructor(text: string, { start, end }: Span, carried: string | undefined) {
		const part = text.slice(start, end);
		this.#part = part;
		this.#offset = start;
		this.#text = text;
		this.#start = start + part.length - part.trimStart().length;
		this.#end = start + part.trimEnd().length;
		this.#carried = carried;
		this.#whole = { start, end };
	}

	run(): void {
		for (let at = this.#nextMark(this.#start); at < this.#end; at = this.#nextMark(at + 1)) {
			const mark = this.#text.charAt(at);
			if (isDoubled(this.#text, at)) {
				this.#straight(at, "''");
				at++;
			} else if (mark === "'" || mark === '‘' || mark === '’') {
				this.#single(at, mark);
			} else if (mark === '"') {
				this.#straight(at, mark);
			} else if (mark === '“' && this.#closesByOpening(at)) {
				this.#close(at, '”');
			} else if (mark === '”' && this.#opensByClosing(at)) {
				this.#open(at, mark);
			} else if (closers.has(mark)) {
				this.#close(at, mark);
			} else if (mark in closerOf) {
				this.#open(at, mark);
			}
		}
		this.left = this.#stack.find(open => open.closer !== '')?.mark;
		this.#drop(0, this.#end);
	}

	/** „German marks“, and “those of one whose keyboard knows no other“. */
	#closesByOpening(at: number): boolean {
		const open = this.#stack.at(-1)?.mark;
		return (
			open === '„' ||
			(open === '“' &&
				/[\p{L}\p{N}.,;:!?…%)'’]/u.test(this.#text.charAt(at - 1)) &&
				(at + 1 === this.#end || /[\s.,;:!?)]/.test(this.#text.charAt(at + 1))))
		);
	}

	/** ”Swedish marks”: one at a word's beginning where none could be closed. */
	#opensByClosing(at: number): boolean {
		return (
			(this.#waiting.get('”') ?? 0) === 0 &&
			(at === this.#start || /[\s([—–-]/.test(this.#text.charAt(at - 1))) &&
			/[\p{L}\p{N}‘'([…]/u.test(this.#text.charAt(at + 1))
		);
	}

	#nextMark(at: number): number {
		return nextFound(anyMark, this.#part, at - this.#offset) + this.#offset;
	}

	#single(at: number, mark: string): void {
		this.#singles ??= singleQuotes(this.#text, this.#whole);
		if (this.#singles.opens(at) && this.#stack.at(-1)?.closer !== '') {
			this.#push({ start: at, mark, closer: '', continues: this.#goesOn(at, mark) });
		} else if (this.#stack.length === 0 && this.#singles.staysOpen(at, this.#goesOn(at, mark))) {
			this.#push({ start: at, mark, closer: mark, continues: this.#goesOn(at, mark) });
		} else if (this.#stack.at(-1)?.closer === '' && this.#singles.closes(at)) {
			this.#pop(at + 1, true);
		}
	}

	/**
	 * A mark that opens and closes opens where it stands at a word's beginning; an earlier one is then left unclosed.
	 * At a word's end it also closes a curly one that has no partner of its own.
	 */
	#straight(at: number, mark: string): void {
		const isOpen = (this.#waiting.get(mark) ?? 0) > 0;
		const before = this.#text.charAt(at - 1);
		const beginsWord =
			(at === this.#start || /[\s([{“‘'—–-]/.test(before)) && /\S/.test(this.#text.charAt(at + mark.length));
		if (isOpen && !(beginsWord && /\s/.test(before))) {
			this.#close(at, mark);
		} else if (beginsWord) {
			if (isOpen) {
				this.#drop(
					this.#stack.findLastIndex(open => open.closer === mark),
					at,
				);
			}
			this.#open(at, mark);
		} else if (this.#stack.at(-1)?.mark === '“' && !this.#hasCurlyCloser(at)) {
			this.#pop(at + mark.length, true, mark.length);
		}
	}

	/** True where the curly mark that is open has its partner further on. */
	#hasCurlyCloser(at: number): boolean {
		if (this.#nextCurly < at) {
			this.#nextCurly = this.#next('”', at);
		}
		if (this.#nextOpening < at) {
			this.#nextOpening = this.#next('“', at);
		}
		return this.#nextCurly < Math.min(this.#nextOpening, this.#end);
	}

	#next(mark: string, at: number): number {
		const found = this.#part.indexOf(mark, at - this.#offset);
		return found < 0 ? Number.POSITIVE_INFINITY : found + this.#offset;
	}

	#open(at: number, mark: string): void {
		this.#push({ start: at, mark, closer: closerOf[mark] ?? mark, continues: this.#goesOn(at, mark) });
	}

	/** True where the mark goes on with what the paragraph before left open. */
	#goesOn(at: number, mark: string): boolean {
		return at === this.#start && this.#carried === mark;
	}

	#close(at: number, closer: string): void {
		if ((this.#waiting.get(closer) ?? 0) > 0) {
			this.#drop(this.#stack.findLastIndex(open => open.closer === closer) + 1, at);
			this.#pop(at + closer.length, true, closer.length);
		} else if (closer === '”' && this.#stack.at(-1)?.mark === '"') {
			this.#pop(at + 1, true);
		}
	}

	/** Ends unclosed all that was opened at or above `depth`. */
	#drop(depth: number, limit: number): void {
		if (this.#stack.length > depth) {
			const end = this.#trimmed(limit);
			while (this.#stack.length > depth) {
				this.#pop(end, false);
			}
		}
	}

	#push(open: Open): void {
		this.#stack.push(open);
		this.#waiting.set(open.closer, (this.#waiting.get(open.closer) ?? 0) + 1);
	}

	/** A single mark without its partner is an apostrophe after all, and is forgotten. */
	#pop(end: number, closed: boolean, closerLength = 1): void {
		const open = this.#stack.pop();
		if (!open) {
			return;
		}
		this.#waiting.set(open.closer, (this.#waiting.get(open.closer) ?? 1) - 1);
		const start = open.start + open.mark.length;
		const inner = this.#within(start, Math.max(start, closed ? end - closerLength : end));
		if (inner.start < inner.end && (closed || open.closer !== '')) {
			this.found.push({
				start: open.start,
				end: closed ? end : inner.end,
				inner,
				closed,
				continues: open.continues,
				depth: this.#stack.length,
			});
		}
	}

	/** « Some marks » have white space inside them. */
	#within(from: number, to: number): Span {
		const end = Math.max(from, this.#trimmed(to));
		let start = from;
		while (start < end && /\s/.test(this.#text.charAt(start))) {
			start++;
		}
		return { start, end };
	}

	#trimmed(end: number): number {
		let at = end;
		while (at > this.#start && /\s/.test(this.#text.charAt(at - 1))) {
			at--;
		}
		return at;
	}
}
