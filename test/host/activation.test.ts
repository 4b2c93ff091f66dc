import assert from 'node:assert/strict';
import { extensions, Uri, workspace } from 'vscode';

describe('Hearsay in the Node extension host', () => {
	it('activates', async () => {
		const hearsay = extensions.getExtension('hearsay.hearsay');
		assert.ok(hearsay, 'VS Code does not know the extension');
		await hearsay.activate();
		assert.ok(hearsay.isActive);
	});

	it('reads an article of the workspace', async () => {
		const [folder] = workspace.workspaceFolders ?? [];
		assert.ok(folder, 'no folder is open');
		const article = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'ferry.txt'));
		assert.match(article.getText(), /^Ferry company disputes harbour report\n/);
	});
});
