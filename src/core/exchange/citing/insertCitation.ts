/** The smallest change that cites a tag in a draft: a quotation with a footnote. */
import type { Reference } from '../../model/reference';
import type { Span } from '../../model/span';
import type { Change } from '../../sidecar/splice';
import { type CitingDocument, readCitations } from './citingDocument';
import { markerFor } from './marker';

export interface CitedTag {
	/** Path relative to the folder of the draft. */
	readonly reference: Reference;
	/** What the label begins with, as the outlet. */
	readonly name: string;
	/** In Markdown, with its quote marks. */
	readonly quote: string;
	/** Who says so, and where, in Markdown. */
	readonly source: string;
}

export interface Insertion {
	/** Of the draft as it is, ascending. */
	readonly changes: readonly Change[];
	/** Where writing goes on, after the changes. */
	readonly caret: number;
}

/**
 * At a caret the quotation goes in; selected words are taken for a paraphrase: they stay, and the quotation goes into
 * the footnote. A tag that is cited already keeps its footnote. Offsets are UTF-16 units of the draft as it is.
 */
export function insertCitation(draft: string, selection: Span, cited: CitedTag): Insertion {
	const document = readCitations(draft);
	const known = document.citations.find(
		({ reference, footnote }) =>
			footnote && reference.article === cited.reference.article && reference.id === cited.reference.id,
	);
	const label = known?.footnote?.label ?? newLabel(document, cited);
	const isParaphrase = selection.start < selection.end;
	const use = isParaphrase ? `[^${label}]` : `${gapBefore(draft, selection.start)}${cited.quote}[^${label}]`;
	const here: Change = { span: { start: selection.end, end: selection.end }, text: use };
	const caret = selection.end + use.length;
	if (known) {
		return { changes: [here], caret };
	}
	const quote = isParaphrase ? `${cited.quote} — ` : '';
	const footnote = `[^${label}]: ${quote}${cited.source} ${markerFor(cited.reference)}`;
	return joined(here, footnoteChange(draft, document, footnote, here), caret);
}

/** Nothing is changed twice at one place: editors do not promise in what order. */
function joined(here: Change, note: Change, caret: number): Insertion {
	if (here.span.start === note.span.start) {
		return { changes: [{ span: here.span, text: here.text + note.text }], caret };
	}
	return here.span.start < note.span.start
		? { changes: [here, note], caret }
		: { changes: [note, here], caret: caret + note.text.length };
}

/** After the last footnote, else at the end with an empty line before it. */
function footnoteChange(
	draft: string,
	{ footnotes }: CitingDocument,
	footnote: string,
	here: Change,
): Change {
	const lineEnd = draft.includes('\r\n') ? '\r\n' : '\n';
	const last = footnotes.at(-1);
	// Whoever writes in or right after a footnote cites there: the new one goes below it all the same.
	if (last) {
		return { span: { start: last.span.end, end: last.span.end }, text: `${lineEnd}${footnote}` };
	}
	const end = draft.length;
	// The quotation may take the empty line that there was.
	const text = draft.slice(0, here.span.start) + here.text + draft.slice(here.span.end);
	const gap =
		/\n\r?\n$/.test(text) || text === '' ? '' : text.endsWith('\n') ? lineEnd : `${lineEnd}${lineEnd}`;
	return { span: { start: end, end }, text: `${gap}${footnote}${lineEnd}` };
}

function gapBefore(draft: string, at: number): string {
	return at === 0 || /[\s([{—–>]$/.test(draft.slice(Math.max(0, at - 1), at)) ? '' : ' ';
}

/** `ledger-c7k2m9q4`: the same wherever the tag is cited, so that drafts can be joined; a number only where it is taken. */
function newLabel({ footnotes, undefinedUses }: CitingDocument, { name, reference }: CitedTag): string {
	const taken = new Set([...footnotes, ...undefinedUses].map(({ label }) => label.toLowerCase()));
	const wanted = [short(wordFor(name)), wordFor(reference.id)].filter(Boolean).join('-');
	const base = wanted || 'source';
	let label = base;
	for (let number = 2; taken.has(label.toLowerCase()); number++) {
		label = `${base}-${number}`;
	}
	return label;
}

/** As many of its words as fit into a label that can still be read over. */
function short(words: string): string {
	const whole = /^.{1,20}(?=-|$)/.exec(words)?.[0];
	return whole ?? words.slice(0, 20);
}

/** Letters and digits that every reader of footnotes takes. */
function wordFor(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
