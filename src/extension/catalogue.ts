/** Changes of the catalogue: through its document, so that VS Code's own undo takes them back. */
import { l10n, type TextDocument, Uri, WorkspaceEdit, workspace } from 'vscode';
import {
	type Catalogue,
	type CatalogueEdit,
	type CatalogueEditResult,
	catalogueName,
	editCatalogue,
} from '../core/index';
import { toDocumentRange } from './convert';
import type { Change, OtherStep } from './decisions';
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

/** Rejects where the article lies in no folder, or the catalogue has errors: those must be mended first. */
export async function catalogueEdit(
	{ files }: Services,
	article: Uri,
	edits: readonly CatalogueEdit[],
): Promise<WorkspaceEdit> {
	const uri = catalogueUri(article);
	if (!uri) {
		throw new Error(l10n.t('Names are decided on in a folder. Open the folder that the article lies in.'));
	}
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

/**
 * Writes the edits down, with the changes of tags that go with them, as one decision. A catalogue with unsaved changes
 * of somebody's own stays unsaved. False where the changes of tags could not all be written; the person knows.
 */
export async function changeCatalogue(
	services: Services,
	article: Uri,
	edits: readonly CatalogueEdit[],
	changes: readonly Change[] = [],
): Promise<boolean> {
	const wanted = catalogueUri(article);
	// Without a document: one of a file that is deleted soon after would keep the old words.
	if (wanted && (await services.files.read(wanted)) === undefined) {
		const step = await created(wanted, accepted(editCatalogue('', edits)).source);
		if (!step) {
			throw new Error(l10n.t('{0} could not be changed.', catalogueName));
		}
		return services.decisions.makeAll(changes, [step]);
	}
	const edit = await catalogueEdit(services, article, edits);
	const [[uri] = []] = edit.entries();
	const others = uri ? [await applied(uri, edit)] : [];
	return services.decisions.makeAll(changes, others);
}

/** Knows how to take it back, as long as nobody has changed the catalogue since. */
async function applied(uri: Uri, edit: WorkspaceEdit): Promise<OtherStep> {
	const document = await workspace.openTextDocument(uri);
	const [before, wasDirty] = [document.getText(), document.isDirty];
	if (!(await workspace.applyEdit(edit))) {
		throw new Error(l10n.t('{0} could not be changed.', catalogueName));
	}
	const after = document.getText();
	if (!wasDirty) {
		await workspace.save(uri);
	}
	return { file: uri, restore: () => restored(uri, after, before) };
}

/** The file came with this decision: taken back, it goes again, unless somebody has changed it since. */
function made(uri: Uri, text: string): OtherStep {
	return {
		file: uri,
		async restore() {
			const isOpen = ({ uri: { path }, isDirty }: TextDocument) => isDirty && path === uri.path;
			const now = new TextDecoder().decode(await workspace.fs.readFile(uri));
			if (now !== text || workspace.textDocuments.some(isOpen)) {
				return undefined;
			}
			await workspace.fs.delete(uri);
			return { file: uri, restore: () => created(uri, text) };
		},
	};
}

/** Nothing where another one is there meanwhile. */
async function created(uri: Uri, text: string): Promise<OtherStep | undefined> {
	const edit = new WorkspaceEdit();
	edit.createFile(uri, { contents: new TextEncoder().encode(text) });
	return (await workspace.applyEdit(edit)) ? made(uri, text) : undefined;
}

async function restored(uri: Uri, from: string, to: string): Promise<OtherStep | undefined> {
	const document = await workspace.openTextDocument(uri);
	if (document.getText() !== from) {
		return undefined;
	}
	const edit = new WorkspaceEdit();
	edit.replace(uri, toDocumentRange(document, { start: 0, end: from.length }), to);
	return applied(uri, edit);
}
