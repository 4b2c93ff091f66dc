import assert from 'node:assert/strict';
import { isThereAlready } from '../../../src/core/corpus/sameTag';
import type { Tag } from '../../../src/core/model/tag';
import { spanOf, toldArticle } from '../../support/toldArticle';

describe('isThereAlready', () => {
	const { view } = toldArticle({
		id: 'a',
		sentences: ['The lock was shut.', 'The quay was open.'],
		tags: [
			{ id: 'one', kind: 'claim', on: ['The lock was shut.'], by: 'ada' },
			{ id: 'two', kind: 'denial', on: ['The lock was', 'The quay was open.'], by: 'ada' },
		],
	});
	const tag = (kind: string, by: string, ...words: readonly string[]): Tag => ({
		id: 'new',
		kind,
		by,
		targets: words.map(exact => ({ exact, prefix: '', suffix: '', ...spanOf(view.text, exact) })),
	});
	const cases: readonly (readonly [string, Tag, boolean])[] = [
		['the same', tag('claim', 'ada', 'The lock was shut.'), true],
		['another kind', tag('denial', 'ada', 'The lock was shut.'), false],
		['another person', tag('claim', 'ben', 'The lock was shut.'), false],
		['other words', tag('claim', 'ada', 'The lock'), false],
		['a part of one', tag('denial', 'ada', 'The quay was open.'), true],
		['words of a part', tag('denial', 'ada', 'The quay'), false],
		['more words', tag('claim', 'ada', 'The lock was shut.', 'The quay'), false],
	];
	for (const [title, made, expected] of cases) {
		it(`${title}: ${expected}`, () => assert.equal(isThereAlready(view, made), expected));
	}
});
