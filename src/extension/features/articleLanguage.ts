/** Gives articles their language, so that grammar, word wrap and defaults apply; never touches any other file. */
import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import { articleLanguage, canBecomeArticle } from '../base/ids';
import { DisposableStore } from '../base/lifecycle';
import { openDocument } from '../base/openDocument';
import type { Services } from '../services';

export function registerArticleLanguage({ folders, library, log }: Services): Disposable {
	const store = new DisposableStore();
	/** Given the language while they were open: a person who changes it back has the last word. */
	const given = new Set<string>();

	const give = (document: TextDocument): void => {
		const key = document.uri.toString();
		if (given.has(key) || !canBecomeArticle(document.languageId) || !folders.isArticle(document.uri)) {
			return;
		}
		given.add(key);
		languages
			.setTextDocumentLanguage(document, articleLanguage)
			.then(undefined, error => log.error(`${key}: ${String(error)}`));
	};
	const giveAll = () => workspace.textDocuments.forEach(give);

	store.add(workspace.onDidOpenTextDocument(give));
	// Changing the language closes and reopens a document: it is only gone where it is not open a moment later.
	store.add(
		workspace.onDidCloseTextDocument(({ uri }) => {
			setTimeout(() => openDocument(uri) ?? given.delete(uri.toString()), 0);
		}),
	);
	store.add(folders.onDidChange(giveAll));
	store.add(library.onDidChange(giveAll));
	giveAll();
	return store;
}
