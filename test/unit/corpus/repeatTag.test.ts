import assert from 'node:assert/strict';
import { lastTagBy, tagLike } from '../../../src/core/corpus/repeatTag';
import type { Tag } from '../../../src/core/model/tag';
import { spanOf, toldArticle } from '../../support/toldArticle';

const tag = (id: string, by: string, created: string): Tag => ({
	id,
	kind: 'claim',
	targets: [],
	by,
	created,
});

describe('lastTagBy', () => {
	const tags = [
		tag('a', 'ada', '2026-01-02T03:04:05Z'),
		tag('b', 'ben', '2026-01-03T03:04:05Z'),
		tag('c', 'ada', '2026-01-02T03:04:06Z'),
		tag('d', 'ada', '2026-01-02T03:04:06Z'),
		tag('e', 'ada', '2026-01-01T03:04:06Z'),
	];

	it('is the newest of this author, of equals the last', () => {
		assert.equal(lastTagBy(tags, 'ada')?.id, 'd');
		assert.equal(lastTagBy(tags, 'ben')?.id, 'b');
	});

	it('is none where the author made none', () => assert.equal(lastTagBy(tags, ''), undefined));
});

describe('tagLike', () => {
	const { view } = toldArticle({
		id: 'a',
		sentences: [
			'The lock was shut.',
			{
				text: 'Ida Voss said the quay was open.',
				claim: true,
				says: { who: 'Ida Voss', words: 'the quay was open' },
			},
		],
	});
	const before: Tag = {
		...tag('a', 'ada', ''),
		kind: 'forecast',
		credibility: 2,
		attributes: { chance: 'even' },
		speaker: { name: 'Ben Lisle' },
		notes: [{ text: 'mine' }],
		certainty: 'hedged',
	};
	const stamp = { id: 'new', by: 'ada', now: '2026-02-02T03:04:05Z' };

	it('has the judgement of the one and the speaker of the other', () => {
		const like = tagLike(view, before, spanOf(view.text, 'the quay was open'), stamp);
		assert.equal(like.id, 'new');
		assert.equal(like.kind, 'forecast');
		assert.equal(like.credibility, 2);
		assert.deepEqual(like.attributes, { chance: 'even' });
		assert.equal(like.speaker?.name, 'Ida Voss');
		assert.equal(like.certainty, 'hedged');
		assert.equal(like.notes, undefined);
		assert.equal(like.created, stamp.now);
	});

	it('makes nobody say what somebody else said', () => {
		assert.equal(tagLike(view, before, spanOf(view.text, 'The lock was shut.'), stamp).speaker, undefined);
	});
});
