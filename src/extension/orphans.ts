/** Sidecars whose article is gone. */
import type { Uri } from 'vscode';
import { articleOf, type Folders } from './folders';
import type { Library } from './library';

export function orphansOf(folders: Folders, library: Library): readonly Uri[] {
	return folders.sidecars().filter(sidecar => {
		const article = articleOf(sidecar);
		return article !== undefined && !library.get(article);
	});
}
