import assert from 'node:assert/strict';
import { splitTag } from '../../../src/core/corpus/splitTag';
import { listItems } from '../../../src/core/text/listItems';
import { spanOf, toldArticle } from '../../support/toldArticle';

const sentence = 'Brent sent Ada Morrow, old coins and two lamps to Kestel.';
const { view } = toldArticle({
	id: 'a',
	sentences: [sentence],
	names: [
		{ name: 'Brent', type: 'place' },
		{ name: 'Ada Morrow', type: 'person', id: 'morrow' },
	],
	tags: [
		{
			kind: 'claim',
			on: [sentence],
			entities: ['Brent', 'morrow'],
			credibility: 3,
			notes: [{ text: 'mine' }],
			speaker: { name: 'a clerk' },
		},
	],
});
const [placed] = view.tags;
assert.ok(placed);
const whole = spanOf(view.text, sentence);
let made = 0;
const tags = splitTag(view, placed.tag, 0, whole, listItems(view.text, whole), () => `new${++made}`);

describe('splitTag', () => {
	it('makes a tag an item, each with the rest of the sentence', () => {
		assert.deepEqual(
			tags.map(({ targets }) => targets.map(({ exact }) => exact)),
			[
				['Brent sent Ada Morrow', 'to Kestel.'],
				['Brent sent', 'old coins', 'to Kestel.'],
				['Brent sent', 'two lamps to Kestel.'],
			],
		);
	});

	it('keeps id and notes with the first one', () => {
		assert.deepEqual(
			tags.map(({ id, notes }) => [id, notes?.length ?? 0]),
			[
				[placed.tag.id, 1],
				['new1', 0],
				['new2', 0],
			],
		);
	});

	it('keeps what was said of the whole, and each item its own names', () => {
		assert.deepEqual(
			tags.map(({ entities }) => entities),
			[['Brent', 'morrow'], ['Brent'], ['Brent']],
		);
		assert.ok(tags.every(({ credibility, speaker }) => credibility === 3 && speaker?.name === 'a clerk'));
	});
});
