/** Who is who across articles, through VS Code's own commands. */
import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { caretIn, eventually, inFolder, newArticle, sitDown } from './desk';

const pier =
	'Pier at Orsk\n\nSarah Vohn said the pier was open. Oleksandr Dymarsky said the pier was shut.\n';
const dock = 'Dock at Orsk\n\nSara Fonn said the dock was open. Oleksandr Dymarskyy said it was shut.\n';

async function catalogue(): Promise<string> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(inFolder('hearsay.entities.yaml')));
	} catch {
		return '';
	}
}

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
});
