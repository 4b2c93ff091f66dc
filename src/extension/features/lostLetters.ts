/** Says of an open article that its letters are lost, since its file is no UTF-8: what is tagged then quotes "caf�". */
import {
	CodeAction,
	CodeActionKind,
	Diagnostic,
	DiagnosticSeverity,
	type Disposable,
	l10n,
	languages,
	Range,
	type TextDocument,
	type Uri,
	workspace,
} from 'vscode';
import { articleLanguage } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { openDocument } from '../base/openDocument';
import { showDiagnostics } from '../files/shownDiagnostics';
import type { Services } from '../services';

/** Stands for each byte that is no letter in the encoding in which a file is read. */
const lostLetter = '\ufffd';
const lostLetters = 'lost-letters';

export function registerLostLetters({ log, library }: Services): Disposable {
	const store = new DisposableStore();
	const shown = store.add(languages.createDiagnosticCollection('hearsay-letters'));
	const look = async (uri: Uri): Promise<void> => {
		const [document, version] = [openDocument(uri), openDocument(uri)?.version];
		const found = library.get(uri) && document ? await problemsIn(document) : [];
		if (document?.version === version) {
			showDiagnostics(shown, uri, found);
		}
	};
	const lookAgain = (uri: Uri) => void look(uri).catch(error => log.error(String(error)));
	store.add(library.onDidChange(uris => uris.forEach(lookAgain)));
	store.add(workspace.onDidCloseTextDocument(({ uri }) => lookAgain(uri)));
	store.add(
		languages.registerCodeActionsProvider(
			articleLanguage,
			{ provideCodeActions: (_document, _range, { diagnostics }) => diagnostics.flatMap(fixFor) },
			{ providedCodeActionKinds: [CodeActionKind.QuickFix] },
		),
	);
	return store;
}

async function problemsIn(document: TextDocument): Promise<Diagnostic[]> {
	const at = document.getText().indexOf(lostLetter);
	if (at < 0 || document.isDirty || isUtf8(await workspace.fs.readFile(document.uri))) {
		return [];
	}
	const start = document.positionAt(at);
	const range = document.getWordRangeAtPosition(start) ?? new Range(start, document.positionAt(at + 1));
	const diagnostic = new Diagnostic(
		range,
		l10n.t(
			'Letters are lost here (�): this file is no UTF-8. Reopen it with its encoding before you tag anything in it, or set “files.autoGuessEncoding” where a folder has many such files.',
		),
		DiagnosticSeverity.Warning,
	);
	diagnostic.source = 'Hearsay';
	diagnostic.code = lostLetters;
	return [diagnostic];
}

/** Then the sign itself stands in the text, and no encoding has more to say. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function fixFor(diagnostic: Diagnostic): CodeAction[] {
	if (diagnostic.code !== lostLetters) {
		return [];
	}
	const title = l10n.t('Choose the Encoding of This File…');
	const fix = new CodeAction(title, CodeActionKind.QuickFix);
	fix.command = { title, command: 'workbench.action.editor.changeEncoding' };
	fix.diagnostics = [diagnostic];
	return [fix];
}
