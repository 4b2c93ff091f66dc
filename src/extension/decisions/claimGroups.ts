/** Writing down what people decide about claim groups, in their folder's file. */
import { Uri, type WorkspaceFolder } from 'vscode';
import { type ClaimGroup, type ClaimsEdit, claimsName, decodeClaims, editClaims } from '../../core/index';
import type { Services } from '../services';
import type { Change } from './change';
import { changeOwnFile } from './ownStep';

/**
 * Writes the edits to the groups as they stand in the folder's file down, with the changes of tags that go with them, as
 * one decision. A file with unsaved changes of somebody's own stays unsaved; rejects where it has errors. False where
 * the changes of tags could not all be written; the person knows.
 */
export function changeClaimGroups(
	services: Services,
	folder: WorkspaceFolder,
	editsFor: (groups: readonly ClaimGroup[]) => readonly ClaimsEdit[],
	changes: readonly Change[],
): Promise<boolean> {
	const uri = Uri.joinPath(folder.uri, claimsName);
	return services.decisions.makeAll(changes, () =>
		changeOwnFile(services, uri, source => editClaims(source, editsFor(decodeClaims(source).value.groups))),
	);
}
