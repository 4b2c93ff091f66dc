/** One sentence with all that the rules ask about it. */
import type { Quotation, Sentence } from '../model/article';
import { contains, overlaps, type Span } from '../model/span';
import { type Token, tokenise } from '../text/tokens';
import { classifyWords } from './classifyWords';
import type { Lexicon, VerbEntry } from './lexicon';
import type { WordClass } from './wordClass';
import { marksIn } from './wordMarks';

export interface Passage {
	readonly text: string;
	/** Index of the sentence in the article. */
	readonly index: number;
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** What rules may find among the tokens; see `wordMarks.ts`. */
	readonly marks: number;
	/** One class a token; marks of quotations are `quote` whatever character they are. */
	readonly classes: readonly WordClass[];
	/** Indexes of the words that may be verbs which attribute. */
	readonly verbs: readonly number[];
	/** For each token the index in `quotes` of the quotation whose words hold it, -1 for none; empty where all are -1. */
	readonly quotedBy: readonly number[];
	/** Outermost quotations that reach into this sentence, in order, as far as they do. */
	readonly quotes: readonly Quote[];
	readonly lexicon: Lexicon;
}

/** The part of a quotation that lies in one sentence. */
export interface Quote {
	/** With its marks. */
	readonly outer: Span;
	readonly inner: Span;
	/** Same for all parts of one quotation, over sentences and paragraphs. */
	readonly quotation: number;
	/** True where it began in an earlier sentence. */
	readonly begun: boolean;
	/** True where it goes on in the next one. */
	readonly goesOn: boolean;
}

/** Longer sentences are tables or noise: rules see only their beginning, which also keeps the whole linear. */
const maxTokens = 400;
const maxLength = 4000;
const maxQuotes = 100;

/** The passages of an article, one for each sentence and its tokens. `quotations` are in order of the text. */
export function readPassages(
	text: string,
	sentences: readonly Sentence[],
	tokens: readonly (readonly Token[])[],
	quotations: readonly Quotation[],
	lexicon: Lexicon,
): readonly Passage[] {
	const outermost = numberQuotations(quotations);
	let first = 0;
	return sentences.map((sentence, index) => {
		while (first < outermost.length && (outermost[first]?.quotation.end ?? 0) <= sentence.start) {
			first += 1;
		}
		const quotes: Quote[] = [];
		for (let next = first; next < outermost.length && quotes.length < maxQuotes; next += 1) {
			const found = outermost[next];
			if (found === undefined || found.quotation.start >= sentence.end) {
				break;
			}
			quotes.push(clip(found.quotation, found.at, sentence));
		}
		return passageOf(
			text,
			index,
			sentence,
			firstTokens(text, sentence, tokens[index] ?? []),
			quotes,
			lexicon,
		);
	});
}

interface NumberedQuotation {
	readonly quotation: Quotation;
	/** Shared with the quotation that this one continues. */
	readonly at: number;
}

function numberQuotations(quotations: readonly Quotation[]): readonly NumberedQuotation[] {
	let at = 0;
	return quotations
		.filter(({ depth }) => depth === 0)
		.map(quotation => {
			at += quotation.continues ? 0 : 1;
			return { quotation, at };
		});
}

function clip(quotation: Quotation, at: number, sentence: Span): Quote {
	const within = ({ start, end }: Span): Span => {
		const from = Math.min(Math.max(start, sentence.start), sentence.end);
		return { start: from, end: Math.max(from, Math.min(end, sentence.end)) };
	};
	return {
		outer: within(quotation),
		inner: within(quotation.inner),
		quotation: at,
		begun: quotation.start < sentence.start,
		goesOn: quotation.inner.end > sentence.end || (!quotation.closed && quotation.inner.end >= sentence.end),
	};
}

/** As many of the sentence's tokens as the rules see. */
function firstTokens(text: string, sentence: Span, tokens: readonly Token[]): readonly Token[] {
	const { start, end } = sentence;
	const seen = end - start > maxLength ? tokenise(text, { start, end: start + maxLength }) : tokens;
	return seen.length > maxTokens ? seen.slice(0, maxTokens) : seen;
}

function passageOf(
	text: string,
	index: number,
	sentence: Sentence,
	tokens: readonly Token[],
	quotes: readonly Quote[],
	lexicon: Lexicon,
): Passage {
	const { classes, verbs } = classifyWords(tokens, lexicon.traits);
	const quotedBy = quotes.length === 0 ? [] : quotesOf(tokens, quotes);
	quotedBy.forEach((quote, at) => {
		if (isMark(tokens[at], quotes, quote)) {
			classes[at] = 'quote';
		}
	});
	const marks = marksIn(tokens);
	return { text, index, sentence, tokens, marks, classes, verbs, quotedBy, quotes, lexicon };
}

function quotesOf(tokens: readonly Token[], quotes: readonly Quote[]): number[] {
	const quotedBy: number[] = [];
	let quote = 0;
	for (const token of tokens) {
		while (quote < quotes.length && (quotes[quote]?.outer.end ?? 0) <= token.start) {
			quote += 1;
		}
		const current = quotes[quote];
		quotedBy.push(current !== undefined && contains(current.inner, token) ? quote : -1);
	}
	return quotedBy;
}

function isMark(token: Token | undefined, quotes: readonly Quote[], quotedBy: number | undefined): boolean {
	return (
		token?.kind === 'punctuation' && quotedBy === -1 && quotes.some(({ outer }) => overlaps(outer, token))
	);
}

/** The stretch from the first to the last of two tokens; empty at the sentence's end where there is no such token. */
export function spanOf(passage: Passage, first: number, last: number): Span {
	const start = passage.tokens[first]?.start ?? passage.sentence.end;
	return { start, end: Math.max(start, passage.tokens[last]?.end ?? passage.sentence.end) };
}

/** What the lexicon has on a token as a verb that attributes. */
export function entryAt(passage: Passage, index: number): VerbEntry | undefined {
	const token = index < 0 ? undefined : passage.tokens[index];
	return token && passage.lexicon.verbs.of(token.word);
}

/**
 * Lower-case text of a token; '' beyond the ends. Here and below an index before the first is told apart at once: the
 * engine is slow at looking for it.
 */
export function wordAt(passage: Passage, index: number): string {
	return index < 0 ? '' : (passage.tokens[index]?.lower ?? '');
}

/** Class of a token; `other` beyond the ends. */
export function classAt(passage: Passage, index: number): WordClass {
	return index < 0 ? 'other' : (passage.classes[index] ?? 'other');
}

/** True for a token inside the words of a quotation. */
export function isQuoted(passage: Passage, index: number): boolean {
	return index >= 0 && (passage.quotedBy[index] ?? -1) >= 0;
}

/** Index of the first token behind the words of the quotation that holds the token; the number of tokens for none. */
export function quotationEnd({ quotedBy, tokens }: Passage, index: number): number {
	const quote = quotedBy[index] ?? -1;
	let end = index;
	while (quote >= 0 && quotedBy[end] === quote) {
		end += 1;
	}
	return quote < 0 ? tokens.length : end;
}
