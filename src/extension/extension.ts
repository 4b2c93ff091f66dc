/** Composition only: services in order, then one line a feature. */
import { type ExtensionContext, window } from 'vscode';
import { Config } from './config';
import { Decisions } from './decisions';
import { registerAnchors } from './features/anchors';
import { registerArticleLanguage } from './features/articleLanguage';
import { registerArticlesTree } from './features/articlesTree';
import { registerCodeActions } from './features/codeActions';
import { registerEntitiesTree } from './features/entitiesTree';
import { registerFolderSetUp } from './features/folderSetUp';
import { registerFollowing } from './features/following';
import { registerHover } from './features/hover';
import { registerMentions } from './features/mentions';
import { registerPaint } from './features/paint/paint';
import { registerProblems } from './features/problems';
import { registerReveals } from './features/reveals';
import { registerStatusBar } from './features/statusBar';
import { registerSteps } from './features/steps';
import { registerSummaryPanel } from './features/summaryPanel';
import { registerTagging } from './features/tagging';
import { Folders } from './folders';
import { Library } from './library';
import { DisposableStore } from './lifecycle';
import { LiveTargets } from './liveTargets';
import type { Services } from './services';
import { Sidecars } from './sidecars';
import { Stamps } from './stamps';
import { WorkspaceFiles } from './workspaceFiles';

const features = [
	registerProblems,
	registerArticleLanguage,
	registerPaint,
	registerHover,
	registerStatusBar,
	registerTagging,
	registerCodeActions,
	registerSteps,
	registerAnchors,
	registerFollowing,
	registerMentions,
	registerReveals,
	registerArticlesTree,
	registerEntitiesTree,
	registerSummaryPanel,
	registerFolderSetUp,
] as const;

export function activate(context: ExtensionContext): void {
	const store = new DisposableStore();
	context.subscriptions.push(store);

	const log = store.add(window.createOutputChannel('Hearsay', { log: true }));
	const config = store.add(new Config());
	const files = store.add(new WorkspaceFiles());
	const folders = store.add(new Folders(files, config));
	const sidecars = store.add(new Sidecars(files, folders, log));
	const live = store.add(new LiveTargets());
	const library = store.add(new Library(files, folders, sidecars, live, log));
	const stamps = new Stamps(config);
	const decisions = new Decisions(sidecars, library, log);
	const services: Services = {
		log,
		config,
		files,
		folders,
		sidecars,
		library,
		stamps,
		decisions,
		extensionUri: context.extensionUri,
	};
	for (const register of features) {
		store.add(register(services));
	}
}
