import assert from 'node:assert/strict';
import { mostPlaces } from '../../../src/core/corpus/cards/claimCards';
import { filteredFindings, findingsForReport } from '../../../src/core/corpus/cards/filteredFindings';
import { Corpus } from '../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../src/core/corpus/filter';
import { summarise } from '../../../src/core/corpus/summary';
import { markColumns, markRecords } from '../../../src/core/exchange/marksTable';
import { type ReportBlock, type ReportWords, reportOf } from '../../../src/core/exchange/report';
import { escapeHtml, reportHtml } from '../../../src/core/exchange/reportHtml';
import { reportMarkdown } from '../../../src/core/exchange/reportMarkdown';
import { corpusOf } from '../../support/taggedCorpus';
import { toldArticle } from '../../support/toldArticle';

const hostile = '<img src=x onerror="a()"> *b* | c';
const blocks: readonly ReportBlock[] = [
	{ is: 'heading', level: 1, text: hostile },
	{ is: 'paragraph', text: 'One\n# two' },
	{ is: 'list', items: ['a', hostile] },
	{
		is: 'table',
		rows: [
			['Name', 'Count'],
			['x | y', '3'],
		],
	},
];

const sampleWords: Omit<ReportWords, 'kind'> = {
	title: 'Summary',
	preface: [],
	claims: 'Claims',
	shown: '{0} of {1}',
	accused: 'Accused',
	assertedBy: 'Asserted by',
	answers: 'Answers',
	statements: 'Statements',
	speculations: 'Possibly',
	suggestion: 'suggestion',
	certainty: certainty => certainty,
	noComments: 'No comments',
	origins: '{0}, {1}',
	allOf: 'all of {0}',
	oneOrigin: 'one origin',
	states: {
		denied: 'denied',
		contradicted: 'contradicted',
		offered: 'offered',
		reframed: 'reframed',
		'no-comment': 'no comment',
		unanswered: 'unanswered',
	},
	ways: {
		fully: 'fully',
		partly: 'partly',
		reframes: 'reframes',
		offered: 'offered',
		contradiction: 'contradiction',
	},
	articles: 'Articles',
	article: 'Article',
	speakers: 'Speakers',
	attributions: 'Attributions',
	denials: 'Denials',
	sourcing: 'Sourcing',
	outlet: 'Outlet',
	sources: ['Named', 'Documents', 'Media', 'Unnamed'],
};

describe('reportOf', () => {
	it('tells tags from suggestions, and asks for the words of a kind by the kind alone: others take a codebook beside it', () => {
		const corpus = new Corpus();
		corpus.set(
			toldArticle({
				id: 'a',
				sentences: [{ text: 'Osk burned the mill.', claim: true }, 'Osk sold the mill.'],
				tags: [{ kind: 'claim', on: ['Osk sold the mill.'] }],
			}),
		);
		const words: ReportWords = {
			...sampleWords,
			kind: (kind: string, codebook?: object) => (codebook === undefined ? `<${kind}>` : 'lost'),
		};
		const report = reportOf({
			summary: summarise(corpus),
			findings: findingsForReport(corpus, corpusFindings(corpus), new Filter(corpus, {}), 9),
			words,
			cite: ({ text }) => text,
		});
		const lists = report.flatMap(block => (block.is === 'list' ? block.items : []));
		assert.deepEqual(lists, ['Osk sold the mill.', 'Osk burned the mill. (suggestion)']);
		const tables = report.flatMap(block => (block.is === 'table' ? [block.rows] : []));
		assert.deepEqual(tables[0], [
			['Article', '<claim>', '<attribution>', '<denial>'],
			['a', '1 + 1', '0 + 0', '0 + 0'],
		]);
	});
});

describe('a claim in very many articles', () => {
	const text = [
		'Ida Brandt accused Osk of burning the mill in Marn.',
		'Osk denied that it burned the mill in Marn.',
		'“The mill in Marn was old,” the Osk government said.',
		'Osk declined to comment.',
		'Osk may have burned the mill in Marn.',
	].join('\n\n');
	const count = mostPlaces + 20;
	const corpus = corpusOf(...Array.from({ length: count }, (_, at) => ({ id: `${at}`, text })));
	const findings = corpusFindings(corpus);
	const filter = new Filter(corpus, {});
	const whole = findingsForReport(corpus, findings, filter, 9).claims.cards[0];
	const card = filteredFindings(corpus, findings, filter, 9).claims.cards[0];

	for (const [places, number] of [
		['members', 'memberCount'],
		['denials', 'denialCount'],
		['statements', 'statementCount'],
		['noComments', 'noCommentCount'],
		['speculations', 'speculationCount'],
	] as const) {
		it(`is in a report with all of its ${places}, and on the page with the first`, () => {
			assert.deepEqual([whole?.[places].length, whole?.[number]], [count, count]);
			assert.deepEqual([card?.[places].length, card?.[number]], [mostPlaces, count]);
		});
	}
});

describe('reportMarkdown', () => {
	const text = reportMarkdown(blocks);

	it('shows text as text', () => {
		assert.ok(!text.includes('<img'));
		assert.ok(text.includes('One # two'));
	});

	it('writes lists and tables', () => {
		assert.match(text, /^- a\n- /m);
		assert.ok(text.includes('| Name | Count |\n| --- | ---: |\n| x \\| y | 3 |\n'));
	});
});

describe('reportHtml', () => {
	const html = reportHtml(blocks, 'en"><script>');

	it('shows text as text, and needs nothing else', () => {
		assert.ok(!/<img|<script|onerror="a/.test(html));
		assert.ok(!/(?:src|href)=["'a-z]/.test(html.replaceAll(escapeHtml(hostile), '')));
		assert.ok(html.includes("default-src 'none'"));
	});

	it('writes lists and tables', () => {
		assert.ok(html.includes('<ul><li>a</li><li>'));
		assert.ok(html.includes('<tr><th scope="row">x | y</th><td>3</td></tr>'));
	});
});

describe('markRecords', () => {
	it('have all columns, places in code points, and null where a place is lost', () => {
		const corpus = new Corpus();
		corpus.set(
			toldArticle({
				id: 'a/mill.txt',
				sentences: [{ text: '😀 Osk burned the mill.', accused: ['Osk'] }],
				tags: [
					{ kind: 'claim', on: ['Osk burned'], by: 'ada', credibility: 2, accused: ['osk'] },
					{ kind: 'denial', on: ['These words stand nowhere in it at all.'] },
				],
			}),
		);
		const records = markRecords(
			corpus.marks(),
			id => id.slice(2),
			entity => (entity === 'osk' ? 'Osk' : entity),
		);
		assert.equal(records[0]?.accused, 'Osk');
		assert.deepEqual(
			records.map(({ article, id, start, end }) => [article, id, start, end]),
			[
				['mill.txt', 'tag0', 2, 12],
				['mill.txt', 'tag1', null, null],
				['mill.txt', '', 0, 22],
			],
		);
		assert.deepEqual(Object.keys(records[0] ?? {}), [...markColumns]);
		assert.deepEqual([records[0]?.author, records[0]?.credibility], ['ada', 2]);
	});
});
