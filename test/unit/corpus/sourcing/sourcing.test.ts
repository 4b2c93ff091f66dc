import assert from 'node:assert/strict';
import { describeTarget } from '../../../../src/core/anchor/describe';
import { type CorpusArticle, viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { analyse } from '../../../../src/core/detect/analyse';
import type { Span } from '../../../../src/core/model/span';
import { type ArticleDetails, emptySidecar, type Sidecar } from '../../../../src/core/model/tag';
import { spanOf } from '../../../support/toldArticle';

const article = (id: string, text: string, details: ArticleDetails = {}) => ({
	id,
	label: id,
	view: viewArticle(text, analyse(text), { ...emptySidecar, article: details }),
});

function findingsOf(...articles: readonly CorpusArticle[]) {
	const corpus = new Corpus();
	for (const one of articles) {
		corpus.set(one);
	}
	return corpusFindings(corpus);
}

const accuses = 'Ida Brandt accused Jon Vik of stealing grain.';

describe('sourcing', () => {
	it('counts who is cited, how, and what nobody is cited for', () => {
		const text = [
			'Rain flooded the harbour of Tarnholm on Friday.',
			'Ida Brandt said the pumps had failed.',
			'“The pumps failed twice,” said Ida Brandt.',
			'Two officials said the pumps had failed.',
		].join('\n\n');
		const [found] = findingsOf(article('a', text)).sourcing.articles;
		assert.ok(found);
		const { named, unnamed, direct, indirect, claims, unattributed, depths } = found;
		assert.deepEqual(
			{ named, unnamed, direct, indirect, claims, unattributed },
			{ named: 2, unnamed: 1, direct: 1, indirect: 2, claims: 4, unattributed: 1 },
		);
		assert.deepEqual(depths, { 0: 1, 1: 3 });
	});

	for (const [name, text, unheard] of [
		['neither quoted nor asked', accuses, ['Jon Vik']],
		['quoted', `${accuses}\n\n“I was at sea that night,” said Jon Vik.`, []],
		[
			'has somebody speak for him',
			'Ida Brandt accused the Harbour Board of stealing grain.\n\n“We lost money,” said Lena Fisk, a spokeswoman of the Harbour Board.',
			[],
		],
		['denies', `${accuses}\n\nJon Vik denied the accusation.`, []],
		['declines to comment', `${accuses}\n\nJon Vik declined to comment.`, []],
	] as const) {
		it(`right of reply: who ${name}`, () => {
			assert.deepEqual(findingsOf(article('a', text)).sourcing.articles[0]?.unheard, unheard);
		});
	}

	for (const [speaker, named, unnamed] of [
		['Western officials', 0, 1],
		['people close to the talks', 0, 1],
		['Senior Kesh officials', 0, 1],
		['Ada Kvist', 1, 0],
		['the Harbour Board of Marn', 1, 0],
		['', 0, 0],
	] as const) {
		it(`counts ${speaker || 'nobody'}, whom a person typed, as what the name says`, () => {
			const words = 'The pumps had been old for years.';
			const target = describeTarget(words, { start: 0, end: words.length });
			const tag = { id: 'aaaa1111', kind: 'attribution', targets: [target] };
			const sidecar = { ...emptySidecar, tags: [{ ...tag, ...(speaker && { speaker: { name: speaker } }) }] };
			const view = viewArticle(words, analyse(words), sidecar);
			const [found] = findingsOf({ id: 'typed', label: 'typed', view }).sourcing.articles;
			assert.deepEqual([found?.named, found?.unnamed], [named, unnamed]);
		});
	}

	describe('of what people decided', () => {
		const text = [accuses, '“It was wet,” said Lena Fisk.', 'Nobody asked the harbour master.'].join('\n\n');
		const decided = (change: (view: ReturnType<typeof viewArticle>) => Partial<Sidecar>) => {
			const view = viewArticle(text, analyse(text), emptySidecar);
			const sidecar = { ...emptySidecar, ...change(view) };
			const [found] = findingsOf({ id: 'a', label: 'a', view: viewArticle(text, analyse(text), sidecar) })
				.sourcing.articles;
			assert.ok(found);
			return [found.named, found.unheard] as const;
		};
		const on = (exact: string) => [
			describeTarget(text, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }),
		];
		const tagged = (kind: string, name?: string) => ({
			tags: [
				{
					id: 't',
					kind,
					targets: on('Nobody asked the harbour master.'),
					...(name && { speaker: { name } }),
				},
			],
		});
		for (const [what, change, expected] of [
			['nothing', () => ({}), [2, ['Jon Vik']]],
			[
				'all attributions are dismissed',
				({ suggestions }) => ({
					dismissed: suggestions
						.filter(({ kind }) => kind === 'attribution')
						.map(({ kind, targets }) => ({
							kind,
							targets: targets.map(target => describeTarget(text, target)),
						})),
				}),
				[0, ['Jon Vik']],
			],
			['the accused denies by hand', () => tagged('denial', 'Jon Vik'), [2, []]],
			['the accused speaks by hand', () => tagged('attribution', 'Jon Vik'), [3, []]],
			['a claim of the accused is tagged', () => tagged('claim', 'Jon Vik'), [2, ['Jon Vik']]],
			['a tag names nobody', () => tagged('attribution'), [2, ['Jon Vik']]],
		] as const satisfies readonly (readonly [
			string,
			Parameters<typeof decided>[0],
			readonly [number, readonly string[]],
		])[]) {
			it(what, () => assert.deepEqual(decided(change), expected));
		}
	});

	for (const [name, told, unheard] of [
		['under his name', 'Jon Vik said the barn was empty.', []],
		['under another name of his', 'The Miller of Marn said the barn was empty.', []],
		['not at all', 'Lena Fisk said the barn was empty.', ['e17']],
	] as const) {
		it(`whom a tag accuses by an id of the catalogue is heard ${name}`, () => {
			const claim = 'Grain was stolen on Friday.';
			const text = `${claim}\n\n${told}`;
			const targets = [describeTarget(text, spanOf(text, claim))];
			const tags = [{ id: 't', kind: 'claim', targets, accused: ['e17'] }];
			const view = viewArticle(text, analyse(text), { ...emptySidecar, tags });
			const vik = { id: 'e17', name: 'Jon Vik', type: 'person' } as const;
			const entry = { ...vik, aliases: ['Miller of Marn'], notAliases: [], adjectives: [] };
			const catalogue = { entities: [entry], notEntities: [] };
			const [found] = findingsOf({ id: 'a', label: 'a', view, catalogue }).sourcing.articles;
			assert.deepEqual(found?.unheard, unheard);
		});
	}

	describe('a denial under a tag that does not say who denies', () => {
		const own = 'Jon Vik denied the accusation.';
		const foreign = 'Lena Fisk denied that the pumps had failed.';
		for (const [name, sentences, tagged, unheard] of [
			['is heard', [own], own, []],
			['is heard where the tag goes on', [own, foreign], `${own}\n\n${foreign}`, []],
			['is heard where the tag begins before it', [foreign, own], `${foreign}\n\n${own}`, []],
			['is not heard where it stands before the tag', [own, foreign], foreign, ['Jon Vik']],
			['is not heard where it stands behind the tag', [foreign, own], foreign, ['Jon Vik']],
		] as const) {
			it(name, () => {
				const text = [accuses, ...sentences].join('\n\n');
				const analysis = analyse(text);
				const describe = (targets: readonly Span[]) => targets.map(target => describeTarget(text, target));
				// Without what the detector heard by itself.
				const dismissed = viewArticle(text, analysis, emptySidecar)
					.suggestions.filter(({ kind }) => kind !== 'claim')
					.map(({ kind, targets }) => ({ kind, targets: describe(targets) }));
				const tags = [{ id: 't', kind: 'denial', targets: describe([spanOf(text, tagged)]) }];
				const view = viewArticle(text, analysis, { ...emptySidecar, tags, dismissed });
				const [found] = findingsOf({ id: 'a', label: 'a', view }).sourcing.articles;
				assert.deepEqual(found?.unheard, unheard);
			});
		}
	});

	it('adds up by outlet', () => {
		const { outlets } = findingsOf(
			article('a', accuses, { outlet: 'Kessel Courier' }),
			article('b', 'Two officials said the pumps had failed.', { outlet: 'Kessel Courier' }),
			article('c', accuses),
		).sourcing;
		assert.deepEqual(
			outlets.map(({ outlet, articles, unheardIn, named, unnamed, claims }) => [
				outlet,
				articles,
				unheardIn,
				named,
				unnamed,
				claims,
			]),
			[['Kessel Courier', 2, 1, 1, 1, 2]],
		);
	});
});

describe('timeline', () => {
	it('counts claims and denials day by day, and names what has no date', () => {
		const { days, undated } = findingsOf(
			article('a', 'Jon Vik denied the accusation.', { published: '2031-05-03T10:00:00Z' }),
			article('b', `${accuses}\n\nRain flooded Tarnholm.`, { published: '2031-05-01' }),
			article('c', accuses, { published: 'last week' }),
			article('d', accuses, { published: '2031/05/02' }),
			article('e', accuses, { published: '2031-5-2' }),
		).timeline;
		assert.deepEqual(
			days.map(({ date, articles, allegations, denials }) => [date, articles, allegations, denials]),
			[
				['2031-05-01', ['b'], 1, 0],
				['2031-05-03', ['a'], 0, 1],
			],
		);
		assert.deepEqual(undated, ['c', 'd', 'e']);
	});
});
