/** Documents that VS Code holds in memory. */
import { type TextDocument, type Uri, workspace } from 'vscode';

/** The document that VS Code holds of a file, if any, shown or not. */
export function openDocument(uri: Uri): TextDocument | undefined {
	const key = uri.toString();
	return workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}

/** Changes of somebody's own that are not saved yet, with all else of the file; `undefined` where there are none. */
export function unsavedText(uri: Uri): string | undefined {
	const document = openDocument(uri);
	return document?.isDirty ? document.getText() : undefined;
}
