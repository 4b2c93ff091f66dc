/** One change of a file of ours: through its document where somebody has it open, else on disk, and nobody else's is lost. */
import { type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { Change } from '../../core/index';
import { toDocumentRange } from '../base/convert';
import { documentInHand } from '../base/openDocument';
import { type IsHeld, underLock } from './fileLock';
import type { WorkspaceFiles } from './workspaceFiles';

/** A file that nobody else who keeps the lock writes now. */
export interface OwnFile {
	readonly uri: Uri;
	/** Where somebody has one open that is up to date. */
	readonly document: TextDocument | undefined;
	/** Its text, unsaved changes included; `undefined` where there is no file. */
	readonly source: string | undefined;
	readonly isHeld: IsHeld;
}

/** A new text of a file, whole and as what differs. */
export interface Replacement {
	readonly source: string;
	/** Ascending, not overlapping. */
	readonly changes: readonly Change[];
}

/** With the file as it is once nobody else writes it. Rejects where that takes too long, and as `work` does. */
export function withOwnFile<T>(
	files: WorkspaceFiles,
	uri: Uri,
	work: (file: OwnFile) => Promise<T>,
): Promise<T> {
	return underLock(files, uri, async isHeld => {
		const onDisk = await files.readUtf8(uri);
		const held = documentInHand(uri);
		// Without changes of its own it may not have been told yet of what others wrote.
		const document = held && (held.isDirty || held.getText() === onDisk) ? held : undefined;
		return work({ uri, document, source: document ? document.getText() : onDisk, isHeld });
	});
}

/** False, and nothing written, where it says something else by now. */
export function replaceIn(
	files: WorkspaceFiles,
	{ uri, document, source, isHeld }: OwnFile,
	replacement: Replacement,
): Promise<boolean> {
	return document
		? editDocument(document, replacement.changes)
		: files.replaceUtf8(uri, source, replacement.source, isHeld);
}

/** Puts back a text that the file had, `undefined` for no file; otherwise as `replaceIn`. */
export function restoreIn(files: WorkspaceFiles, file: OwnFile, text: string | undefined): Promise<boolean> {
	const { uri, document, source, isHeld } = file;
	return document && text !== undefined
		? editDocument(document, [{ span: { start: 0, end: source?.length ?? 0 }, text }])
		: files.replaceUtf8(uri, source, text, isHeld);
}

/**
 * So that VS Code's own undo works there; saved, shown or not, where it had no unsaved changes of its own. Where it
 * cannot be saved, VS Code says why, and the changes stay in it.
 */
async function editDocument(document: TextDocument, changes: readonly Change[]): Promise<boolean> {
	const { isDirty } = document;
	const edit = new WorkspaceEdit();
	for (const { span, text } of changes) {
		edit.replace(document.uri, toDocumentRange(document, span), text);
	}
	if (!(await workspace.applyEdit(edit))) {
		return false;
	}
	if (!isDirty) {
		await document.save();
	}
	return true;
}
