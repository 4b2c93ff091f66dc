/** Composition only: services in order, then the features. */
import { type ExtensionContext, Uri, window } from 'vscode';
import { Analyst } from './analyst';
import { ArticleReader } from './articleReader';
import { ChosenPlaces } from './chosenPlaces';
import { Config } from './config';
import { Decisions } from './decisions';
import { features } from './featureList';
import { Findings } from './findings';
import { Folders } from './folders';
import { IndexStorage } from './indexStorage';
import { Library } from './library';
import { DisposableStore } from './lifecycle';
import { LiveTargets } from './liveTargets';
import { NameOffers } from './nameOffers';
import { PlaceView } from './placeView';
import { Recents } from './recents';
import type { Services } from './services';
import { Sidecars } from './sidecars';
import { Stamps } from './stamps';
import { ViewChoices } from './viewChoices';
import { WorkspaceFiles } from './workspaceFiles';

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
