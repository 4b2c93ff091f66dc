/** A Markdown document that cites tags, a draft or an evidence pack: its footnotes, and which words it quotes of what. */
import type { Reference } from '../../model/reference';
import type { Span } from '../../model/span';
import { unescapeMarkdown } from '../markdown';
import { withoutCode } from './markdownCode';
import { type Marker, markersIn } from './marker';

/** Offsets here count UTF-16 units of the document as it is, line ends included. */
export interface Quote {
	/** Without quote marks and escapes. */
	readonly words: string;
	readonly span: Span;
}

/** A tag that is cited once, or by a footnote as often as that is used. */
export interface Citation {
	readonly reference: Reference;
	/** Of the comment that names the tag. */
	readonly span: Span;
	/** Absent where the comment stands in no footnote. */
	readonly footnote?: Footnote;
	/** What is given as the tag's words: beside the comment, at the head of the footnote, before each use of it. */
	readonly quotes: readonly Quote[];
}

export interface Footnote {
	readonly label: string;
	/** From its label to its last line. */
	readonly span: Span;
	readonly uses: readonly Span[];
}

export interface CitingDocument {
	readonly citations: readonly Citation[];
	/** All of them, be they ours or not. */
	readonly footnotes: readonly Footnote[];
	/** Uses of labels that have no footnote. */
	readonly undefinedUses: readonly { readonly label: string; readonly span: Span }[];
}

/** A line that begins with a label, and those below it up to an empty line or the next label. */
const definition = /^ {0,3}\[\^([^\]\s]+)\]:[^\r\n]*(?:\r?\n(?! {0,3}\[\^)[ \t]*\S[^\r\n]*)*/gm;
const use = /(?<!\\)\[\^([^\]\s]+)\](?!:)/g;
/** At the end of the text: a quotation, perhaps with a stop and other footnotes after it. */
const quoteBefore = /(?:“([^“”]*)”|"([^"]*)")[.,;:!?]?\s*(?:\[\^[^\]\s]+\]\s*)*$/;
const quoteAtHead = /^( {0,3}\[\^[^\]\s]+\]:\s*)(?:“([^“”]*)”|"([^"]*)")/;

export function readCitations(source: string): CitingDocument {
	const text = withoutCode(source);
	const uses = [...text.matchAll(use)].map(({ index, 0: whole, 1: label = '' }) => ({
		label,
		span: { start: index, end: index + whole.length },
	}));
	const footnotes = [...text.matchAll(definition)].map(({ index, 0: whole, 1: label = '' }) => ({
		label,
		span: { start: index, end: index + whole.length },
		uses: uses.filter(found => found.label === label).map(({ span }) => span),
	}));
	const labels = new Set(footnotes.map(({ label }) => label));
	return {
		citations: markersIn(text).map(marker => citationOf(text, marker, footnotes)),
		footnotes,
		undefinedUses: uses.filter(({ label }) => !labels.has(label)),
	};
}

function citationOf(text: string, { reference, span }: Marker, footnotes: readonly Footnote[]): Citation {
	const footnote = footnotes.find(note => note.span.start <= span.start && span.end <= note.span.end);
	const found = footnote
		? [headQuote(text, footnote), ...footnote.uses.map(({ start }) => quoteEndingAt(text, start))]
		: [quoteEndingAt(text, span.start)];
	return {
		reference,
		span,
		...(footnote && { footnote }),
		quotes: found.filter(quote => quote !== undefined),
	};
}

function headQuote(text: string, { span }: Footnote): Quote | undefined {
	const match = quoteAtHead.exec(text.slice(span.start, span.end));
	const [whole = '', label = '', typographic, plain] = match ?? [];
	return match
		? quoteOf(typographic ?? plain ?? '', span.start + label.length, span.start + whole.length)
		: undefined;
}

/** In the same paragraph. */
function quoteEndingAt(text: string, end: number): Quote | undefined {
	const from = paragraphStart(text, end);
	const match = quoteBefore.exec(text.slice(from, end));
	const words = match?.[1] ?? match?.[2];
	const start = from + (match?.index ?? 0);
	return words === undefined ? undefined : quoteOf(words, start, start + words.length + 2);
}

/** After the last empty line before the offset; a line of quotation marks alone is empty too. */
function paragraphStart(text: string, offset: number): number {
	let start = text.lastIndexOf('\n', offset - 1) + 1;
	while (start > 0) {
		const before = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
		if (/^[ \t\r>]*$/.test(text.slice(before, start - 1))) {
			return start;
		}
		start = before;
	}
	return 0;
}

/** The marks of a block quotation at the beginning of lines are none of its words. */
function quoteOf(words: string, start: number, end: number): Quote {
	return { words: unescapeMarkdown(words.replace(/\n[ \t]*>[ \t]?/g, '\n')), span: { start, end } };
}
