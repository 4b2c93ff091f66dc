/** What a program reads of an evidence pack: fenced blocks at its end, one an article, each in the form of a sidecar. */
import type { Span } from '../../model/span';
import type { ArticleDetails, Tag } from '../../model/tag';
import { editSidecar } from '../../sidecar/edit';
import { offsetMap } from '../../text/offsets';
import { escapedName, unescapedName } from '../citing/percent';
import type { Evidence } from './pack';

/** Of what the detector suggests: it has no id of its own. */
const suggestionPrefix = 'suggested-';

/** @param start of the suggestion, in whatever unit */
export function suggestionId(kind: string, start: number): string {
	return `${suggestionPrefix}${kind}-${start}`;
}

export function isSuggestionId(id: string): boolean {
	return id.startsWith(suggestionPrefix);
}

export interface EvidenceArticle {
	/** Relative to the folder of the pack, with `/`. */
	readonly path: string;
	/** Normal text. */
	readonly text: string;
	readonly details: ArticleDetails;
	/** Of the text. */
	readonly sha256: string;
}

/** A block as it stands in a pack. */
export interface PackBlock {
	/** As in the pack. */
	readonly path: string;
	/** A sidecar. */
	readonly source: string;
	/** Offset of `source` in the pack. UTF-16 units. */
	readonly start: number;
	/** The line with the path, without its end. */
	readonly heading: Span;
}

/** What would end the line or its fence, and white space at the ends of a name. */
const unsafe = /[%`\p{Cc}]|^ | $/gu;
const fence = '```yaml hearsay ';
const block = /^```yaml hearsay (\S[^\r\n]*)\r?\n([\s\S]*?)^```[ \t]*$/gm;

export function packBlocks(
	articles: readonly EvidenceArticle[],
	evidence: readonly Evidence[],
): readonly string[] {
	return articles.map(article => {
		const tags = evidence.filter(piece => piece.article.path === article.path).map(storedTag);
		const { path, text, details, sha256 } = article;
		const edits = [
			{ do: 'setArticle', details: { ...details, sha256 } } as const,
			...tags.map(tag => ({ do: 'addTag', tag }) as const),
		];
		const edited = editSidecar('', edits, offsetMap(text));
		return `${packHeading(path)}\n${edited.ok ? edited.source : ''}\`\`\``;
	});
}

/** The line that a block begins with, without its end. */
export function packHeading(path: string): string {
	return `${fence}${escapedName(path, unsafe)}`;
}

/** A suggestion is stored like a tag; that nobody decided it is seen by what it lacks: who and when. */
function storedTag({ tag, isSuggestion }: Evidence): Tag {
	if (!isSuggestion) {
		return tag;
	}
	const { by: _by, created: _created, ...rest } = tag;
	return rest;
}

/** Offsets of blocks that begin and never end, as in a pack of which a part was lost. */
export function unclosedBlocks(source: string): readonly number[] {
	const closed = new Set([...source.matchAll(block)].map(({ index }) => index));
	return [...source.matchAll(/^```yaml hearsay /gm)]
		.map(({ index }) => index)
		.filter(index => !closed.has(index));
}

/** In order; none in a document that is no pack. */
export function packBlocksIn(source: string): readonly PackBlock[] {
	return [...source.matchAll(block)].map(({ index, 0: whole, 1: path = '', 2: sidecar = '' }) => ({
		path: unescapedName(path.trim()),
		source: sidecar,
		start: index + whole.indexOf('\n') + 1,
		heading: { start: index, end: index + whole.search(/\r?\n/) },
	}));
}
