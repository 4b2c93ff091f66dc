/** Documents that VS Code holds in memory. */
import { TabInputText, TabInputTextDiff, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The document that VS Code holds of a file, if any, shown or not. */
export function openDocument(uri: Uri): TextDocument | undefined {
	const key = uri.toString();
	return workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}

/**
 * The same where somebody sees it, or has changes in it. One whose tab was closed is held for minutes more, and an edit of
 * it would open the tab again.
 */
export function documentInHand(uri: Uri): TextDocument | undefined {
	const document = openDocument(uri);
	return document && (document.isDirty || isShown(uri)) ? document : undefined;
}

function isShown(uri: Uri): boolean {
	const key = uri.toString();
	const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
	return (
		window.visibleTextEditors.some(({ document }) => document.uri.toString() === key) ||
		inputs.some(
			input =>
				(input instanceof TabInputText && input.uri.toString() === key) ||
				(input instanceof TabInputTextDiff && input.modified.toString() === key),
		)
	);
}

/** Changes of somebody's own that are not saved yet, with all else of the file; `undefined` where there are none. */
export function unsavedText(uri: Uri): string | undefined {
	const document = openDocument(uri);
	return document?.isDirty ? document.getText() : undefined;
}
