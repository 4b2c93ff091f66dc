import assert from 'node:assert/strict';
import { movedRelative, saidAfterMove, saidInCopy } from '../../../src/core/corpus/moved';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { offsetMap } from '../../../src/core/text/offsets';

describe('movedRelative', () => {
	for (const [name, relative, file, from, to, expected] of [
		['another article', 'b.txt', '/w/a.txt', '/w/b.txt', '/w/c.txt', 'c.txt'],
		['one that only begins the same', 'b.txt.txt', '/w/a.txt', '/w/b.txt', '/w/c.txt', 'b.txt.txt'],
		['one that goes into a folder', 'b.txt', '/w/a.txt', '/w/b.txt', '/w/old/b.txt', 'old/b.txt'],
		['one that comes out of a folder', '../b.txt', '/w/x/a.txt', '/w/b.txt', '/w/x/b.txt', 'b.txt'],
		['the file itself, to another folder', 'b.txt', '/w/a.txt', '/w/a.txt', '/w/x/a.txt', '../b.txt'],
		['the file itself, in its folder', './b.txt', '/w/a.txt', '/w/a.txt', '/w/c.txt', './b.txt'],
		['the folder of the other', 'x/b.txt', '/w/a.txt', '/w/x', '/w/y/z', 'y/z/b.txt'],
		['the folder of both', '../x/b.txt', '/w/x/a.txt', '/w/x', '/w/y', 'b.txt'],
		['the folder of both, which does not matter', 'b.txt', '/w/x/a.txt', '/w/x', '/w/y', 'b.txt'],
		['a folder that only begins the same', 'xy/b.txt', '/w/a.txt', '/w/x', '/w/z', 'xy/b.txt'],
		['nothing that is named', '../b.txt', '/w/x/a.txt', '/w/c.txt', '/w/d.txt', '../b.txt'],
	] as const) {
		it(name, () => assert.equal(movedRelative(relative, file, [{ from, to }]), expected));
	}
});

describe('movedRelative, of files that move at once', () => {
	const swap = [
		{ from: '/w/a.txt', to: '/w/b.txt' },
		{ from: '/w/b.txt', to: '/w/a.txt' },
	];
	const intoFolder = ['a', 'b'].map(name => ({ from: `/w/${name}.txt`, to: `/w/x/${name}.txt` }));
	for (const [name, moves, expected] of [
		['that change places', swap, 'a.txt'],
		['that go into one folder', intoFolder, 'b.txt'],
	] as const) {
		it(name, () => assert.equal(movedRelative('b.txt', '/w/a.txt', moves), expected));
	}
});

describe('saidAfterMove', () => {
	const sidecar = decodeSidecar(
		`hearsay: 1
article: { copyOf: b.txt }
tags:
  - id: aaaaaaaa
    kind: claim
    targets: [{ exact: The lock was shut, start: 0, end: 17 }]
    links:
      - { type: denies, to: "b.txt#bbbbbbbb" }
      - { type: repeats, to: "c.txt#cccccccc" }
      - { type: updates, to: "#dddddddd" }
  - id: dddddddd
    kind: claim
    targets: [{ exact: shut, start: 13, end: 17 }]
    links: [{ type: supports, to: "c.txt#cccccccc" }]
`,
		offsetMap('The lock was shut.'),
	).value;
	const changes = (path: string, from: string, to: string) => {
		const { copyOf, tags } = saidAfterMove(sidecar, path, [{ from, to }]);
		const linked = tags.map(({ id, links = [] }) => [id, ...links.map(link => link.to)].join(' '));
		return [...(copyOf === undefined ? [] : [`copy of ${copyOf}`]), ...linked];
	};

	it('names the renamed article in links and as what this one is a copy of, and nothing else', () => {
		assert.deepEqual(changes('/w/a.txt', '/w/b.txt', '/w/n#w.txt'), [
			'copy of n#w.txt',
			'aaaaaaaa n#w.txt#bbbbbbbb c.txt#cccccccc #dddddddd',
		]);
	});

	it('names the others as they are seen from where the article is now', () => {
		assert.deepEqual(changes('/w/a.txt', '/w/a.txt', '/w/x/a.txt'), [
			'copy of ../b.txt',
			'aaaaaaaa ../b.txt#bbbbbbbb ../c.txt#cccccccc #dddddddd',
			'dddddddd ../c.txt#cccccccc',
		]);
	});

	it('has nothing to do where no named article moves', () => {
		assert.deepEqual(changes('/w/a.txt', '/w/e.txt', '/w/f.txt'), []);
		assert.deepEqual(changes('/w/a.txt', '/w/a.txt', '/w/f.txt'), []);
	});
});

describe('saidInCopy', () => {
	const sidecar = decodeSidecar(
		`hearsay: 1
article: { copyOf: b.txt }
tags:
  - id: aaaaaaaa
    kind: claim
    targets: [{ exact: The lock was shut, start: 0, end: 17 }]
    links:
      - { type: denies, to: "b.txt#bbbbbbbb" }
      - { type: updates, to: "#dddddddd" }
      - { type: repeats, to: "a.txt#dddddddd" }
      - { type: repeats, to: "#eeeeeeee" }
  - id: dddddddd
    kind: claim
    targets: [{ exact: shut, start: 13, end: 17 }]
`,
		offsetMap('The lock was shut.'),
	).value;
	for (const [name, to, copyOf, links] of [
		['in the same folder', '/w/x/c.txt', 'b.txt', ['b.txt#bbbbbbbb', '#new2', '#new2', '#eeeeeeee']],
		['in a folder below', '/w/x/y/a.txt', '../b.txt', ['../b.txt#bbbbbbbb', '#new2', '#new2', '#eeeeeeee']],
		['in another folder', '/w/z/a.txt', '../x/b.txt', ['../x/b.txt#bbbbbbbb', '#new2', '#new2', '#eeeeeeee']],
	] as const) {
		it(name, () => {
			let count = 0;
			const copy = saidInCopy(sidecar, '/w/x/a.txt', to, () => `new${++count}`);
			assert.deepEqual(
				copy.tags.map(({ id }) => id),
				['new1', 'new2'],
			);
			assert.equal(copy.article.copyOf, copyOf);
			assert.deepEqual(
				copy.tags[0]?.links?.map(link => link.to),
				links,
			);
		});
	}
});
