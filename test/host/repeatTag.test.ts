import assert from 'node:assert/strict';
import { caretIn, newArticle, run, select, sidecarText, sitDown, taggedWords } from './desk';

const story = `Toll raised

The toll was raised on Monday. Barges waited for three days. The clerk was not told.
`;

describe('repeating the last tag', () => {
	before(sitDown);

	it('tags the sentence here with the same kind', async () => {
		const editor = await newArticle('repeat-1.txt', story);
		caretIn(editor, 'toll was');
		await run('hearsay.tagDenial');
		caretIn(editor, 'Barges');
		await run('hearsay.repeatTag');
		select(editor, 'The clerk');
		await run('hearsay.repeatTag');
		assert.deepEqual(await taggedWords('repeat-1.txt'), [
			'The toll was raised on Monday.',
			'Barges waited for three days.',
			'The clerk',
		]);
		assert.equal((await sidecarText('repeat-1.txt')).match(/kind: denial/g)?.length, 3);
	});
});
