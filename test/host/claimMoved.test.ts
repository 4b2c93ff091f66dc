/** A decision on a claim falls on its words, wherever they stand by the time that it is made. */
import assert from 'node:assert/strict';
import { Position } from 'vscode';
import {
	caretIn,
	eventually,
	newArticle,
	pause,
	run,
	sidecarText,
	sitDown,
	taggedWords,
	takeFirst,
	tidyUp,
} from './desk';

const files = [
	'weirgate.txt',
	'weirgate.txt.tags.yaml',
	'sluicehouse.txt',
	'sluicehouse.txt.tags.yaml',
	'hearsay.claims.yaml',
];

describe('a claim whose article changes while a person decides', () => {
	before(sitDown);
	after(() => tidyUp(files));

	it('is named in the words that it had', async () => {
		const editor = await newArticle(
			'weirgate.txt',
			'Weir gate\n\nUlla Strom accused Vennock of opening the weir gate at Dunholt. Vennock sold the turbines of the old mill to a dealer.\n',
		);
		caretIn(editor, 'opening the weir gate');
		const naming = run('hearsay.nameClaim');
		await pause(1_500);
		await editor.edit(edit =>
			edit.insert(new Position(2, 0), 'Vennock flooded the lower meadows of Dunholt. '),
		);
		await editor.document.save();
		await pause(1_500);
		await takeFirst(naming);
		assert.deepEqual(
			await taggedWords('weirgate.txt'),
			['Ulla Strom accused Vennock of opening the weir gate at Dunholt.'],
			await sidecarText('weirgate.txt'),
		);
	});

	it('is found by its words where a row of the view has the key of another by now', async () => {
		const words = 'Orla Venn accused Brask of selling the sluice house at Eldmere.';
		const { document } = await newArticle(
			'sluicehouse.txt',
			`Sluice house\n\nBrask drained the carp ponds of Eldmere. ${words}\n`,
		);
		const article = document.uri.toString();
		const key = `${article}#0`;
		const seen = { memberCount: 1, members: [{ key, article, words }] };
		const row = { id: 'row', item: () => undefined, ref: { group: key, seen: () => seen } };
		await eventually(async () => {
			await takeFirst(run('hearsay.nameClaim', row));
			assert.deepEqual(await taggedWords('sluicehouse.txt'), [words]);
		});
	});
});
