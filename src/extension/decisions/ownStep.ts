/** A change of the catalogue or the claims file, as a part of a decision that can be taken back. */
import { l10n, type TextDocument, type Uri, workspace } from 'vscode';
import type { Problem } from '../../core/index';
import { BrokenFile } from '../base/failure';
import { showInformation } from '../base/telling';
import { obstacleIn } from '../base/unwritten';
import { type Replacement, replaceIn, restoreIn, withOwnFile } from '../files/ownFile';
import type { Services } from '../services';
import type { OtherStep } from './decisions';

type Writing = Pick<Services, 'files' | 'folders'>;

type Edited<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly Problem[] };

/** Throws where the file has errors: those must be mended first. */
function accepted<T>(uri: Uri, source: string, result: Edited<T>): T {
	if (!result.ok) {
		throw new BrokenFile(uri, source, result.problems);
	}
	return result;
}

/**
 * `edit` is given the file's text, '' where there is no file. A file with unsaved changes of somebody's own stays
 * unsaved. Gives no step where the file says so already. Rejects, and nothing is written, where the file has errors:
 * those must be mended first.
 */
export function changeOwnFile(
	services: Writing,
	uri: Uri,
	edit: (source: string) => Edited<Replacement>,
): Promise<readonly OtherStep[]> {
	const { files, folders } = services;
	return withOwnFile(files, uri, async file => {
		const source = file.source ?? '';
		const result = accepted(uri, source, edit(source));
		const isSame = result.source === source;
		if (!isSame && !(await replaceIn(files, file, result))) {
			const name = workspace.asRelativePath(uri);
			throw new Error(l10n.t('{0} is being changed by somebody else; nothing was written.', name));
		}
		offerToSave(file.document);
		folders.noteChange(uri);
		return isSame ? [] : [stepBack(services, uri, result.source, file.source)];
	}).catch(error => {
		throw unwritten(uri, error);
	});
}

/** In words where the file system says why; else the error as it is. */
function unwritten(uri: Uri, error: unknown): unknown {
	const name = workspace.asRelativePath(uri);
	switch (obstacleIn(error)) {
		case 'read-only':
			return new Error(l10n.t('Nothing was written: the folder of {0} is read-only.', name));
		case 'no-permission':
			return new Error(
				l10n.t('Nothing was written: {0} may not be written to (another program may hold it).', name),
			);
		default:
			return error;
	}
}

/** Names and claims are read from the file: what is not saved is not in force. */
function offerToSave(document: TextDocument | undefined): void {
	if (!document?.isDirty) {
		return;
	}
	const name = workspace.asRelativePath(document.uri);
	const save = l10n.t('Save');
	void showInformation(
		l10n.t('{0} has unsaved changes. What you decided is in force once it is saved.', name),
		save,
	).then(choice => (choice === save ? document.save() : false));
}

/** Puts back what the file held, as long as it holds what was written. */
function stepBack(services: Writing, uri: Uri, from: string | undefined, to: string | undefined): OtherStep {
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
