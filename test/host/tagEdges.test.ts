import assert from 'node:assert/strict';
import { caretIn, eventually, newArticle, run, select, sitDown, taggedWords } from './desk';

const story = `Quay closed

The quay master, Ida Voss, said that the north quay was shut on Monday. Nobody was told.
`;

describe('the edges of a tag', () => {
	before(sitDown);

	it('move by word, each step a decision of its own', async () => {
		const editor = await newArticle('edge-1.txt', story);
		select(editor, 'north quay');
		await run('hearsay.tagDenial');
		caretIn(editor, 'north quay');
		await run('hearsay.moveTagEdge', { edge: 'end', unit: 'word', direction: 1 });
		assert.deepEqual(await taggedWords('edge-1.txt'), ['north quay was']);
		await run('hearsay.moveTagEdge', { edge: 'start', unit: 'word', direction: -1 });
		assert.deepEqual(await taggedWords('edge-1.txt'), ['the north quay was']);
		await run('hearsay.undoTagChange');
		assert.deepEqual(await taggedWords('edge-1.txt'), ['north quay was']);
		await run('hearsay.undoTagChange');
		assert.deepEqual(await taggedWords('edge-1.txt'), ['north quay']);
	});

	it('grow to the sentence and shrink back to the caret', async () => {
		const editor = await newArticle('edge-2.txt', story);
		select(editor, 'Ida');
		await run('hearsay.tagDenial');
		caretIn(editor, 'Ida');
		await run('hearsay.growTag');
		assert.deepEqual(await taggedWords('edge-2.txt'), ['Ida Voss']);
		await run('hearsay.growTag');
		assert.match((await taggedWords('edge-2.txt'))[0] ?? '', /^The quay master.*on Monday\.$/);
		await run('hearsay.shrinkTag');
		assert.deepEqual(await taggedWords('edge-2.txt'), ['Ida Voss']);
	});

	it('take quick presses one after the other, and keep the caret in the tag', async () => {
		const editor = await newArticle('edge-3.txt', story);
		select(editor, 'the north quay was shut');
		await run('hearsay.tagDenial');
		caretIn(editor, 'shut');
		const back = { edge: 'end', unit: 'word', direction: -1 };
		await Promise.all([back, back, back].map(step => run('hearsay.moveTagEdge', step)));
		assert.deepEqual(await taggedWords('edge-3.txt'), ['the north']);
		await eventually(() => {
			const at = editor.document.offsetAt(editor.selection.active);
			assert.equal(at, story.indexOf('the north') + 'the north'.length);
		});
	});

	it('go no further than one word', async () => {
		const editor = await newArticle('edge-4.txt', story);
		select(editor, 'Monday');
		await run('hearsay.tagDenial');
		caretIn(editor, 'Monday');
		await run('hearsay.moveTagEdge', { edge: 'start', unit: 'word', direction: 1 });
		assert.deepEqual(await taggedWords('edge-4.txt'), ['Monday']);
	});
});
