import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { isBroken } from '../../../src/core/model/problem';
import type { Dismissal, Sidecar, Tag } from '../../../src/core/model/tag';
import type { SidecarEdit } from '../../../src/core/sidecar/applyEdits';
import { applyEdits } from '../../../src/core/sidecar/applyEdits';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { editSidecar } from '../../../src/core/sidecar/edit';
import { FileForms } from '../../../src/core/sidecar/fileForm';
import { applyChanges } from '../../../src/core/sidecar/splice';
import { offsetMap } from '../../../src/core/text/offsets';
import { anEdit, article, aSidecar } from './sidecars';

const map = offsetMap(article);

const tag: Tag = {
	id: 'k3v9q2mz',
	kind: 'claim',
	targets: [{ exact: 'the ferry never sailed', prefix: 'He said that ', suffix: '', start: 13, end: 35 }],
	by: 'ada',
	created: '2026-03-01T10:00:00Z',
	via: { how: 'suggestion', rule: 'said-that', detector: '3' },
};

const dismissal: Dismissal = {
	kind: 'denial',
	targets: [{ exact: 'He said', prefix: '', suffix: ' that', start: 0, end: 7 }],
};

function edited(source: string, ...edits: SidecarEdit[]): string {
	const result = editSidecar(source, edits, map);
	assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems));
	assert.equal(applyChanges(source, result.changes), result.source);
	return result.source;
}

function decoded(source: string): Sidecar {
	const result = decodeSidecar(source, map);
	assert.ok(!isBroken(result), `${JSON.stringify(result.problems)}\n${source}`);
	return result.value;
}

const written = `hearsay: 1
tags:
  - id: k3v9q2mz
    kind: claim
    targets:
      - exact: the ferry never sailed
        prefix: "He said that "
        start: 13
        end: 35
    by: ada
    created: 2026-03-01T10:00:00Z
    via: { how: suggestion, rule: said-that, detector: 3 }
`;

/** As a person may write it: odd indents, comments, flow style, unknown keys. */
const byHand = `# checked by Bo
hearsay: 1

article:   # from the masthead
    outlet: 'Port Herald'
    mood: grim   # ours
tags:
# the ferry
-   id: aaaa0001   # first
    targets:
    -   {exact: "the ferry never sailed", start: 13,   end: 35, colour: blue}
    kind: claim
    accused: [ Ferry Board ]
    notes:
    - text: |
        Two lines
        of it.
      by: bo

# the harbour
-   kind: denial
    id: "aaaa0002"
    targets: [ { exact: He said } ]
    # still open
somewhere: else
`;

describe('editSidecar', () => {
	it('creates the file', () => {
		assert.equal(edited('', { do: 'addTag', tag }), written);
	});

	it('begins no file that would say nothing', () => {
		assert.equal(edited('', { do: 'removeTag', id: 'nobody' }), '');
	});

	it('keeps the comments of a file that has nothing else', () => {
		assert.equal(edited('# ours', { do: 'addTag', tag }), `# ours\n${written.trimEnd()}`);
		assert.equal(edited('\ufeff', { do: 'addTag', tag }), `\ufeff${written}`);
	});

	it('begins a file that says nothing where it says so', () => {
		for (const empty of [
			'~',
			'null\n',
			'---\n',
			'---\n...\n',
			'# ours\n...\n# past it\n',
			'--- ~ # none\n...',
		]) {
			const result = edited(empty, { do: 'addTag', tag });
			assert.deepEqual(decoded(result).tags, [tag], result);
			assert.deepEqual(result.match(/#.*/g), empty.match(/#.*/g));
		}
	});

	it('adds a first tag under an empty key, whatever stands for empty', () => {
		for (const empty of ['', ' []', ' ~', ' null']) {
			const source = `hearsay: 1\ntags:${empty} # none yet\nlast: 1\n`;
			const result = edited(source, { do: 'addTag', tag });
			assert.equal(result, `${written.replace('tags:', result.split('\n')[1] ?? '')}last: 1\n`);
			assert.match(result, /^tags: *# none yet$/m);
			assert.deepEqual(decoded(result).tags, [tag]);
		}
	});

	const cases: readonly (readonly [string, SidecarEdit, readonly (readonly [string, string])[]])[] = [
		[
			'a changed scalar keeps its place and its quotes',
			{ do: 'setArticle', details: { outlet: "Port's Herald" } },
			[["'Port Herald'", "'Port''s Herald'"]],
		],
		[
			'a new detail stands in the order of the keys',
			{ do: 'setArticle', details: { url: 'https://herald.example/1' } },
			[["'Port Herald'\n", "'Port Herald'\n    url: https://herald.example/1\n"]],
		],
		[
			'a removed tag takes its lines and no comment of its own line',
			{ do: 'removeTag', id: 'aaaa0002' },
			[['-   kind: denial\n    id: "aaaa0002"\n    targets: [ { exact: He said } ]\n', '']],
		],
		[
			'a dismissal comes after the tags',
			{ do: 'addDismissal', dismissal },
			[
				[
					'    targets: [ { exact: He said } ]\n',
					'    targets: [ { exact: He said } ]\ndismissed:\n  - kind: denial\n    targets:\n      - exact: He said\n        suffix: " that"\n        start: 0\n        end: 7\n',
				],
			],
		],
	];
	for (const [title, edit, replacements] of cases) {
		it(title, () => {
			const expected = replacements.reduce((source, [from, to]) => source.replace(from, () => to), byHand);
			assert.notEqual(expected, byHand);
			assert.equal(edited(byHand, edit), expected);
			assert.equal(edited(byHand.replaceAll('\n', '\r\n'), edit), expected.replaceAll('\n', '\r\n'));
			assert.equal(edited(`\ufeff${byHand}`, edit), `\ufeff${expected}`);
		});
	}

	it('replaces only what changed in a tag', () => {
		const [first] = decoded(byHand).tags;
		assert.ok(first?.targets[0] !== undefined && first.notes !== undefined);
		const moved: Tag = {
			...first,
			targets: [{ ...first.targets[0], start: 5, end: 27 }],
			accused: ['Ferry Board', 'Bo, Inc.'],
			certainty: 'hedged',
			notes: [...first.notes, { by: 'ada', text: 'Seen: twice' }],
		};
		const expected = byHand
			.replace('start: 13,   end: 35', 'start: 5,   end: 27')
			.replace('[ Ferry Board ]', '[ Ferry Board, "Bo, Inc." ]\n    certainty: hedged')
			.replace('      by: bo\n', '      by: bo\n    - { by: ada, text: "Seen: twice" }\n');
		assert.equal(edited(byHand, { do: 'replaceTag', tag: moved }), expected);
		assert.deepEqual(decoded(expected).tags[0], moved);
	});

	it('keeps apart what a key says and what every object inherits', () => {
		for (const key of ['toString', '__proto__', 'constructor', '']) {
			const having: Tag = {
				...tag,
				attributes: Object.fromEntries([
					['mood', 'grim'],
					[key, 'so'],
				]),
			};
			const source = edited('', { do: 'addTag', tag: having });
			assert.deepEqual(decoded(source).tags, [having]);
			const without = edited(source, { do: 'replaceTag', tag: { ...tag, attributes: { mood: 'grim' } } });
			assert.equal(without, written.replace('    by:', '    attributes: { mood: grim }\n    by:'));
		}
	});

	it('leaves nothing of a key whose last item was removed', () => {
		for (const source of [written, written.replace('tags:', 'tags:   # all')]) {
			assert.equal(edited(source, { do: 'removeTag', id: tag.id }), 'hearsay: 1\n');
		}
	});

	const block = (text: string): string => `hearsay: 1
tags:
  - id: aaaa0001
    kind: claim
    targets: [{ exact: He said }]
    notes:
      - text: ${text}
        by: bo
`;
	const blockScalars: readonly (readonly [string, string, string, string])[] = [
		[
			'literal',
			'|\n          One.\n          Two.',
			'Three.\n\n Four.\n',
			'|\n          Three.\n\n           Four.',
		],
		['stripped', '|-\n          One.', 'Two:\n# three', '|-\n          Two:\n          # three'],
		['stripped, given a line end', '|-  # why\n          One.', 'Two.\n', '|  # why\n          Two.'],
		['clipped, its line end taken', '|\n          One.', 'Two.', '|-\n          Two.'],
		['folded', '>\n          One\n          two.', 'Three four.\n', '>\n          Three four.'],
		[
			'folded with a line end inside',
			'>\n          One.',
			'Two.\nThree.\n',
			'>\n          Two.\n\n          Three.',
		],
		['beginning with a space', '|\n          One.', ' Two.\n', '" Two.\\n"'],
		['ending in empty lines', '|\n          One.', 'Two.\n\n', '"Two.\\n\\n"'],
		['unprintable', '|\n          One.', 'Two\u0007', '"Two\\u0007"'],
		['short', '|\n          One.', '', '""'],
		['short, with a comment', '|  # why\n          One.', '', '""  # why'],
	];
	for (const [title, was, text, is] of blockScalars) {
		it(`keeps a block scalar one where it can: ${title}`, () => {
			const source = block(was);
			const [first] = decoded(source).tags;
			assert.ok(first !== undefined);
			const edit: SidecarEdit = { do: 'replaceTag', tag: { ...first, notes: [{ by: 'bo', text }] } };
			assert.equal(edited(source, edit), block(is));
			assert.equal(decoded(block(is)).tags[0]?.notes?.[0]?.text, text);
			const crlf = edited(source.replaceAll('\n', '\r\n'), edit);
			assert.equal(crlf, block(is).replaceAll('\n', '\r\n'));
		});
	}

	it('puts what comes to the end of a list before what comes after the list', () => {
		const source = written.replace('hearsay: 1\n', '');
		const another = { ...tag, id: 'another1' };
		const result = edited(
			source,
			{ do: 'addTag', tag: another },
			{ do: 'setArticle', details: { title: 'Ferry' } },
		);
		assert.deepEqual(
			decoded(result).tags.map(({ id }) => id),
			['k3v9q2mz', 'another1'],
		);
		assert.equal(decoded(result).article.title, 'Ferry');
		assert.ok(result.startsWith(source));
	});

	it('writes into braces what stands in braces', () => {
		const source = '{"hearsay": 1, "tags": [], "article": {}}';
		const result = edited(source, { do: 'addTag', tag }, { do: 'setArticle', details: { title: 'A, b: c' } });
		assert.deepEqual(decoded(result).tags, [tag]);
		assert.equal(decoded(result).article.title, 'A, b: c');
		assert.equal(result.split('\n').length, 1);
	});

	it('parts what it puts into empty braces and brackets', () => {
		const source = 'hearsay: 1\narticle: {}\ntags: []\n';
		const details = { title: 'Ferry', outlet: 'Tidewire' };
		const result = edited(source, { do: 'setArticle', details });
		assert.ok(result.includes('article: { title: Ferry, outlet: Tidewire }\n'), result);
		const commented = source.replace('{}', '{\n  # keep me\n  }');
		const kept = edited(commented, { do: 'setArticle', details });
		assert.ok(kept.includes('article: {\n  # keep me\n  title: Ferry, outlet: Tidewire\n  }\n'), kept);
		const empty = written.replace('kind: ', 'entities: []\n    kind: ');
		const named = edited(empty, { do: 'replaceTag', tag: { ...tag, entities: ['orla', 'ferry-board'] } });
		assert.ok(named.includes('entities: [orla, ferry-board]\n'), named);
	});

	const refused: readonly (readonly [string, string, SidecarEdit])[] = [
		['broken syntax', 'hearsay: 1\ntags: [', { do: 'addTag', tag }],
		['a conflict', `<<<<<<< ours\nhearsay: 1\n=======\nhearsay: 1\n>>>>>>> theirs\n`, { do: 'addTag', tag }],
		['what is no UTF-8', 'hearsay: 1\n# caf\udfff\n', { do: 'addTag', tag }],
		[
			'what is no UTF-8 in a tag that is not touched',
			written.replace('kind: ', '# \udfff\n    kind: '),
			{ do: 'addTag', tag: { ...tag, id: 'another' } },
		],
		['a newer format', 'hearsay: 2\n', { do: 'addTag', tag }],
		['a value that cannot be read', 'hearsay: 1\ntags: 7\n', { do: 'addTag', tag }],
		['an alias', 'hearsay: 1\nx: &a 1\narticle: *a\n', { do: 'addTag', tag }],
		['an id that is taken', written, { do: 'addTag', tag: { ...tag, kind: 'denial' } }],
		['a tag that is gone', 'hearsay: 1\n', { do: 'replaceTag', tag }],
	];
	for (const [title, source, edit] of refused) {
		it(`refuses ${title}`, () => {
			const result = editSidecar(source, [edit], map);
			assert.ok(!result.ok && result.problems.length > 0);
		});
	}

	it('can be applied again', () => {
		const edits: readonly SidecarEdit[] = [
			{ do: 'addTag', tag },
			{ do: 'addDismissal', dismissal },
			{ do: 'removeTag', id: 'nobody' },
		];
		const once = edited(byHand, ...edits);
		assert.equal(edited(once, ...edits), once);
	});

	const styles: readonly (readonly [string, (sidecar: Sidecar) => string])[] = [
		['as we write it', sidecar => edited('', ...editsFor(sidecar))],
		['with CRLF', sidecar => edited('', ...editsFor(sidecar)).replaceAll('\n', '\r\n')],
		['in JSON on one line', sidecar => JSON.stringify(new FileForms(map).ofSidecar(sidecar))],
		['in JSON on many lines', sidecar => JSON.stringify(new FileForms(map).ofSidecar(sidecar), null, 4)],
		[
			'in JSON on many lines with CRLF',
			sidecar => JSON.stringify(new FileForms(map).ofSidecar(sidecar), null, 2).replaceAll('\n', '\r\n'),
		],
		['in blocks throughout', sidecar => stringify(new FileForms(map).ofSidecar(sidecar))],
		[
			'in single quotes, lists not indented',
			sidecar =>
				stringify(new FileForms(map).ofSidecar(sidecar), { singleQuote: true, indentSeq: false, indent: 3 }),
		],
	];
	for (const [title, styled] of styles) {
		it(`says what the edits say in a file ${title}`, () => {
			fc.assert(
				fc.property(aSidecar, fc.array(anEdit, { maxLength: 6 }), (before, edits) => {
					const source = styled(before);
					assert.deepEqual(decoded(source), before);
					const expected = applyEdits(before, edits);
					const result = editSidecar(source, edits, map);
					assert.equal(result.ok, expected.problems.length === 0);
					if (result.ok) {
						assert.deepEqual(decoded(result.source), expected.sidecar);
						assert.equal(applyChanges(source, result.changes), result.source);
					}
				}),
				{ numRuns: 80 },
			);
		});
	}

	it('undoes an addition to the byte', () => {
		fc.assert(
			fc.property(aSidecar, before => {
				const source = edited(
					'',
					...editsFor(before),
					{ do: 'addDismissal', dismissal },
					{ do: 'addTag', tag },
				);
				const extra: Tag = { ...tag, id: 'zzzzzzzz' };
				const longer = edited(source, { do: 'addTag', tag: extra });
				assert.ok(longer.length > source.length);
				assert.equal(edited(longer, { do: 'removeTag', id: extra.id }), source);
			}),
		);
	});

	it('leaves every line outside the edited tag as it was', () => {
		fc.assert(
			fc.property(aSidecar, fc.nat(), (before, pick) => {
				fc.pre(before.tags.length > 0);
				const source = edited('', ...editsFor(before)).replaceAll(/^( {2}- )/gm, '  # mine\n\n$1');
				const victim = before.tags[pick % before.tags.length];
				assert.ok(victim !== undefined);
				const result = editSidecar(source, [{ do: 'replaceTag', tag: { ...victim, kind: 'other' } }], map);
				assert.ok(result.ok);
				assert.ok(result.changes.length <= 1);
				assert.equal(result.source.split('\n').length, source.split('\n').length);
			}),
		);
	});

	it('never throws', () => {
		const piece = fc.constantFrom(
			...byHand.split(/(?<=[\s:,{}[\]])/),
			'\r\n',
			'&a ',
			'*a',
			'? ',
			'- ',
			'"',
			'|',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
				const result = editSidecar(pieces.join(''), [{ do: 'addTag', tag }], map);
				if (result.ok) {
					assert.ok(decoded(result.source).tags.some(({ id }) => id === tag.id));
				}
			}),
			{ numRuns: 3000 },
		);
	});
});

function editsFor({ article: details, tags, dismissed }: Sidecar): readonly SidecarEdit[] {
	return [
		{ do: 'setArticle', details },
		...tags.map(each => ({ do: 'addTag', tag: each }) as const),
		...dismissed.map(each => ({ do: 'addDismissal', dismissal: each }) as const),
	];
}
