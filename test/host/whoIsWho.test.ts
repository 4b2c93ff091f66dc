/** Who is who across articles, through VS Code's own commands. */
import assert from 'node:assert/strict';
import { commands, TreeItem, window, workspace } from 'vscode';
import { caretIn, eventually, inFolder, newArticle, pause, read, run, sitDown, write } from './desk';

const pier =
	'Pier at Orsk\n\nSarah Vohn said the pier was open. Oleksandr Dymarsky said the pier was shut.\n';
const dock =
	'Dock at Orsk\n\nSara Fonn said the dock was open. Oleksandr Dymarskyy said it was shut. Jon Arvik and Lena Lorr denied it.\n';

async function catalogue(): Promise<string> {
	try {
		return await read('hearsay.entities.yaml');
	} catch {
		return '';
	}
}

/** As from the view, whose row the person is on. */
const drop = (name: string) =>
	run('hearsay.dropNames', {
		id: name,
		item: () => new TreeItem(name),
		ref: { entity: `person:${name.toLowerCase()}` },
	});

/** Resolves when the articles are read with the catalogue as it is. */
const known = (name: string) =>
	eventually(async () => {
		const found = await commands.executeCommand<readonly { readonly name: string }[]>(
			'vscode.executeWorkspaceSymbolProvider',
			name,
		);
		assert.ok(found.some(symbol => symbol.name === name));
	});

describe('who is who', () => {
	before(async () => {
		await sitDown();
		await newArticle('pier.txt', pier);
		await newArticle('dock.txt', dock);
	});
	after(() => commands.executeCommand('workbench.action.closeAllEditors'));

	it('is one person under two transliterations', async () => {
		const editor = await window.showTextDocument(inFolder('pier.txt'), { preview: false });
		caretIn(editor, 'Oleksandr Dymarsky');
		await eventually(async () => {
			const places = await commands.executeCommand<readonly unknown[]>(
				'vscode.executeReferenceProvider',
				editor.document.uri,
				editor.selection.active,
			);
			assert.equal(places.length, 2);
		});
	});

	it('is one person under two transliterations in Go to Symbol in Workspace', async () => {
		const symbols = await commands.executeCommand<readonly { readonly name: string }[]>(
			'vscode.executeWorkspaceSymbolProvider',
			'dymarsky',
		);
		const names = symbols.map(({ name }) => name);
		assert.equal(names.filter(name => /^Oleksandr \w+$/.test(name)).length, 1, names.join('\n'));
	});

	it('leaves the catalogue alone until somebody decides', async () => {
		assert.doesNotMatch(await catalogue(), /Vohn|Dymarsky/);
	});

	it('is decided and taken back, however soon the key comes', async () => {
		const before = 'hearsay: 1\nnotEntities: [Monday]\n';
		await write('hearsay.entities.yaml', before);
		await known('Sarah Vohn');
		const dropped = drop('Sarah Vohn');
		await pause(0);
		await Promise.all([dropped, run('hearsay.undoTagChange')]);
		assert.equal(await catalogue(), before);
		await run('hearsay.redoTagChange');
		assert.match(await catalogue(), /notEntities: \[Monday, Sarah Vohn\]/);
		await run('hearsay.undoTagChange');
		assert.equal(await catalogue(), before);
		await workspace.fs.delete(inFolder('hearsay.entities.yaml'));
	});

	it('is taken back twice by two quick keys', async () => {
		const names = ['Jon Arvik', 'Lena Lorr'];
		for (const name of names) {
			await known(name);
			await drop(name);
		}
		assert.match(await catalogue(), /notEntities: \[Jon Arvik, Lena Lorr\]/);
		await Promise.all(names.map(() => run('hearsay.undoTagChange')));
		assert.equal(await catalogue(), '');
	});
});
