/** Going to a place in an article. */
import {
	Selection,
	type TextEditor,
	TextEditorRevealType,
	Uri,
	type ViewColumn,
	window,
	workspace,
} from 'vscode';
import { lineIndex, type Span } from '../../core/index';
import { textOf, toRange } from '../base/convert';

export interface RevealOptions {
	/** The words are selected; otherwise the caret is put before them. */
	readonly select?: boolean;
	/** Keep the focus where it is. */
	readonly preserveFocus?: boolean;
	/** Where the article goes if it is not shown yet; absent: the active column. */
	readonly column?: ViewColumn;
}

/** Shows the article with the span in view; as it was left, where the span is empty. Offsets count the normal text. */
export async function reveal(uri: Uri, span: Span, options: RevealOptions = {}): Promise<TextEditor> {
	const document = await workspace.openTextDocument(uri);
	const shown = [window.activeTextEditor, ...window.visibleTextEditors].find(
		editor => editor?.document.uri.toString() === uri.toString(),
	);
	const column = shown?.viewColumn ?? options.column;
	const editor = await window.showTextDocument(document, {
		preserveFocus: options.preserveFocus ?? false,
		...(column !== undefined && { viewColumn: column }),
	});
	// Nowhere in particular: where the reader left it, whose caret may have moved on by now.
	if (span.start < span.end) {
		moveTo(editor, span, options.select ?? false);
	}
	return editor;
}

/** Puts caret or selection there and scrolls no more than needed. */
export function moveTo(editor: TextEditor, span: Span, select: boolean): void {
	const range = toRange(lineIndex(textOf(editor.document)), span);
	editor.selection = select ? new Selection(range.start, range.end) : new Selection(range.start, range.start);
	editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** A command's arguments: URI string, start, end. Anything else is refused. */
export function revealArguments(args: readonly unknown[]): { uri: Uri; span: Span } | undefined {
	const [uri, start, end] = args;
	return typeof uri === 'string' && typeof start === 'number' && typeof end === 'number'
		? { uri: Uri.parse(uri, true), span: { start, end } }
		: undefined;
}
