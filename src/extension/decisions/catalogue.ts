/** Changes of the catalogue. */
import { l10n, Uri, workspace } from 'vscode';
import {
	type Catalogue,
	type CatalogueEdit,
	catalogueName,
	decodeCatalogue,
	editCatalogue,
} from '../../core/index';
import { openDocument } from '../base/openDocument';
import { say } from '../base/telling';
import type { Services } from '../services';
import type { Change } from './change';
import type { OtherStep } from './decisions';
import { changeOwnFile } from './ownStep';

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
	return changeCatalogues(services, [article], editsFor, changes);
}

/**
 * As `changeCatalogue`, for the folders of several articles as one decision. Where one of the catalogues cannot be written
 * to, all are left as they were.
 */
export function changeCatalogues(
	services: Services,
	articles: readonly Uri[],
	editsFor: (catalogue: Catalogue, article: Uri) => readonly CatalogueEdit[],
	changes: () => readonly Change[] = () => [],
): Promise<boolean> {
	return services.decisions.makeAll(changes, async () => {
		const steps: OtherStep[] = [];
		try {
			for (const article of articles) {
				const edit = (source: string) =>
					editCatalogue(source, editsFor(decodeCatalogue(source).value, article));
				steps.push(...(await changeOwnFile(services, place(article), edit)));
			}
		} catch (error) {
			for (const step of steps.toReversed()) {
				await step.restore();
			}
			throw error;
		}
		return steps;
	});
}

/** Not where the catalogue has unsaved changes: then nothing is written, which the person has been told. */
export function sayWritten(article: Uri, words: string): void {
	const uri = catalogueUri(article);
	if (!uri || !openDocument(uri)?.isDirty) {
		say(words);
	}
}
