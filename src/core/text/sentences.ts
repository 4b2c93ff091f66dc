/** The sentences of an article. */
import type { Line, Sentence } from '../model/article';
import type { Span } from '../model/span';
import { findBoundaries } from './boundaries';
import { type Paragraph, readParagraphs } from './paragraphs';

/**
 * All sentences in order, each within one paragraph, in the role of its line, without white space at its ends.
 * Own rules instead of `Intl.Segmenter`: its boundaries depend on the ICU data of the runtime, and desktop, web and
 * command line have to agree.
 */
export function splitSentences(
	text: string,
	lines: readonly Line[],
	paragraphs: readonly Paragraph[] = readParagraphs(text, lines),
): Sentence[] {
	const sentences: Sentence[] = [];
	for (const paragraph of paragraphs) {
		const role = lines[paragraph.first]?.role ?? 'body';
		let start = paragraph.start;
		for (const end of [...findBoundaries(text, paragraph), paragraph.end]) {
			const isFirst = start === paragraph.start;
			const span = trim(text, { start: isFirst ? withoutQuoteMarks(text, start) : start, end });
			if (span.start < span.end) {
				sentences.push({ start: span.start, end: span.end, role });
			}
			start = end;
		}
	}
	return sentences;
}

/** Offset behind the marks of a Markdown block quotation: "> “It leaks,” she said." */
function withoutQuoteMarks(text: string, start: number): number {
	let at = start;
	while (text.charAt(at) === '>' || (at > start && text.charAt(at) === ' ')) {
		at++;
	}
	return at;
}

function trim(text: string, { start, end }: Span): Span {
	const part = text.slice(start, end);
	return {
		start: start + part.length - part.trimStart().length,
		end: end - part.length + part.trimEnd().length,
	};
}
