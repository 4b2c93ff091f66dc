/** Setting a folder up, reading its articles, and telling menus and welcome views about it. */
import { type Disposable, l10n, type WorkspaceFolder, window, workspace } from 'vscode';
import { registerCommand } from '../../base/commands';
import { ContextKey } from '../../base/contextKey';
import { explainFailure } from '../../base/failure';
import { commands, contextKeys, views } from '../../base/ids';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { showInformation } from '../../base/telling';
import type { Services } from '../../services';
import { setUp } from './setUp';
import { isContinuation, setUpFirst } from './setUpFirst';

export function registerFolderSetUp(services: Services): Disposable {
	const { log, folders, library, sidecars } = services;
	const store = new DisposableStore();
	const debouncer = store.add(new Debouncer());
	const isSetUp = new ContextKey<boolean>(contextKeys.isSetUp);
	const areFoldersKnown = new ContextKey<boolean>(contextKeys.areFoldersKnown);
	const isReady = new ContextKey<boolean>(contextKeys.isReady);

	const scan = async (): Promise<void> => {
		isSetUp.set(folders.anySetUp);
		areFoldersKnown.set(true);
		await window.withProgress({ location: { viewId: views.articles } }, () => library.scan());
		// Where there is no folder at all, lone files may be articles.
		isReady.set(folders.anySetUp || !workspace.workspaceFolders?.length);
	};
	const tellFailed = (error: unknown) => {
		log.error(String(error));
		explainFailure(log, error);
	};
	store.add(folders.onDidChange(() => debouncer.schedule('scan', 30, () => void scan().catch(tellFailed))));
	const loaded = folders.load().catch(tellFailed);
	store.add(
		registerCommand(log, commands.refresh, () => {
			sidecars.forget();
			return folders.load();
		}),
	);
	store.add(
		registerCommand(log, commands.setUpFolder, argument =>
			openCodebook(services, argument === commands.openSummary),
		),
	);
	store.add(
		registerCommand(log, commands.setUpFirst, argument =>
			isContinuation(argument) ? setUpFirst(services, loaded, argument) : undefined,
		),
	);
	return store;
}

/** `isBehind`: asked for in the tag summary, which stays in front and shows the articles, unless the codebook names none. */
async function openCodebook(services: Services, isBehind: boolean): Promise<void> {
	const folder = await chooseFolder();
	if (folder) {
		const isNew = !services.folders.isSetUp(folder);
		const codebook = await setUp(services, folder);
		if (!(isBehind && isNew)) {
			await window.showTextDocument(codebook, { preview: false });
		}
	}
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
	const all = workspace.workspaceFolders ?? [];
	if (all.length === 0) {
		void showInformation(l10n.t('Open the folder that holds your articles first.'));
		return undefined;
	}
	return all.length === 1
		? all[0]
		: window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder holds articles?') });
}
