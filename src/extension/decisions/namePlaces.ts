/** Where a name is decided on: by an article that names it, and so by the catalogue of that article's folder. */
import { Uri, workspace } from 'vscode';
import { articleNaming, type CorpusEntity } from '../../core/index';
import type { Library } from '../articles/library';

/** As `articleNaming`. */
export function placeNaming({ corpus }: Library, { key }: CorpusEntity): Uri | undefined {
	const id = articleNaming(corpus, key);
	return id === undefined ? undefined : Uri.parse(id, true);
}

/** The article, and one of each other folder in which the names are named: each folder has a catalogue of its own. */
export function inEachFolder(article: Uri, names: readonly CorpusEntity[]): readonly Uri[] {
	const folderOf = (uri: Uri) => workspace.getWorkspaceFolder(uri)?.uri.toString();
	const places = new Map([[folderOf(article), article]]);
	for (const id of names.flatMap(({ articles }) => articles.map(one => one.article)).sort()) {
		const uri = Uri.parse(id, true);
		const folder = folderOf(uri);
		if (folder !== undefined && !places.has(folder)) {
			places.set(folder, uri);
		}
	}
	return [...places.values()];
}
