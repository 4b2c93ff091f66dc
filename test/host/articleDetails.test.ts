import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { eventually, inFolder, newArticle, run, sidecarText, sitDown, write } from './desk';

describe('article details', () => {
	before(sitDown);

	it('are taken from the front matter at a stroke, and taken back', async () => {
		const text =
			'---\nheadline: Lock shut\nsite: The Ledger\ndate: 2026-03-09\n---\n\nThe lock was shut on Monday.\n';
		await newArticle('details-1.txt', text);
		const editing = run('hearsay.editArticleDetails');
		// Once in a while: what is accepted too often answers the next question, too.
		await eventually(async () => {
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			await eventually(
				async () => assert.match(await sidecarText('details-1.txt'), /outlet: The Ledger/),
				2_000,
			);
		});
		await commands.executeCommand('workbench.action.closeQuickOpen');
		await editing;
		const sidecar = await sidecarText('details-1.txt');
		assert.match(sidecar, /title: Lock shut/);
		assert.match(sidecar, /published: "?2026-03-09/);
		await run('hearsay.undoTagChange');
		assert.equal(await sidecarText('details-1.txt'), '');
	});

	it('are imported from a table for several articles, and taken back as one', async () => {
		for (const name of ['table-1.txt', 'table-2.txt']) {
			await newArticle(name, 'The lock was shut on Monday.\n');
		}
		const table =
			'article,outlet,published\ntable-1.txt,The Ledger,2026-03-09\ntable-2.txt,"Marn, Daily",\nnone.txt,X,\n';
		await write('details.csv', table);
		await run('hearsay.importDetails', inFolder('details.csv'));
		assert.match(await sidecarText('table-1.txt'), /outlet: The Ledger\n {2}published: 2026-03-09/);
		assert.match(await sidecarText('table-2.txt'), /outlet: Marn, Daily/);
		// What changes nothing is no step: one undo takes the first import back.
		await run('hearsay.importDetails', inFolder('details.csv'));
		await run('hearsay.undoTagChange');
		assert.equal((await sidecarText('table-1.txt')) + (await sidecarText('table-2.txt')), '');
	});

	it('are imported from a table as a spreadsheet saves it', async () => {
		await newArticle('table-3.txt', 'The lock was shut on Monday.\n');
		const table = Buffer.from('article;outlet\r\ntable-3.txt;Café Zürich\r\n', 'latin1');
		await workspace.fs.writeFile(inFolder('excel.csv'), table);
		await run('hearsay.importDetails', inFolder('excel.csv'));
		assert.match(await sidecarText('table-3.txt'), /outlet: Café Zürich\n/);
	});
});
