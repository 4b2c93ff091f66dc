/** Sidecars whose article is gone. */
import type { Uri } from 'vscode';
import { articleOf, type Folders } from '../files/folders';
import type { Library } from './library';

export function orphansOf(folders: Folders, library: Library): readonly Uri[] {
	return unreadSidecars(folders, library).filter(sidecar => {
		const article = articleOf(sidecar);
		return article !== undefined && !library.isAwaited(article);
	});
}

/** Those, and the ones whose article has not been read yet. */
export function unreadSidecars(folders: Folders, library: Library): readonly Uri[] {
	return folders.sidecars().filter(sidecar => {
		const article = articleOf(sidecar);
		return article !== undefined && !library.get(article);
	});
}
