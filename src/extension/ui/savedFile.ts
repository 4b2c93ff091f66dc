/** What is made of tags, saved where a person says. */
import { env, l10n, Uri, commands as vscode, window, workspace } from 'vscode';
import { isOwnFile, relativePath } from '../../core/index';
import { showInformation, showWarning } from '../base/telling';
import type { Services } from '../services';

export interface Saving {
	readonly title: string;
	/** Of the file, without folder. */
	readonly name: string;
	/** Without a dot. */
	readonly ending: string;
	/** Where to; absent: it is asked. */
	readonly to?: Uri;
	/** Made when it is known where it will be, since what is made names articles from there. */
	content(uri: Uri): string | Uint8Array<ArrayBuffer>;
	/** For what an editor cannot show as it is meant. */
	readonly opensOutside?: boolean;
}

/** Asks where, writes and offers to open it. An article or a file of ours is never written over. */
export async function save(services: Services, saving: Saving): Promise<void> {
	const uri = saving.to ? notOurs(services, saving.to) : await askWhere(services, saving);
	if (!uri) {
		return;
	}
	const file = workspace.asRelativePath(uri);
	const content = saving.content(uri);
	try {
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		await workspace.fs.writeFile(uri, bytes);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(l10n.t('{0} could not be written: {1}', file, why));
	}
	const open = l10n.t('Open');
	void showInformation(l10n.t('Exported to {0}.', file), open)
		.then(choice => (choice === open ? show(uri, saving) : undefined))
		.then(undefined, error => services.log.error(String(error)));
}

/** Asks again where it was a place that must stay as it is: the name that is offered may be one in this folder. */
async function askWhere(services: Services, { title, name, ending }: Saving): Promise<Uri | undefined> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	for (;;) {
		const uri = await window.showSaveDialog({
			...(folder && { defaultUri: Uri.joinPath(folder, name) }),
			filters: { [ending.toUpperCase()]: [ending] },
			title,
		});
		const wrong = uri && whyNot(services, uri);
		if (wrong === undefined) {
			return uri;
		}
		const again = l10n.t('Save Elsewhere…');
		if ((await showWarning(wrong, again)) !== again) {
			return undefined;
		}
	}
}

function notOurs(services: Services, uri: Uri): Uri {
	const wrong = whyNot(services, uri);
	if (wrong !== undefined) {
		throw new Error(wrong);
	}
	return uri;
}

function whyNot({ folders, library }: Services, uri: Uri): string | undefined {
	const file = workspace.asRelativePath(uri);
	if (isOwnFile(uri.path) || library.get(uri)) {
		return l10n.t('{0} is an article or one of its files and is not written over.', file);
	}
	return folders.isArticle(uri)
		? l10n.t('{0} would count as an article: the patterns of this folder include it.', file)
		: undefined;
}

function show(uri: Uri, { opensOutside = false }: Saving): Thenable<unknown> {
	return opensOutside ? env.openExternal(uri) : vscode.executeCommand('vscode.open', uri);
}

/** Path of an article as a file at `from` names it; in another file system its whole address. */
export function pathFrom(from: Uri, article: Uri): string {
	return from.scheme === article.scheme && from.authority === article.authority
		? relativePath(from.path, article.path)
		: article.toString(true);
}
