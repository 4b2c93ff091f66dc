import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { firstCompared } from '../../../../src/core/corpus/cards/comparedRows';
import { type EntityPage, entityPage } from '../../../../src/core/corpus/cards/entityPage';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../../src/core/corpus/filter';
import type { PageFigure, Query } from '../../../../src/core/corpus/selection';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';

const texts = [
	[
		'The Ledger',
		'Officials in Lune said Kesh had shelled the port of Orsk.\n\nThe ferry left Kesh in March.',
	],
	['The Ledger', 'Ida Brandt accused Kesh of stealing grain.\n\nKesh denied that it had stolen grain.'],
	[
		'The Courier',
		'According to a report, Kesh bought 30 tanks.\n\nThe Kessel Gazette said Kesh had burned the mill.',
	],
	// It goes by its label.
	[undefined, 'Kesh said that it had sold the ferry. Kesh bought the pier.'],
] as const;

const corpus = new Corpus();
for (const [at, [outlet, text]] of texts.entries()) {
	const sidecar = { ...emptySidecar, article: outlet === undefined ? {} : { outlet } };
	corpus.set({ id: `${at}.txt`, label: `Article ${at}`, view: viewArticle(text, analyse(text), sidecar) });
}
const { claims } = corpusFindings(corpus);

describe('the sentences behind the numbers of a name’s page', () => {
	const key = corpus.find('Kesh')?.key ?? '';
	const queries: readonly Query[] = [{}, { kinds: ['denial', 'attribution'] }, { outlets: ['The Ledger'] }];
	for (const query of queries) {
		const filter = new Filter(corpus, query);
		const page = entityPage(corpus, claims, filter, key, 100);
		const count = (figure: PageFigure, outlet?: string) =>
			firstCompared(
				corpus,
				claims,
				filter,
				{ of: 'entityPage', key, figure, ...(outlet !== undefined && { outlet }) },
				1000,
			).rows.length;

		it(`are as many as they say, under ${JSON.stringify(query)}`, () => {
			assert.ok(page && page.outlets.length > 0);
			for (const { outlet, about, says } of page.outlets) {
				assert.deepEqual([count('about', outlet), count('says', outlet)], [about, says], outlet);
			}
			assert.equal(count('says'), page.saysCount);
			for (const [share, number] of Object.entries(page.sources)) {
				assert.equal(count(share as keyof EntityPage['sources']), number, share);
			}
			const all = Object.values(page.sources).reduce((sum, number) => sum + number, 0);
			assert.equal(count('about'), all);
		});
	}

	it('are of every kind here', () => {
		const page = entityPage(corpus, claims, new Filter(corpus, {}), key, 100);
		assert.ok(page && Object.values(page.sources).every(number => number > 0), JSON.stringify(page?.sources));
		assert.ok(page.outlets.some(({ outlet, says }) => outlet === 'Article 3' && says > 0));
	});

	it('say how many there are beyond those that are asked for', () => {
		const selection = { of: 'entityPage', key, figure: 'about' } as const;
		const { rows, count } = firstCompared(corpus, claims, new Filter(corpus, {}), selection, 2);
		assert.equal(rows.length, 2);
		assert.ok(count > 2);
	});
});
