/** The claim groups that people decided, of all folders. */
import { Uri, workspace } from 'vscode';
import { type DecidedGroup, decidedGroups } from '../../core/index';
import type { Folders } from '../files/folders';

/** Of a file with errors, as it was before. */
export function allDecidedGroups(folders: Folders): readonly DecidedGroup[] {
	return decidedGroups(
		(workspace.workspaceFolders ?? []).map(folder => ({
			folder: folder.uri.toString(),
			groups: folders.claimsOf(folder),
			idOf: path => Uri.joinPath(folder.uri, path).toString(),
		})),
	);
}
