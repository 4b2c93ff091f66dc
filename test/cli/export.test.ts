import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { tagOfRow } from '../../src/cli/exchange/tagRow';
import { walk } from '../../src/cli/files/articleFiles';
import { evidenceWords } from '../../src/cli/text/evidenceWords';
import {
	Corpus,
	describeTarget,
	emptySidecar,
	exportTags,
	normalText,
	offsetMap,
	type Tag,
	viewArticle,
} from '../../src/core/index';
import { Desk, jsonLines } from './hearsay';

const article = '😀 The ferry left Tarnholm at noon.\r\n\r\nIda Brandt said the pier was sound.\r\n';
const sidecar = `hearsay: 1
article: { outlet: The Ledger, published: 2026-03-09, reliability: B }
tags:
  - id: aaaa1111
    kind: claim
    targets: [{ exact: The ferry left Tarnholm at noon., prefix: "😀 ", suffix: "\\n\\nIda Brandt said", start: 2, end: 34 }]
    by: ada
    via: { how: suggestion, rule: past-fact, detector: 3 }
  - id: aaaa2222
    kind: attribution
    targets: [{ exact: the pier was sound, prefix: "Ida Brandt said ", suffix: ".\\n", start: 52, end: 70 }]
    speaker: { name: Ida Brandt, exact: Ida Brandt, start: 36, end: 46 }
`;

describe('hearsay export of tags that cannot all be read', () => {
	it('names the place, writes what there is, and does not pass for whole', async () => {
		const desk = await Desk.with({
			'one.txt': article,
			'one.txt.tags.yaml': 'hearsay: 1\ntags:\n  - id: [\n',
		});
		const { code, errors } = await desk.hearsay(['export', '--to', 'jsonl', '.']);
		assert.equal(code, 2);
		assert.match(errors[0] ?? '', /one\.txt\.tags\.yaml:\d+:\d+: error: /);
		await desk.clear();
	});
});

describe('hearsay export', () => {
	let desk: Desk;
	beforeEach(async () => {
		desk = await Desk.with({ 'port/one.txt': article, 'port/one.txt.tags.yaml': sidecar, 'out/.keep': '' });
	});
	afterEach(() => desk.clear());
	const read = (path: string) => readFile(join(desk.folder, path), 'utf8');

	for (const [format, start] of [
		['jsonld', '{\n\t"@context"'],
		['csv', '\ufeffarticle,outlet,'],
		['jsonl', '{"article":"port/one.txt","id":"aaaa1111"'],
		[
			'markdown',
			'# Tags\n\nTags: 2; articles: 1.\n\n## one.txt\n\n*The Ledger*, 2026-03-09. Reliability B, usually reliable. `port/one.txt`',
		],
		['pack', '# Evidence pack'],
	] as const) {
		it(`prints ${format}`, async () => {
			const { code, out, errors } = await desk.hearsay(['export', '--to', format, 'port']);
			assert.deepEqual([code, errors], [0, []]);
			assert.ok(out.startsWith(start), out.slice(0, 80));
		});
	}

	it('writes a file, whole, with paths from its folder', async () => {
		const { code, out } = await desk.hearsay(['export', '--to', 'jsonl', '--out', 'out/tags.jsonl', 'port']);
		assert.deepEqual([code, out], [0, '']);
		const rows = jsonLines<{ article: string }>(await read('out/tags.jsonl'));
		assert.deepEqual(
			rows.map(row => row.article),
			['../port/one.txt', '../port/one.txt'],
		);
		assert.deepEqual((await readdir(join(desk.folder, 'out'))).sort(), ['.keep', 'tags.jsonl']);
	});

	it('is read again by import, with who began it', async () => {
		await desk.hearsay(['export', '--to', 'jsonl', '--out', 'out/tags.jsonl', 'port']);
		await writeFile(join(desk.folder, 'port/one.txt.tags.yaml'), 'hearsay: 1\n');
		const { code, errors } = await desk.hearsay(['import', '--from', 'jsonl', 'out/tags.jsonl']);
		assert.deepEqual([code, errors], [0, []]);
		const again = await read('port/one.txt.tags.yaml');
		assert.match(again, /via: \{ how: suggestion, rule: past-fact, detector: 3 \}/);
		assert.match(again, /name: Ida Brandt, exact: Ida Brandt, start: 36, end: 46/);
	});

	it('never writes an article, nor a file of ours', async () => {
		for (const path of ['port/one.txt', 'port/one.txt.tags.yaml', 'hearsay.yaml']) {
			const { code, errors } = await desk.hearsay(['export', '--to', 'csv', '--out', path, 'port']);
			assert.deepEqual([code, errors], [2, [`${path}: not written: it is an article or one of its files`]]);
		}
		assert.deepEqual([await read('port/one.txt'), await read('port/one.txt.tags.yaml')], [article, sidecar]);
	});

	const overwritten: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
		[
			'an article that it does not export',
			{ 'port/two.txt.tags.yaml': 'hearsay: 1\n' },
			'port/two.txt',
			'port/two.txt',
		],
		[
			'what the codebook above lists',
			{ 'hearsay.yaml': 'hearsay: 1\narticles: ["**/*.story"]\n' },
			'port/a.story',
			'port/a.story',
		],
		['a text that may be an article, where no codebook says', {}, 'port/two.txt', 'port/two.txt'],
		['an article by way of a linked folder', {}, 'linked/one.txt', 'port/one.txt'],
		['an article by way of a link', {}, 'one.link', 'port/one.txt'],
	];
	for (const [title, files, path, real] of overwritten) {
		it(`never writes ${title}`, async () => {
			await writeFile(join(desk.folder, 'port/two.txt'), article);
			await writeFile(join(desk.folder, 'port/a.story'), article);
			await symlink('port', join(desk.folder, 'linked'));
			await symlink('port/one.txt', join(desk.folder, 'one.link'));
			for (const [name, content] of Object.entries(files)) {
				await writeFile(join(desk.folder, name), content);
			}
			const { code, errors } = await desk.hearsay(['export', '--to', 'csv', '--out', path, 'port/one.txt']);
			assert.deepEqual([code, errors], [2, [`${path}: not written: it is an article or one of its files`]]);
			assert.equal(await read(real), article);
		});
	}

	it('replaces what it wrote before', async () => {
		for (let run = 0; run < 2; run++) {
			const { code, errors } = await desk.hearsay(['export', '--to', 'csv', '--out', 'out/tags.csv', 'port']);
			assert.deepEqual([code, errors], [0, []]);
		}
	});

	it('prints where the file is -, as import reads it', async () => {
		const { code, out } = await desk.hearsay(['export', '--to', 'jsonl', '--out', '-', 'port']);
		assert.deepEqual([code, jsonLines(out).length], [0, 2]);
		assert.ok(!(await readdir(desk.folder)).includes('-'));
	});

	for (const command of [['pack'], ['export', '--to', 'pack'], ['export', '--to', 'csv']]) {
		it(`prints nothing where there is nothing to read: ${command.join(' ')}`, async () => {
			const { code, out, errors } = await desk.hearsay([...command, 'gone.txt']);
			assert.deepEqual([code, out, errors], [2, '', ['gone.txt: no such file']]);
		});
	}

	it('says where it cannot write', async () => {
		await chmod(join(desk.folder, 'out'), 0o500);
		const isRoot = process.getuid?.() === 0;
		const readOnly = await desk.hearsay(['export', '--to', 'csv', '--out', 'out/a.csv', 'port']);
		assert.deepEqual(
			[readOnly.code, readOnly.errors],
			isRoot ? [0, []] : [2, ['out/a.csv: permission denied']],
		);
		const gone = await desk.hearsay(['export', '--to', 'csv', '--out', 'gone/a.csv', 'port']);
		assert.deepEqual([gone.code, gone.errors], [2, ['gone/a.csv: there is no such folder']]);
	});

	it('asks for a format and a path, and explains each format', async () => {
		assert.equal((await desk.hearsay(['export', 'port'])).code, 2);
		assert.equal((await desk.hearsay(['export', '--to', 'csv'])).code, 2);
		const { code, out } = await desk.hearsay(['export', '--help']);
		assert.equal(code, 0);
		for (const format of ['jsonld', 'csv', 'jsonl', 'markdown', 'pack']) {
			assert.match(out, new RegExp(`^  ${format} `, 'm'));
		}
	});

	it('gives each tag once, however often its article is named', async () => {
		await symlink('port', join(desk.folder, 'linked'));
		const paths = ['.', './port/one.txt', join(desk.folder, 'port/one.txt'), 'linked/one.txt'];
		const { code, out } = await desk.hearsay(['export', '--to', 'jsonl', ...paths]);
		assert.equal(code, 0);
		assert.deepEqual(
			jsonLines<{ article: string; id: string }>(out).map(row => `${row.article}#${row.id}`),
			['port/one.txt#aaaa1111', 'port/one.txt#aaaa2222'],
		);
	});

	it('says at which line a catalogue or codebook is broken, and does not pass for whole', async () => {
		await writeFile(join(desk.folder, 'hearsay.yaml'), 'hearsay: 1\nkinds:\n  rumour: [\n');
		await writeFile(
			join(desk.folder, 'port/hearsay.entities.yaml'),
			'hearsay: 1\nentities:\n  - { id: a, name: A, type: ghost }\n',
		);
		for (const command of [['export', '--to', 'jsonl'], ['summary'], ['pack']]) {
			const { code, errors } = await desk.hearsay([...command, 'port']);
			assert.equal(code, 2);
			assert.match(errors.join('\n'), /hearsay\.yaml:\d+:\d+: error: /);
			assert.match(errors.join('\n'), /hearsay\.entities\.yaml:3:29: error: /);
		}
	});

	it('is whole with a codebook of which only a key is not known', async () => {
		await writeFile(join(desk.folder, 'hearsay.yaml'), 'hearsay: 1\nmood: grim\n');
		const { code, errors } = await desk.hearsay(['export', '--to', 'jsonl', 'port']);
		assert.equal(code, 0);
		assert.match(errors.join('\n'), /hearsay\.yaml:2:1: warning: /);
	});

	it('does the rest where a folder cannot be read, and names that folder', async function () {
		const shut = join(desk.folder, 'port/a');
		await mkdir(shut);
		await chmod(shut, 0o000);
		if (process.getuid?.() === 0) {
			return this.skip();
		}
		const { code, out, errors } = await desk.hearsay(['export', '--to', 'jsonl', 'port']);
		await chmod(shut, 0o700);
		assert.deepEqual([code, jsonLines(out).length, errors], [2, 2, ['port/a: permission denied']]);
	});

	it('does the rest where one article cannot be read', async () => {
		const { code, out, errors } = await desk.hearsay(['export', '--to', 'jsonl', 'gone.txt', 'port']);
		assert.deepEqual([code, jsonLines(out).length, errors], [2, 2, ['gone.txt: no such file']]);
	});
});

describe('a walk through folders', () => {
	it('goes on behind one that cannot be read, and names it', async () => {
		const desk = await Desk.with({ 'a.txt': '', 'b/gone.txt': '', 'c.txt': '' });
		const skipped: string[] = [];
		const found: string[] = [];
		for await (const file of walk(desk.folder, (folder, { message }) =>
			skipped.push(`${folder}: ${message}`),
		)) {
			found.push(file);
			// Not even root can read a folder that is gone since its name was read.
			await rm(join(desk.folder, 'b'), { recursive: true, force: true });
		}
		assert.deepEqual(found, [join(desk.folder, 'a.txt'), join(desk.folder, 'c.txt')]);
		assert.deepEqual(skipped, [`${join(desk.folder, 'b')}: no such file`]);
		await desk.clear();
	});
});

describe('a tag as a row of JSON lines', () => {
	const texts = fc
		.array(fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é', '”', '\\', '"'), { minLength: 3, maxLength: 40 })
		.map(parts => normalText(`One two ${parts.join('')} three four.`));
	const words = fc
		.string({ unit: 'grapheme', minLength: 1 })
		.filter(text => text.trim() === text && !/\p{Cc}/u.test(text));
	const plainObjects = { noNullPrototype: true };
	const fields = fc.record(
		{
			speaker: fc.record({ name: words }, plainObjects),
			on: fc.array(words, { minLength: 1 }),
			entities: fc.array(words, { minLength: 1 }),
			accused: fc.array(words, { minLength: 1 }),
			certainty: fc.constantFrom('asserted', 'hedged', 'speculative'),
			credibility: fc.integer({ min: 1, max: 6 }),
			notes: fc.array(fc.record({ by: words, text: words }, plainObjects), { minLength: 1 }),
			attributes: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), words, {
				minKeys: 1,
				noNullPrototype: true,
			}),
			by: words,
			via: fc.record({ how: fc.constantFrom('hand', 'import', 'suggestion'), rule: words }, plainObjects),
		},
		{ requiredKeys: [], noNullPrototype: true },
	);

	it('comes back as the same tag', () => {
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), fields, (text, from, length, said) => {
				const start = from % (text.length - 1);
				const target = describeTarget(text, { start, end: start + 1 + (length % (text.length - start)) });
				fc.pre(target.exact.trim() !== '');
				const tag = {
					id: 'aaaa1111',
					kind: 'claim',
					targets: [target],
					created: '2026-03-09T09:00:00Z',
					via: { how: 'hand' },
					...said,
				} as Tag;
				const view = viewArticle(text, noAnalysis, { ...emptySidecar, tags: [tag] });
				const [line = ''] = exportTags(
					'jsonl',
					[{ path: 'a.txt', view, tags: view.tags }],
					evidenceWords(new Corpus()),
				).split('\n');
				const read = tagOfRow(JSON.parse(line), text, offsetMap(text), { id: 'x', now: 'y' });
				assert.deepEqual(read, tag);
			}),
		);
	});
});

const noAnalysis = {
	detector: 'none',
	lines: [],
	sentences: [],
	quotations: [],
	noComments: [],
	attributions: [],
	denials: [],
	claims: [],
	entities: [],
};

describe('hearsay pack, and check of it', () => {
	let desk: Desk;
	beforeEach(async () => {
		desk = await Desk.with({ 'port/one.txt': article, 'port/one.txt.tags.yaml': sidecar, 'out/.keep': '' });
		assert.equal((await desk.hearsay(['pack', '--out', 'out/pack.md', 'port'])).code, 0);
	});
	afterEach(() => desk.clear());
	const file = (path: string) => join(desk.folder, path);
	const check = async (...paths: readonly string[]) => {
		const { code, out, errors } = await desk.hearsay(['check', '--json', ...paths]);
		const found = jsonLines<{ code?: string; message?: string; line?: number }>(out).filter(row => row.code);
		return { code, errors, found };
	};

	it('is content as long as nothing changes', async () => {
		assert.deepEqual(await check('out/pack.md'), { code: 0, errors: [], found: [] });
		const { out } = await desk.hearsay(['check', '.']);
		assert.match(out, /2 files, 4 targets, 0 to look at/);
	});

	it('takes only the tags that are named', async () => {
		const { code, out } = await desk.hearsay(['pack', '--tag', 'aaaa2222', 'port']);
		assert.equal(code, 0);
		assert.match(out, /Pieces of evidence: 1; articles: 1\./);
		assert.doesNotMatch(out, /aaaa1111/);
		const unknown = await desk.hearsay(['pack', '--tag', 'zzzz', 'port']);
		assert.deepEqual([unknown.code, unknown.errors], [2, ['There is no tag zzzz in these articles']]);
	});

	it('by claim takes suggestions too, and says what they are', async () => {
		await writeFile(
			file('port/two.txt'),
			'A dredger cut the cable in March.\n\nOsk said that Tarn bought two ships in May.\n',
		);
		const { code } = await desk.hearsay(['pack', '--by', 'claim', '--out', 'out/claims.md', 'port']);
		assert.equal(code, 0);
		assert.deepEqual((await check('out/claims.md')).found, []);
		assert.equal((await desk.hearsay(['pack', '--by', 'rumour', 'port'])).code, 2);
	});

	it('tells at which line what has changed', async () => {
		await writeFile(file('port/one.txt'), article.replace('noon', 'dusk'));
		const { code, found } = await check('out');
		assert.equal(code, 1);
		assert.deepEqual(
			found.map(row => row.code),
			['changed', 'article-changed'],
		);
		const lines = (await readFile(file('out/pack.md'), 'utf8')).split('\n');
		assert.match(lines[(found[0]?.line ?? 0) - 1] ?? '', /^> “The ferry left Tarnholm at noon.”/);
		assert.equal(
			found[0]?.message,
			'The words of tag aaaa1111 have changed in ../port/one.txt: "noon" is "dusk" now',
		);
	});

	it('is not written where none of its tags is there', async () => {
		const before = await readFile(file('out/pack.md'), 'utf8');
		const { code, errors } = await desk.hearsay(['pack', '--tag', 'nope', '--out', 'out/pack.md', 'port']);
		assert.deepEqual([code, errors], [2, ['There is no tag nope in these articles']]);
		assert.equal(await readFile(file('out/pack.md'), 'utf8'), before);
	});

	it('does not say that a deleted article is where it was', async () => {
		const text = await readFile(file('port/one.txt'), 'utf8');
		await rm(file('port/one.txt'));
		const { found } = await check('out/pack.md');
		assert.deepEqual(
			found.map(row => row.message),
			['../port/one.txt cannot be read: no such file'],
		);
		await writeFile(file('port/one.txt'), text);
	});

	it('tells where a renamed article may be', async () => {
		await rename(file('port/one.txt'), file('port/new.txt'));
		await rename(file('port/one.txt.tags.yaml'), file('port/new.txt.tags.yaml'));
		const { code, found } = await check('out/pack.md');
		assert.equal(code, 1);
		assert.deepEqual(
			found.map(row => row.message),
			['../port/one.txt cannot be read: no such file; what it was is perhaps ../port/new.txt now'],
		);
	});

	it('tells of tags that may only be unreadable, and of no way from an article to itself', async () => {
		const sidecar = await readFile(file('port/one.txt.tags.yaml'), 'utf8');
		await writeFile(file('port/one.txt.tags.yaml'), sidecar.replace('tags:', 'tags: 3 #'));
		const broken = await check('out/pack.md');
		assert.equal(broken.code, 1);
		assert.match(broken.found[0]?.message ?? '', /one\.txt\.tags\.yaml has errors: /);
		await writeFile(file('port/one.txt.tags.yaml'), sidecar);
		await writeFile(file('port/one.txt'), 'a\0b');
		const { found } = await check('out/pack.md');
		assert.deepEqual(
			found.map(row => row.message),
			['../port/one.txt cannot be read: not a text file'],
		);
	});

	it('fails for a pack that is broken, and reads none that is no text', async () => {
		const pack = await readFile(file('out/pack.md'), 'utf8');
		await writeFile(file('out/pack.md'), pack.slice(0, pack.indexOf('suffix')));
		const broken = await check('out/pack.md');
		assert.deepEqual([broken.code, broken.found.map(row => row.code)], [1, ['broken-block']]);
		await writeFile(file('out/pack.md'), new Uint8Array([...Buffer.from(pack), 0xe9]));
		assert.deepEqual((await check('out/pack.md')).errors, ['out/pack.md: not UTF-8']);
	});

	it('verifies the footnotes of a draft, CRLF and 😀 or not', async () => {
		const cited = '[^l-aaaa1111]: *Ledger* <!-- hearsay: ../port/one.txt#aaaa1111 -->';
		const draft = `\ufeff# 😀\r\n\r\nSo “The ferry […] at noon”[^l-aaaa1111] and “it sank”[^l-aaaa1111], see[^l-bbbb1111].\r\n\r\n${cited}\r\n[^l-cccc1111]: gone <!-- hearsay: ../port/one.txt#cccc1111 -->\r\n`;
		await writeFile(file('out/draft.md'), draft);
		const { code, out } = await desk.hearsay(['check', 'out/draft.md']);
		assert.equal(code, 1);
		assert.deepEqual(out.trimEnd().split('\n'), [
			'out/draft.md:3:45: warning: These are not the words of tag aaaa1111 of ../port/one.txt',
			'out/draft.md:3:72: warning: There is no footnote l-bbbb1111',
			'out/draft.md:6:21: warning: There is no tag cccc1111 of ../port/one.txt any more',
			'out/draft.md:6:21: warning: The footnote l-cccc1111 is not used',
			'1 files, 2 targets, 3 to look at',
		]);
	});
});
