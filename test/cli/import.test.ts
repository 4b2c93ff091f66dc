import assert from 'node:assert/strict';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeSidecar, offsetMap, type Sidecar } from '../../src/core/index';
import { Desk } from './hearsay';

const article =
	'😀 The ferry left Tarnholm at noon.\r\n\r\nIda Brandt said the pier was sound. Nobody asked the pilot.\r\n\r\nThe pilot slept. The pilot slept.\r\n';
const text = article.replaceAll('\r\n', '\n');
const sidecarName = 'one.txt.tags.yaml';

describe('hearsay import', () => {
	let desk: Desk;

	beforeEach(async () => {
		desk = await Desk.with({ 'one.txt': article, 'two.txt': 'Two.\n' });
	});
	afterEach(() => desk.clear());

	const path = (name: string) => join(desk.folder, name);
	const source = (name = sidecarName) => readFile(path(name), 'utf8');
	const sidecar = async (): Promise<Sidecar> => {
		const { value, problems } = decodeSidecar(await source(), offsetMap(text));
		assert.deepEqual(problems, []);
		return value;
	};
	const given = (...rows: readonly object[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('');
	const importing = (...rows: readonly object[]) =>
		desk.hearsay(['import', '--from', 'jsonl', '-'], given(...rows));

	describe('--from jsonl', () => {
		it('adds a tag at offsets in code points of the normal text', async () => {
			const { code, errors } = await importing({
				article: 'one.txt',
				start: 2,
				end: 34,
				kind: 'claim',
				id: 'aaaa1111',
				speaker: 'harbour office',
				accused: 'Tarnholm',
				certainty: 'hedged',
				credibility: 2,
				note: 'Seen.',
				mood: 'grim',
				weight: 3,
			});
			assert.deepEqual([code, errors], [0, []]);
			const [tag] = (await sidecar()).tags;
			const { created, ...rest } = tag ?? {};
			assert.match(created ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
			assert.deepEqual(rest, {
				id: 'aaaa1111',
				kind: 'claim',
				targets: [
					{
						exact: 'The ferry left Tarnholm at noon.',
						prefix: '😀 ',
						suffix: text.slice(35, 67),
						start: 3,
						end: 35,
					},
				],
				speaker: { name: 'harbour office' },
				accused: ['Tarnholm'],
				certainty: 'hedged',
				credibility: 2,
				notes: [{ text: 'Seen.' }],
				attributes: { mood: 'grim', weight: 3 },
				via: { how: 'import' },
			});
			assert.match(await source(), /start: 2\n +end: 34\n/);
		});

		const words = 'Nobody asked the pilot.';
		const placed: readonly (readonly [string, object, string])[] = [
			['a wrong hint', { exact: words, start: 3, end: 9 }, words],
			['no hint', { exact: words }, words],
			[
				'other quotation marks and spaces',
				{ exact: 'Ida  Brandt said the pier was sound.' },
				'Ida Brandt said the pier was sound.',
			],
			[
				'a repeated quote, told apart by its context',
				{ exact: 'The pilot slept.', prefix: 'The pilot slept. ' },
				'The pilot slept.',
			],
		];
		for (const [title, row, exact] of placed) {
			it(`finds the words again from ${title}`, async () => {
				const { errors } = await importing({ article: 'one.txt', kind: 'claim', ...row });
				assert.deepEqual(errors, []);
				const [target] = (await sidecar()).tags[0]?.targets ?? [];
				assert.equal(target?.exact, exact);
				assert.equal(text.slice(target?.start, target?.end), exact);
			});
		}

		const mayor =
			'The mayor lied. Nobody knew it.\n\nOn Monday the court met. The mayor lied. It was over.\n';
		const lied = 'The mayor lied.';
		const second = mayor.lastIndexOf(lied);
		const chosen: readonly (readonly [string, object, number | undefined])[] = [
			['its context', { prefix: 'On Monday the court met. ', suffix: ' It was over.' }, second],
			['its prefix', { prefix: 'On Monday the court met. ' }, second],
			[
				'its context, not the offset',
				{ prefix: 'court met. ', suffix: ' It was over.', start: 0, end: 15 },
				second,
			],
			['its offset', { start: second, end: second + lied.length }, second],
			['the offset 0', { start: 0 }, 0],
			['nothing', {}, undefined],
		];
		for (const [title, row, start] of chosen) {
			it(`tells the first of the same words from the second by ${title}`, async () => {
				await writeFile(path('mayor.txt'), mayor);
				const { errors } = await importing({ article: 'mayor.txt', kind: 'claim', exact: lied, ...row });
				if (start === undefined) {
					assert.deepEqual(errors, ['-:1: the words are not in the article, or in several places of it']);
					return;
				}
				assert.deepEqual(errors, []);
				const { value } = decodeSidecar(await source('mayor.txt.tags.yaml'), offsetMap(mayor));
				assert.equal(value.tags[0]?.targets[0]?.start, start);
			});
		}

		it('keeps the words that were tagged where those of the article are others now', async () => {
			const tagged = 'the ceasefire was accepted by both sides';
			const now = 'Ida Brandt said the ceasefire was opposed by both sides on Friday night.\n';
			await writeFile(path('truce.txt'), now);
			const row = {
				exact: tagged,
				prefix: 'Ida Brandt said ',
				suffix: ' on Friday night.',
				start: 16,
				end: 56,
			};
			const { errors } = await importing({ article: 'truce.txt', kind: 'claim', ...row });
			assert.deepEqual(errors, []);
			const { value } = decodeSidecar(await source('truce.txt.tags.yaml'), offsetMap(now));
			assert.deepEqual(value.tags[0]?.targets, [{ ...row, end: 55 }]);
		});

		it('knows a tag whose dash stands alone on its line', async () => {
			const one = (id: string, dash: string) =>
				`${dash}id: ${id}\n  kind: claim\n  targets: [{ exact: Nobody asked the pilot. }]\n`;
			const own = `hearsay: 1\ntags:\n${one('aaaaaaa1', '- ')}${one('aaaaaaa2', '- ')}${one('aaaaaaa3', '-\n  ')}`;
			await writeFile(path(sidecarName), own);
			const row = { article: 'one.txt', kind: 'claim', exact: words };
			const { code, out, errors } = await importing({ ...row, id: 'aaaaaaa3' }, { ...row, id: 'aaaaaaa4' });
			assert.deepEqual([code, errors], [0, []]);
			assert.equal(out, 'tags added: 1, there already: 1, articles: 1\n');
		});

		it('takes several targets, and the places of speaker and cue', async () => {
			await importing({
				article: 'one.txt',
				kind: 'attribution',
				targets: [{ exact: 'the pier was sound' }, { exact: words }],
				speaker: { name: 'Brandt', exact: 'Ida Brandt' },
				cue: 'said',
			});
			const [tag] = (await sidecar()).tags;
			assert.equal(tag?.targets.length, 2);
			assert.equal(text.slice(tag?.speaker?.start, tag?.speaker?.end), 'Ida Brandt');
			assert.equal(text.slice(tag?.cue?.start, tag?.cue?.end), 'said');
		});

		const refused: readonly (readonly [string, object])[] = [
			['words that are not there', { exact: 'A whale was seen with a lantern.', kind: 'claim' }],
			['words that are there twice', { exact: 'The pilot slept.', kind: 'claim' }],
			['offsets beyond the end', { start: 2, end: 4000, kind: 'claim' }],
			['offsets that hold nothing', { start: 5, end: 5, kind: 'claim' }],
			['no place at all', { kind: 'claim' }],
			['no kind', { start: 2, end: 34 }],
			['a certainty that is none', { start: 2, end: 34, kind: 'claim', certainty: 'maybe' }],
			['a cue that is not there', { start: 2, end: 34, kind: 'claim', cue: 'hooted' }],
			['a link to no tag', { start: 2, end: 34, kind: 'claim', links: [{ type: 'denies', to: 'two.txt' }] }],
			['an article that is not there', { article: 'gone.txt', start: 2, end: 34, kind: 'claim' }],
			['an article that is a sidecar', { article: sidecarName, start: 2, end: 34, kind: 'claim' }],
		];
		for (const [title, row] of refused) {
			it(`refuses ${title}, and imports the rest`, async () => {
				const good = { article: 'one.txt', start: 2, end: 34, kind: 'claim' };
				const { code, errors } = await importing({ article: 'one.txt', ...row }, good);
				assert.deepEqual([code, errors.length, (await sidecar()).tags.length], [2, 1, 1]);
			});
		}

		it('changes nothing when a row with an id is imported again', async () => {
			const rows = [
				{ article: 'one.txt', start: 2, end: 34, kind: 'claim', id: 'aaaa1111' },
				{ article: 'one.txt', start: 37, end: 72, kind: 'claim', id: 7 },
			];
			await importing(...rows);
			await writeFile(path(sidecarName), (await source()).replace('kind: claim', 'kind: denial # mine'));
			const before = [await source(), (await stat(path(sidecarName))).mtimeMs];
			assert.equal((await importing(...rows)).code, 0);
			assert.deepEqual([await source(), (await stat(path(sidecarName))).mtimeMs], before);
		});

		it('says what it did', async () => {
			const rows = [
				{ article: 'one.txt', start: 2, end: 34, kind: 'claim', id: 'aaaa1111' },
				{ article: 'two.txt', start: 0, end: 4, kind: 'claim' },
			];
			assert.equal((await importing(...rows)).out, 'tags added: 2, there already: 0, articles: 2\n');
			const again = await importing(...rows.slice(0, 1));
			assert.equal(again.out, 'tags added: 0, there already: 1, articles: 1\n');
			const failed = await importing({ ...rows[1], article: 'gone.txt' });
			assert.equal(failed.out, 'tags added: 0, there already: 0, articles: 0\n');
		});

		it('keeps byte order mark, CRLF, comments and mode, and writes through links', async () => {
			const own = '\ufeff# ours\r\nhearsay: 1\r\narticle: { title: A }   # b\r\n';
			await writeFile(path('real.yaml'), own);
			await chmod(path('real.yaml'), 0o640);
			await symlink('real.yaml', path(sidecarName));
			assert.equal((await importing({ article: 'one.txt', start: 2, end: 34, kind: 'claim' })).code, 0);
			const now = await source('real.yaml');
			assert.ok(now.startsWith(own));
			assert.ok(!/[^\r]\n/.test(now));
			assert.equal((await stat(path('real.yaml'))).mode & 0o777, 0o640);
		});

		it('leaves a sidecar that somebody made read-only as it is', async () => {
			await writeFile(path(sidecarName), 'hearsay: 1\n');
			await chmod(path(sidecarName), 0o444);
			const { code, errors } = await importing({ article: 'one.txt', start: 2, end: 34, kind: 'claim' });
			assert.equal(code, 2);
			assert.deepEqual(errors, ['one.txt: left as it is: its tags file is read-only']);
			assert.equal(await source(), 'hearsay: 1\n');
		});

		it('leaves a broken sidecar as it is', async () => {
			await writeFile(path(sidecarName), 'hearsay: 1\ntags: {\n');
			const { code, errors } = await importing({ article: 'one.txt', start: 2, end: 34, kind: 'claim' });
			assert.equal(code, 2);
			assert.match(errors[0] ?? '', /^one\.txt: left as it is: one\.txt\.tags\.yaml:\d+:\d+: \S/);
			assert.equal(await source(), 'hearsay: 1\ntags: {\n');
		});

		it('finds articles beside the file of rows, never writes one, and leaves nothing behind', async () => {
			await writeFile(path('rows.jsonl'), given({ article: 'one.txt', start: 2, end: 34, kind: 'claim' }));
			const outside = await Desk.with({});
			const { code } = await outside.hearsay(['import', '--from', 'jsonl', path('rows.jsonl')]);
			await outside.clear();
			assert.equal(code, 0);
			assert.equal(await source('one.txt'), article);
			assert.deepEqual((await readdir(desk.folder)).sort(), [
				'one.txt',
				sidecarName,
				'rows.jsonl',
				'two.txt',
			]);
		});

		it('takes over the lock of a process that has ended', async () => {
			const { hostname } = await import('node:os');
			await writeFile(path(`.${sidecarName}.lock`), `4194999 ${hostname()} gone`);
			const { code } = await importing({ article: 'one.txt', start: 2, end: 34, kind: 'claim' });
			assert.deepEqual([code, (await readdir(desk.folder)).length], [0, 3]);
		});
	});

	describe('--from csv', () => {
		const details = async (csv: string | Uint8Array) => {
			await writeFile(path('details.csv'), csv);
			return desk.hearsay(['import', '--from', 'csv', 'details.csv']);
		};

		it('sets details, and leaves those of empty fields', async () => {
			await writeFile(
				path(sidecarName),
				'hearsay: 1\narticle:\n  title: Old   # ours\n  outlet: Port Herald\n',
			);
			const { code, out, errors } = await details(
				'\ufeffarticle,title,outlet,verbatim,published\r\none.txt,"New, ""better""",,no,2026-03-01\r\n\r\ntwo.txt,Two,,,\r\n',
			);
			assert.deepEqual([code, out, errors], [0, 'rows of details: 2, articles: 2\n', []]);
			assert.equal(
				await source(),
				'hearsay: 1\narticle:\n  title: New, "better"   # ours\n  outlet: Port Herald\n  published: 2026-03-01\n  verbatim: false\n',
			);
			assert.match(await source('two.txt.tags.yaml'), /title: Two/);
		});

		const refused: readonly (readonly [string, string])[] = [
			['a detail that is not known', 'article,mood\none.txt,grim\n'],
			['a value that does not fit', 'article,reliability\none.txt,Z\n'],
			['a row without an article', 'article,title\n,New\n'],
			['a field too many', 'article,title\none.txt,New,er\n'],
			['a quote mark that is not closed', 'article,title\none.txt,"New\n'],
		];
		for (const [title, csv] of refused) {
			it(`refuses ${title}`, async () => {
				const { code, errors } = await details(csv);
				assert.deepEqual([code, errors.length], [2, 1]);
				assert.deepEqual((await readdir(desk.folder)).length, 3);
			});
		}
	});

	const broken: readonly (readonly [string, string, string])[] = [
		['jsonl', 'nothing', '-:2: '],
		['jsonl', '{}', '-:2: no object'],
		['jsonl', '{"article":"one.txt","kind":"claim","exact":"A whale."}', '-:2: the words'],
		['csv', 'one.txt,Z', '-:2: '],
	];
	for (const [format, row, begin] of broken) {
		it(`names the line of a row that it refuses: ${row}`, async () => {
			const head = format === 'csv' ? 'article,reliability' : '';
			const { errors } = await desk.hearsay(['import', '--from', format, '-'], `${head}\n${row}\n`);
			assert.equal(errors.length, 1);
			assert.ok(errors[0]?.startsWith(begin), errors[0]);
		});
	}

	it('refuses an unknown format and no file', async () => {
		assert.equal((await desk.hearsay(['import', '--from', 'xml', 'one.txt'])).code, 2);
		assert.equal((await desk.hearsay(['import', '--from', 'jsonl'])).code, 2);
		assert.equal((await desk.hearsay(['import', '--from', 'jsonl', 'gone.jsonl'])).code, 2);
	});
});
