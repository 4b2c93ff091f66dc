import assert from 'node:assert/strict';
import { commands, extensions, Uri, workspace } from 'vscode';
import * as ids from '../../src/extension/base/ids';

describe('Hearsay in the Node extension host', () => {
	it('activates', async () => {
		const hearsay = extensions.getExtension('hearsay.hearsay');
		assert.ok(hearsay, 'VS Code does not know the extension');
		await hearsay.activate();
		assert.ok(hearsay.isActive);
	});

	it('has every command that is named', async () => {
		const known = new Set(await commands.getCommands(false));
		assert.deepEqual(
			Object.values(ids.commands).filter(command => !known.has(command)),
			[],
		);
	});

	it('hides the files of a write under way, and shows nothing that was hidden', () => {
		const hidden = workspace.getConfiguration('files').get<Record<string, boolean>>('exclude') ?? {};
		assert.equal(hidden['**/.*.tags.yaml.lock'], true);
		assert.equal(hidden['**/*.hearsay-tmp'], true);
		assert.equal(hidden['**/.git'], true);
	});

	it('reads an article of the workspace', async () => {
		const [folder] = workspace.workspaceFolders ?? [];
		assert.ok(folder, 'no folder is open');
		const article = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'ferry.txt'));
		assert.match(article.getText(), /^Ferry company disputes harbour report\n/);
	});
});
