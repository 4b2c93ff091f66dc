/** Documents that VS Code holds in memory. */
import { type TextDocument, type Uri, workspace } from 'vscode';

/** The document that VS Code holds of a file, if any, shown or not. */
export function openDocument(uri: Uri): TextDocument | undefined {
	const key = uri.toString();
	return workspace.textDocuments.find(document => !document.isClosed && document.uri.toString() === key);
}
