/** Sidecars of several articles that are moved or copied at once, and files of ours that stand in the way. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languages, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { Config } from '../../src/extension/base/config';
import { DisposableStore } from '../../src/extension/base/lifecycle';
import { Folders } from '../../src/extension/files/folders';
import { WorkspaceFiles } from '../../src/extension/files/workspaceFiles';
import { caretIn, eventually, inFolder, openArticle, run, sidecarText, sitDown } from './desk';

const text = 'Ferry\n\nMayor Ida Brandt said that the ferry was late.\n';
const words = 'the ferry was late';
const pathOf = (name: string) => inFolder(name).fsPath;

function sidecarWith(...tags: readonly { readonly id: string; readonly link?: string }[]): string {
	const start = text.indexOf(words);
	const each = tags.map(({ id, link }) => {
		const links = link === undefined ? '' : `    links:\n      - { type: denies, to: "${link}" }\n`;
		const target = `{ exact: ${words}, start: ${start}, end: ${start + words.length} }`;
		return `  - id: ${id}\n    kind: claim\n    targets:\n      - ${target}\n${links}`;
	});
	return `hearsay: 1\ntags:\n${each.join('')}`;
}

function put(name: string, sidecar: string): void {
	writeFileSync(pathOf(name), text);
	writeFileSync(pathOf(`${name}.tags.yaml`), sidecar);
}

async function move(names: readonly string[], from: string, to: string): Promise<void> {
	const edit = new WorkspaceEdit();
	for (const name of names) {
		edit.renameFile(inFolder(`${from}/${name}`), inFolder(`${to}/${name}`));
	}
	assert.ok(await workspace.applyEdit(edit));
}

describe('tags of several articles', () => {
	const names = ['1', '2', '3', '4', '5', '6'].map(number => `ferry-${number}.txt`);
	const claims = 'hearsay.claims.yaml';
	let claimsBefore: string | undefined;

	before(sitDown);
	beforeEach(() => {
		claimsBefore = existsSync(pathOf(claims)) ? readFileSync(pathOf(claims), 'utf8') : undefined;
		mkdirSync(pathOf('ferries'));
		mkdirSync(pathOf('moved'));
	});
	afterEach(async () => {
		rmSync(pathOf(claims), { recursive: true, force: true });
		if (claimsBefore !== undefined) {
			writeFileSync(pathOf(claims), claimsBefore);
		}
		await run('workbench.action.closeAllEditors');
		rmSync(pathOf('ferries'), { recursive: true });
		rmSync(pathOf('moved'), { recursive: true });
		// What is gone is no longer known: the next articles have the same words.
		await run('hearsay.refresh');
	});

	it('all go along, also where the claims file cannot be changed', async () => {
		for (const name of names) {
			put(`ferries/${name}`, sidecarWith({ id: 'aaaa1111' }));
		}
		const groups =
			'groups:\n  - id: gggg1111\n    title: late\n    members: [ferries/ferry-1.txt#aaaa1111]\n';
		writeFileSync(pathOf(claims), `hearsay: 1\n${groups}`);
		await run('hearsay.refresh');
		await openArticle('ferries/ferry-2.txt');
		writeFileSync(pathOf(claims), `<<<<<<< ours\nhearsay: 1\n${groups}=======\n>>>>>>> theirs\n`);
		const hasProblem = (uri: Uri) => languages.getDiagnostics(uri).length > 0;
		await eventually(() => assert.ok(hasProblem(inFolder(claims))));
		await move(names, 'ferries', 'moved');
		await eventually(() => {
			const left = names.filter(name => !existsSync(pathOf(`moved/${name}.tags.yaml`)));
			assert.deepEqual(left, []);
		});
	});

	it('are not written beside a new name before the old ones are there', async () => {
		for (const name of names) {
			put(`ferries/${name}`, sidecarWith({ id: 'aaaa1111' }));
		}
		await run('hearsay.refresh');
		const last = names.at(-1) ?? '';
		await openArticle(`ferries/${last}`);
		await move(names, 'ferries', 'moved');
		const editor = await openArticle(`moved/${last}`);
		caretIn(editor, 'Mayor');
		await run('hearsay.tagDenial');
		await eventually(async () => {
			const source = await sidecarText(`moved/${last}`);
			assert.match(source, /aaaa1111/);
			assert.match(source, /kind: denial/);
		});
	});

	it('of a copy lead to each other, and where they led from the other folder', async () => {
		put('ferries/other.txt', sidecarWith({ id: 'cccc1111' }));
		const links = [
			{ id: 'aaaa1111', link: '#bbbb1111' },
			{ id: 'bbbb1111', link: 'other.txt#cccc1111' },
		];
		put('ferries/source.txt', sidecarWith(...links).replace('tags:', 'article:\n  copyOf: other.txt\ntags:'));
		writeFileSync(pathOf('ferries/other.txt'), `Other. ${text}`);
		await run('hearsay.refresh');
		await openArticle('ferries/source.txt');
		const edit = new WorkspaceEdit();
		edit.createFile(inFolder('moved/copy.txt'), { contents: new TextEncoder().encode(text) });
		assert.ok(await workspace.applyEdit(edit));
		const copied = await eventually(async () => {
			const source = await sidecarText('moved/copy.txt');
			assert.match(source, /links:/);
			return source;
		});
		const [, second] = [...copied.matchAll(/- id: (\w+)/g)].map(([, id]) => id);
		assert.match(copied, new RegExp(`to: "?#${second}`));
		assert.match(copied, /to: "?\.\.\/ferries\/other\.txt#cccc1111/);
		assert.match(copied, /copyOf: \.\.\/ferries\/other\.txt/);
	});

	it('are read where a file of ours cannot be, which is said of that file', async () => {
		rmSync(pathOf(claims), { force: true });
		mkdirSync(pathOf(claims));
		const store = new DisposableStore();
		const folders = store.add(new Folders(store.add(new WorkspaceFiles()), store.add(new Config())));
		const problems: string[] = [];
		let loaded = 0;
		store.add(folders.onDidChange(() => loaded++));
		store.add(
			folders.onDidCheck(({ uri, decoded }) => {
				problems.push(...decoded.problems.map(({ code }) => `${uri.path.split('/').at(-1)} ${code}`));
			}),
		);
		await folders.load();
		store.dispose();
		assert.equal(loaded, 1);
		assert.deepEqual(problems, [`${claims} unreadable`]);
	});
});
