import assert from 'node:assert/strict';
import papa from 'papaparse';
import { evidenceWords } from '../../../../src/cli/text/evidenceWords';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { exportTags, type TagFormat } from '../../../../src/core/exchange/tags/exportTags';
import { sha256 } from '../../../../src/core/text/hash';
import { toldArticle } from '../../../support/toldArticle';

const told = toldArticle({
	id: 'a b/mill: 1.txt',
	inserted: '😀 News. ',
	sentences: ['Osk burned the mill.', 'He sold it twice.'],
	tags: [
		{
			id: 'aaaa1111',
			kind: 'claim',
			on: ['Osk burned', 'sold it'],
			speaker: { name: '=Ada', affiliation: 'Tarn' },
			entities: ['osk'],
			accused: ['osk'],
			certainty: 'hedged',
			credibility: 2,
			attributes: { due: 'May' },
			links: [
				{ type: 'denies', to: '../c.txt#cccc1111' },
				{ type: 'repeats', to: 'nothing' },
			],
			notes: [{ by: 'bo', at: '2026-03-10T10:00:00+01:00', text: 'Hm.' }],
			by: 'ada',
			created: '2026-03-09T09:00:00Z',
			modified: 'lately',
			via: { how: 'suggestion', rule: 'past-fact', detector: '3' },
		},
		{ id: 'aaaa2222', kind: 'denial', on: ['A whale was seen with a lantern.'] },
	],
});
const { text, analysis, sidecar } = told.view;
const article = {
	outlet: 'The Ledger',
	title: 'Mill | burns',
	url: 'https://example.org/mill',
	published: '2026-03-08',
};
const view = viewArticle(text, analysis, { ...sidecar, article });
const articles = [{ path: told.id, view, tags: view.tags }];
// In the catalogue this one has a name besides its id.
const words = {
	...evidenceWords(new Corpus()),
	nameOf: (entity: string) => (entity === 'osk' ? 'Osk Tarn' : entity),
};
const exported = (format: TagFormat) => exportTags(format, articles, words);

describe('tags as Web Annotations', () => {
	const collection = JSON.parse(exported('jsonld'));
	const [first, second] = collection.first.items;
	const iri = 'a%20b/mill%3A%201.txt';

	it('are a collection of one page', () => {
		assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
		assert.deepEqual(
			[collection.type, collection.total, collection.first.type, collection.first.startIndex],
			['AnnotationCollection', 2, 'AnnotationPage', 0],
		);
	});

	it('have an address each, and say why, who and when', () => {
		assert.equal(first.id, `${iri}.tags.yaml#aaaa1111`);
		assert.deepEqual(first.motivation, ['tagging', 'identifying', 'classifying', 'commenting', 'linking']);
		assert.deepEqual(
			[first.creator, first.created],
			[{ type: 'Person', name: 'ada' }, '2026-03-09T09:00:00Z'],
		);
		// What is no time must not be given for one.
		assert.ok(!('modified' in first));
		assert.equal(first['dcterms:provenance'], 'suggestion; rule past-fact; detector 3');
	});

	it('select words and places, these in code points', () => {
		assert.deepEqual(first.target[1].selector, [
			{
				type: 'TextQuoteSelector',
				exact: 'sold it',
				prefix: ' News. Osk burned the mill.\n\nHe ',
				suffix: ' twice.',
			},
			{ type: 'TextPositionSelector', start: 33, end: 40 },
		]);
		assert.equal([...text].slice(33, 40).join(''), 'sold it');
	});

	it('give no place to what has lost it', () => {
		assert.deepEqual(
			second.target[0].selector.map(({ type }: { type: string }) => type),
			['TextQuoteSelector'],
		);
	});

	it('name the text, what it is and its fingerprint', () => {
		assert.deepEqual(first.target[0].source, {
			id: iri,
			type: 'Text',
			format: 'text/plain',
			'dcterms:title': 'Mill | burns',
			'dcterms:publisher': 'The Ledger',
			'dcterms:issued': '2026-03-08',
			via: 'https://example.org/mill',
			'schema:sha256': sha256(text),
		});
	});

	it('have a body for each thing that a tag says', () => {
		const bodies: readonly Record<string, string>[] = first.body;
		assert.deepEqual(
			bodies.map(body => [body['purpose'], body['schema:roleName'] ?? '', body['value'] ?? body['source']]),
			[
				['tagging', '', 'claim'],
				['identifying', 'speaker', '=Ada'],
				['identifying', 'affiliation', 'Tarn'],
				['identifying', 'entity', 'Osk Tarn'],
				['identifying', 'accused', 'Osk Tarn'],
				['classifying', 'certainty', 'hedged'],
				['classifying', 'credibility', '2'],
				['classifying', 'due', 'May'],
				['commenting', '', 'Hm.'],
				['linking', 'denies', 'c.txt.tags.yaml#cccc1111'],
			],
		);
		assert.equal(bodies[8]?.['created'], '2026-03-10T09:00:00Z');
	});

	it('say nothing that a reader of JSON-LD would pass over', () => {
		// Terms of http://www.w3.org/ns/anno.jsonld; all else needs a prefix that it knows.
		const terms = new Set(
			'id type label total first partOf startIndex items motivation creator name created modified body purpose value source target selector exact prefix suffix start end format via'.split(
				' ',
			),
		);
		const keys = new Set<string>();
		JSON.stringify(collection, (key: string, value: unknown) => {
			keys.add(key);
			return value;
		});
		const unknown = [...keys].filter(
			key => !terms.has(key) && !/^(?:dcterms|schema):[a-zA-Z0-9]+$|^@context$|^\d*$/.test(key),
		);
		assert.deepEqual(unknown, []);
		assert.ok(keys.has('dcterms:provenance') && keys.has('suffix'));
	});

	it('are an empty collection without a page where there are none', () => {
		const empty = JSON.parse(exportTags('jsonld', [], words));
		assert.deepEqual([empty.total, 'first' in empty], [0, false]);
	});
});

describe('tags as a table', () => {
	const { data } = papa.parse<Record<string, string>>(exported('csv').slice(1), {
		header: true,
		skipEmptyLines: true,
	});
	it('have a row each, with all columns, and no formulas', () => {
		assert.equal(data.length, 2);
		const [first, second] = data;
		assert.equal(first?.['speaker'], "'=Ada");
		assert.deepEqual([first?.['entities'], first?.['accused']], ['Osk Tarn', 'Osk Tarn']);
		assert.deepEqual(
			['article', 'outlet', 'start', 'parts', 'receipt', 'notes', 'links', 'via', 'detector'].map(
				column => first?.[column],
			),
			[
				'a b/mill: 1.txt',
				'The Ledger',
				'8',
				'2',
				'moved',
				'bo: Hm.',
				'denies ../c.txt#cccc1111; repeats nothing',
				'suggestion',
				'3',
			],
		);
		assert.deepEqual([second?.['start'], second?.['receipt']], ['', 'lost']);
	});
});

describe('tags as Markdown', () => {
	it('are quotations with their sources', () => {
		const [title, , preface, , heading, , source, , ...items] = exported('markdown').split('\n');
		assert.deepEqual([title, preface], ['# Tags', 'Tags: 2; articles: 1.']);
		assert.equal(heading, '## Mill \\| burns');
		assert.equal(source, '*The Ledger*, 2026-03-08, <https://example.org/mill>. `a b/mill: 1.txt`');
		assert.deepEqual(items, [
			'- **Claim · hedged · credibility 2, probably true**: “Osk burned […] sold it” — =Ada (Tarn) (line 1). Accused: Osk Tarn. Tagged by ada, 2026-03-09. Began as a suggestion of detector 3 (rule past-fact), accepted by a person.',
			'  - Note (bo, 2026-03-10): Hm.',
			'- **Denial**: “A whale was seen with a lantern.” (its words are not in the article any more).',
			'',
		]);
	});
});
