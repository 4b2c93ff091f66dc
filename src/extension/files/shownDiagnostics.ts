/** Problems in the Problems panel, told to VS Code only where some are or were shown: each telling is a message. */
import type { Diagnostic, DiagnosticCollection, Uri } from 'vscode';

/** An empty list takes away what was shown. */
export function showDiagnostics(
	collection: DiagnosticCollection,
	uri: Uri,
	diagnostics: readonly Diagnostic[],
): void {
	if (diagnostics.length > 0) {
		collection.set(uri, diagnostics);
	} else if (collection.has(uri)) {
		collection.delete(uri);
	}
}
