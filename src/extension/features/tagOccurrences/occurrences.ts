/** Where words stand that are not tagged yet. */
import { type Kind, overlaps, type Span, wordOccurrences } from '../../../core/index';
import type { Article } from '../../articles/article';

export interface Occurrence {
	readonly article: Article;
	readonly span: Span;
}

/** Site furniture, and what has a tag of the kind already, is left out. */
export function occurrencesIn(article: Article, words: string, kind: Kind): readonly Occurrence[] {
	const furniture = article.view.analysis.lines.filter(({ role }) => role === 'furniture');
	const tagged = new Set(
		article.view.tags.flatMap(({ tag, places }) => (tag.kind === kind ? places.map(keyOf) : [])),
	);
	return wordOccurrences(article.text, words, { matchCase: false })
		.filter(span => !tagged.has(keyOf(span)) && !furniture.some(line => overlaps(line, span)))
		.map(span => ({ article, span }));
}

/** True where capitals and small letters are as in the words that were looked for. */
export function matchesCase({ article, span }: Occurrence, words: string): boolean {
	return wordOccurrences(article.text.slice(span.start, span.end), words, { matchCase: true }).length > 0;
}

function keyOf({ start, end }: Span): string {
	return `${start}-${end}`;
}

/** So much of the line is shown before and after the words, which a narrow list must not push out of sight. UTF-16 units. */
const reach = { before: 32, after: 60 } as const;

/** The line round the words, which stand in square brackets. */
export function contextOf({ article: { text }, span }: Occurrence): string {
	const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
	const lineEnd = text.indexOf('\n', span.end);
	const before = text.slice(lineStart, span.start);
	const after = text.slice(span.end, lineEnd < 0 ? text.length : lineEnd);
	return `${lastWords(before)}[${text.slice(span.start, span.end).replace(/\s+/g, ' ')}]${firstWords(after)}`;
}

function lastWords(words: string): string {
	const cut = words.slice(-reach.before);
	return cut === words ? words : `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(words: string): string {
	const cut = words.slice(0, reach.after);
	return cut === words ? words : `${cut.slice(0, cut.lastIndexOf(' ') + 1).trimEnd()}…`;
}
