/** What a person is told where something could not be done: once, with the way to what is wrong. */
import {
	CancellationError,
	type LogOutputChannel,
	l10n,
	type Range,
	Selection,
	type Uri,
	window,
	workspace,
} from 'vscode';
import type { Problem } from '../../core/index';
import { rangesIn } from './convert';
import { showError } from './telling';
import { obstacleIn, reasonOf } from './unwritten';

/** A file of ours has errors, and is not written to until they are mended. */
export class BrokenFile extends Error {
	/** Of the first error, in the file as VS Code shows it. */
	readonly range: Range;

	constructor(
		readonly uri: Uri,
		source: string,
		[first]: readonly Problem[],
	) {
		const name = workspace.asRelativePath(uri);
		const what = first?.message ?? '';
		super(l10n.t('{0} has errors and is not written to until they are mended: {1}.', name, what));
		this.range = rangesIn(source)(first?.span ?? { start: 0, end: 0 });
	}
}

export function explainFailure(log: LogOutputChannel, error: unknown): void {
	if (error instanceof CancellationError) {
		return;
	}
	if (error instanceof BrokenFile) {
		const open = l10n.t('Open File');
		void showError(error.message, open)
			.then(choice => (choice === open ? openAtError(error) : undefined))
			.then(undefined, failed => log.error(`${error.uri.toString()}: ${String(failed)}`));
		return;
	}
	const showLog = l10n.t('Show Log');
	void showError(wordsFor(error), showLog).then(choice => (choice === showLog ? log.show() : undefined));
}

/** Whether it was to read or to write is not known here, unless the file system says that nothing can be written. */
function wordsFor(error: unknown): string {
	switch (obstacleIn(error)) {
		case 'read-only':
			return l10n.t('Hearsay: nothing was written, since the folder is read-only.');
		case 'no-permission':
			return l10n.t('Hearsay: a file may not be read or written to (another program may hold it).');
		default:
			return l10n.t('Hearsay: {0}', reasonOf(error));
	}
}

async function openAtError({ uri, range }: BrokenFile): Promise<void> {
	const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
	editor.selection = new Selection(range.start, range.end);
	editor.revealRange(range);
}
