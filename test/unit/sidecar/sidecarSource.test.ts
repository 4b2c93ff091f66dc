import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { isBroken } from '../../../src/core/model/problem';
import type { Sidecar, Tag } from '../../../src/core/model/tag';
import type { SidecarEdit } from '../../../src/core/sidecar/applyEdits';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { editSidecar } from '../../../src/core/sidecar/edit';
import { editWhole } from '../../../src/core/sidecar/editWhole';
import { FileForms } from '../../../src/core/sidecar/fileForm';
import { asInFile } from '../../../src/core/sidecar/fileOffsets';
import { SidecarSource } from '../../../src/core/sidecar/sidecarSource';
import { applyChanges } from '../../../src/core/sidecar/splice';
import { idInLines } from '../../../src/core/sidecar/tagLines';
import { offsetMap } from '../../../src/core/text/offsets';
import { anEdit, article, aSidecar } from './sidecars';

const map = offsetMap(article);

/** As Hearsay writes it, by parsing the whole after each edit. */
function written({ article: details, tags, dismissed }: Sidecar): string {
	const edits: readonly SidecarEdit[] = [
		{ do: 'setArticle', details },
		...tags.map(tag => ({ do: 'addTag', tag }) as const),
		...dismissed.map(dismissal => ({ do: 'addDismissal', dismissal }) as const),
	];
	return edits.reduce((source, edit) => {
		const result = editWhole(source, [edit], map);
		assert.ok(result.ok);
		return applyChanges(source, result.changes);
	}, '');
}

const form = (sidecar: Sidecar) => new FileForms(map).ofSidecar(sidecar);

const styles: readonly (readonly [string, (sidecar: Sidecar) => string])[] = [
	['as Hearsay writes it', written],
	['with CRLF', sidecar => written(sidecar).replaceAll('\n', '\r\n')],
	[
		'with a byte order mark and comments',
		sidecar => `\ufeff# a\n${written(sidecar).replaceAll(/^( *- )/gm, '# b\n\n$1')}`,
	],
	['in blocks throughout', sidecar => stringify(form(sidecar))],
	['not indented', sidecar => stringify(form(sidecar), { singleQuote: true, indentSeq: false })],
	['in braces', sidecar => JSON.stringify(form(sidecar), null, 2)],
];

describe('SidecarSource', () => {
	for (const [title, styled] of styles) {
		it(`edits in part as it does as a whole, in a file ${title}`, () => {
			fc.assert(
				fc.property(
					aSidecar,
					fc.array(fc.array(anEdit, { maxLength: 3 }), { maxLength: 3 }),
					(before, steps) => {
						let kept = new SidecarSource(styled(before));
						for (const edits of steps) {
							const whole = editWhole(kept.text, edits, map);
							const result = kept.edit(edits, map);
							assert.equal(result.ok, whole.ok);
							if (result.ok && whole.ok) {
								assert.equal(result.source, applyChanges(kept.text, whole.changes));
								assert.equal(applyChanges(kept.text, result.changes), result.source);
								assert.equal(result.next.text, result.source);
								kept = result.next;
							} else if (!result.ok && !whole.ok) {
								assert.deepEqual(result.problems, whole.problems);
							}
						}
					},
				),
				{ numRuns: 40 },
			);
		});
	}

	it('knows the ids of the tags, in order', () => {
		fc.assert(
			fc.property(aSidecar, fc.constantFrom(...styles), (before, [, styled]) => {
				assert.deepEqual(
					new SidecarSource(styled(before)).tagIds(),
					before.tags.map(({ id }) => id),
				);
			}),
			{ numRuns: 40 },
		);
	});

	it('refuses a file in which any tag is broken, and tells the place in the whole file', () => {
		const tags = ['a1', 'a2', 'a3', 'a4', 'a5'].map(
			id => `  - id: ${id}\n    kind: claim\n    targets: [{ exact: He said }]\n`,
		);
		const source = `hearsay: 1\ntags:\n${tags.join('')}`;
		const broken: readonly (readonly [string, string])[] = [
			['kind: claim', 'kind: [claim]'],
			['exact: He said', 'exact: "He said'],
			['id: a2', 'id: a3'],
			['    kind', '   kind'],
			['kind: claim', 'credibility: 9\n    kind: claim'],
			['kind: claim', 'kind: *claim'],
			['kind: claim', 'kind: claim\n    kind: claim'],
		];
		for (const [from, to] of broken) {
			const at = source.indexOf(from, source.indexOf('id: a2'));
			const bad = source.slice(0, at) + to + source.slice(at + from.length);
			const result = editSidecar(bad, [{ do: 'removeTag', id: 'a5' }], map);
			assert.ok(!result.ok, bad);
			assert.deepEqual(
				result.problems,
				decodeSidecar(bad, map).problems.filter(({ severity }) => severity === 'error'),
			);
		}
	});
});

describe('idInLines', () => {
	const plain: Tag = {
		id: 'k3v9q2mz',
		kind: 'claim',
		targets: [
			{ exact: 'the ferry: “never” #sailed', prefix: 'He said ', suffix: '.\n', start: 13, end: 35 },
			{ exact: '1,000', prefix: '', suffix: '', start: 36, end: 40 },
		],
		speaker: { name: "Ida O'Brandt", exact: 'She', start: 1, end: 4, affiliation: 'Port of Tarnholm' },
		cue: { exact: 'said', start: 5, end: 9 },
		on: ['Port Herald', 'officials, unnamed'],
		entities: ['port'],
		accused: ['ferry-board'],
		certainty: 'hedged',
		credibility: 2,
		by: 'ada',
		created: '2026-03-01T10:00:00Z',
		modified: '2026-03-01T10:00:00+01:00',
		via: { how: 'suggestion', rule: 'said-that', detector: '3' },
	};
	const lines = (tag: Tag) =>
		written({ article: {}, tags: [tag], dismissed: [], reviewed: [] }).split('tags:\n')[1] ?? '';

	it('knows a tag as Hearsay writes it, and as people may', () => {
		for (const source of [
			lines(plain),
			lines(plain).replaceAll('\n', '\r\n'),
			'-   kind: "claim" # why\n\n    # what\n    id: "7"\n    targets: [ { exact: "He said" }, {exact: \'She\', start: 3, end: 6} ]\n',
			'    - id: a\n      targets:\n      - { exact: He said } # so\n      - { exact: She }\n      kind: claim\n',
		]) {
			assert.ok(idInLines(source) !== undefined, source);
		}
	});

	it('says only of sound tags that they are sound', () => {
		const pieces = [
			...lines(plain).split(/(?<=[\s:,{}[\]"#-])/),
			"'",
			'"',
			'\\',
			'\t',
			'\n',
			'null',
			'~',
			'&a ',
			'*a',
			'|',
			'>',
			'? ',
			'!!str ',
		];
		const source = fc.tuple(
			fc.nat(),
			fc.nat({ max: 12 }),
			fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
		);
		let known = 0;
		fc.assert(
			fc.property(source, ([at, length, inserted]) => {
				const whole = lines(plain);
				const from = at % whole.length;
				const text = whole.slice(0, from) + inserted.join('') + whole.slice(from + length);
				const id = idInLines(text);
				if (id === undefined) {
					return;
				}
				known += 1;
				const decoded = decodeSidecar(`hearsay: 1\ntags:\n${text}`, asInFile);
				assert.ok(!isBroken(decoded), `${text}\n${JSON.stringify(decoded.problems)}`);
				assert.deepEqual(
					decoded.value.tags.map(tag => tag.id),
					[id],
				);
			}),
			{ numRuns: 4000 },
		);
		assert.ok(known > 100, String(known));
	});
});
