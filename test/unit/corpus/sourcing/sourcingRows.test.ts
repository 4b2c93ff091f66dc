import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { filteredFindings } from '../../../../src/core/corpus/cards/filteredFindings';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../../src/core/corpus/filter';
import { rows } from '../../../../src/core/corpus/rows';
import {
	dayFigures,
	type OutletFigure,
	type Query,
	sourceFigures,
} from '../../../../src/core/corpus/selection';
import type { OutletSourcing } from '../../../../src/core/corpus/sourcing/sourcing';
import { outletRows } from '../../../../src/core/corpus/sourcing/sourcingRows';
import { summaryNumbers } from '../../../../src/core/corpus/summaryNumbers';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar } from '../../../../src/core/model/tag';

const texts = [
	[
		'The Ledger',
		'2031-05-01',
		'Officials in Lune said Kesh had shelled the port.\n\nThe ferry Maren sank in March.\n\n“We saw it,” said Ida Brandt.',
	],
	[
		'The Ledger',
		'2031-05-03',
		'Ida Brandt accused Kesh of stealing grain.\n\nKesh denied that it had stolen grain.',
	],
	[
		'The Courier',
		'2031-06-01',
		'According to a report, Hadar bought 30 tanks.\n\nThe Kessel Gazette said the mill had burned.',
	],
	[
		'The Courier',
		'2031-06-04',
		'The pier was closed in May, it was said. Sources said the pilot had left. It was alleged that the pumps had failed.',
	],
	['The Courier', 'in June', 'Kesh sank the ferry Maren.\n\nIda Brandt said it was an accident.'],
	// Nothing is found in it.
	['The Courier', '2031-06-02', 'Nothing new.'],
	['The Courier', '', 'Nothing new.'],
] as const;

const corpus = new Corpus();
for (const [at, [outlet, published, text]] of texts.entries()) {
	const sidecar = { ...emptySidecar, article: { outlet, published } };
	corpus.set({ id: `${at}.txt`, label: `${at}`, view: viewArticle(text, analyse(text), sidecar) });
}
const findings = corpusFindings(corpus);

const numbers: Readonly<Record<OutletFigure, (outlet: OutletSourcing) => number>> = {
	articles: ({ articles }) => articles,
	named: ({ named }) => named,
	unnamed: ({ unnamed }) => unnamed,
	documents: ({ documents }) => documents,
	media: ({ media }) => media,
	unattributed: ({ unattributed }) => unattributed,
	unheard: ({ unheardIn }) => unheardIn,
};

describe('the sentences behind sourcing and timeline', () => {
	const queries: readonly Query[] = [{}, { kinds: ['denial'] }, { from: '2031-05-02' }];
	for (const query of queries) {
		const filter = new Filter(corpus, query);
		const { sourcing, timeline } = filteredFindings(corpus, findings, filter, 10);

		it(`are as many as an outlet's numbers say, under ${JSON.stringify(query)}`, () => {
			assert.ok(sourcing.outlets.length > 0);
			for (const outlet of sourcing.outlets) {
				for (const [figure, number] of Object.entries(numbers)) {
					const of = { of: 'outlet', outlet: outlet.outlet, figure: figure as OutletFigure } as const;
					assert.equal(outletRows(corpus, findings.claims, filter, of).length, number(outlet), figure);
				}
			}
		});

		it(`and of the overview are the same, under ${JSON.stringify(query)}`, () => {
			if (filter.isOpen) {
				const { sources } = summaryNumbers(filter);
				const sum = (of: 'named' | 'unnamed' | 'documents' | 'media') =>
					sourcing.outlets.reduce((total, outlet) => total + outlet[of], 0);
				assert.equal(sources.unnamed, sum('unnamed'));
				assert.ok(sources.unnamed >= 3);
				assert.equal(sources.attributions, sum('named') + sum('unnamed') + sum('documents') + sum('media'));
			}
			for (const figure of sourceFigures) {
				const found = rows(corpus, { of: 'sources', figure }, query, filter);
				assert.equal(found.length, summaryNumbers(filter).sources[figure], figure);
			}
		});

		it(`are as many as the timeline's numbers say, under ${JSON.stringify(query)}`, () => {
			for (const day of timeline.days) {
				for (const figure of dayFigures) {
					const selection = { of: 'days', from: day.date, to: day.date, figure } as const;
					assert.equal(rows(corpus, selection, query, filter).length, day[figure], `${day.date} ${figure}`);
				}
			}
		});

		it(`are one of each article without a date, under ${JSON.stringify(query)}`, () => {
			const found = rows(corpus, { of: 'undated' }, query, filter);
			assert.deepEqual(
				found.map(({ article }) => article),
				timeline.undated,
			);
			assert.ok(
				found.every(({ kind }) => kind === null),
				'an article is none of its tags',
			);
		});
	}
});
