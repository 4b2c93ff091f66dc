/** The citations of a draft or an evidence pack, once an article, a folder of articles or the draft has another path. */
import { movedRelative } from '../../corpus/moved';
import type { Move } from '../../model/move';
import { decodeSidecar } from '../../sidecar/decodeSidecar';
import type { Change } from '../../sidecar/splice';
import { offsetMap } from '../../text/offsets';
import { type PackBlock, packBlocksIn, packHeading } from '../evidence/packBlocks';
import { readCitations } from './citingDocument';
import { markerFor } from './marker';

/** `path` is the one that the document had before the moves. Ascending, not overlapping. */
export function citationsAfterMove(source: string, path: string, moves: readonly Move[]): readonly Change[] {
	return renamed(source, article => movedRelative(article, path, moves));
}

/**
 * Of a document that names articles by paths they never had from there, as one that was saved elsewhere than where it was
 * begun. `pathOf` tells where an article with one of these tags is; `undefined`: as it is named already.
 */
export function citationsFound(
	source: string,
	pathOf: (ids: readonly string[], article: string) => string | undefined,
): readonly Change[] {
	return renamed(source, (article, ids) => pathOf(ids(), article) ?? article);
}

/** `pathNow` is given the path as it is, and what tells the ids of the tags that are cited there. */
function renamed(
	source: string,
	pathNow: (article: string, ids: () => readonly string[]) => string,
): readonly Change[] {
	const citations = readCitations(source).citations.flatMap(({ reference, span }) => {
		const article = pathNow(reference.article, () => [reference.id]);
		return article === reference.article ? [] : [{ span, text: markerFor({ ...reference, article }) }];
	});
	const blocks = packBlocksIn(source).flatMap(block => {
		const path = pathNow(block.path, () => idsIn(block));
		return path === block.path ? [] : [{ span: block.heading, text: packHeading(path) }];
	});
	return [...citations, ...blocks].sort((a, b) => a.span.start - b.span.start);
}

function idsIn({ source }: PackBlock): readonly string[] {
	return decodeSidecar(source, offsetMap('')).value.tags.map(({ id }) => id);
}
