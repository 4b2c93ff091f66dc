import assert from 'node:assert/strict';
import { toldArticle } from '../../support/toldArticle';

const pier = { text: 'The pier at Tarnholm burned on Friday.', claim: true };
const denied = { text: 'The Harbour Board denied that it was warned.', denier: 'Harbour Board', claim: true };

describe('viewArticle', () => {
	it('offers what nobody has decided', () => {
		const { view } = toldArticle({ id: 'a', sentences: [pier, denied] });
		assert.deepEqual(
			view.suggestions.map(({ kind, sentence }) => [kind, sentence]),
			[
				['claim', 0],
				['denial', 1],
				['claim', 1],
			],
		);
	});

	const cases: readonly (readonly [string, string, string, boolean])[] = [
		['the same words', 'claim', pier.text, true],
		['more than half of the words', 'claim', 'The pier at Tarnholm burned', true],
		['less than half of the words', 'claim', 'The pier', false],
		['the same words as another kind', 'denial', pier.text, false],
		['words that are nowhere', 'claim', 'Nothing of the kind ever stood in this newspaper.', false],
	];
	for (const [what, kind, on, isCovered] of cases) {
		it(`${isCovered ? 'covers' : 'does not cover'} a suggestion by a tag on ${what}`, () => {
			const { view } = toldArticle({ id: 'a', sentences: [pier], tags: [{ kind, on: [on] }] });
			assert.equal(view.suggestions.length, isCovered ? 0 : 1);
			assert.deepEqual(view.declined, []);
		});
		it(`${isCovered ? 'covers' : 'does not cover'} a suggestion by a dismissal of ${what}`, () => {
			const known = pier.text.includes(on) ? [{ kind, on }] : [];
			const { view } = toldArticle({ id: 'a', sentences: [pier], dismissed: known });
			assert.equal(view.suggestions.length, isCovered ? 0 : 1);
			assert.equal(view.declined.length, isCovered ? 1 : 0);
		});
	}

	it('covers by where the words are now, not by where they were', () => {
		const { view } = toldArticle({
			id: 'a',
			inserted: 'A line that was put in later.\n\n',
			sentences: [pier],
			tags: [{ kind: 'claim', on: [pier.text] }],
		});
		assert.equal(view.tags[0]?.receipts[0]?.receipt, 'moved');
		assert.deepEqual(view.suggestions, []);
	});

	it('has the places of a discontinuous tag in the order of its targets', () => {
		const { view } = toldArticle({
			id: 'a',
			sentences: [pier],
			tags: [{ kind: 'claim', on: ['burned on Friday', 'The pier'] }],
		});
		const words = view.tags[0]?.places.map(({ start, end }) => view.text.slice(start, end));
		assert.deepEqual(words, ['burned on Friday', 'The pier']);
	});

	it('finds speaker and cue where they are now', () => {
		const { view } = toldArticle({
			id: 'a',
			inserted: 'The Harbour Board denied nothing in this line.\n\n',
			sentences: [denied],
			tags: [
				{
					kind: 'denial',
					on: ['that it was warned'],
					speaker: { name: 'Harbour Board', exact: 'The Harbour Board', start: 0, end: 17 },
					cue: { exact: 'denied', start: 18, end: 24 },
				},
			],
		});
		const [tag] = view.tags;
		assert.ok(tag?.speaker && tag.cue);
		assert.equal(tag.speaker.start, view.text.indexOf(denied.text));
		assert.equal(view.text.slice(tag.cue.start, tag.cue.end), 'denied');
		assert.ok(tag.cue.start > tag.speaker.start);
	});

	it('gives a lost tag no place', () => {
		const { view } = toldArticle({
			id: 'a',
			sentences: [pier],
			tags: [{ kind: 'claim', on: ['Quite different words about a ferry and its crew.'] }],
		});
		assert.deepEqual(view.tags[0]?.places, []);
		assert.equal(view.tags[0]?.receipts[0]?.receipt, 'lost');
	});
});
