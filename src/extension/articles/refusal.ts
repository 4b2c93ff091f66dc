/** Why a document cannot be tagged, and what can be done about it. */
import { commands, l10n, type TextDocument, type Uri, workspace } from 'vscode';
import { codebookName } from '../../core/index';
import { commands as ids } from '../base/ids';
import { say, showInformation, showWarning } from '../base/telling';
import { isKeptAsFile } from '../files/folders';

/** Tags lie beside the article, in a folder that counts it as one. */
export function refuse({ isUntitled, uri }: TextDocument): void {
	if (isUntitled) {
		say(l10n.t('Save the article first: its tags are kept in a file beside it.'));
		return;
	}
	if (!isKeptAsFile(uri)) {
		say(l10n.t('Only files can be tagged: tags are kept in a file beside the article.'));
		return;
	}
	const name = workspace.asRelativePath(uri);
	const words = l10n.t('{0} is no article: the patterns of this folder leave it out.', name);
	offerCodebook(open => showInformation(words, open));
}

/** An article with tags was renamed to what the patterns of its folder leave out: without a word it would just be gone. */
export function warnOfHidden(uri: Uri): void {
	const name = workspace.asRelativePath(uri);
	const words = l10n.t(
		'{0} is no article any more: the patterns of this folder leave it out. Its tags are kept beside it, but not shown.',
		name,
	);
	offerCodebook(open => showWarning(words, open));
}

function offerCodebook(show: (open: string) => Thenable<string | undefined>): void {
	const open = l10n.t('Open {0}', codebookName);
	void show(open)
		.then(choice => (choice === open ? commands.executeCommand(ids.setUpFolder) : undefined))
		// The command has told why it could not be done.
		.then(undefined, () => undefined);
}
