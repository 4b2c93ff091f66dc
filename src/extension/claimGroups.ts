/** The claim groups that people decided: read from each folder's file, and written through its document. */
import { l10n, Uri, WorkspaceEdit, type WorkspaceFolder, workspace } from 'vscode';
import {
	type ClaimGroup,
	type ClaimsEdit,
	claimsName,
	type DecidedGroup,
	decidedGroups,
	decodeClaims,
	editClaims,
} from '../core/index';
import { toDocumentRange } from './convert';
import type { Folders } from './folders';
import type { Services } from './services';

/** Of all folders; of a file with errors, as it was before. */
export function allDecidedGroups(folders: Folders): readonly DecidedGroup[] {
	return (workspace.workspaceFolders ?? []).flatMap(folder => {
		const idOf = (path: string) => Uri.joinPath(folder.uri, path).toString();
		return decidedGroups(folders.claimsOf(folder), idOf);
	});
}

/** As they stand in the folder's file, unsaved changes included; none where there is no file. */
export async function groupsIn({ files }: Services, folder: WorkspaceFolder): Promise<readonly ClaimGroup[]> {
	const uri = Uri.joinPath(folder.uri, claimsName);
	const source =
		(await files.read(uri)) === undefined ? '' : (await workspace.openTextDocument(uri)).getText();
	return decodeClaims(source).value.groups;
}

/** Writes the edits down. A file with unsaved changes of somebody's own stays unsaved; rejects where it has errors. */
export async function changeClaimGroups(
	{ files }: Services,
	folder: WorkspaceFolder,
	edits: readonly ClaimsEdit[],
): Promise<void> {
	const uri = Uri.joinPath(folder.uri, claimsName);
	if ((await files.read(uri)) === undefined) {
		await workspace.fs.writeFile(uri, new TextEncoder().encode('hearsay: 1\n'));
	}
	const document = await workspace.openTextDocument(uri);
	const { isDirty } = document;
	const result = editClaims(document.getText(), edits);
	if (!result.ok) {
		throw new Error(
			l10n.t(
				'{0} has errors and is not written to until they are mended: {1}.',
				claimsName,
				result.problems[0]?.message ?? '',
			),
		);
	}
	const edit = new WorkspaceEdit();
	for (const { span, text } of result.changes) {
		edit.replace(uri, toDocumentRange(document, span), text);
	}
	if (!(await workspace.applyEdit(edit))) {
		throw new Error(l10n.t('{0} could not be changed.', claimsName));
	}
	if (!isDirty) {
		await workspace.save(uri);
	}
}
