import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { eventually, newArticle, run, sidecarText, sitDown } from './desk';

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
});
