/**
 * The command line's lock, kept as far as an editor can: `workspace.fs` has no exclusive create. Renaming to a free name
 * comes nearest; of two who do so at the very same moment the later one has the lock, and the earlier one finds out
 * before it writes.
 */
import { l10n, Uri, workspace } from 'vscode';
import { lockNameOf } from '../../core/index';
import { newId } from '../base/newId';
import type { WorkspaceFiles } from './workspaceFiles';

/** Says whether the lock is still one's own; asked right before writing. */
export type IsHeld = () => Promise<boolean>;

/** In milliseconds. A lock is held for one read and one write; the oldest that is believed is far above that. */
const oldest = 5000;
const patience = 20_000;
const pause = 15;

/** Where another program may reach the same files; elsewhere nobody else keeps a lock. */
const lockedSchemes = new Set(['file', 'vscode-remote']);

/** Rejects where the lock cannot be had, and as `work` does. */
export async function underLock<T>(
	files: WorkspaceFiles,
	uri: Uri,
	work: (isHeld: IsHeld) => Promise<T>,
): Promise<T> {
	if (!lockedSchemes.has(uri.scheme)) {
		return work(() => Promise.resolve(true));
	}
	const lock = Uri.joinPath(uri, '..', lockNameOf(uri.path.slice(uri.path.lastIndexOf('/') + 1)));
	// The command line reads a process and a host here; neither is known in a browser.
	const mine = `0 editor ${newId()}`;
	const isHeld = async () => (await files.readUtf8(lock)) === mine;
	await take(files, lock, mine);
	try {
		return await work(isHeld);
	} finally {
		await release(files, lock, isHeld);
	}
}

/** What was written stays written: a lock that cannot be taken away now is believed by nobody a few seconds later. */
async function release(files: WorkspaceFiles, lock: Uri, isHeld: IsHeld): Promise<void> {
	try {
		if (await isHeld()) {
			await files.remove(lock);
		}
	} catch (error) {
		files.noteFailure(lock, error);
	}
}

async function take(files: WorkspaceFiles, lock: Uri, mine: string): Promise<void> {
	const deadline = Date.now() + patience;
	while (!(await isTaken(files, lock, mine))) {
		if (Date.now() > deadline) {
			throw new Error(l10n.t('{0} is held by another program', workspace.asRelativePath(lock)));
		}
		await new Promise(resolve => setTimeout(resolve, pause * (0.5 + Math.random())));
	}
}

/** False where somebody else has it. */
async function isTaken(files: WorkspaceFiles, lock: Uri, mine: string): Promise<boolean> {
	const age = await files.ageOf(lock);
	const isAbandoned = age !== undefined && age > oldest;
	return (age === undefined || isAbandoned) && files.putInPlace(lock, mine, isAbandoned);
}
