/** Decisions on names while the catalogue is not as the articles were read with it. */
import assert from 'node:assert/strict';
import { commands, ViewColumn, window } from 'vscode';
import { caretIn, inFolder, newArticle, sitDown, tidyUp, write } from './desk';

const lock = 'Lock at Ulm\n\nMarla Tenning said the lock was open. Piet Orlow said it was shut.\n';
const catalogue = 'hearsay.entities.yaml';
const file = () => inFolder(catalogue);

async function rename(from: string, to: string): Promise<void> {
	const editor = await window.showTextDocument(inFolder('lock-names.txt'), { viewColumn: ViewColumn.One });
	caretIn(editor, from);
	await commands.executeCommand(
		'vscode.executeDocumentRenameProvider',
		editor.document.uri,
		editor.selection.active,
		to,
	);
}

describe('the catalogue at hand', () => {
	before(async () => {
		await sitDown();
		await newArticle('lock-names.txt', lock);
	});
	after(() => tidyUp([catalogue]));

	it('keeps what was typed into it and is not saved', async () => {
		const source =
			'hearsay: 1\nentities:\n  - { id: tenning, name: Marla Tenning, type: person, aliases: [Tenning] }\n';
		await write(catalogue, source);
		const editor = await window.showTextDocument(file(), { viewColumn: ViewColumn.Two });
		const at = editor.document.positionAt(editor.document.getText().indexOf(']'));
		await editor.edit(edit => edit.insert(at, ', Mayor Tenning'));
		await rename('Marla Tenning', 'Marla J. Tenning');
		const text = editor.document.getText();
		assert.match(text, /name: Marla J\. Tenning/);
		assert.match(text, /Mayor Tenning/);
		assert.ok(editor.document.isDirty);
		await editor.document.save();
	});
});
