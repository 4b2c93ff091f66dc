import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Sidecar, Tag } from '../../../src/core/model/tag';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { editSidecar } from '../../../src/core/sidecar/edit';
import { mergeSidecars } from '../../../src/core/sidecar/merge';
import { offsetMap } from '../../../src/core/text/offsets';
import { anEdit, article, aSidecar } from './sidecars';

const map = offsetMap(article);

const base = `hearsay: 1
article:
  title: The ferry   # from the masthead
tags:
  # the first
  - id: aaaa0001
    kind: claim
    targets:
      - { exact: He said, start: 0, end: 7 }
    accused: [ferry-board]
    mood: grim
  - id: aaaa0002
    kind: denial
    targets:
      - { exact: Not once, start: 42, end: 50 }
    modified: 2026-03-01T10:00:00Z
last: 1
`;

/** As a person wrote it: that is kept. */
const newTag = (id: string) => `  - id: ${id}
    kind: claim   # by hand
    targets:
      - { exact: He said, start: 0, end: 7 }
`;

const swap = (...pairs: readonly (readonly [string, string])[]): string =>
	pairs.reduce((source, [from, to]) => {
		assert.ok(source.includes(from), from);
		return source.replace(from, () => to);
	}, base);

describe('mergeSidecars', () => {
	const clean: readonly (readonly [string, string, string, string])[] = [
		[
			'one side left all as it was',
			base,
			swap(['kind: claim', 'kind: other']),
			swap(['kind: claim', 'kind: other']),
		],
		[
			'each side changed another tag',
			swap(['kind: claim', 'kind: other   # ours']),
			swap(['kind: denial', 'kind: other']),
			swap(['kind: claim', 'kind: other   # ours'], ['kind: denial', 'kind: other']),
		],
		[
			'each side changed another field of one tag',
			swap(['kind: claim', 'kind: other']),
			swap(['mood: grim', 'mood: calm'], ['[ferry-board]', '[ferry-board]\n    certainty: hedged']),
			swap(
				['kind: claim', 'kind: other'],
				['mood: grim', 'mood: calm'],
				['[ferry-board]', '[ferry-board]\n    certainty: hedged'],
			),
		],
		[
			'both added tags',
			swap(['last: 1\n', `${newTag('bbbb0001')}last: 1\n`]),
			swap(['last: 1\n', `${newTag('cccc0001')}last: 1\n`]),
			swap(['last: 1\n', `${newTag('bbbb0001')}${newTag('cccc0001')}last: 1\n`]),
		],
		[
			'one removed a tag, the other added one after it',
			swap([base.slice(base.indexOf('  - id: aaaa0002'), base.indexOf('last: 1')), '']),
			swap(['last: 1\n', `${newTag('cccc0001')}last: 1\n`]),
			swap([base.slice(base.indexOf('  - id: aaaa0002'), base.indexOf('last: 1')), newTag('cccc0001')]),
		],
		[
			'both added to a list',
			swap(['[ferry-board]', '[ferry-board, port]']),
			swap(['[ferry-board]', '[ferry-board, city]']),
			swap(['[ferry-board]', '[ferry-board, port, city]']),
		],
		[
			'both changed the time of the last change',
			swap(['2026-03-01T10', '2026-03-02T10']),
			swap(['2026-03-01T10', '2026-03-03T10'], ['kind: denial', 'kind: other']),
			swap(['2026-03-01T10', '2026-03-03T10'], ['kind: denial', 'kind: other']),
		],
		[
			'both moved the hint of the same words',
			swap(['start: 42, end: 50', 'start: 43, end: 51']),
			swap(['start: 42, end: 50', 'start: 44, end: 52']),
			swap(['start: 42, end: 50', 'start: 43, end: 51']),
		],
	];
	const speaking = (from: string, offsets: string) =>
		`${from}\n    speaker: { name: Orla, exact: He said, ${offsets} }`;
	const held = swap(
		['start: 42, end: 50', 'prefix: "a ", suffix: " z", start: 42, end: 50'],
		['kind: denial', speaking('kind: denial', 'start: 0, end: 7')],
		['title: The ferry', 'sha256: "11"\n  title: The ferry'],
	);
	const within = (...pairs: readonly (readonly [string, string])[]): string =>
		pairs.reduce((source, [from, to]) => source.replace(from, to), held);

	it('takes for no conflict what only tells where words stand', () => {
		const ours = within(
			['prefix: "a "', 'prefix: "b "'],
			['start: 0, end: 7 }', 'start: 1, end: 8 }'],
			['"11"', '"22"'],
		);
		const theirs = within(
			['prefix: "a "', 'prefix: "c "'],
			['start: 0, end: 7 }', 'start: 2, end: 9 }'],
			['"11"', '"33"'],
		);
		assert.deepEqual(mergeSidecars(held, ours, theirs), { source: ours, isClean: true });
	});

	it('takes for a conflict that both sides point to the same words in other places', () => {
		const ours = within(['prefix: "a ", suffix: " z"', 'prefix: "b ", suffix: " y"']);
		const theirs = within(['prefix: "a ", suffix: " z"', 'prefix: "c ", suffix: " x"']);
		assert.equal(mergeSidecars(held, ours, theirs).isClean, false);
	});

	const likeLists: readonly (readonly [string, string])[] = [
		['a key that is not known', 'notes: '],
		['a detail of the article', 'article:\n  notes: '],
		[
			'an attribute',
			'tags:\n  - id: aaaa0001\n    kind: claim\n    targets:\n      - { exact: He said, start: 0, end: 7 }\n    attributes:\n      modified: ',
		],
	];
	for (const [title, key] of likeLists) {
		it(`loses nothing of ${title} that is called like something else`, () => {
			const of = (words: string) => `hearsay: 1\n${key}${words}\n`;
			const { source, isClean } = mergeSidecars(of('old'), of('new ours'), of('new theirs'));
			assert.ok(!isClean && source.includes('new ours') && source.includes('new theirs'), source);
		});
	}

	it('parts what theirs put into an empty list', () => {
		const empty = swap(['[ferry-board]', '[]']);
		const theirs = swap(['[ferry-board]', '[port, city]']);
		const { source } = mergeSidecars(empty, empty.replace('mood: grim', 'mood: calm'), theirs);
		assert.ok(source.includes('accused: [port, city]\n'), source);
	});

	it('marks a conflict where ours removed the article and theirs changed it', () => {
		const ours = swap(['article:\n  title: The ferry   # from the masthead\n', '']);
		const theirs = swap(['title: The ferry', 'title: No ferry']);
		const { source, isClean } = mergeSidecars(base, ours, theirs);
		assert.ok(!isClean && !source.includes('{}') && source.includes('No ferry'), source);
	});

	it('says that a conflict is open where it begins behind a byte order mark', () => {
		const [mine, other] = ['A', 'B'].map(title => `\ufeffarticle:\n  title: ${title}\nhearsay: 1\n`);
		const { source } = mergeSidecars('\ufeffarticle:\n  title: C\nhearsay: 1\n', mine ?? '', other ?? '');
		const codes = decodeSidecar(source, map).problems.map(({ code }) => code);
		assert.ok(codes.includes('conflict-marker'), source);
	});

	it('writes what theirs added with the line ends of ours', () => {
		const ours = swap(['mood: grim', 'mood: calm']);
		const theirs = swap(['last: 1\n', `${newTag('cccc0001')}last: 1\n`]).replaceAll('\n', '\r\n');
		assert.ok(!mergeSidecars(base, ours, theirs).source.includes('\r'));
	});

	for (const [title, ours, theirs, expected] of clean) {
		it(`merges where ${title}`, () => {
			assert.deepEqual(mergeSidecars(base, ours, theirs), { source: expected, isClean: true });
			const crlf = (source: string) => source.replaceAll('\n', '\r\n');
			assert.equal(mergeSidecars(crlf(base), crlf(ours), crlf(theirs)).source, crlf(expected));
		});
	}

	it('merges files that both sides created', () => {
		const [ours, theirs] = ['bbbb0001', 'cccc0001'].map(id => `hearsay: 1\ntags:\n${newTag(id)}`);
		assert.deepEqual(mergeSidecars('', ours ?? '', theirs ?? ''), {
			source: `hearsay: 1\ntags:\n${newTag('bbbb0001')}${newTag('cccc0001')}`,
			isClean: true,
		});
	});

	const first = base.slice(base.indexOf('  - id: aaaa0001'), base.indexOf('  - id: aaaa0002'));
	const around = (ours: string, theirs: string) => `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`;
	const conflicts: readonly (readonly [string, string, string, string])[] = [
		[
			'both changed the same field of one tag: the rest of it is merged on either side',
			swap(['kind: claim', 'kind: other']),
			swap(['kind: claim', 'kind: denial'], ['mood: grim', 'mood: calm']),
			swap([
				first,
				around(
					first.replace('kind: claim', 'kind: other').replace('grim', 'calm'),
					first.replace('kind: claim', 'kind: denial').replace('grim', 'calm'),
				),
			]),
		],
		[
			'ours removed what theirs changed',
			swap([first, '']),
			swap(['kind: claim', 'kind: other']),
			swap([first, around('', first.replace('kind: claim', 'kind: other'))]),
		],
		[
			'theirs removed what ours changed',
			swap(['kind: claim', 'kind: other']),
			swap([first, '']),
			swap([first, around(first.replace('kind: claim', 'kind: other'), '')]),
		],
		[
			'both changed the same detail of the article',
			swap(['title: The ferry', 'title: A ferry']),
			swap(['title: The ferry', 'title: No ferry']),
			swap([
				'article:\n  title: The ferry   # from the masthead\n',
				around(
					'article:\n  title: A ferry   # from the masthead\n',
					'article:\n  title: No ferry   # from the masthead\n',
				),
			]),
		],
		[
			'both changed a key that is not known',
			swap(['last: 1', 'last: 2']),
			swap(['last: 1', 'last: { a: 3 }']),
			swap(['last: 1\n', around('last: 2\n', 'last: { a: 3 }\n')]),
		],
	];
	for (const [title, ours, theirs, expected] of conflicts) {
		it(`marks a conflict where ${title}`, () => {
			const merged = mergeSidecars(base, ours, theirs);
			assert.deepEqual(merged, { source: expected, isClean: false });
			const codes = decodeSidecar(merged.source, map).problems.map(({ code }) => code);
			assert.ok(codes.includes('conflict-marker'));
		});
	}

	const whole: readonly (readonly [string, string, string])[] = [
		['ours is broken', 'hearsay: 1\ntags: [\n', swap(['kind: claim', 'kind: other'])],
		['theirs is of a newer format', swap(['kind: claim', 'kind: other']), swap(['hearsay: 1', 'hearsay: 2'])],
		['there is an alias', swap(['last: 1', 'last: &a 2']), swap(['last: 1', 'last: [&a 1, *a]'])],
	];
	for (const [title, ours, theirs] of whole) {
		it(`keeps both whole where ${title}`, () => {
			assert.deepEqual(mergeSidecars(base, ours, theirs), { source: around(ours, theirs), isClean: false });
		});
	}

	const decoded = (source: string): Sidecar => {
		const { value, problems } = decodeSidecar(source, map);
		assert.deepEqual(problems, []);
		return value;
	};
	const written = ({ article: details, tags, dismissed }: Sidecar): string => {
		const result = editSidecar(
			'',
			[
				{ do: 'setArticle', details: { title: 'T', ...details } },
				...tags.map(tag => ({ do: 'addTag', tag }) as const),
				...dismissed.map(dismissal => ({ do: 'addDismissal', dismissal }) as const),
			],
			map,
		);
		assert.ok(result.ok);
		return result.source;
	};
	const aSide = fc.array(anEdit, { maxLength: 4 });
	const sideOf = (source: string, edits: readonly Parameters<typeof editSidecar>[1][number][]): string =>
		edits.reduce((now, edit) => {
			const result = editSidecar(now, [edit], map);
			return result.ok ? result.source : now;
		}, source);

	it('takes over what became another thing on one side', () => {
		const forms = [
			'1',
			'grim',
			'[1, two]',
			'{ a: 1 }',
			'\n      a: 1\n      b: [x]',
			'\n      - 1\n      - { c: 2 }',
			'|\n      so\n      it is',
			'\n      a: |\n        so',
			'\n      - |\n        so',
			'\n      - a: >+\n          so\n',
		];
		for (const was of forms) {
			const start = swap(['mood: grim', `mood: ${was}`]);
			const ours = start.replace('kind: denial', 'kind: other');
			for (const is of forms) {
				const become = (source: string) => source.replace(`mood: ${was}`, () => `mood: ${is}`);
				const merged = mergeSidecars(start, ours, become(start));
				assert.deepEqual([merged.isClean, parse(merged.source)], [true, parse(become(ours))], merged.source);
			}
		}
	});

	it('keeps the comment behind the key of what became another thing', () => {
		for (const was of ['|  # why\n      so', '>2-  # why\n      so', ' # why\n      a: |\n        so']) {
			const start = swap(['mood: grim', `mood: ${was}`]);
			for (const is of ['[1, two]', '7', '{ a: 1 }']) {
				const theirs = swap(['mood: grim', `mood: ${is}`]);
				const merged = mergeSidecars(start, start.replace('kind: denial', 'kind: other'), theirs);
				assert.ok(merged.isClean, merged.source);
				assert.match(merged.source, / # why$/m);
			}
		}
	});

	it('loses no tag of either side, and says the same whichever side is ours', () => {
		fc.assert(
			fc.property(aSidecar, aSide, aSide, (before, left, right) => {
				const [was, ours, theirs] = [
					written(before),
					sideOf(written(before), left),
					sideOf(written(before), right),
				];
				const merged = mergeSidecars(was, ours, theirs);
				const mirrored = mergeSidecars(was, theirs, ours);
				assert.equal(merged.isClean, mirrored.isClean);
				if (!merged.isClean) {
					assert.ok(merged.source.includes('<<<<<<< ours'));
					return;
				}
				const byId = ({ tags }: Sidecar): ReadonlyMap<string, Tag> => new Map(tags.map(tag => [tag.id, tag]));
				const [start, mine, other, now] = [was, ours, theirs, merged.source].map(each => byId(decoded(each)));
				for (const id of new Set([...(mine?.keys() ?? []), ...(other?.keys() ?? [])])) {
					const isGone = start?.has(id) === true && !(mine?.has(id) === true && other?.has(id) === true);
					assert.equal(now?.has(id), !isGone);
				}
				assert.deepEqual(
					new Set(decoded(mirrored.source).tags.map(({ id, kind }) => `${id} ${kind}`)),
					new Set(decoded(merged.source).tags.map(({ id, kind }) => `${id} ${kind}`)),
				);
			}),
			{ numRuns: 60 },
		);
	});
});
