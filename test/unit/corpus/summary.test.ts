import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/core/corpus/corpus';
import { rows } from '../../../src/core/corpus/rows';
import {
	type DayFigure,
	entityFigures,
	type Query,
	type Selection,
	sourceFigures,
	speakerFigures,
} from '../../../src/core/corpus/selection';
import { type Summary, summarise } from '../../../src/core/corpus/summary';
import { type ToldArticle, type ToldName, type ToldSentence, toldArticle } from '../../support/toldArticle';

function corpusOf(...articles: readonly ToldArticle[]): Corpus {
	const corpus = new Corpus();
	for (const article of articles) {
		corpus.set(toldArticle(article));
	}
	return corpus;
}

/** Every number of a summary with the selection that it stands for. */
function figuresOf(summary: Summary): (readonly [number, Selection])[] {
	const { kinds, articles, totals, speakers, entities, sources, lost } = summary;
	const cells = kinds.flatMap((kind, column) =>
		[...articles.map(({ id, counts }) => ({ article: id, counts })), { counts: totals }].flatMap(
			({ counts, ...article }): (readonly [number, Selection])[] => [
				[counts[column]?.tags ?? -1, { of: 'marks', kind, status: 'tag', ...article }],
				[counts[column]?.suggestions ?? -1, { of: 'marks', kind, status: 'suggestion', ...article }],
			],
		),
	);
	return [
		...cells,
		[lost, { of: 'lost' }],
		...sourceFigures.map(figure => [sources[figure], { of: 'sources', figure }] as const),
		...speakers.flatMap(speaker =>
			speakerFigures.map(figure => [speaker[figure], { of: 'speaker', key: speaker.key, figure }] as const),
		),
		...entities.flatMap(entity =>
			entityFigures.map(figure => [entity[figure], { of: 'entity', key: entity.key, figure }] as const),
		),
	];
}

const brandt: ToldName = { name: 'Ida Brandt', type: 'person', as: ['Ida Brandt', 'Brandt'] };
const veskar: ToldName = { name: 'Veskar', type: 'place' };
const board: ToldName = { name: 'Harbour Board', type: 'organisation', id: 'board' };

const small: readonly ToldArticle[] = [
	{
		id: 'one.txt',
		sentences: [
			{ text: 'Veskar sank the ferry.', claim: true, accused: ['Veskar'] },
			{
				text: 'Brandt said the ferry was old.',
				claim: true,
				says: { who: 'Ida Brandt', words: 'the ferry was old' },
			},
			{
				text: 'Two dockers said they saw smoke.',
				says: { who: 'Two dockers', type: 'unnamed', words: 'they saw smoke' },
			},
		],
		names: [brandt, veskar],
		tags: [{ kind: 'claim', on: ['Veskar sank the ferry.'], accused: ['Veskar'] }],
	},
	{
		id: 'two.txt',
		sentences: [
			{ text: 'The Harbour Board denied any fault.', denier: 'Harbour Board' },
			'Nothing else was said.',
		],
		names: [board],
		tags: [
			{ kind: 'prediction', on: ['Nothing else was said.'] },
			{ kind: 'denial', on: ['Words that nobody ever printed about a lighthouse.'] },
		],
	},
];

describe('summarise', () => {
	const summary = summarise(corpusOf(...small));

	it('counts by kind and article, tags and open suggestions apart, other kinds last', () => {
		assert.deepEqual(summary.kinds, ['claim', 'attribution', 'denial', 'prediction']);
		const cells = summary.articles.map(({ counts }) =>
			counts.map(({ tags, suggestions }) => `${tags}+${suggestions}`).join(' '),
		);
		assert.deepEqual(cells, ['1+1 0+2 0+0 0+0', '0+0 0+0 1+1 1+0']);
		assert.deepEqual(
			summary.totals.map(({ tags, suggestions }) => tags + suggestions),
			[2, 2, 2, 1],
		);
	});

	it('counts tags without a place', () => assert.equal(summary.lost, 1));

	it('tells the share of unnamed sources', () =>
		assert.deepEqual(summary.sources, { attributions: 2, unnamed: 1 }));

	it('counts by speaker', () => {
		assert.deepEqual(
			summary.speakers.map(({ name, type, attributions, indirect, denials }) => [
				name,
				type,
				attributions,
				indirect,
				denials,
			]),
			[
				['Ida Brandt', 'person', 1, 1, 0],
				['Two dockers', 'unnamed', 1, 1, 0],
				['Harbour Board', 'unknown', 0, 0, 1],
			],
		);
	});

	it('tells whose people they are who are not named', () => {
		const says = { who: 'an official', type: 'unnamed', affiliation: 'Veskar', words: 'it sank' } as const;
		const corpus = corpusOf({ id: 'a', sentences: [{ text: 'An official said it sank.', says }] });
		assert.deepEqual(
			summarise(corpus).speakers.map(({ name, affiliation }) => [name, affiliation]),
			[['an official', 'Veskar']],
		);
	});

	it('counts by entity', () => {
		assert.deepEqual(
			summary.entities.map(({ name, mentions, claims, accused, saidBy }) => [
				name,
				mentions,
				claims,
				accused,
				saidBy,
			]),
			[
				['Harbour Board', 1, 0, 0, 0],
				['Ida Brandt', 1, 1, 0, 1],
				['Veskar', 1, 1, 1, 0],
			],
		);
	});

	const queries: readonly (readonly [string, Query, readonly number[]])[] = [
		['nothing', {}, [2, 2, 2, 1]],
		['tags only', { status: 'tag' }, [1, 0, 1, 1]],
		['one article', { articles: ['two.txt'] }, [0, 0, 2, 1]],
		['words of a sentence, in any case', { text: 'FERRY' }, [2, 1, 0]],
		['words of the sentence round what is said', { text: 'said smoke' }, [0, 1, 0]],
		['a speaker', { text: 'two dockers' }, [0, 1, 0]],
		['a speaker by a name that the sentence has not', { text: '"ida brandt"' }, [0, 1, 0]],
		['an article’s label', { text: 'two.t' }, [0, 0, 2, 1]],
		['words of a tag without a place', { text: 'lighthouse' }, [0, 0, 1]],
		['white space', { text: '  ' }, [2, 2, 2, 1]],
		['words that are nowhere', { text: 'zebra' }, [0, 0, 0]],
	];
	for (const [what, query, expected] of queries) {
		it(`is narrowed by ${what}`, () => {
			const narrowed = summarise(corpusOf(...small), query);
			assert.deepEqual(
				narrowed.totals.map(({ tags, suggestions }) => tags + suggestions),
				expected,
			);
		});
	}

	it('leaves out speakers and entities that a query leaves nothing of', () => {
		const narrowed = summarise(corpusOf(...small), { text: 'smoke' });
		assert.deepEqual([narrowed.speakers.map(({ name }) => name), narrowed.entities], [['Two dockers'], []]);
	});

	it('lists the articles that a query chooses, and of one that asks for more those in which something is let through', () => {
		const listed = (query: Query) => summarise(corpusOf(...small), query).articles.map(({ id }) => id);
		assert.deepEqual(listed({ articles: ['two.txt'] }), ['two.txt']);
		assert.deepEqual(listed({ text: 'smoke' }), ['one.txt']);
		assert.deepEqual(listed({}), ['one.txt', 'two.txt']);
	});

	it('has first whoever says most of what a query lets through', () => {
		const saying = (who: string, what: string) => ({
			text: `${who} said that ${what}.`,
			says: { who, words: what },
		});
		const sentences = [
			saying('Olin Marr', 'it rained'),
			saying('Olin Marr', 'it snowed'),
			saying('Olin Marr', 'the ferry sank'),
			saying('Ida Brandt', 'the ferry leaked'),
			saying('Ida Brandt', 'the ferry burned'),
		];
		const { speakers } = summarise(corpusOf({ id: 'a', sentences }), { text: 'ferry' });
		assert.deepEqual(
			speakers.map(({ name, attributions }) => [name, attributions]),
			[
				['Ida Brandt', 2],
				['Olin Marr', 1],
			],
		);
	});

	it('keeps an entity that only tags speak of, though mentions are no tags', () => {
		const sentences = ['Veskar sank the ferry.', 'Ida Brandt wept.'];
		const tags = [{ kind: 'claim', on: ['Veskar sank the ferry.'] }];
		const corpus = corpusOf({ id: 'a', sentences, names: [brandt, veskar], tags });
		const { entities } = summarise(corpus, { status: 'tag' });
		assert.deepEqual(
			entities.map(({ name, mentions, claims }) => [name, mentions, claims]),
			[['Veskar', 0, 1]],
		);
	});

	it('takes documents, media and organisations for named sources', () => {
		const types = ['document', 'media', 'organisation', 'person', 'unnamed'] as const;
		const sentences = types.map(type => ({
			text: `The ${type} says so.`,
			says: { who: `The ${type}`, type, words: 'so' },
		}));
		const { sources } = summarise(corpusOf({ id: 'a', sentences }));
		assert.deepEqual(sources, { attributions: 5, unnamed: 1 });
	});

	it('is zero all over for an empty corpus', () => {
		const none = summarise(new Corpus());
		assert.ok(figuresOf(none).every(([figure]) => figure === 0));
	});

	it('bears kinds named like properties of objects, and has them by name', () => {
		const kinds = ['constructor', '__proto__'].map(kind => ({ kind, on: ['Nothing'] }));
		const odd = summarise(corpusOf({ id: 'a', sentences: ['Nothing happened.'], tags: kinds }));
		assert.deepEqual(odd.kinds.slice(3), ['__proto__', 'constructor']);
		assert.deepEqual(odd.totals.slice(3), [
			{ tags: 1, suggestions: 0 },
			{ tags: 1, suggestions: 0 },
		]);
	});
});

describe('rows', () => {
	it('gives the whole sentence, and where in it the place is', () => {
		const [row] = rows(corpusOf(...small), { of: 'sources', figure: 'unnamed' });
		assert.ok(row);
		assert.equal(row.text, 'Two dockers said they saw smoke.');
		assert.equal(row.text.slice(row.marked.start, row.marked.end), 'they saw smoke');
		assert.deepEqual(
			[row.article, row.who, row.kind, row.status],
			['one.txt', 'Two dockers', 'attribution', 'suggestion'],
		);
	});

	it('gives a lost tag’s own words and no place to go', () => {
		const [row] = rows(corpusOf(...small), { of: 'lost' });
		assert.deepEqual([row?.span, row?.tagId], [null, 'tag1']);
		assert.match(row?.text ?? '', /lighthouse/);
		assert.deepEqual(row?.marked, { start: 0, end: row?.text.length });
	});

	it('names the entity of a mention', () => {
		const [row] = rows(corpusOf(...small), { of: 'entity', key: 'id:board', figure: 'mentions' });
		assert.deepEqual([row?.kind, row?.who], ['mention', 'Harbour Board']);
	});

	it('are of the articles of some days, by as much of the date as is known', () => {
		const published = ['2026-03-04T09:00:00Z', '2026-03', '2026-04-01'];
		const corpus = new Corpus();
		for (const [at, date] of published.entries()) {
			const sentences = [
				{ text: `Veskar sank ferry ${at}.`, claim: true, ...(at > 0 && { accused: ['Veskar'] }) },
			];
			const { view, ...rest } = toldArticle({ id: `${at}`, sentences });
			corpus.set({ ...rest, view: { ...view, sidecar: { ...view.sidecar, article: { published: date } } } });
		}
		const found = (from: string, to: string, figure: DayFigure) =>
			rows(corpus, { of: 'days', from, to, figure }).map(({ article }) => article);
		assert.deepEqual(found('2026-03-01', '2026-03-04', 'claims'), ['0', '1']);
		assert.deepEqual(found('2026-03-05', '2026-03-31', 'claims'), ['1']);
		assert.deepEqual(found('2026-03-04', '2026-04-01', 'allegations'), ['1', '2']);
	});

	it('has none for keys and kinds that do not occur', () => {
		const corpus = corpusOf(...small);
		const selections: readonly Selection[] = [
			{ of: 'marks', kind: 'rumour' },
			{ of: 'speaker', key: 'nobody', figure: 'attributions' },
			{ of: 'entity', key: 'nobody', figure: 'mentions' },
			{ of: 'entity', key: 'nobody', figure: 'claims' },
		];
		assert.deepEqual(
			selections.map(selection => rows(corpus, selection).length),
			[0, 0, 0, 0],
		);
	});

	it('are as many as the number that they stand behind, whatever the corpus and the query', () => {
		const who = fc.constantFrom('Ida Brandt', 'Brandt', 'Veskar', 'Harbour Board', 'a clerk', '');
		const sentence = fc
			.record({
				name: fc.constantFrom('Brandt', 'Veskar', 'Harbour Board', 'Somebody'),
				claim: fc.boolean(),
				accused: fc.option(fc.array(fc.constantFrom('Veskar', 'board', 'nobody'), { maxLength: 2 }), {
					nil: undefined,
				}),
				denier: fc.option(who, { nil: undefined }),
				speaker: fc.option(who, { nil: undefined }),
				type: fc.constantFrom('person', 'organisation', 'unnamed', 'media', 'document'),
				form: fc.constantFrom('direct', 'mixed', 'indirect'),
			})
			.map(
				({ name, claim, accused, denier, speaker, type, form }): ToldSentence => ({
					text: `${name} watched how the ferry burned.`,
					claim,
					...(accused && { accused }),
					...(denier !== undefined && { denier }),
					...(speaker !== undefined && {
						says: { who: speaker, words: 'how the ferry burned', type, form },
					}),
				}),
			);
		const tag = fc.record({
			kind: fc.constantFrom('claim', 'attribution', 'denial', 'prediction'),
			on: fc.constantFrom(['how the ferry burned'], ['watched'], ['A lost line about quite another thing.']),
			speaker: who.map(name => ({ name })),
		});
		const article = fc.record({
			sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
			names: fc.subarray([brandt, veskar, board]),
			tags: fc.array(tag, { maxLength: 3 }),
		});
		const query = fc.record(
			{
				text: fc.constantFrom('', 'ferry', 'brandt', 'article1', 'zebra'),
				status: fc.constantFrom('tag', 'suggestion'),
				articles: fc.subarray(['article0', 'article1', 'article2']),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.array(article, { maxLength: 3 }), query, (articles, narrow) => {
				const corpus = corpusOf(...articles.map((told, index) => ({ ...told, id: `article${index}` })));
				for (const [figure, selection] of figuresOf(summarise(corpus, narrow))) {
					assert.equal(rows(corpus, selection, narrow).length, figure, JSON.stringify(selection));
				}
			}),
			{ numRuns: 60 },
		);
	});
});
