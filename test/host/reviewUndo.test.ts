/** Undo in a review is about what was decided in it. */
import assert from 'node:assert/strict';
import { caretIn, eventually, newArticle, run, select, sitDown, taggedWords } from './desk';

const name = 'review-undo.txt';
const text = 'Sluice\n\nThe sluice board denied that the money was missing.\n\nThe mill was shut.\n';

describe('undo in a review', () => {
	before(sitDown);
	after(() => run('hearsay.endReview'));

	it('takes back its own decisions, and nothing that was decided before', async () => {
		const editor = await newArticle(name, text);
		select(editor, 'mill was shut');
		await run('hearsay.tagClaim');
		const before = await taggedWords(name);
		assert.deepEqual(before, ['mill was shut']);
		caretIn(editor, 'sluice board');
		await eventually(async () => {
			await run('hearsay.review');
			await run('hearsay.reviewAccept');
			await eventually(async () => assert.equal((await taggedWords(name)).length, 2));
		});
		for (let time = 0; time < 3; time++) {
			await run('hearsay.reviewUndo');
		}
		assert.deepEqual(await taggedWords(name), before);
		await run('hearsay.endReview');
		await run('hearsay.undoTagChange');
		assert.deepEqual(await taggedWords(name), []);
	});
});
