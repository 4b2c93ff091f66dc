/** A key that is pressed twice, or held down, before the first press is written. */
import assert from 'node:assert/strict';
import { caretIn, eventually, hoverText, newArticle, run, sitDown, taggedWords } from './desk';

const words = 'Barges waited for three days at the Brent lock.';
const twice = (command: string) => Promise.all([run(command), run(command)]);

describe('a key pressed twice', () => {
	before(sitDown);

	it('tags once', async () => {
		const editor = await newArticle('key-twice-1.txt', `Queue\n\n${words}\n`);
		caretIn(editor, 'waited');
		await twice('hearsay.tagDenial');
		assert.deepEqual(await taggedWords('key-twice-1.txt'), [words]);
	});

	it('repeats the last tag once', async () => {
		const editor = await newArticle('key-twice-2.txt', `Queue\n\n${words}\n\nThe mill was shut.\n`);
		caretIn(editor, 'waited');
		await run('hearsay.tagDenial');
		caretIn(editor, 'mill');
		await twice('hearsay.repeatTag');
		assert.equal((await taggedWords('key-twice-2.txt')).length, 2);
	});

	it('accepts once', async () => {
		const editor = await newArticle('key-twice-3.txt', `Queue\n\n${words}\n`);
		caretIn(editor, 'waited');
		await eventually(async () => assert.match(await hoverText(editor), /Claim\?/));
		await twice('hearsay.acceptSuggestion');
		assert.deepEqual(await taggedWords('key-twice-3.txt'), [words]);
	});
});
