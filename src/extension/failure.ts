/** What a person is told where something could not be done: once, with the way to what is wrong. */
import { type LogOutputChannel, l10n, Range, Selection, type Uri, window, workspace } from 'vscode';
import type { Problem, Span } from '../core/index';
import { isReadOnly, reasonOf } from './unwritten';

/** A file of ours has errors, and is not written to until they are mended. */
export class BrokenFile extends Error {
	/** Of the first error. */
	readonly span: Span;

	constructor(
		readonly uri: Uri,
		[first]: readonly Problem[],
	) {
		const name = workspace.asRelativePath(uri);
		const what = first?.message ?? '';
		super(l10n.t('{0} has errors and is not written to until they are mended: {1}.', name, what));
		this.span = first?.span ?? { start: 0, end: 0 };
	}
}

export function explainFailure(log: LogOutputChannel, error: unknown): void {
	if (error instanceof BrokenFile) {
		const open = l10n.t('Open File');
		void window
			.showErrorMessage(error.message, open)
			.then(choice => (choice === open ? openAtError(error) : undefined));
		return;
	}
	const showLog = l10n.t('Show Log');
	const message = isReadOnly(error)
		? l10n.t('Hearsay: nothing was written, since the folder is read-only.')
		: l10n.t('Hearsay: {0}', reasonOf(error));
	void window
		.showErrorMessage(message, showLog)
		.then(choice => (choice === showLog ? log.show() : undefined));
}

/** Errors are placed in the file as it was read, line ends included, and so are places in a document. */
async function openAtError({ uri, span }: BrokenFile): Promise<void> {
	const document = await workspace.openTextDocument(uri);
	const editor = await window.showTextDocument(document);
	const [start, end] = [document.positionAt(span.start), document.positionAt(span.end)];
	editor.selection = new Selection(start, end);
	editor.revealRange(new Range(start, end));
}
