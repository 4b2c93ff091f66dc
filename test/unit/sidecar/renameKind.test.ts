import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeCodebook } from '../../../src/core/sidecar/decodeCodebook';
import { renameKind, renameKindOfTags } from '../../../src/core/sidecar/renameKind';

const cases: readonly (readonly [name: string, source: string, renamed: string | undefined])[] = [
	[
		'in blocks, with comments and styles as they were',
		'hearsay: 1 # ours\nkinds:\n  guess: # of ours\n    label: "Guess"\n  other: { label: guess }\n',
		'hearsay: 1 # ours\nkinds:\n  forecast: # of ours\n    label: "Guess"\n  other: { label: guess }\n',
	],
	[
		'in braces',
		'hearsay: 1\nkinds: { guess: { key: g } }\n',
		'hearsay: 1\nkinds: { forecast: { key: g } }\n',
	],
	['in quotes', "hearsay: 1\nkinds:\n  'guess': {}\n", "hearsay: 1\nkinds:\n  'forecast': {}\n"],
	['CRLF', 'hearsay: 1\r\nkinds:\r\n  guess: {}\r\n', 'hearsay: 1\r\nkinds:\r\n  forecast: {}\r\n'],
	['with no such kind', 'hearsay: 1\nkinds:\n  other: {}\n', 'hearsay: 1\nkinds:\n  other: {}\n'],
	['without kinds', 'hearsay: 1\n', 'hearsay: 1\n'],
	['with a kind of the new name', 'hearsay: 1\nkinds: { guess: {}, forecast: {} }\n', undefined],
	['with errors', 'hearsay: 1\nkinds: [\n', undefined],
];

describe('renameKind', () => {
	for (const [name, source, renamed] of cases) {
		it(name, () => assert.equal(renameKind(source, 'guess', 'forecast'), renamed));
	}

	it('makes a name of any words, and finds its way back', () => {
		const source = 'hearsay: 1\nkinds:\n  guess: { color: red } # ours\n';
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), to => {
				fc.pre(to !== 'guess');
				const renamed = renameKind(source, 'guess', to) ?? '';
				assert.deepEqual(Object.keys(decodeCodebook(renamed).value.kinds), [to]);
				assert.match(renamed, /color: red \} # ours/);
				const back = renameKind(renamed, to, 'guess') ?? '';
				assert.deepEqual(decodeCodebook(back).value, decodeCodebook(source).value);
			}),
		);
	});
});

describe('renameKindOfTags', () => {
	for (const [name, source, renamed] of [
		[
			'in blocks, only tags, all else as it was',
			'hearsay: 1 # ours\ntags:\n  - id: a\n    kind: guess # mine\n    note: { kind: guess }\n  - { id: b, kind: "guess" }\n  - { id: c, kind: claim }\ndismissed:\n  - kind: guess\n',
			'hearsay: 1 # ours\ntags:\n  - id: a\n    kind: forecast # mine\n    note: { kind: guess }\n  - { id: b, kind: "forecast" }\n  - { id: c, kind: claim }\ndismissed:\n  - kind: guess\n',
		],
		['CRLF', 'hearsay: 1\r\ntags:\r\n  - kind: guess\r\n', 'hearsay: 1\r\ntags:\r\n  - kind: forecast\r\n'],
		['without tags', 'hearsay: 1\n', 'hearsay: 1\n'],
		['with errors', 'hearsay: 1\ntags: [\n', undefined],
		['with a conflict', 'hearsay: 1\ntags:\n<<<<<<< a\n=======\n>>>>>>> b\n', undefined],
		['of another version', 'hearsay: 2\ntags:\n  - kind: guess\n', undefined],
		['of something else', 'guess\n', undefined],
	] as const) {
		it(name, () => assert.equal(renameKindOfTags(source, 'guess', 'forecast'), renamed));
	}
});
