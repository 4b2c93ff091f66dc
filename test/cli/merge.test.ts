import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../vscode/paths';
import { Desk } from './hearsay';

const tag = (id: string, kind = 'claim') => `  - id: ${id}
    kind: ${kind}
    targets:
      - { exact: The ferry sank., start: 0, end: 15 }
`;
const sidecar = (...tags: readonly string[]) => `hearsay: 1\ntags:\n${tags.join('')}`;
const name = 'one.txt.tags.yaml';

describe('hearsay merge', () => {
	let desk: Desk;

	beforeEach(async () => {
		desk = await Desk.with({
			base: sidecar(tag('aaaa')),
			ours: `\ufeff${sidecar(tag('aaaa'), tag('bbbb'))}`,
			theirs: sidecar(tag('aaaa', 'denial'), tag('cccc')),
			other: sidecar(tag('aaaa', 'other')),
			latin: new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
		});
	});
	afterEach(() => desk.clear());

	const read = (file: string) => readFile(join(desk.folder, file), 'utf8');

	it('writes what both sides did into ours', async () => {
		const { code, out } = await desk.hearsay(['merge', 'base', 'ours', 'theirs']);
		assert.deepEqual([code, out], [0, '']);
		assert.equal(await read('ours'), `\ufeff${sidecar(tag('aaaa', 'denial'), tag('bbbb'), tag('cccc'))}`);
		assert.equal(await read('theirs'), sidecar(tag('aaaa', 'denial'), tag('cccc')));
	});

	it('ends with 1 where a conflict is left', async () => {
		assert.equal((await desk.hearsay(['merge', 'base', 'other', 'theirs'])).code, 1);
		assert.equal(
			await read('other'),
			sidecar(
				`<<<<<<< ours\n${tag('aaaa', 'other')}=======\n${tag('aaaa', 'denial')}>>>>>>> theirs\n`,
				tag('cccc'),
			),
		);
	});

	it('ends with 2, and writes nothing, where a file cannot be read', async () => {
		const before = await read('ours');
		for (const [base, theirs] of [
			['gone', 'theirs'],
			['base', 'latin'],
		] as const) {
			const { code, errors } = await desk.hearsay(['merge', base, 'ours', theirs]);
			assert.deepEqual([code, errors.length], [2, 1]);
		}
		assert.equal((await desk.hearsay(['merge', 'base', 'ours'])).code, 2);
		assert.equal(await read('ours'), before);
	});

	it('serves git as a merge driver', async function () {
		const run = promisify(execFile);
		const git = (...args: readonly string[]) =>
			run('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], { cwd: desk.folder });
		if (
			await git('--version').then(
				() => false,
				() => true,
			)
		) {
			this.skip();
		}
		const commit = async (source: string) => {
			await writeFile(join(desk.folder, name), source);
			await git('add', '.');
			await git('commit', '-q', '-m', 'Tag');
		};
		await writeFile(join(desk.folder, '.gitattributes'), '*.tags.yaml merge=hearsay\n');
		await git('init', '-q', '-b', 'main');
		const driver = `"${process.execPath}" "${join(root, 'dist', 'cli.js')}" merge %O %A %B`;
		await git('config', 'merge.hearsay.driver', driver);
		await commit(sidecar(tag('aaaa')));
		await git('checkout', '-q', '-b', 'side');
		await commit(sidecar(tag('aaaa'), tag('cccc')));
		await git('checkout', '-q', 'main');
		await commit(sidecar(tag('aaaa'), tag('bbbb')));
		await git('merge', '-q', 'side', '-m', 'Merge');
		assert.equal(await read(name), sidecar(tag('aaaa'), tag('bbbb'), tag('cccc')));
	});
});
