import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { claimCards, mostPlaces } from '../../../../src/core/corpus/cards/claimCards';
import { entityPage } from '../../../../src/core/corpus/cards/entityPage';
import { filteredFindings } from '../../../../src/core/corpus/cards/filteredFindings';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../../src/core/corpus/filter';
import type { Query } from '../../../../src/core/corpus/selection';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';
import { type ToldArticle, toldArticle } from '../../../support/toldArticle';

const osk = { name: 'Osk', type: 'place' } as const;
const told: readonly ToldArticle[] = [
	{
		id: 'mill.txt',
		label: 'Mill',
		sentences: [
			{
				text: 'Osk burned the mill in Marn, dockers said.',
				accused: ['Osk'],
				says: { who: 'dockers', type: 'unnamed', words: 'Osk burned the mill in Marn' },
			},
			{ text: 'The harvest was good.', claim: true },
		],
		names: [osk, { name: 'Marn', type: 'place' }],
	},
	{
		id: 'pier.txt',
		label: 'Pier',
		sentences: [
			{ text: 'Osk burned the mill in Marn.', accused: ['Osk'] },
			{ text: 'Osk denied that it burned the mill in Marn.', denier: 'Osk' },
		],
		names: [osk, { name: 'Marn', type: 'place' }],
	},
];

describe('claim cards', () => {
	const corpus = new Corpus();
	for (const article of told) {
		corpus.set(toldArticle(article));
	}
	const findings = corpusFindings(corpus);
	const cardsOf = (query: Query, limit = 10) =>
		claimCards(corpus, findings.claims, new Filter(corpus, query), limit);

	it('tell who asserts it on whose word, and who denies it', () => {
		const [card] = cardsOf({}).cards;
		assert.ok(card);
		assert.deepEqual(card.accused, [{ name: 'Osk', key: corpus.find('Osk')?.key }]);
		assert.deepEqual(
			card.members.map(({ label, ladder }) => [label, ladder.map(({ name }) => name)]),
			[
				['Mill', ['dockers']],
				['Pier', []],
			],
		);
		assert.deepEqual(
			card.denials.map(({ label, who, by }) => [label, who, by]),
			[['Pier', 'Osk', 'words']],
		);
		assert.equal(card.state, 'denied');
		assert.equal(card.memberCount, 2);
		assert.ok(card.members.length <= mostPlaces);
	});

	it('tell on whose word the contrary is said', () => {
		const both = new Corpus();
		for (const [id, text] of [
			['a', 'Officials said Kesh had supplied weapons to Lune.'],
			['b', 'The Kesh embassy in Hadar said that Kesh “has not supplied weapons” to Lune.'],
		] as const) {
			both.set({ id, label: id, view: viewArticle(text, analyse(text), emptySidecar) });
		}
		const { cards } = claimCards(both, corpusFindings(both).claims, new Filter(both, {}), 10);
		const [answer] = cards.flatMap(({ denials }) => denials);
		assert.match(`${answer?.who} ${answer?.ladder.map(({ name }) => name).join()}`, /Kesh/);
	});

	it('stay whole where any of their claims or denials is let through', () => {
		const { cards, fitting, all, allegations } = cardsOf({ kinds: ['denial'] });
		assert.deepEqual([cards.length, fitting, all, allegations], [1, 1, 2, 1]);
		assert.equal(cards[0]?.members.length, 2);
		assert.equal(cardsOf({ text: 'harvest' }).cards[0]?.title, 'The harvest was good.');
		assert.equal(cardsOf({ articles: ['nowhere'] }).fitting, 0);
	});

	it('say how many there are beyond the limit', () => {
		const { cards, fitting } = cardsOf({}, 1);
		assert.deepEqual([cards.length, fitting], [1, 2]);
	});

	it('are narrowed with sourcing and timeline', () => {
		const under = (query: Query) =>
			filteredFindings(corpus, findings, new Filter(corpus, query), 10).sourcing.articles.map(({ id }) => id);
		assert.deepEqual(under({}), ['mill.txt', 'pier.txt']);
		assert.deepEqual(under({ kinds: ['denial'] }), ['pier.txt']);
	});

	it('make the page of an entity, with what it says and on whose word the rest stands', () => {
		const key = corpus.find('Osk')?.key ?? '';
		const page = entityPage(corpus, findings.claims, new Filter(corpus, {}), key, 10);
		assert.ok(page);
		assert.equal(page.claims.fitting, 1);
		assert.deepEqual(
			page.says.map(({ kind, text }) => [kind, text]),
			[['denial', 'Osk denied that it burned the mill in Marn.']],
		);
		assert.deepEqual(page.sources, { named: 0, unnamed: 1, media: 0, documents: 0, none: 1 });
		assert.equal(entityPage(corpus, findings.claims, new Filter(corpus, {}), 'nobody', 10), undefined);
	});

	it('make a page that counts on whose word all claims about it stand, also those in denials', () => {
		const denying = new Corpus();
		const words = { who: 'Ida Brandt', words: 'Osk denied that it sold coal' };
		denying.set(
			toldArticle({
				id: 'coal.txt',
				sentences: [
					{ text: 'Osk bought coal.', claim: true },
					{ text: 'Osk denied that it sold coal, Ida Brandt said.', claim: true, denier: 'Osk', says: words },
				],
				names: [osk],
			}),
		);
		const { claims } = corpusFindings(denying);
		const page = entityPage(denying, claims, new Filter(denying, {}), denying.find('Osk')?.key ?? '', 10);
		assert.deepEqual(page?.sources, { named: 1, unnamed: 0, media: 0, documents: 0, none: 1 });
	});

	it('make a page of what a query lets through', () => {
		const under = (article: string) => {
			const filter = new Filter(corpus, { articles: [article] });
			const page = entityPage(corpus, findings.claims, filter, corpus.find('Osk')?.key ?? '', 10);
			assert.ok(page);
			return {
				says: page.saysCount,
				outlets: page.outlets.map(({ outlet, about, says }) => `${outlet} ${about} ${says}`),
				sources: `${page.sources.unnamed} unnamed, ${page.sources.none} none`,
			};
		};
		assert.deepEqual(under('mill.txt'), { says: 0, outlets: ['Mill 1 0'], sources: '1 unnamed, 0 none' });
		assert.deepEqual(under('pier.txt'), { says: 1, outlets: ['Pier 1 1'], sources: '0 unnamed, 1 none' });
	});

	it('make a page that tells who publishes most, from when to when', () => {
		const published = [
			['Ledger', '2031-05-04'],
			['Ledger', '2031-05-02'],
			['Tidings', '2031-05-03'],
		] as const;
		const papers = new Corpus();
		for (const [at, [outlet, date]] of published.entries()) {
			const { view, ...rest } = toldArticle({
				id: `${at}`,
				sentences: [
					{ text: 'Osk burned the mill.', accused: ['Osk'] },
					...(outlet === 'Tidings'
						? [
								{ text: 'Osk sank the ferry.', accused: ['Osk'] },
								{ text: 'Osk stole the grain.', accused: ['Osk'] },
							]
						: [{ text: 'Osk denied that it burned the mill.', denier: 'Osk' }]),
				],
				names: [osk],
			});
			const article = { outlet, published: date };
			papers.set({ ...rest, view: { ...view, sidecar: { ...view.sidecar, article } } });
		}
		const key = papers.find('Osk')?.key ?? '';
		const page = entityPage(papers, corpusFindings(papers).claims, new Filter(papers, {}), key, 10);
		assert.deepEqual(page?.outlets, [
			{ outlet: 'Ledger', first: '2031-05-02', last: '2031-05-04', about: 2, says: 2 },
			{ outlet: 'Tidings', first: '2031-05-03', last: '2031-05-03', about: 3, says: 0 },
		]);
		assert.deepEqual(
			page?.says.map(({ published: date }) => date),
			['2031-05-02', '2031-05-04'],
		);
	});

	describe('of one article', () => {
		const alone = (...sentences: ToldArticle['sentences']) => {
			const one = new Corpus();
			const names = [osk, { name: 'Ida Brandt', type: 'person', as: ['Ida Brandt', 'Brandt'] } as const];
			one.set(toldArticle({ id: 'a.txt', label: 'Almanac', sentences, names }));
			return one;
		};
		const allOf = (one: Corpus) => claimCards(one, corpusFindings(one).claims, new Filter(one, {}), 10).cards;

		it('have somebody once who is accused under two names', () => {
			const [card] = allOf(
				alone({
					text: 'Ida Brandt burned the mill, and Brandt fled.',
					accused: ['Ida Brandt', 'Brandt'],
				}),
			);
			assert.deepEqual(
				card?.accused.map(({ name }) => name),
				['Ida Brandt'],
			);
		});

		it('name the article that says it again by its label', () => {
			const cards = allOf(
				alone(
					{
						text: 'Ida Brandt said Osk burned the mill in Marn.',
						claim: true,
						says: { who: 'Ida Brandt', words: 'Osk burned the mill in Marn' },
					},
					{ text: 'Osk burned the mill in Marn.', claim: true },
				),
			);
			assert.deepEqual(
				cards.flatMap(({ joins }) => joins.map(({ reason, on }) => [reason, on])),
				[['same-article', 'Almanac']],
			);
		});

		it('stand on the page of somebody whom only the tag or suggestion names', () => {
			const one = alone('Osk slept.', { text: 'The town burned the dam of Marn.', accused: ['Osk'] });
			const key = one.find('Osk')?.key ?? '';
			const page = entityPage(one, corpusFindings(one).claims, new Filter(one, {}), key, 10);
			assert.deepEqual([page?.claims.fitting, page?.outlets[0]?.about], [1, 1]);
		});
	});
});
