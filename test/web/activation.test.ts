import { env, extensions, UIKind, Uri, workspace } from 'vscode';
import { equal, ok } from './assert';

describe('Hearsay in the web extension host', () => {
	it('runs in a worker', () => {
		ok('importScripts' in globalThis, 'this is not a worker');
		equal(env.uiKind, UIKind.Web);
	});

	it('activates', async () => {
		const hearsay = extensions.getExtension('hearsay.hearsay');
		ok(hearsay, 'VS Code does not know the extension');
		await hearsay.activate();
		ok(hearsay.isActive, 'it is not active');
	});

	it('reads an article of the workspace', async () => {
		const [folder] = workspace.workspaceFolders ?? [];
		ok(folder, 'no folder is open');
		const article = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'ferry.txt'));
		equal(article.lineAt(0).text, 'Ferry company disputes harbour report');
	});
});
