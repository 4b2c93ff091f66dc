/** Changes of the catalogue. */
import { l10n, Uri, workspace } from 'vscode';
import { type Catalogue, type CatalogueEdit, catalogueName, editCatalogue } from '../core/index';
import type { Change } from './decisions';
import { openDocument } from './openDocument';
import { changeOwnFile } from './ownStep';
import type { Services } from './services';
import { say } from './telling';

/** Where the catalogue of an article's folder is, whether it is there or not; `undefined` outside any folder. */
export function catalogueUri(article: Uri): Uri | undefined {
	const folder = workspace.getWorkspaceFolder(article);
	return folder && Uri.joinPath(folder.uri, catalogueName);
}

/** What is in force for an article. */
export function catalogueOf({ folders }: Services, article: Uri): Catalogue {
	return folders.knowledgeFor(article).catalogue;
}

function place(article: Uri): Uri {
	const uri = catalogueUri(article);
	if (!uri) {
		throw new Error(l10n.t('Names are decided on in a folder. Open the folder that the article lies in.'));
	}
	return uri;
}

/**
 * Writes the edits down, with the changes of tags that go with them, as one decision. A catalogue with unsaved changes
 * of somebody's own stays unsaved. False where the changes of tags could not all be written; the person knows.
 */
export function changeCatalogue(
	services: Services,
	article: Uri,
	edits: readonly CatalogueEdit[],
	changes: readonly Change[] = [],
): Promise<boolean> {
	return services.decisions.makeAll(changes, async () =>
		changeOwnFile(services, place(article), source => editCatalogue(source, edits)),
	);
}

/** Not where the catalogue has unsaved changes: then nothing is written, which the person has been told. */
export function sayWritten(article: Uri, words: string): void {
	const uri = catalogueUri(article);
	if (!uri || !openDocument(uri)?.isDirty) {
		say(words);
	}
}
