import { commands, env, extensions, UIKind, Uri, window, workspace } from 'vscode';
import * as ids from '../../src/extension/base/ids';
import { equal, eventually, ok } from './assert';

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

	it('has every command that is named', async () => {
		const known = new Set(await commands.getCommands(false));
		equal(
			Object.values(ids.commands)
				.filter(command => !known.has(command))
				.join(),
			'',
		);
	});

	it('opens an article of the workspace as one', async () => {
		const [folder] = workspace.workspaceFolders ?? [];
		ok(folder, 'no folder is open');
		const article = await workspace.openTextDocument(Uri.joinPath(folder.uri, 'ferry.txt'));
		equal(article.lineAt(0).text, 'Ferry company disputes harbour report');
		await window.showTextDocument(article);
		await eventually(() => equal(window.activeTextEditor?.document.languageId, ids.articleLanguage));
	});
});
