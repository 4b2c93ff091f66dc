import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fc from 'fast-check';
import type { AnalysisJson } from '../../src/cli/json/analysisJson';
import { Desk, jsonLines } from './hearsay';

const ferry = 'The ferry left Tarnholm on Friday.\n\n“It was late,” said Ida Brandt, a clerk at the pier.\n';

const windows1252 = Buffer.from('A caf\xe9 burned, said the mayor of K\xf6rn.', 'latin1');

/** The words between two offsets in code points. */
function words(text: string, [start, end]: readonly [number, number]): string {
	return [...text].slice(start, end).join('');
}

describe('hearsay analyze', () => {
	let desk: Desk;

	before(async () => {
		desk = await Desk.with({
			'ferry.txt': ferry,
			'astral.txt': `😀😀 ${ferry}`,
			'crlf.txt': `\ufeff${ferry.replaceAll('\n', '\r\n')}`,
			'utf16le.txt': Buffer.from(`\ufeff${ferry}`, 'utf16le'),
			'utf16be.txt': Buffer.from(`\ufeff${ferry}`, 'utf16le').swap16(),
			'windows1252.txt': windows1252,
			'guessed.csv': 'article,outlet\nwindows1252.txt,Port Herald\n',
			'picture.txt': Buffer.from([0x89, 0x50, 0x00, 0x01]),
			'large.txt': 'a'.repeat(5 * 1024 * 1024 + 1),
			'empty.txt': '',
			'known/hearsay.yaml':
				'hearsay: 1\ndetect: { reportingVerbs: [gurgled], furniture: ["^Buy our tea"] }\n',
			'known/hearsay.entities.yaml':
				'hearsay: 1\nentities:\n  - { id: zorb, name: Zorbian Ferry Office, type: organisation, aliases: [zfo] }\n',
			'known/deep/report.txt': 'Buy our tea today.\n\nThe zfo gurgled that all was well.\n',
			'broken/hearsay.yaml': 'hearsay: [1\n',
			'broken/report.txt': ferry,
		});
	});
	after(() => desk.clear());

	const analyses = async (...files: readonly string[]) => {
		const { out } = await desk.hearsay(['analyze', ...files]);
		return jsonLines<AnalysisJson>(out);
	};

	it('prints one object an article, with exactly the fields that are documented', async () => {
		const { code, out, errors } = await desk.hearsay(['analyze', 'ferry.txt', 'empty.txt']);
		assert.deepEqual([code, errors], [0, []]);
		const [article, empty] = jsonLines<AnalysisJson>(out);
		assert.ok(article && empty);
		assert.deepEqual(Object.keys(article), [
			'article',
			'sha256',
			'detector',
			'sentences',
			'attributions',
			'entities',
		]);
		assert.equal(article.article, 'ferry.txt');
		assert.equal(article.sha256, createHash('sha256').update(ferry).digest('hex'));
		assert.deepEqual(Object.keys(article.sentences[0] ?? {}), [
			'start',
			'end',
			'role',
			'claim',
			'denial',
			'certainty',
		]);
		assert.deepEqual(Object.keys(article.attributions[0] ?? {}), [
			'speaker',
			'cue',
			'content',
			'who',
			'whoType',
			'form',
			'denial',
			'sure',
			'identifiedBy',
		]);
		assert.deepEqual(Object.keys(article.entities[0] ?? {}), ['name', 'type', 'mentions']);
		assert.deepEqual(empty.sentences, []);
	});

	it('counts offsets in code points of the text without line ends and mark of its encoding', async () => {
		const [plain, astral, ...same] = await analyses(
			'ferry.txt',
			'astral.txt',
			'crlf.txt',
			'utf16le.txt',
			'utf16be.txt',
		);
		assert.ok(plain && astral);
		const [said] = plain.attributions;
		assert.deepEqual([said?.cue && words(ferry, said.cue), said?.who], ['said', 'Ida Brandt']);
		assert.equal(astral.attributions[0]?.cue?.[0], (said?.cue?.[0] ?? 0) + 3);
		assert.equal(same.length, 3);
		for (const { article, ...found } of same) {
			assert.deepEqual({ article: 'ferry.txt', ...found }, plain, String(article));
		}
	});

	it('reads windows-1252 where the bytes are no UTF-8', async () => {
		const [article] = await analyses('windows1252.txt');
		const text = 'A café burned, said the mayor of Körn.';
		assert.equal(article?.sha256, createHash('sha256').update(text).digest('hex'));
	});

	const warning =
		'1:3: warning: Read as windows-1252, since the file is no UTF-8; if “café” is wrong, save it as UTF-8';
	for (const command of ['analyze', 'summary', 'export --to csv', 'pack', 'import --from csv']) {
		it(`says where the encoding of an article was guessed, once, in ${command}`, async () => {
			const files = command.startsWith('import') ? ['guessed.csv'] : ['windows1252.txt', 'ferry.txt'];
			const { code, errors } = await desk.hearsay([...command.split(' '), ...files]);
			assert.deepEqual([code, errors], [0, [`windows1252.txt:${warning}`]]);
		});
	}

	it('says so of standard input, too', async () => {
		const { code, errors } = await desk.hearsay(['analyze', '-'], windows1252);
		assert.deepEqual([code, errors], [0, [`-:${warning}`]]);
	});

	it('names each bad file on standard error, does the others, and ends with 2', async () => {
		const files = ['missing.txt', 'ferry.txt', 'picture.txt', 'large.txt', 'known', 'empty.txt'];
		const { code, out, errors } = await desk.hearsay(['analyze', ...files]);
		assert.equal(code, 2);
		assert.deepEqual(
			jsonLines<AnalysisJson>(out).map(({ article }) => article),
			['ferry.txt', 'empty.txt'],
		);
		assert.deepEqual(errors, [
			'missing.txt: no such file',
			'picture.txt: not a text file',
			'large.txt: larger than 5 MB, not analysed',
			'known: is a folder',
		]);
	});

	it('reads an article from standard input', async () => {
		const { code, out } = await desk.hearsay(['analyze', '-'], ferry);
		const [article] = jsonLines<AnalysisJson>(out);
		assert.deepEqual([code, article?.article, article?.sentences.length], [0, '-', 2]);
	});

	it('joins the attributions of one quotation where that is asked for', async () => {
		const text = '“It was late,” said Ida Brandt. “The pier was dark. Nobody came.”\n';
		const contents = async (...options: readonly string[]) => {
			const { out } = await desk.hearsay(['analyze', ...options, '-'], text);
			const [analysis] = jsonLines<AnalysisJson>(out);
			return analysis?.attributions.map(({ content }) => content.map(span => words(text, span)));
		};
		const [first, second, third] = [['It was late'], ['The pier was dark.'], ['Nobody came.']];
		assert.deepEqual(await contents(), [first, second, third]);
		assert.deepEqual(await contents('--whole-quotations'), [[first, second, third].flat()]);
	});

	it('uses the nearest codebook and catalogue above the file', async () => {
		const [article] = await analyses('known/deep/report.txt');
		assert.equal(article?.sentences[0]?.role, 'furniture');
		assert.equal(article?.attributions.length, 1);
		assert.deepEqual(
			article?.entities.map(({ name }) => name),
			['Zorbian Ferry Office'],
		);
	});

	it('says what is wrong with a codebook, and goes on', async () => {
		const { code, out, errors } = await desk.hearsay(['analyze', 'broken/report.txt']);
		assert.deepEqual([code, jsonLines(out).length], [0, 1]);
		assert.match(errors[0] ?? '', /hearsay\.yaml:2:1: error: /);
	});

	describe('--jsonl', () => {
		it('answers rows in order, keeps their ids, and skips empty lines', async () => {
			const rows = [
				{ id: 'b', text: ferry },
				{ id: 7, text: 'Snow fell.' },
			].map(row => JSON.stringify(row));
			const { code, out } = await desk.hearsay(['analyze', '--jsonl'], `${rows.join('\r\n\r\n')}`);
			assert.equal(code, 0);
			assert.deepEqual(
				jsonLines<AnalysisJson>(out).map(({ article }) => article),
				['b', 7],
			);
		});

		it('names bad lines by number, does the others, and ends with 2', async () => {
			const lines = [
				'{"id":1,"text":"Snow fell."}',
				'no JSON',
				'{"id":2}',
				'{"id":[],"text":""}',
				'{"id":3,"text":""}',
			];
			const { code, out, errors } = await desk.hearsay(['analyze', '--jsonl'], lines.join('\n'));
			assert.equal(code, 2);
			assert.deepEqual(
				jsonLines<AnalysisJson>(out).map(({ article }) => article),
				[1, 3],
			);
			assert.deepEqual(
				errors.map(line => line.split(':')[0]),
				['line 2', 'line 3', 'line 4'],
			);
		});

		it('answers each row before the next one comes', async () => {
			const child = desk.start(['analyze', '--jsonl']);
			for (const id of [1, 2, 3]) {
				child.stdin.write(`${JSON.stringify({ id, text: 'Snow fell.' })}\n`);
				const [chunk] = await once(child.stdout, 'data');
				assert.deepEqual(
					jsonLines<AnalysisJson>(String(chunk)).map(({ article }) => article),
					[id],
				);
			}
			child.stdin.end();
			assert.deepEqual(await once(child, 'close'), [0, null]);
		});

		it('stops quietly when nobody reads on', async () => {
			const child = desk.start(['analyze', '--jsonl']);
			// Writing to a program that has stopped fails here too, as it should.
			child.stdin.on('error', () => {});
			const errors: unknown[] = [];
			child.stderr.on('data', chunk => errors.push(String(chunk)));
			const row = `${JSON.stringify({ id: 1, text: ferry })}\n`;
			child.stdin.write(row.repeat(2000));
			await once(child.stdout, 'data');
			child.stdout.destroy();
			assert.deepEqual(await once(child, 'exit'), [0, null]);
			assert.deepEqual(errors, []);
		});

		it('bears any text, also line separators inside strings', async () => {
			const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 200, seed: 1 });
			const rows = ['a\u2028b\u2029c', ...texts].map((text, id) => ({ id, text }));
			const input = rows.map(row => JSON.stringify(row)).join('\n');
			const { code, out } = await desk.hearsay(['analyze', '--jsonl'], input);
			assert.equal(code, 0);
			assert.deepEqual(
				jsonLines<AnalysisJson>(out).map(({ article }) => article),
				rows.map(({ id }) => id),
			);
		});
	});

	const misuses: readonly (readonly [string, readonly string[]])[] = [
		['no file', ['analyze']],
		['an unknown option', ['analyze', '--fast', 'ferry.txt']],
		['standard input twice', ['analyze', '-', '-']],
		['no command', []],
		['an unknown command', ['analyse', 'ferry.txt']],
		['help with an unknown command', ['help', 'analyse']],
		['an unknown command that is to help', ['analyse', '--help']],
	];
	for (const [what, args] of misuses) {
		it(`refuses ${what}`, async () => {
			const { code, out, errors } = await desk.hearsay(args);
			assert.deepEqual([code, out], [2, '']);
			assert.match(errors[0] ?? '', /^hearsay: /);
		});
	}

	it('helps, and tells its version', async () => {
		const help = await desk.hearsay(['--help']);
		assert.equal(help.code, 0);
		assert.match(help.out, /analyze \[--jsonl\] \[--whole-quotations\] FILE…[\s\S]*summary \[--json\] PATH…/);
		const version = await desk.hearsay(['--version']);
		assert.match(version.out, /^\d+\.\d+\.\d+\n$/);
	});

	for (const name of ['analyze', 'summary', 'export', 'pack', 'import', 'check', 'merge']) {
		it(`helps with ${name} alone, and points there from a mistake`, async () => {
			for (const args of [
				[name, '--help'],
				[name, '-h'],
				['help', name],
			]) {
				const { code, out, errors } = await desk.hearsay(args);
				assert.deepEqual([code, errors], [0, []]);
				assert.ok(out.startsWith(`Usage: hearsay ${name} `), out);
				assert.doesNotMatch(out, /^Commands:/m);
			}
			const { code, errors } = await desk.hearsay([name, '--no-such-option']);
			assert.deepEqual([code, errors.at(-1)], [2, `Try: hearsay ${name} --help`]);
		});
	}

	it('ends quietly when nobody reads what it reports', async () => {
		const child = desk.start(['analyze', ...Array.from({ length: 3000 }, (_, at) => `gone-${at}.txt`)]);
		await once(child.stderr, 'data');
		child.stderr.destroy();
		const [code] = await once(child, 'exit');
		assert.equal(code, 2);
	});
});
