/** Folders that are listed before somebody comes to them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	Disposable,
	EventEmitter,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	Uri,
	workspace,
} from 'vscode';
import { FoldersAhead, filesBelow } from '../../src/extension/files/foldersAhead';
import { eventually, pause } from './desk';

/** Has folders side by side, which answer when they are let; one of them cannot be read. */
class Shelves implements FileSystemProvider {
	readonly onDidChangeFile = new EventEmitter<never>().event;
	asked = 0;
	#isOpen = false;
	readonly #waiting: (() => void)[] = [];

	constructor(private readonly count: number) {}

	async readDirectory({ path }: Uri): Promise<[string, FileType][]> {
		if (path === '/') {
			const shelves = Array.from({ length: this.count }, (_, at) => `shelf-${String(at).padStart(3, '0')}`);
			return [
				['list.txt', FileType.File],
				...shelves.map(name => [name, FileType.Directory] as [string, FileType]),
			];
		}
		this.asked++;
		if (!this.#isOpen) {
			await new Promise<void>(resolve => this.#waiting.push(resolve));
		}
		if (path === '/shelf-001') {
			throw FileSystemError.NoPermissions(path);
		}
		return [['box.txt', FileType.File]];
	}

	open(): void {
		this.#isOpen = true;
		for (const resolve of this.#waiting.splice(0)) {
			resolve();
		}
	}

	watch = () => new Disposable(() => {});
	stat = () => ({ type: FileType.Directory, ctime: 0, mtime: 0, size: 0 });
	readFile = (uri: Uri) => {
		throw FileSystemError.FileNotFound(uri);
	};
	createDirectory = this.readFile;
	writeFile = this.readFile;
	delete = this.readFile;
	rename = this.readFile;
}

describe('folders ahead', () => {
	const scheme = 'hearsay-shelves';
	const root = Uri.from({ scheme, path: '/' });
	let shelves: Shelves;
	let registered: Disposable;

	beforeEach(() => {
		shelves = new Shelves(200);
		registered = workspace.registerFileSystemProvider(scheme, shelves, { isReadonly: true });
	});
	afterEach(() => {
		shelves.open();
		registered.dispose();
	});

	it('give the files of each folder in order of name, without those that hold no articles', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'hearsay-folders-'));
		try {
			for (const inner of ['press/north', 'press/east', 'node_modules/pier', '.git', 'archive']) {
				mkdirSync(join(folder, inner), { recursive: true });
			}
			for (const file of [
				'b.txt',
				'a.txt',
				'press/north/c.txt',
				'press/east/d.txt',
				'node_modules/pier/e.txt',
				'.git/f',
			]) {
				writeFileSync(join(folder, file), '');
			}
			const found: string[][] = [];
			for await (const files of filesBelow(new FoldersAhead().read(Uri.file(folder)))) {
				found.push(files.map(({ path }) => path.slice(Uri.file(folder).path.length + 1)));
			}
			assert.deepEqual(found, [['a.txt', 'b.txt'], [], [], ['press/east/d.txt'], ['press/north/c.txt']]);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('are passed over where they cannot be read, and the others are given', async () => {
		shelves.open();
		const found: number[] = [];
		for await (const files of filesBelow(new FoldersAhead().read(root))) {
			found.push(files.length);
		}
		assert.deepEqual(found, [1, 1, 0, ...Array.from({ length: 198 }, () => 1)]);
		assert.equal(shelves.asked, 200);
	});

	it('are asked for some at a time, and no more when nobody walks on', async () => {
		const ahead = new FoldersAhead();
		const { folders } = await ahead.read(root);
		assert.equal(folders.length, 200);
		await eventually(() => assert.equal(shelves.asked, 64));
		ahead.end();
		shelves.open();
		await Promise.all(folders);
		await pause(50);
		assert.equal(shelves.asked, 64);
	});
});
