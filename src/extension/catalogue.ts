/** Changes of the catalogue. */
import { l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
	type Catalogue,
	type CatalogueEdit,
	type CatalogueEditResult,
	catalogueName,
	editCatalogue,
} from '../core/index';
import { toDocumentRange } from './convert';
import type { Change, OtherStep } from './decisions';
import { replaceIn, restoreIn, withOwnFile } from './ownFile';
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

/** Throws where the catalogue has errors. */
function accepted(result: CatalogueEditResult) {
	if (!result.ok) {
		const [problem] = result.problems;
		throw new Error(
			l10n.t(
				'{0} has errors and is not written to until they are mended: {1}.',
				catalogueName,
				problem?.message ?? '',
			),
		);
	}
	return result;
}

/** For VS Code to apply. Rejects where the article lies in no folder, or the catalogue has errors: those must be mended first. */
export async function catalogueEdit(
	{ files }: Services,
	article: Uri,
	edits: readonly CatalogueEdit[],
): Promise<WorkspaceEdit> {
	const uri = place(article);
	// An edit that creates a file and fills it leaves it empty; an empty catalogue does no harm if nothing follows.
	if ((await files.read(uri)) === undefined) {
		await workspace.fs.writeFile(uri, new TextEncoder().encode('hearsay: 1\n'));
	}
	const document = await workspace.openTextDocument(uri);
	const edit = new WorkspaceEdit();
	for (const { span, text } of accepted(editCatalogue(document.getText(), edits)).changes) {
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
	return services.decisions.makeAll(changes, async () => [await write(services, place(article), edits)]);
}

async function write(
	{ files, folders }: Services,
	uri: Uri,
	edits: readonly CatalogueEdit[],
): Promise<OtherStep> {
	return withOwnFile(files, uri, async file => {
		const result = accepted(editCatalogue(file.source ?? '', edits));
		if (!(await replaceIn(files, file, result))) {
			throw new Error(l10n.t('{0} is being changed by somebody else; nothing was written.', catalogueName));
		}
		folders.noteChange(uri);
		return stepBack({ files, folders }, uri, result.source, file.source);
	});
}

/** Puts back what the file held, as long as it holds what was written. */
function stepBack(
	services: Pick<Services, 'files' | 'folders'>,
	uri: Uri,
	from: string | undefined,
	to: string | undefined,
): OtherStep {
	const { files, folders } = services;
	const restore = () =>
		withOwnFile(files, uri, async file => {
			if (file.source !== from || !(await restoreIn(files, file, to))) {
				return undefined;
			}
			folders.noteChange(uri);
			return stepBack(services, uri, to, from);
		});
	return { file: uri, restore };
}
