/** What is told of a file that is there, that is gone, and that nobody can reach at the moment. */
import assert from 'node:assert/strict';
import {
	Disposable,
	EventEmitter,
	FileSystemError,
	type FileSystemProvider,
	FileType,
	Uri,
	workspace,
} from 'vscode';
import { WorkspaceFiles } from '../../src/extension/files/workspaceFiles';

/** A share on which each file answers as it is called. */
class Share implements FileSystemProvider {
	readonly onDidChangeFile = new EventEmitter<never>().event;

	stat(uri: Uri) {
		switch (uri.path) {
			case '/there':
				return { type: FileType.File, ctime: 0, mtime: 7, size: 3 };
			case '/folder':
				return { type: FileType.Directory, ctime: 0, mtime: 7, size: 3 };
			case '/gone':
				throw FileSystemError.FileNotFound(uri);
			case '/file/in-it':
				throw FileSystemError.FileNotADirectory(uri);
			case '/forbidden':
				throw FileSystemError.NoPermissions(uri);
			default:
				throw FileSystemError.Unavailable(uri);
		}
	}

	watch = () => new Disposable(() => {});
	readFile = (uri: Uri) => {
		throw FileSystemError.Unavailable(uri);
	};
	readDirectory = this.readFile;
	createDirectory = this.readFile;
	writeFile = this.readFile;
	delete = this.readFile;
	rename = this.readFile;
}

describe('the stamp of a file', () => {
	const scheme = 'hearsay-share';
	let registered: Disposable;
	let files: WorkspaceFiles;
	const stampOf = (path: string) => files.stampOf(Uri.from({ scheme, path }));

	before(() => {
		registered = workspace.registerFileSystemProvider(scheme, new Share());
		files = new WorkspaceFiles();
	});
	after(() => {
		files.dispose();
		registered.dispose();
	});

	it('is what tells one state of it from another', async () => {
		assert.deepEqual(await stampOf('/there'), { modified: 7, size: 3 });
	});

	for (const path of ['/folder', '/gone', '/file/in-it']) {
		it(`is none for ${path}`, async () => {
			assert.equal(await stampOf(path), undefined);
		});
	}

	for (const path of ['/away', '/forbidden']) {
		it(`is not known for ${path}, which is not taken for gone`, async () => {
			await assert.rejects(stampOf(path), FileSystemError);
		});
	}
});
