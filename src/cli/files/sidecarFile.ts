/** Changes the sidecar of an article on disk: a reader finds the old one or the new one, whole, at any moment. */
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
	type OffsetMap,
	type Problem,
	type SidecarEdit,
	SidecarSource,
	sidecarSuffix,
} from '../../core/index';
import { Places } from './finding';
import { type Lock, underLock } from './lock';
import { readSource } from './ownFiles';
import { errorCode, Unreadable, wording } from './textFile';

/** How often a change is made again where somebody else writes the same file or takes the lock. */
const tries = 20;
/** In a file's mode. */
const anyMayWrite = 0o222;

/** `map` is the article's. `editsFor` is asked anew for each source it is tried on. Rejects with `Unreadable`. */
export async function changeSidecar(
	article: string,
	map: OffsetMap,
	editsFor: (source: SidecarSource) => readonly SidecarEdit[],
): Promise<void> {
	const path = await throughLinks(`${article}${sidecarSuffix}`);
	try {
		for (let attempt = 0; attempt < tries; attempt++) {
			if (await underLock(path, lock => isChanged(path, map, editsFor, lock))) {
				return;
			}
		}
		throw new Unreadable('keeps changing; nothing was written');
	} catch (error) {
		throw error instanceof Unreadable ? error : new Unreadable(wording(error));
	}
}

/** False, and nothing written, where the file or the lock became another's meanwhile. */
async function isChanged(
	path: string,
	map: OffsetMap,
	editsFor: (source: SidecarSource) => readonly SidecarEdit[],
	lock: Lock,
): Promise<boolean> {
	const source = await readSource(path);
	const sidecar = new SidecarSource(source ?? '');
	const edited = sidecar.edit(editsFor(sidecar), map);
	if (!edited.ok) {
		const [problem] = edited.problems;
		throw new Unreadable(
			`left as it is: ${problem ? told(path, source ?? '', problem) : 'it cannot be read'}`,
		);
	}
	return edited.changes.length === 0 || isReplaced(path, source, edited.source, lock);
}

/** "one.txt.tags.yaml:3:1: …" */
function told(path: string, source: string, problem: Problem): string {
	const { file, line, column, message } = new Places(basename(path), source).at(problem.span, problem);
	return `${file}:${line}:${column}: ${message}`;
}

/** A link stays a link. */
async function throughLinks(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

/** False, and nothing written, where the file is not what it was, or the lock is another's. */
async function isReplaced(path: string, was: string | undefined, text: string, lock: Lock): Promise<boolean> {
	const temporary = join(dirname(path), `.${basename(path)}.new`);
	const mode = await modeOf(path);
	if (mode !== undefined && (mode & anyMayWrite) === 0) {
		// A new file may take its place all the same: whoever made it read-only did not want that.
		throw new Unreadable('left as it is: its tags file is read-only');
	}
	try {
		await writeThrough(temporary, text, mode);
		if ((await readSource(path)) !== was || !(await lock.isHeld())) {
			return false;
		}
		await rename(temporary, path);
		return true;
	} finally {
		await rm(temporary, { force: true });
	}
}

/** Not only handed to the system but on the disk, so that no crash leaves the name of a file that is empty. */
async function writeThrough(path: string, text: string, mode: number | undefined): Promise<void> {
	const file = await open(path, 'w');
	try {
		await file.writeFile(text);
		if (mode !== undefined) {
			await file.chmod(mode);
		}
		await file.sync();
	} finally {
		await file.close();
	}
}

/** `undefined` where there is no such file. */
async function modeOf(path: string): Promise<number | undefined> {
	try {
		return (await stat(path)).mode & 0o777;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') {
			return undefined;
		}
		throw error;
	}
}
