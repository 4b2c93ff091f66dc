/** The comment in a Markdown document that says which tag stands behind the words before it. Readers do not see it. */
import { parseReference, type Reference } from '../../model/reference';
import type { Span } from '../../model/span';
import { escapedName, unescapedName } from './percent';

export interface Marker {
	/** The article's path is relative to the folder of the document. */
	readonly reference: Reference;
	/** The whole comment; UTF-16 units of the document as it is, line ends included. */
	readonly span: Span;
}

/** One behind a backslash is no comment but words that are quoted. The names in it have no angle brackets: see `unsafe`. */
const marker = /(?<!\\)<!-- hearsay: ([^\r\n<>]+?) -->/g;
/** What would end the comment, the line or the escape. */
const unsafe = /[%<>\p{Cc}]|-(?=-|$)/gu;

export function markerFor({ article, id }: Reference): string {
	return `<!-- hearsay: ${escapedName(article, unsafe)}#${escapedName(id, unsafe)} -->`;
}

/** In order. A comment that names no article and tag is none of ours. */
export function markersIn(source: string): readonly Marker[] {
	return [...source.matchAll(marker)].flatMap(({ index, 0: whole, 1: words = '' }) => {
		const found = parseReference(words);
		const reference = found && { article: unescapedName(found.article), id: unescapedName(found.id) };
		return reference ? [{ reference, span: { start: index, end: index + whole.length } }] : [];
	});
}
