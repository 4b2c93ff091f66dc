/** The claim groups that people decided: read from each folder's file, and written there. */
import { l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
	type ClaimGroup,
	type ClaimsEdit,
	claimsName,
	type DecidedGroup,
	decidedGroups,
	decodeClaims,
	editClaims,
} from '../core/index';
import type { Folders } from './folders';
import { openDocument } from './openDocument';
import { replaceIn, withOwnFile } from './ownFile';
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
	const source = openDocument(uri)?.getText() ?? (await files.readUtf8(uri));
	return decodeClaims(source ?? '').value.groups;
}

/** Writes the edits down. A file with unsaved changes of somebody's own stays unsaved; rejects where it has errors. */
export async function changeClaimGroups(
	{ files, folders }: Services,
	folder: WorkspaceFolder,
	edits: readonly ClaimsEdit[],
): Promise<void> {
	const uri = Uri.joinPath(folder.uri, claimsName);
	await withOwnFile(files, uri, async file => {
		const result = editClaims(file.source ?? '', edits);
		if (!result.ok) {
			throw new Error(
				l10n.t(
					'{0} has errors and is not written to until they are mended: {1}.',
					claimsName,
					result.problems[0]?.message ?? '',
				),
			);
		}
		if (!(await replaceIn(files, file, result))) {
			throw new Error(l10n.t('{0} is being changed by somebody else; nothing was written.', claimsName));
		}
	});
	folders.noteChange(uri);
}
