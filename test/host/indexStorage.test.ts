import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LogOutputChannel, Uri, window } from 'vscode';
import { analyse, packArticle } from '../../src/core/index';
import { IndexStorage } from '../../src/extension/files/indexStorage';
import { utf8 } from '../../src/worker/utf8';
import { eventually } from '../support/eventually';

function article(id: string, version: number) {
	const text = `Mayor Ida Brandt said on Monday that pier ${version} was closed.`;
	const packed = packArticle(text, analyse(text), utf8);
	assert.ok(packed);
	return { ...packed, id, stamp: { modified: version, size: version }, knowledge: 'k' };
}

describe('the index storage', () => {
	let folder: string;
	let log: LogOutputChannel;
	const opened: IndexStorage[] = [];
	const open = async () => {
		const storage = new IndexStorage(Uri.file(folder), log);
		opened.push(storage);
		await storage.load();
		return storage;
	};
	const files = () => readdirSync(folder).filter(name => name.endsWith('.kept'));
	const known = (storage: IndexStorage, id: string, version: number) =>
		storage.shelf.find(id, { modified: version, size: version }, 'k') !== undefined;

	before(() => {
		log = window.createOutputChannel('Hearsay test of the index storage', { log: true });
	});
	beforeEach(() => {
		folder = join(mkdtempSync(join(tmpdir(), 'hearsay-index-')), 'not', 'there');
	});
	afterEach(() => {
		for (const storage of opened.splice(0)) {
			storage.dispose();
		}
		rmSync(join(folder, '..', '..'), { recursive: true, force: true });
	});
	after(() => log.dispose());

	it('has in the next session what was put into it in this one, in few files', async () => {
		const storage = await open();
		for (let at = 0; at < 100; at++) {
			storage.put(article(`a${at}`, 1));
		}
		await eventually(() => assert.equal(files().length, 1));
		const next = await open();
		assert.ok(known(next, 'a0', 1) && known(next, 'a99', 1));
		assert.ok(!known(next, 'a0', 2));
	});

	it('is not hurt by a second window, nor by what a window deletes', async () => {
		const [first, second] = [await open(), await open()];
		first.put(article('a', 1));
		second.put(article('b', 1));
		second.put(article('a', 2));
		await eventually(() => assert.equal(files().length, 2));
		second.write(new Set(['a', 'b']));
		first.put(article('c', 1));
		first.write(new Set(['a', 'c']));
		await eventually(async () => assert.ok(known(await open(), 'c', 1)));
		const next = await open();
		assert.ok(known(next, 'b', 1));
		assert.ok(known(next, 'a', 1) || known(next, 'a', 2));
	});

	it('forgets what is damaged, and goes on', async () => {
		const storage = await open();
		storage.put(article('a', 1));
		storage.write();
		await eventually(() => assert.equal(files().length, 1));
		const path = join(folder, files()[0] ?? '');
		const bytes = readFileSync(path);
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
		writeFileSync(path, bytes);
		const next = await open();
		assert.ok(!known(next, 'a', 1));
		assert.deepEqual(files(), []);
		next.put(article('a', 2));
		next.write();
		await eventually(async () => assert.ok(known(await open(), 'a', 2)));
	});

	it('drops the articles that are gone', async () => {
		const storage = await open();
		for (const id of ['a', 'b', 'c']) {
			storage.put(article(id, 1));
		}
		storage.write();
		await eventually(() => assert.equal(files().length, 1));
		const before = files();
		storage.write(new Set(['a']));
		await eventually(() => {
			assert.equal(files().length, 1);
			assert.notDeepEqual(files(), before);
		});
		const next = await open();
		assert.ok(known(next, 'a', 1) && !known(next, 'b', 1));
	});
});
