/** The citations of a draft or an evidence pack, once an article, a folder of articles or the draft has another path. */
import { type Move, movedRelative } from '../../corpus/moved';
import type { Change } from '../../sidecar/splice';
import { packBlocksIn, packHeading } from '../evidence/packBlocks';
import { readCitations } from './citingDocument';
import { markerFor } from './marker';

/** `path` is the one that the document had before the moves. Ascending, not overlapping. */
export function citationsAfterMove(source: string, path: string, moves: readonly Move[]): readonly Change[] {
	const citations = readCitations(source).citations.flatMap(({ reference, span }) => {
		const article = movedRelative(reference.article, path, moves);
		return article === reference.article ? [] : [{ span, text: markerFor({ ...reference, article }) }];
	});
	const blocks = packBlocksIn(source).flatMap(block => {
		const moved = movedRelative(block.path, path, moves);
		return moved === block.path ? [] : [{ span: block.heading, text: packHeading(moved) }];
	});
	return [...citations, ...blocks].sort((a, b) => a.span.start - b.span.start);
}
