import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { Filter } from '../../../src/core/corpus/filter';
import type { Query } from '../../../src/core/corpus/selection';
import { rowNames, summarise } from '../../../src/core/corpus/summary';
import { summaryNumbers } from '../../../src/core/corpus/summaryNumbers';
import { unpackSummary } from '../../../src/panel/packedSummary';
import { toldArticle } from '../../support/toldArticle';

const corpus = new Corpus();
corpus.set(
	toldArticle({
		id: 'one.txt',
		sentences: [
			{ text: 'Veskar sank the ferry.', claim: true, accused: ['Veskar'] },
			{
				text: 'Brandt said the ferry was old.',
				claim: true,
				says: { who: 'Ida Brandt', words: 'the ferry was old', form: 'direct' },
			},
			{
				text: 'Two dockers said so.',
				says: { who: 'Two dockers', type: 'unnamed', words: 'so', form: 'mixed' },
			},
		],
		names: [
			{ name: 'Ida Brandt', type: 'person', as: ['Brandt'] },
			{ name: 'Veskar', type: 'place' },
		],
		tags: [{ kind: 'claim', on: ['Veskar sank the ferry.'], accused: ['Veskar'] }],
	}),
);
corpus.set(
	toldArticle({
		id: 'two.txt',
		sentences: [
			{ text: 'The Harbour Board denied any fault.', denier: 'Harbour Board' },
			'Nothing else was said.',
		],
		names: [{ name: 'Harbour Board', type: 'organisation', id: 'board' }],
		tags: [{ kind: 'prediction', on: ['Nothing else was said.'] }],
	}),
);
corpus.set(toldArticle({ id: 'empty.txt', sentences: [] }));

const queries: readonly Query[] = [
	{},
	{ status: 'tag' },
	{ status: 'suggestion' },
	{ kinds: ['prediction'] },
	{ articles: ['two.txt'] },
	{ text: 'ferry' },
	{ text: 'words that nobody wrote' },
];

describe('figures on their way to the page', () => {
	const names = rowNames(corpus);

	for (const query of queries) {
		it(`come out as they went in under ${JSON.stringify(query)}`, () => {
			const summary = summarise(corpus, query);
			const numbers = summaryNumbers(new Filter(corpus, query));
			const { articles, speakers, entities, ...others } = unpackSummary(numbers, names);
			const shown = {
				...others,
				articles: [...articles],
				speakers: [...speakers],
				entities: [...entities],
			};
			assert.deepEqual(shown, summary);
			assert.deepEqual([articles.at(1), articles.length], [summary.articles[1], summary.articles.length]);
		});
	}

	it('are small: numbers only, of a byte each where that is enough', () => {
		const { articles, speakers, entities } = summaryNumbers(new Filter(corpus, {}));
		const bytes = [articles, speakers, entities].map(({ places, columns }) =>
			[places, ...columns].reduce((sum, { byteLength }) => sum + byteLength, 0),
		);
		assert.deepEqual(bytes, [3 * (1 + 2 * 4), 3 * 6, 3 * 5]);
	});
});
