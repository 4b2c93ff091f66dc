/** Setting a folder up, reading its articles, and telling menus and welcome views about it. */
import { type Disposable, l10n, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { codebookName } from '../../core/index';
import { registerCommand } from '../commands';
import { ContextKey } from '../contextKey';
import { commands, contextKeys, views } from '../ids';
import { Debouncer, DisposableStore } from '../lifecycle';
import type { Services } from '../services';

export function registerFolderSetUp({ log, files, folders, library, sidecars }: Services): Disposable {
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	const isSetUp = new ContextKey<boolean>(contextKeys.isSetUp);
	const isReady = new ContextKey<boolean>(contextKeys.isReady);

	const scan = async (): Promise<void> => {
		isSetUp.set(folders.anySetUp);
		await window.withProgress({ location: { viewId: views.articles } }, () => library.scan());
		isReady.set(true);
	};
	store.add(folders.onDidChange(() => debouncer.schedule('scan', 30, () => void scan())));
	store.add(
		registerCommand(log, commands.refresh, () => {
			sidecars.forget();
			return folders.load();
		}),
	);
	store.add(
		registerCommand(log, commands.setUpFolder, async () => {
			const folder = await chooseFolder();
			if (!folder) {
				return;
			}
			const uri = Uri.joinPath(folder.uri, codebookName);
			if ((await files.read(uri)) === undefined) {
				await workspace.fs.writeFile(uri, new TextEncoder().encode(newCodebook()));
			}
			await folders.load();
			await window.showTextDocument(uri, { preview: false });
		}),
	);
	void folders.load().catch(error => log.error(String(error)));
	return store;
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
	const all = workspace.workspaceFolders ?? [];
	if (all.length === 0) {
		void window.showInformationMessage(l10n.t('Open the folder that holds your articles first.'));
		return undefined;
	}
	return all.length === 1
		? all[0]
		: window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder holds articles?') });
}

function newCodebook(): string {
	const heading = l10n.t(
		'The codebook of this folder: which files are articles, and which kinds of tags there are.',
	);
	return `# ${heading}
hearsay: 1
articles: ["**/*.txt"]
# exclude: ["drafts/**"]
# kinds:
#   prediction: { label: Prediction, color: purple, key: p }
`;
}
