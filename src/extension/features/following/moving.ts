/** What every renaming takes: the sidecar itself goes, and the claims file names its tags by the new path. */
import { l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import { claimsName, editClaims, relativePath } from '../../../core/index';
import { changeOwnFile } from '../../decisions/ownStep';
import type { Services } from '../../services';
import type { Renaming } from './references';

/** The claims file of a folder names tags by the paths of their articles. */
export async function renameInClaims(services: Services, renamings: readonly Renaming[]): Promise<void> {
	for (const folder of workspace.workspaceFolders ?? []) {
		const isHere = (uri: Uri) => workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
		const path = (uri: Uri) => relativePath(`${folder.uri.path}/`, uri.path);
		const moves = renamings
			.filter(({ from, to }) => isHere(from) && isHere(to))
			.map(({ from, to }) => ({ from: path(from), to: path(to) }));
		if (moves.length > 0 && services.folders.claimsOf(folder).groups.length > 0) {
			const claims = Uri.joinPath(folder.uri, claimsName);
			await changeOwnFile(services, claims, source => editClaims(source, [{ do: 'moveArticles', moves }]));
		}
	}
}

/** Editors go along, with what is not saved in them. */
export async function move(from: Uri, to: Uri): Promise<void> {
	const edit = new WorkspaceEdit();
	edit.renameFile(from, to, { overwrite: false });
	if (!(await workspace.applyEdit(edit))) {
		const [old, wanted] = [from, to].map(uri => workspace.asRelativePath(uri));
		throw new Error(l10n.t('{0} could not be renamed to {1}.', old ?? '', wanted ?? ''));
	}
}
