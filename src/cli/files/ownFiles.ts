/** Hearsay's own files: which of them a command line of files and folders means, and their source as it is on disk. */
import { dirname, join, resolve } from 'node:path';
import {
	catalogueName,
	claimsName,
	codebookName,
	isCiting,
	isOwnFile,
	sidecarSuffix,
	temporarySuffix,
} from '../../core/index';
import { isFolder, type Skipped, walk } from './articleFiles';
import { readBytesIfThere, readIfThere, Unreadable } from './textFile';

/** Of a folder, all below it, drafts and evidence packs among them; of an article, its sidecar; and those that the nearest folder above keeps for all its articles. */
export async function* ownFilesFor(path: string, skipped: Skipped): AsyncGenerator<string> {
	const folder = await isFolder(path);
	yield* filesAbove(folder ? path : dirname(path));
	if (folder) {
		for await (const file of walk(path, skipped)) {
			if (isOwnFile(file) ? !file.endsWith(temporarySuffix) : await isCitingFile(file)) {
				yield file;
			}
		}
		return;
	}
	const own = isOwnFile(path) || (await isCitingFile(path)) ? path : `${path}${sidecarSuffix}`;
	if (own === path || (await readBytesIfThere(own)) !== undefined) {
		yield own;
	}
}

/** True for a Markdown document that cites tags: an evidence pack, or a draft. */
async function isCitingFile(path: string): Promise<boolean> {
	if (!/\.(?:md|markdown)$/i.test(path)) {
		return false;
	}
	const source = await readIfThere(path);
	return source !== undefined && isCiting(source);
}

/** The nearest codebook, catalogue and claim groups at or above a folder. */
async function* filesAbove(folder: string): AsyncGenerator<string> {
	for (const name of [codebookName, catalogueName, claimsName]) {
		const found = await nearest(folder, name);
		if (found !== undefined) {
			yield found;
		}
	}
}

async function nearest(folder: string, name: string): Promise<string | undefined> {
	const path = join(folder, name);
	if ((await readBytesIfThere(path)) !== undefined) {
		return path;
	}
	const above = join(folder, '..');
	return resolve(above) === resolve(folder) ? undefined : nearest(above, name);
}

/** The text of a file of ours, a byte order mark kept; `undefined` where there is none. Rejects for what is not UTF-8. */
export async function readSource(path: string): Promise<string | undefined> {
	const bytes = await readBytesIfThere(path);
	try {
		return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new Unreadable('not UTF-8');
	}
}
