import assert from 'node:assert/strict';
import { choicesOf } from '../../../src/core/corpus/choices';
import { Corpus } from '../../../src/core/corpus/corpus';
import { Filter } from '../../../src/core/corpus/filter';
import { rows } from '../../../src/core/corpus/rows';
import { SearchTexts, termsOf } from '../../../src/core/corpus/searchTexts';
import type { Query } from '../../../src/core/corpus/selection';
import type { ArticleDetails } from '../../../src/core/model/tag';
import { type ToldArticle, toldArticle } from '../../support/toldArticle';

const told: readonly (ToldArticle & { readonly details: ArticleDetails })[] = [
	{
		id: 'mill.txt',
		details: { outlet: 'The Ledger', published: '2026-03-04T09:00:00Z', reliability: 'B' },
		sentences: [
			{ text: 'Osk burned the mill.', claim: true, accused: ['Osk'] },
			{
				text: 'Ida Brandt said the mill\nwas old.',
				claim: true,
				says: { who: 'Ida Brandt', words: 'the mill\nwas old' },
			},
		],
		names: [
			{ name: 'Osk', type: 'place' },
			{ name: 'Ida Brandt', type: 'person' },
		],
		tags: [{ kind: 'claim', on: ['Osk burned the mill.'], by: 'ada', credibility: 2, certainty: 'hedged' }],
	},
	{
		id: 'pier.txt',
		details: { outlet: 'Tidings', published: '2026-03', reliability: 'D' },
		sentences: [{ text: 'Osk denied that it burned the mill.', denier: 'Osk' }],
		names: [{ name: 'Osk', type: 'place' }],
	},
	{ id: 'undated.txt', details: {}, sentences: [{ text: 'The pier stands.', claim: true }] },
];

function corpusOf(): Corpus {
	const corpus = new Corpus();
	for (const { details, ...article } of told) {
		const made = toldArticle(article);
		corpus.set({
			...made,
			view: { ...made.view, sidecar: { ...made.view.sidecar, article: details } },
		});
	}
	return corpus;
}

describe('Filter', () => {
	const corpus = corpusOf();
	const key = (name: string) => corpus.find(name)?.key ?? '';
	const fitting = (query: Query) =>
		new Filter(corpus, query).fitting.map(
			({ article, mark }) => `${article.id} ${mark.status} ${mark.kind} ${mark.exact.slice(0, 10)}`,
		);
	const tag = 'mill.txt tag claim Osk burned';
	const old = 'mill.txt suggestion claim Ida Brandt';
	const said = 'mill.txt suggestion attribution the mill\nw';
	const denial = 'pier.txt suggestion denial Osk denied';
	const pier = 'undated.txt suggestion claim The pier s';
	const all = [tag, old, said, denial, pier];

	const cases: readonly (readonly [Query, readonly string[]])[] = [
		[{}, all],
		[{ status: 'tag' }, [tag]],
		[{ kinds: ['denial', 'attribution'] }, [said, denial]],
		[{ kinds: [] }, []],
		[{ articles: ['pier.txt'] }, [denial]],
		[{ outlets: ['The Ledger'] }, [tag, old, said]],
		[{ from: '2026-03-05' }, [denial]],
		[{ to: '2026-03-04' }, [tag, old, said, denial]],
		[{ from: '2026-04-01' }, []],
		[{ speakers: [key('Ida Brandt')] }, [old, said]],
		[{ speakers: [key('Osk')] }, [denial]],
		[{ entities: [key('Osk')] }, [tag, denial]],
		[{ entities: [key('Osk')], kinds: ['claim'] }, [tag]],
		[{ certainties: ['hedged'] }, [tag]],
		[{ grades: ['B'] }, [tag, old, said]],
		[{ grades: ['2'] }, [tag]],
		[{ grades: ['D', '2'] }, []],
		[{ authors: ['ada'] }, [tag]],
		[{ text: 'MILL was' }, [old, said]],
		[{ text: 'burned osk' }, [tag, denial]],
		[{ text: '"osk burned"' }, [tag]],
		// The name of who says it is no part of the sentence.
		[{ text: '"old. ida brandt"' }, []],
		[{ text: 'tidings' }, []],
	];
	for (const [query, expected] of cases) {
		it(`lets through ${expected.length} for ${JSON.stringify(query)}`, () =>
			assert.deepEqual(fitting(query), expected));
	}

	it('lets mentions through with what fits in their sentences', () => {
		const mentions = (query: Query) => {
			const selection = { of: 'entity', key: key('Osk'), figure: 'mentions' } as const;
			return rows(corpus, selection, query).length;
		};
		assert.deepEqual(
			[
				{},
				{ kinds: ['denial'] },
				{ status: 'tag' as const },
				{ text: 'denied' },
				{ authors: ['ada'] },
				{ certainties: ['hedged'] },
			].map(mentions),
			[2, 1, 0, 1, 1, 1],
		);
		assert.equal(mentions({ entities: [key('Ida Brandt')] }), 0);
	});

	it('gives the same with texts that an earlier search has made', () => {
		const texts = new SearchTexts();
		for (const text of ['mill', 'osk', 'mill']) {
			assert.deepEqual(new Filter(corpus, { text }, texts).fitting, new Filter(corpus, { text }).fitting);
		}
	});

	it('offers what there is', () => {
		const { outlets, grades, authors, kinds, undated, speakers } = choicesOf(corpus);
		const told = (choices: typeof outlets) => choices.map(({ value, count }) => `${value} ${count}`);
		assert.deepEqual(told(outlets), ['The Ledger 1', 'Tidings 1']);
		assert.deepEqual(told(grades), ['B 1', 'D 1', '2 1']);
		assert.deepEqual(told(authors), ['ada 1']);
		assert.deepEqual(told(kinds), ['attribution 1', 'claim 3', 'denial 1']);
		assert.equal(undated, 1);
		assert.equal(speakers.length, 2);
	});
});

describe('termsOf', () => {
	for (const [search, terms] of [
		['', []],
		['  ', []],
		['A b', ['a', 'b']],
		['"a  b" c', ['a b', 'c']],
		['" a b" c', ['a b', 'c']],
		['“a b', ['a b']],
		['"', []],
		['" ', []],
	] as const) {
		it(`finds ${terms.length} in ${JSON.stringify(search)}`, () => assert.deepEqual(termsOf(search), terms));
	}
});
