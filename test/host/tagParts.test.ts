import assert from 'node:assert/strict';
import { commands, env } from 'vscode';
import { caretIn, eventually, newArticle, run, select, sidecarText, sitDown, taggedWords } from './desk';

const story = `Port sends coins

The port sent timber, old coins and two lamps to Brent. Ida Voss said the dock was shut on Monday.
`;

describe('the parts of a tag', () => {
	before(sitDown);

	it('are added from the selection and removed again', async () => {
		const editor = await newArticle('parts-1.txt', story);
		select(editor, 'The port sent');
		await run('hearsay.tagDenial');
		select(editor, 'to Brent');
		await run('hearsay.addToTag');
		assert.deepEqual(await taggedWords('parts-1.txt'), ['The port sent', 'to Brent']);
		assert.equal((await sidecarText('parts-1.txt')).match(/kind: denial/g)?.length, 1);
		caretIn(editor, 'The port');
		await run('hearsay.removePart');
		assert.deepEqual(await taggedWords('parts-1.txt'), ['to Brent']);
		caretIn(editor, 'to Brent');
		await run('hearsay.removePart');
		assert.deepEqual(await taggedWords('parts-1.txt'), ['to Brent']);
	});

	it('come from a list, a tag an item, as one decision', async () => {
		const editor = await newArticle('parts-2.txt', story);
		caretIn(editor, 'timber');
		await run('hearsay.tagClaim');
		const before = await sidecarText('parts-2.txt');
		caretIn(editor, 'timber');
		const split = run('hearsay.splitTag');
		await eventually(async () => {
			await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
			assert.equal((await sidecarText('parts-2.txt')).match(/kind: claim/g)?.length, 3);
		});
		await split;
		assert.deepEqual(await taggedWords('parts-2.txt'), [
			'The port sent timber',
			'to Brent.',
			'The port sent',
			'old coins',
			'to Brent.',
			'The port sent',
			'two lamps to Brent.',
		]);
		await run('hearsay.undoTagChange');
		assert.equal(await sidecarText('parts-2.txt'), before);
	});
});

describe('a citation', () => {
	before(sitDown);

	it('of a selection names who says it', async () => {
		const editor = await newArticle('cite-1.txt', story);
		select(editor, 'the dock was shut');
		await eventually(async () => {
			await run('hearsay.copyCitation');
			assert.equal(await env.clipboard.readText(), '“the dock was shut” (Ida Voss), cite-1.txt:3');
		});
	});

	it('of a tag has all of its parts', async () => {
		const editor = await newArticle('cite-2.txt', story);
		select(editor, 'The port sent');
		await run('hearsay.tagDenial');
		select(editor, 'to Brent');
		await run('hearsay.addToTag');
		caretIn(editor, 'to Brent');
		await run('hearsay.copyCitation');
		assert.equal(await env.clipboard.readText(), '“The port sent […] to Brent”, cite-2.txt:3');
	});
});
