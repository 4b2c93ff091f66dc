/** Composition only: services in order, then the features. */
import { type ExtensionContext, Uri, window } from 'vscode';
import { Analyst } from './articles/analyst';
import { ArticleReader } from './articles/articleReader';
import { Findings } from './articles/findings';
import { Library } from './articles/library';
import { LiveTargets } from './articles/liveTargets';
import { Config } from './base/config';
import { DisposableStore } from './base/lifecycle';
import { Recents } from './base/recents';
import { ViewChoices } from './base/viewChoices';
import { Decisions } from './decisions/decisions';
import { NameOffers } from './decisions/nameOffers';
import { Stamps } from './decisions/stamps';
import { features } from './featureList';
import { Folders } from './files/folders';
import { IndexStorage } from './files/indexStorage';
import { Sidecars } from './files/sidecars';
import { WorkspaceFiles } from './files/workspaceFiles';
import type { Services } from './services';
import { ChosenPlaces } from './ui/chosenPlaces';
import { PlaceView } from './ui/placeView';

export function activate(context: ExtensionContext): void {
	const store = new DisposableStore();
	context.subscriptions.push(store);

	const log = store.add(window.createOutputChannel('Hearsay', { log: true }));
	const config = store.add(new Config());
	const files = store.add(new WorkspaceFiles(log));
	const folders = store.add(new Folders(files, config));
	const sidecars = store.add(new Sidecars(files, folders, log));
	const live = store.add(new LiveTargets());
	const storage = store.add(new IndexStorage(indexFolder(context), log));
	const analyst = store.add(new Analyst(Uri.joinPath(context.extensionUri, 'dist', 'analysis.js'), log));
	const reader = store.add(new ArticleReader(files, folders, storage, analyst, versionOf(context)));
	const library = store.add(new Library(files, folders, sidecars, live, reader, storage, log));
	const findings = store.add(new Findings(library, folders));
	const stamps = new Stamps(config);
	const decisions = new Decisions(sidecars, library, log);
	const services: Services = {
		log,
		config,
		files,
		folders,
		sidecars,
		library,
		findings,
		stamps,
		decisions,
		offers: new NameOffers(library),
		placeView: store.add(new PlaceView(library)),
		chosenPlaces: store.add(new ChosenPlaces()),
		recents: new Recents(context.workspaceState),
		viewChoices: new ViewChoices(context.workspaceState),
		extensionUri: context.extensionUri,
	};
	for (const register of features) {
		store.add(register(services));
	}
}

/** Without a folder there is no storage of its own for the window. */
function indexFolder({ storageUri, globalStorageUri }: ExtensionContext): Uri {
	return Uri.joinPath(storageUri ?? globalStorageUri, 'articles');
}

function versionOf({ extension }: ExtensionContext): string {
	return String(extension.packageJSON.version);
}
