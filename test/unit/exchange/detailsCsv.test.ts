import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvOf } from '../../../src/core/exchange/csv';
import { readDetails } from '../../../src/core/exchange/detailsCsv';
import { assertLinear } from '../../support/growth';

describe('readDetails', () => {
	it('takes what is given, with quotes, line ends and commas in it, and says nothing of the rest', () => {
		const csv =
			'\ufeffarticle , title,outlet,verbatim\r\na.txt,"New, ""better""\nday",,no\r\n\r\nb.txt,Two,,\r\n';
		assert.deepEqual(readDetails(csv), [
			{ line: 2, article: 'a.txt', details: { title: 'New, "better"\nday', verbatim: false } },
			{ line: 5, article: 'b.txt', details: { title: 'Two' } },
		]);
	});

	const bad: readonly (readonly [string, string, number, RegExp])[] = [
		['a detail that is not known', 'article,mood\na.txt,grim\n', 2, /mood/],
		['a value that does not fit', 'article,title,reliability\n\n\na.txt,New,Z\n', 4, /reliability|Z/],
		[
			'a day that is none',
			'article,published\na.txt,9 March 2026\n',
			2,
			/published: 9 March 2026 is no date/,
		],
		['an address that is none', 'article,url\na.txt,see above\n', 2, /url: see above is no address/],
		['a row without an article', 'article,title\n,New\n', 2, /no article/],
		['a detail that two columns are of', 'article,url,title,url\na.txt,,New,\n', 1, /two columns .*url/],
		['a quote mark in the header that is not closed', 'article,"title\na.txt,New\n', 1, /header.*[Qq]uote/],
		['a field too many', 'article,title\na.txt,New,er\n', 2, /[Ff]ield/],
		['a quote mark that is not closed', 'article,title\na.txt,"New\n', 2, /[Qq]uote/],
	];
	for (const [title, csv, line, problem] of bad) {
		it(`tells of ${title}, and where, and takes the others`, () => {
			const [row] = readDetails(csv);
			assert.ok(row && 'problem' in row);
			assert.equal(row.line, line);
			assert.match(row.problem, problem);
		});
	}

	it('takes no row below a header that cannot be read, and what nobody knows only where it is filled', () => {
		assert.equal(readDetails('article,title,title\na.txt,Old,New\nb.txt,One,Two\n').length, 1);
		for (const more of [',,', ',notes,notes']) {
			assert.deepEqual(readDetails(`article,title${more}\na.txt,New,,\n`), [
				{ line: 2, article: 'a.txt', details: { title: 'New' } },
			]);
		}
	});

	it('counts lines with any line ends, and begins a row after its empty lines', () => {
		const lines = (csv: string) => readDetails(csv).map(({ line }) => line);
		assert.deepEqual(lines('article,title\ra.txt,"New\rday"\r\r\rb.txt,Two\r'), [2, 6]);
		assert.deepEqual(lines('\n\narticle,title\n,\n \na.txt,New\n\n,,\nb.txt,Two\n'), [6, 9]);
		assert.deepEqual(lines('article;title;outlet\na.txt;New;\n;;\nb.txt;Two;\n'), [2, 4]);
		assert.deepEqual(lines('article,title\r\na.txt,New\r\n,\r\nb.txt,Two'), [2, 4]);
	});

	it('takes time as its rows are many, and not as their square', () => {
		const table = (rows: number) => `article,title\n${'quay.txt,"The quay, and who shut it"\n'.repeat(rows)}`;
		const [few, many] = [table(1000), table(20_000)];
		assert.equal(readDetails(many).at(-1)?.line, 20_001);
		assertLinear({ short: () => readDetails(few), long: () => readDetails(many), times: 20 });
	}).timeout(60_000);

	it('takes nothing from an empty table', () => {
		assert.deepEqual(readDetails(''), []);
		assert.deepEqual(readDetails('article,title\n'), []);
	});

	it('reads back every title that was written', () => {
		const words = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), minLength: 1 });
		const title = words.filter(text => text.trim() !== '');
		fc.assert(
			fc.property(fc.array(title, { maxLength: 5 }), titles => {
				const rows = [['article', 'title'], ...titles.map((text, at) => [`${at}.txt`, text])];
				assert.deepEqual(
					readDetails(csvOf(rows)).map(row => ('details' in row ? row.details.title : row)),
					titles.map(text => text.trim()),
				);
			}),
		);
	});
});
