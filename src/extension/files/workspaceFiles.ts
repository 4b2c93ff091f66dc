/** Files of the workspace: reading, walking, watching and safe writing, all through `workspace.fs`. */
import {
	type Event,
	EventEmitter,
	FileSystemError,
	FileType,
	type LogOutputChannel,
	type Uri,
	workspace,
} from 'vscode';
import { type FileStamp, lockSuffix, temporarySuffix } from '../../core/index';
import { DisposableStore } from '../base/lifecycle';
import { newId } from '../base/newId';
import type { IsHeld } from './fileLock';
import { FoldersAhead, filesBelow } from './foldersAhead';

/** A temporary file that is younger may belong to a write under way in another window. Milliseconds. */
const abandonedAfter = 10_000;
/** What the temporary file's name has after the name of the file that it is for. */
const temporaryName = /\.[0-9a-z]+\.hearsay-tmp$/;

export class WorkspaceFiles {
	readonly #store = new DisposableStore();
	readonly #changed = this.#store.add(new EventEmitter<Uri>());
	/** A file or folder of the workspace was created, changed or deleted, by anybody. */
	readonly onDidChange: Event<Uri> = this.#changed.event;
	readonly #created = this.#store.add(new EventEmitter<Uri>());
	/** A file or folder was created, moved or renamed; of a folder, what lies in it may not be told. */
	readonly onDidCreate: Event<Uri> = this.#created.event;
	readonly #deleted = this.#store.add(new EventEmitter<Uri>());
	/** A file or folder was deleted, moved or renamed; likewise. */
	readonly onDidDelete: Event<Uri> = this.#deleted.event;
	/** Temporary files of writes that are under way here. */
	readonly #writing = new Set<string>();

	constructor(private readonly log?: LogOutputChannel) {
		const watcher = this.#store.add(workspace.createFileSystemWatcher('**/*'));
		const fire = (uri: Uri) => this.#changed.fire(uri);
		this.#store.add(watcher.onDidCreate(fire));
		this.#store.add(watcher.onDidChange(fire));
		this.#store.add(watcher.onDidDelete(fire));
		this.#store.add(watcher.onDidCreate(uri => this.#created.fire(uri)));
		this.#store.add(watcher.onDidDelete(uri => this.#deleted.fire(uri)));
	}

	/** For what goes wrong and keeps nobody from what they do. */
	noteFailure(uri: Uri, error: unknown): void {
		this.log?.warn(`${uri.toString()}: ${String(error)}`);
	}

	async isFolder(uri: Uri): Promise<boolean> {
		return workspace.fs.stat(uri).then(
			({ type }) => type === FileType.Directory,
			() => false,
		);
	}

	/** False where there is no such file. */
	async isLarger(uri: Uri, bytes: number): Promise<boolean> {
		return workspace.fs.stat(uri).then(
			({ size }) => size > bytes,
			() => false,
		);
	}

	/** True only where there surely is no such file or folder: a share that is away says nothing of that. */
	async isMissing(uri: Uri): Promise<boolean> {
		return workspace.fs.stat(uri).then(() => false, isNotFound);
	}

	/** Milliseconds since it was written; `undefined` where there is no such file. */
	async ageOf(uri: Uri): Promise<number | undefined> {
		return workspace.fs.stat(uri).then(
			({ mtime }) => Date.now() - mtime,
			() => undefined,
		);
	}

	/** Written whole before it has its name; false where there is such a file and it is not to be replaced. */
	async putInPlace(uri: Uri, text: string, overwrite: boolean): Promise<boolean> {
		const temporary = temporaryFor(uri);
		await this.#writeTemporary(temporary, undefined, text);
		try {
			await workspace.fs.rename(temporary, uri, { overwrite });
			return true;
		} catch (error) {
			await this.remove(temporary);
			if (error instanceof FileSystemError && error.code === 'FileExists') {
				return false;
			}
			throw error;
		}
	}

	/** Nothing happens where there is no such file. */
	async remove(uri: Uri): Promise<void> {
		try {
			await workspace.fs.delete(uri, { useTrash: false });
		} catch (error) {
			if (!isNotFound(error)) {
				throw error;
			}
		}
	}

	/** `undefined` where there is no such file; rejects where it is there and cannot be read. */
	async read(uri: Uri): Promise<Uint8Array | undefined> {
		try {
			return await workspace.fs.readFile(uri);
		} catch (error) {
			if (isNotFound(error)) {
				return undefined;
			}
			throw error;
		}
	}

	/**
	 * UTF-8, a byte order mark kept; `undefined` where there is no such file. What is no UTF-8 becomes half a character,
	 * which no file can hold: our files are not written to with such a one in them.
	 */
	async readUtf8(uri: Uri): Promise<string | undefined> {
		const bytes = await this.read(uri);
		return (
			bytes &&
			(decodedUtf8(bytes) ??
				new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\uFFFD', '\uDFFF'))
		);
	}

	/**
	 * In the encoding that VS Code would open it with; what cannot be read so is windows-1252, as spreadsheets save it
	 * and as the command line reads it.
	 */
	async readText(uri: Uri): Promise<string | undefined> {
		const bytes = await this.read(uri);
		const text = bytes && (await workspace.decode(bytes, { uri }));
		return text?.includes('\uFFFD') && decodedUtf8(bytes) === undefined
			? new TextDecoder('windows-1252').decode(bytes)
			: text;
	}

	/**
	 * Writes beside the file and renames, so that a reader sees the old or the new text, never half of one; VS Code deletes
	 * the old one first, and for a moment there is none. A symbolic link stays one.
	 * `expected` is the text that the change was made to, `text` the new one (`undefined`: no file). False, and nothing
	 * written, where the file holds something else by now or the lock is not held any more.
	 */
	async replaceUtf8(
		uri: Uri,
		expected: string | undefined,
		text: string | undefined,
		isHeld: IsHeld,
	): Promise<boolean> {
		const isFree = async () => (await this.readUtf8(uri)) === expected && (await isHeld());
		if (text !== undefined) {
			return (await isLink(uri))
				? writeThrough(uri, expected ?? '', text, isFree)
				: this.#replace(uri, expected === undefined, text, isFree);
		}
		if (!(await isFree())) {
			return false;
		}
		await this.remove(uri);
		return true;
	}

	async #replace(uri: Uri, isNew: boolean, text: string, isFree: () => Promise<boolean>): Promise<boolean> {
		const temporary = temporaryFor(uri);
		this.#writing.add(temporary.toString());
		try {
			await this.#writeTemporary(temporary, isNew ? undefined : uri, text);
			if (!(await isFree())) {
				await this.remove(temporary);
				return false;
			}
			await workspace.fs.rename(temporary, uri, { overwrite: true });
			return true;
		} catch (error) {
			// Where the old file was deleted already, or may have been, this one is all that is left of it.
			if (isNew || (await this.stampOf(uri).catch(() => undefined))) {
				await this.remove(temporary).catch(() => undefined);
			}
			throw error;
		} finally {
			this.#writing.delete(temporary.toString());
		}
	}

	/**
	 * Half a file, as a full disk leaves it, is nothing that `recover` may ever put in place. As a copy of the file that
	 * it will replace it may be read and written by the same people: `workspace.fs` cannot say so of a new one.
	 */
	async #writeTemporary(temporary: Uri, replaced: Uri | undefined, text: string): Promise<void> {
		try {
			if (replaced) {
				await workspace.fs.copy(replaced, temporary, { overwrite: true });
			}
			await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
		} catch (error) {
			await this.remove(temporary).catch(() => undefined);
			throw error;
		}
	}

	/**
	 * Brings back a file that was lost between deletion and renaming; a temporary file beside a whole one is dropped.
	 * What is still being written is left alone.
	 */
	async recover(temporary: Uri): Promise<Uri | undefined> {
		const { mtime } = await workspace.fs.stat(temporary);
		if (this.#writing.has(temporary.toString()) || Date.now() - mtime < abandonedAfter) {
			return undefined;
		}
		const uri = temporary.with({ path: temporary.path.replace(temporaryName, '') });
		if (uri.path.endsWith(lockSuffix) || (await this.read(uri)) !== undefined) {
			await this.remove(temporary);
			return undefined;
		}
		await workspace.fs.rename(temporary, uri, { overwrite: false });
		return uri;
	}

	/** All files below a folder; see `walkFolders`. */
	async *walk(folder: Uri): AsyncGenerator<Uri> {
		for await (const files of this.walkFolders(folder)) {
			yield* files;
		}
	}

	/**
	 * The files of each folder from this one down, in order of name; folders that cannot be read are passed over.
	 * Walks instead of `findFiles`, which needs a search provider that virtual workspaces lack.
	 */
	async *walkFolders(folder: Uri): AsyncGenerator<readonly Uri[]> {
		const ahead = new FoldersAhead();
		try {
			yield* filesBelow(ahead.read(folder));
		} finally {
			ahead.end();
		}
	}

	/** `undefined` where there is no such file, or it is none; rejects where nobody can say that at the moment. */
	async stampOf(uri: Uri): Promise<FileStamp | undefined> {
		return workspace.fs.stat(uri).then(
			({ type, mtime, size }) => (type & FileType.File ? { modified: mtime, size } : undefined),
			error => {
				if (isNotFound(error)) {
					return undefined;
				}
				throw error;
			},
		);
	}

	dispose(): void {
		this.#store.dispose();
	}
}

/** A name of its own for each write: another window may be writing the same file. */
function temporaryFor(uri: Uri): Uri {
	return uri.with({ path: `${uri.path}.${newId()}${temporarySuffix}` });
}

async function isLink(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		({ type }) => (type & FileType.SymbolicLink) !== 0,
		() => false,
	);
}

/**
 * A renamed file would take the place of the link, and whoever reads what it leads to would miss the change; where it
 * leads, `workspace.fs` does not say. What cannot be written whole is put back.
 */
async function writeThrough(
	link: Uri,
	expected: string,
	text: string,
	isFree: () => Promise<boolean>,
): Promise<boolean> {
	const write = (content: string) => workspace.fs.writeFile(link, new TextEncoder().encode(content));
	if (!(await isFree())) {
		return false;
	}
	try {
		await write(text);
		return true;
	} catch (error) {
		await write(expected);
		throw error;
	}
}

/** With a byte order mark if there is one; `undefined` for what is no UTF-8. */
function decodedUtf8(bytes: Uint8Array | undefined): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** What lay in a folder is gone, too, where a file has taken the place of that. */
function isNotFound(error: unknown): boolean {
	return (
		error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')
	);
}
