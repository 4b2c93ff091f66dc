import assert from 'node:assert/strict';
import { parseReference } from '../../../src/core/model/reference';
import { referencesIn, targetPlaces } from '../../../src/core/sidecar/places';

describe('parseReference', () => {
	const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
		['one.txt#a1', 'one.txt', 'a1'],
		['../wire/two.txt#b', '../wire/two.txt', 'b'],
		['part #3.txt#b', 'part #3.txt', 'b'],
		['#a1', '', 'a1'],
		['one.txt', undefined, undefined],
		['one.txt#', undefined, undefined],
		['', undefined, undefined],
	];
	for (const [value, article, id] of cases) {
		it(`reads ${JSON.stringify(value)}`, () => {
			assert.deepEqual(parseReference(value), article === undefined ? undefined : { article, id });
		});
	}
});

describe('places in a source', () => {
	const sidecar = `\ufeffhearsay: 1
tags:
  - id: a1
    kind: claim
    targets: [{ exact: One }, { exact: "Two" }]
    links: [{ type: repeats, to: two.txt#b1 }, { type: denies, to: nowhere }]
  - id: 7
    kind: claim
    targets:
      - exact: Three
`;
	const at = (source: string, { start, end }: { readonly start: number; readonly end: number }) =>
		source.slice(start, end);

	it('are those of the references of links', () => {
		const found = referencesIn(sidecar);
		assert.deepEqual(
			found.map(({ span, ...reference }) => [reference, at(sidecar, span)]),
			[[{ article: 'two.txt', id: 'b1' }, 'two.txt#b1']],
		);
	});

	it('are those of all that a claim group names', () => {
		const claims =
			'groups:\n- members: ["a#1"]\n  notMembers: [b#2]\n  denials: [{ tag: c#3 }, d#4]\n- members: "e#5"\n';
		assert.deepEqual(
			referencesIn(claims).map(({ article, id }) => article + id),
			['a1', 'b2', 'c3'],
		);
	});

	it('are those of the words of targets, by id', () => {
		const words = [...targetPlaces(sidecar)].map(([id, spans]) => [
			id,
			...spans.map(span => at(sidecar, span)),
		]);
		assert.deepEqual(words, [
			['a1', 'One', '"Two"'],
			['7', 'Three'],
		]);
	});

	it('are none in what is broken or of another kind', () => {
		for (const source of ['', 'tags: [', 'tags: 7\ngroups: {}\n', '- a\n']) {
			assert.deepEqual([referencesIn(source).length, targetPlaces(source).size], [0, 0]);
		}
	});
});
