import assert from 'node:assert/strict';
import type { Finding } from '../../src/cli/files/finding';
import type { ReceiptJson } from '../../src/cli/json/receiptJson';
import { Desk, jsonLines } from './hearsay';

const article =
	'😀 The ferry left Tarnholm at noon.\n\nIda Brandt said the pier was sound. Nobody asked the pilot.\n\nThe pier was sound. The pier was sound.\n';

const sidecar = `hearsay: 1
mood: grim
tags:
  - id: aaaa1111
    kind: claim
    targets:
      - { exact: The ferry left Tarnholm at noon., prefix: "😀 ", suffix: "\\n\\nIda Brandt said", start: 2, end: 34 }
      - { exact: Nobody asked the pilot., prefix: "pier was sound. ", suffix: "\\n\\nThe pier", start: 0, end: 23 }
    links:
      - { type: repeats, to: "two.txt#bbbb1111" }
      - { type: repeats, to: "two.txt#bbbb9999" }
      - { type: denies, to: "#aaaa2222" }
      - { type: denies, to: "gone.txt#aaaa1111" }
  - id: aaaa2222
    kind: denial
    targets:
      - { exact: A whale was seen with a lantern in its mouth., start: 0, end: 45 }
  - id: aaaa3333
    kind: claim
    targets:
      - { exact: The pier was sound., prefix: "Perhaps. ", suffix: " Perhaps not.", start: 50, end: 69 }
`;

const sound = `hearsay: 1
tags:
  - id: bbbb1111
    kind: claim
    targets: [{ exact: The ferry left Tarnholm at noon., prefix: "😀 ", suffix: "\\n\\nIda Brandt said", start: 2, end: 34 }]
`;

describe('hearsay check', () => {
	let desk: Desk;

	before(async () => {
		desk = await Desk.with({
			'port/one.txt': article,
			'port/one.txt.tags.yaml': sidecar,
			'port/two.txt': article,
			'port/two.txt.tags.yaml': `\ufeff${sound}`,
			'twice/three.txt': article,
			'twice/three.txt.tags.yaml': `${sound}${sound.slice(sound.indexOf('  - id'))}`,
			'number/four.txt': article.replace('at noon', 'at 7').replace('Nobody asked', 'Nobody had asked'),
			'number/four.txt.tags.yaml': `hearsay: 1
tags:
  - id: cccc1111
    kind: claim
    targets: [{ exact: The ferry never left Tarnholm at 9., prefix: "😀 ", suffix: "\\n\\nIda Brandt said", start: 2, end: 37 }]
  - id: cccc2222
    kind: claim
    targets: [{ exact: Nobody asked the pilot., prefix: "pier was sound. ", suffix: "\\n\\nThe pier", start: 70, end: 93 }]
`,
			'conflict/four.txt': article,
			'conflict/four.txt.tags.yaml': `<<<<<<< ours\r\nhearsay: 1\r\n=======\r\nhearsay: 1\r\n>>>>>>> theirs\r\n`,
			'orphan/five.txt.tags.yaml': sound,
			'book/hearsay.yaml': 'hearsay: 1\nkinds:\n  rumour: { color: mauve }\n',
			'book/hearsay.entities.yaml': 'hearsay: 1\nentities:\n  - { id: a, name: A, type: ghost }\n',
			'book/hearsay.claims.yaml':
				'hearsay: 1\ngroups:\n  - id: g\n    title: T\n    members: ["../port/two.txt#bbbb1111", "../port/two.txt#cccc", here]\n',
			'book/deep/six.txt': article,
			'groups/hearsay.claims.yaml':
				'hearsay: 1\ngroups:\n  - id: g\n    title: T\n    members: ["#bbbb1111", "away.txt#bbbb1111", "../port/two.txt#cccc"]\n',
			'guessed/eight.txt': Buffer.from('The caf\xe9 was shut.\n', 'latin1'),
			'guessed/eight.txt.tags.yaml': `hearsay: 1
tags:
  - id: dddd1111
    kind: claim
    targets: [{ exact: The café was shut., start: 0, end: 18 }]
`,
			'guessed/draft.md': 'Shut[^a].\n\n[^a]: L <!-- hearsay: eight.txt#dddd1111 -->\n',
			'latin/seven.txt': article,
			'latin/seven.txt.tags.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
		});
	});
	after(() => desk.clear());

	const rows = async (...paths: readonly string[]) => {
		const { code, out, errors } = await desk.hearsay(['check', '--json', ...paths]);
		const all = jsonLines<Finding | ReceiptJson>(out);
		return {
			code,
			errors,
			findings: all.filter(row => 'file' in row),
			receipts: all.filter(row => 'receipt' in row),
		};
	};
	const found = (findings: readonly Finding[]) =>
		findings.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

	it('gives a receipt for each target, in code points', async () => {
		const { code, receipts } = await rows('port/one.txt');
		assert.equal(code, 1);
		const [exact, moved, lost, ambiguous] = receipts;
		assert.deepEqual(exact, {
			article: 'port/one.txt',
			id: 'aaaa1111',
			target: 0,
			receipt: 'exact',
			unsure: false,
			start: 2,
			end: 34,
			score: 1,
			candidates: [],
		});
		assert.deepEqual([moved?.target, moved?.receipt, moved?.start], [1, 'moved', 72]);
		assert.deepEqual([lost?.receipt, lost?.start, lost?.score], ['lost', null, null]);
		assert.equal(ambiguous?.receipt, 'ambiguous');
		assert.deepEqual(ambiguous?.candidates.slice(0, 2), [
			[97, 116],
			[117, 136],
		]);
	});

	it('finds dangling links, be their articles named or not', async () => {
		const { findings } = await rows('port/one.txt.tags.yaml');
		assert.deepEqual(found(findings), [
			'port/one.txt.tags.yaml:2:1 unknown-key',
			'port/one.txt.tags.yaml:11:30 dangling-link',
			'port/one.txt.tags.yaml:13:29 dangling-link',
		]);
	});

	it('prints each finding at its line and column', async () => {
		const { code, out } = await desk.hearsay(['check', 'port']);
		assert.equal(code, 1);
		const lines = out.trimEnd().split('\n');
		assert.equal(lines.length, 6);
		assert.equal(
			lines[3],
			'port/one.txt.tags.yaml:17:18: warning: The words of tag aaaa2222 are not in the article any more',
		);
		assert.equal(lines[5], '2 files, 5 targets, 4 to look at');
	});

	it('tells of words that may not say the same any more, not of others that changed', async () => {
		const { code, out } = await desk.hearsay(['check', 'number']);
		assert.deepEqual(
			[code, out.trimEnd().split('\n')],
			[
				1,
				[
					'number/four.txt.tags.yaml:5:24: warning: The words of tag cccc1111 have changed: "never" is gone, "9" is "7" now',
					'1 files, 2 targets, 1 to look at',
				],
			],
		);
		const { findings, receipts } = await rows('number');
		assert.deepEqual(findings, []);
		assert.deepEqual(
			receipts.map(({ receipt, unsure }) => [receipt, unsure]),
			[
				['changed', true],
				['changed', false],
			],
		);
	});

	it('is content with what is sound', async () => {
		const { code, findings, receipts } = await rows('port/two.txt');
		assert.deepEqual([code, findings.length, receipts.length], [0, 0, 1]);
	});

	const broken: readonly (readonly [string, readonly string[]])[] = [
		['twice', ['twice/three.txt.tags.yaml:6:9 duplicate-id']],
		['conflict', [1, 3, 5].map(line => `conflict/four.txt.tags.yaml:${line}:1 conflict-marker`)],
		['orphan', ['orphan/five.txt.tags.yaml:1:1 no-article']],
		[
			'book/deep/six.txt',
			[
				'book/hearsay.yaml:3:20 value',
				'book/hearsay.entities.yaml:3:29 value',
				'book/hearsay.claims.yaml:5:43 dangling-link',
				'book/hearsay.claims.yaml:5:67 value',
			],
		],
	];
	for (const [path, expected] of broken) {
		it(`fails for ${path}`, async () => {
			const { code, findings } = await rows(path);
			assert.deepEqual([code, found(findings)], [1, expected]);
		});
	}

	it('says of a link whether its article, or the tag, is not there', async () => {
		const { findings } = await rows('groups');
		assert.deepEqual(
			findings.map(({ message }) => message),
			[
				'#bbbb1111 names no article',
				'groups/away.txt is no article here',
				'There is no tag cccc of port/two.txt',
			],
		);
	});

	it('says once of an article that its encoding was guessed', async () => {
		const { code, errors } = await rows('guessed');
		assert.deepEqual(
			[code, errors],
			[
				0,
				[
					'guessed/eight.txt:1:5: warning: Read as windows-1252, since the file is no UTF-8; if “café” is wrong, save it as UTF-8',
				],
			],
		);
	});

	it('names each file once, however often it is meant', async () => {
		const { receipts } = await rows('port/two.txt', './port/two.txt.tags.yaml', 'port/two.txt');
		assert.equal(receipts.length, 1);
	});

	it('names what it cannot read, checks the rest, and ends with 2', async () => {
		const { code, errors, receipts } = await rows('nowhere', 'latin', 'port/one.txt');
		assert.deepEqual([code, errors.length, receipts.length], [2, 2, 4]);
	});

	it('refuses no path', async () => assert.equal((await desk.hearsay(['check'])).code, 2));
});
