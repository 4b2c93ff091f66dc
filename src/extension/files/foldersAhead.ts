/** Lists folders before somebody comes to them: each may take a message to the window and back, which is busy at the start. */
import { FileType, type Uri, workspace } from 'vscode';

/** What one folder holds; what lies in the folders in it is being read. */
export interface ReadFolder {
	/** In order of name. */
	readonly files: readonly Uri[];
	/** Likewise. */
	readonly folders: readonly Promise<ReadFolder>[];
}

type Entry = readonly [name: string, type: FileType];

/** So many folders are asked for at once. */
const most = 64;
/** Folders that hold no articles and may be huge. */
const skippedFolders = new Set(['node_modules', 'bower_components']);

export class FoldersAhead {
	#isOver = false;
	#asked = 0;
	/** Those that wait until others are answered. */
	readonly #waiting: (() => void)[] = [];

	/** Of a folder that cannot be read, nothing. */
	async read(folder: Uri): Promise<ReadFolder> {
		const entries = await this.#entriesOf(folder);
		entries.sort(([a], [b]) => (a < b ? -1 : 1));
		const at = ([name]: Entry) => folder.with({ path: joined(folder.path, name) });
		return {
			files: entries.filter(([, type]) => type & FileType.File).map(at),
			folders: entries.filter(isWalked).map(entry => this.read(at(entry))),
		};
	}

	async #entriesOf(folder: Uri): Promise<Entry[]> {
		if (this.#asked >= most) {
			await new Promise<void>(resolve => this.#waiting.push(resolve));
		}
		if (this.#isOver) {
			return [];
		}
		this.#asked += 1;
		const entries = await workspace.fs.readDirectory(folder).then(
			found => found,
			() => [],
		);
		this.#asked -= 1;
		this.#waiting.shift()?.();
		return entries;
	}

	/** Nobody comes to those that were not asked for yet. */
	end(): void {
		this.#isOver = true;
		for (const resolve of this.#waiting.splice(0)) {
			resolve();
		}
	}
}

/** The files of each folder from this one down. */
export async function* filesBelow(folder: Promise<ReadFolder>): AsyncGenerator<readonly Uri[]> {
	const { files, folders } = await folder;
	yield files;
	for (const inner of folders) {
		yield* filesBelow(inner);
	}
}

function isWalked([name, type]: Entry): boolean {
	return type === FileType.Directory && !name.startsWith('.') && !skippedFolders.has(name);
}

/** Names of files are put together by hand: `Uri.joinPath` takes its time, and there are many of them. */
function joined(folder: string, name: string): string {
	return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
