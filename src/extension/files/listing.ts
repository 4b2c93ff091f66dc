/** The articles that there are: what is open, and what the folders that are set up hold. */
import { type LogOutputChannel, TabInputText, type Uri, window, workspace } from 'vscode';
import { sidecarSuffix, temporarySuffix } from '../../core/index';
import { articleOf, type Folders } from './folders';
import type { Sidecars } from './sidecars';
import type { WorkspaceFiles } from './workspaceFiles';

/** Of one folder. */
interface ListedFolder {
	/** In order of name. */
	readonly articles: readonly Uri[];
	/** What writes that were interrupted have left behind. */
	readonly temporary: readonly Uri[];
}

/** Folder by folder, without `open`; tells `folders` and `sidecars` which articles have tags on the way. */
async function* listArticles(
	files: WorkspaceFiles,
	folders: Folders,
	sidecars: Sidecars,
	open: readonly Uri[],
): AsyncGenerator<ListedFolder> {
	const given = new Set(open.map(uri => uri.toString()));
	for (const folder of workspace.workspaceFolders ?? []) {
		if (!folders.isSetUp(folder)) {
			continue;
		}
		for await (const listed of files.walkFolders(folder.uri)) {
			const [articles, temporary]: [Uri[], Uri[]] = [[], []];
			const paths = new Set(listed.map(({ path }) => path));
			for (const uri of listed) {
				if (uri.path.endsWith(temporarySuffix)) {
					temporary.push(uri);
				} else if (articleOf(uri)) {
					folders.noteSidecar(uri, true);
				} else if (folders.isArticle(uri)) {
					if (!paths.has(uri.path + sidecarSuffix)) {
						sidecars.noteNone(uri);
					}
					if (!given.has(uri.toString())) {
						articles.push(uri);
					}
				}
			}
			yield { articles, temporary };
		}
	}
}

/** Folder by folder, what interrupted writes left there put right. */
export async function* articlesByFolder(
	files: WorkspaceFiles,
	folders: Folders,
	sidecars: Sidecars,
	open: readonly Uri[],
	log: LogOutputChannel,
): AsyncGenerator<readonly Uri[]> {
	for await (const { articles, temporary } of listArticles(files, folders, sidecars, open)) {
		for (const uri of temporary) {
			await recover(uri, files, folders, sidecars, log).catch(error =>
				log.error(`${uri.toString()}: ${String(error)}`),
			);
		}
		yield articles;
	}
}

async function recover(
	temporary: Uri,
	files: WorkspaceFiles,
	folders: Folders,
	sidecars: Sidecars,
	log: LogOutputChannel,
): Promise<void> {
	const recovered = await files.recover(temporary);
	if (recovered) {
		log.warn(`${recovered.toString()} was brought back from a write that was interrupted`);
		folders.noteSidecar(recovered, true);
		const article = articleOf(recovered);
		if (article) {
			// The listing found none beside it.
			sidecars.forgetOne(article);
		}
	}
}

/**
 * What somebody looks at first, then what was opened last: documents, and tabs whose documents VS Code has not read yet.
 */
export function openArticles(folders: Folders): readonly Uri[] {
	const seen = window.visibleTextEditors.map(({ document }) => document.uri);
	const active = window.activeTextEditor ? [window.activeTextEditor.document.uri] : [];
	const documents = workspace.textDocuments.map(({ uri }) => uri).reverse();
	const tabs = window.tabGroups.all
		.flatMap(group => group.tabs)
		.flatMap(({ input }) => (input instanceof TabInputText ? [input.uri] : []));
	const byKey = new Map([...active, ...seen, ...documents, ...tabs].map(uri => [uri.toString(), uri]));
	return [...byKey.values()].filter(uri => folders.isArticle(uri));
}
