/** Changes of the catalogue. */
import { l10n, Uri, workspace } from 'vscode';
import {
	type Catalogue,
	type CatalogueEdit,
	catalogueName,
	decodeCatalogue,
	editCatalogue,
} from '../core/index';
import type { Change } from './change';
import { openDocument } from './openDocument';
import { changeOwnFile } from './ownStep';
import type { Services } from './services';
import { say } from './telling';

/** Where the catalogue of an article's folder is, whether it is there or not; `undefined` outside any folder. */
export function catalogueUri(article: Uri): Uri | undefined {
	const folder = workspace.getWorkspaceFolder(article);
	return folder && Uri.joinPath(folder.uri, catalogueName);
}

/** As it stands in its file, with what was typed there and is not saved yet. */
export async function catalogueAsWritten({ files }: Services, article: Uri): Promise<Catalogue> {
	const uri = place(article);
	const open = openDocument(uri);
	const source = open?.isDirty ? open.getText() : await files.readUtf8(uri);
	return decodeCatalogue(source ?? '').value;
}

function place(article: Uri): Uri {
	const uri = catalogueUri(article);
	if (!uri) {
		throw new Error(l10n.t('Names are decided on in a folder. Open the folder that the article lies in.'));
	}
	return uri;
}

/**
 * Writes the edits to the catalogue as it stands in its file down, with the changes of tags that go with them, as one
 * decision: what is in force may be older than the file, and than what somebody typed into it. A catalogue with unsaved
 * changes of somebody's own stays unsaved. False where the changes of tags could not all be written; the person knows.
 *
 * @param changes asked for after the edits
 */
export function changeCatalogue(
	services: Services,
	article: Uri,
	editsFor: (catalogue: Catalogue) => readonly CatalogueEdit[],
	changes: () => readonly Change[] = () => [],
): Promise<boolean> {
	return services.decisions.makeAll(changes, async () =>
		changeOwnFile(services, place(article), source =>
			editCatalogue(source, editsFor(decodeCatalogue(source).value)),
		),
	);
}

/** Not where the catalogue has unsaved changes: then nothing is written, which the person has been told. */
export function sayWritten(article: Uri, words: string): void {
	const uri = catalogueUri(article);
	if (!uri || !openDocument(uri)?.isDirty) {
		say(words);
	}
}
