/** Changes of the catalogue. */
import { l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import { type Catalogue, type CatalogueEdit, catalogueName, editCatalogue } from '../core/index';
import { toDocumentRange } from './convert';
import type { Change } from './decisions';
import { accepted, changeOwnFile } from './ownStep';
import type { Services } from './services';

/** Where the catalogue of an article's folder is, whether it is there or not; `undefined` outside any folder. */
export function catalogueUri(article: Uri): Uri | undefined {
	const folder = workspace.getWorkspaceFolder(article);
	return folder && Uri.joinPath(folder.uri, catalogueName);
}

/** What is in force for an article. */
export function catalogueOf({ folders }: Services, article: Uri): Catalogue {
	return folders.knowledgeFor(article).catalogue;
}

/** For VS Code to apply. Rejects where the article lies in no folder, or the catalogue has errors: those must be mended first. */
export async function catalogueEdit(
	{ files }: Services,
	article: Uri,
	edits: readonly CatalogueEdit[],
): Promise<WorkspaceEdit> {
	const uri = place(article);
	// An edit that creates a file and fills it leaves it empty; an empty catalogue does no harm if nothing follows.
	const source = await files.readUtf8(uri);
	if (source === undefined) {
		await workspace.fs.writeFile(uri, new TextEncoder().encode('hearsay: 1\n'));
	}
	const document = await workspace.openTextDocument(uri);
	if (!document.isDirty) {
		// It does not tell what is no UTF-8.
		accepted(uri, editCatalogue(source ?? '', []));
	}
	const edit = new WorkspaceEdit();
	for (const { span, text } of accepted(uri, editCatalogue(document.getText(), edits)).changes) {
		edit.replace(uri, toDocumentRange(document, span), text);
	}
	return edit;
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
	return services.decisions.makeAll(changes, async () => [
		await changeOwnFile(services, place(article), source => editCatalogue(source, edits)),
	]);
}
