/**
 * The only conversions between core and `vscode` types.
 * Core offsets count the normal text; VS Code positions are the same whatever line ends a document has.
 */
import { Position, Range, type TextDocument } from 'vscode';
import { type LineIndex, lineIndex, normalText, type Span } from '../../core/index';

export function toPosition(index: LineIndex, offset: number): Position {
	const { line, character } = index.positionAt(offset);
	return new Position(line, character);
}

export function toRange(index: LineIndex, span: Span): Range {
	return new Range(toPosition(index, span.start), toPosition(index, span.end));
}

export function toOffset(index: LineIndex, position: Position): number {
	return index.offsetAt(position.line, position.character);
}

export function toSpan(index: LineIndex, range: Range): Span {
	return { start: toOffset(index, range.start), end: toOffset(index, range.end) };
}

/** The normal text of a document as it is in memory, saved or not. */
export function textOf(document: TextDocument): string {
	return normalText(document.getText());
}

/** A span of the document's own text, line ends as they are there: for files of ours, which are not normalised. */
export function toDocumentRange(document: TextDocument, span: Span): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/**
 * Where spans of a file of ours are once VS Code shows it, which may not be open: `source` is the file as it was read,
 * line ends included. A byte order mark, if it has one, is no character of the document; a carriage return before a line
 * end hurts nothing.
 */
export function rangesIn(source: string): (span: Span) => Range {
	const mark = source.startsWith('\uFEFF') ? 1 : 0;
	const index = lineIndex(source.slice(mark));
	return ({ start, end }) => toRange(index, { start: start - mark, end: end - mark });
}
