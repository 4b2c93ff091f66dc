/** Which files a command line of files and folders means. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isArticlePath } from '../../core/index';
import type { KnowledgeFinder } from './knowledge';
import { Unreadable, wording } from './textFile';

/**
 * A file is taken as it is. A folder is walked for articles: those that the nearest codebook lists, its globs being
 * relative to its own folder; where there is none, the default ones below the folder. Paths begin as `path` does.
 */
export async function* articleFiles(
	path: string,
	finder: KnowledgeFinder,
	skipped: Skipped,
): AsyncGenerator<string> {
	if (!(await isFolder(path))) {
		yield path;
		return;
	}
	for await (const file of walk(path, skipped)) {
		const { codebook, root } = await finder.forFile(file);
		if (
			isArticlePath(
				relative(root ?? path, resolve(file))
					.split(sep)
					.join('/'),
				codebook,
			)
		) {
			yield file;
		}
	}
}

/** Told of a folder that cannot be read; the walk goes on without it. */
export type Skipped = (folder: string, why: Unreadable) => void;

/** In order of names, so that results do not depend on the file system. Links are not followed: they may go round. */
export async function* walk(folder: string, skipped: Skipped): AsyncGenerator<string> {
	const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
		skipped(folder, new Unreadable(wording(error)));
		return [];
	});
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const path = join(folder, entry.name);
		if (entry.isFile()) {
			yield path;
		} else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
			yield* walk(path, skipped);
		}
	}
}

export async function isFolder(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isDirectory();
	} catch (error) {
		throw new Unreadable(wording(error));
	}
}
