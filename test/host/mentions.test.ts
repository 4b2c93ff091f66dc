import assert from 'node:assert/strict';
import { commands, ViewColumn, window } from 'vscode';
import { caretIn, eventually, newArticle, openArticle, run, select, sitDown, taggedWords } from './desk';

describe('mentions', () => {
	before(async () => {
		await sitDown();
		await newArticle(
			'mention-a.txt',
			'Dock strike\n\nElla Sandgren spoke first. Later Sandgren left the hall.\n',
		);
		await newArticle('mention-b.txt', 'Dock strike ends\n\nThe dockers cheered Ella Sandgren on Monday.\n');
		const editor = await openArticle('mention-a.txt');
		caretIn(editor, 'Ella Sandgren');
		await eventually(async () => {
			const places = await commands.executeCommand<readonly unknown[]>(
				'vscode.executeReferenceProvider',
				editor.document.uri,
				editor.selection.active,
			);
			assert.equal(places.length, 3);
		});
	});

	it('go on in the article and then in the next one, and come round', async () => {
		const editor = await openArticle('mention-a.txt');
		caretIn(editor, 'Ella Sandgren');
		const visited: string[] = [];
		for (let step = 0; step < 3; step++) {
			await run('hearsay.nextMention');
			const active = window.activeTextEditor;
			assert.ok(active);
			const name = active.document.uri.path.split('/').at(-1);
			visited.push(`${name}: ${active.document.getText(active.selection)}`);
		}
		assert.deepEqual(visited, [
			'mention-a.txt: Sandgren',
			'mention-b.txt: Ella Sandgren',
			'mention-a.txt: Ella Sandgren',
		]);
	});

	it('leave an article that is shown without a place as its reader left it', async () => {
		const editor = await openArticle('mention-b.txt');
		caretIn(editor, 'cheered');
		const { selection } = editor;
		await openArticle('mention-a.txt');
		await run('_hearsay.reveal', editor.document.uri.toString(), 0, 0);
		const shown = window.activeTextEditor;
		assert.equal(shown?.document, editor.document);
		assert.ok(shown.selection.isEqual(selection));
	});

	it('stay in the editor group where the caret is', async () => {
		const { document } = await openArticle('mention-a.txt');
		const second = await window.showTextDocument(document, { viewColumn: ViewColumn.Two, preview: false });
		caretIn(second, 'Ella Sandgren');
		await run('hearsay.nextMention');
		assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.Two);
		await commands.executeCommand('workbench.action.closeAllEditors');
	});

	it('go back', async () => {
		const editor = await openArticle('mention-b.txt');
		caretIn(editor, 'Ella Sandgren');
		await run('hearsay.previousMention');
		const active = window.activeTextEditor;
		assert.ok(active);
		assert.ok(active.document.uri.path.endsWith('/mention-a.txt'));
		assert.equal(active.document.getText(active.selection), 'Sandgren');
	});

	it('are not what is tagged where a jump selected them: their sentences are', async () => {
		const editor = await openArticle('mention-a.txt');
		caretIn(editor, 'Ella Sandgren');
		await run('hearsay.nextMention');
		assert.equal(editor.document.getText(editor.selection), 'Sandgren');
		await run('hearsay.tagClaim');
		assert.deepEqual(await taggedWords('mention-a.txt'), ['Later Sandgren left the hall.']);
		await run('hearsay.undoTagChange');
		// Selected by hand, as for a kind of one's own.
		caretIn(editor, 'Dock');
		select(editor, 'Sandgren left');
		select(editor, 'Ella Sandgren');
		await run('hearsay.tagClaim');
		assert.deepEqual(await taggedWords('mention-a.txt'), ['Ella Sandgren']);
		await run('hearsay.undoTagChange');
	});
});
