/** Random sidecars and edits about one short article that has characters of two units. */
import fc from 'fast-check';
import {
	type Dismissal,
	linkTypes,
	type Reviewed,
	type Sidecar,
	type Tag,
	type Target,
} from '../../../src/core/model/tag';
import type { SidecarEdit } from '../../../src/core/sidecar/applyEdits';
import { certainties, reliabilities, waysToTag } from '../../../src/core/sidecar/decodeSidecar';

export const article =
	'He said that the ferry never sailed 🛥️.\n\n“Not once 🚢,” the harbour master of Ostrava Bay added.\n';

/** Offsets between characters, never inside a pair. */
const boundaries = [...article.matchAll(/./gsu)].map(({ index }) => index);

const boundary = fc.constantFrom(...boundaries);
const place = fc.tuple(boundary, boundary).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** What YAML makes difficult comes up often. */
const words = fc.oneof(
	fc.string({ minLength: 1, unit: 'grapheme' }),
	fc.string({ minLength: 1, unit: 'binary' }),
	fc.constantFrom(
		'yes',
		'null',
		'~',
		'1e5',
		'007',
		'0x1f',
		'12:30',
		'2026-01-01',
		'- a',
		'-a',
		'a: b',
		'a:',
		'a #b',
		'#a',
		' a',
		'a ',
		'a\nb',
		'a\n',
		'\ta',
		'"a"',
		"'a'",
		"it's",
		'[a]',
		'{a}',
		'*a',
		'&a',
		'!a',
		'%a',
		'@a',
		'`a',
		'|',
		'>',
		'? a',
		'---',
		'...',
		'a, b',
		'a\u2028b',
		'\ufeff',
		'\u0085',
		'\u007f',
		'=',
		'<<',
		'🚢',
		'a\\b',
		':a',
		'?',
		'-',
		'.5',
		'+1',
		'1_000',
	),
);

const target: fc.Arbitrary<Target> = fc
	.record({
		exact: words,
		prefix: fc.oneof(fc.constant(''), words),
		suffix: fc.oneof(fc.constant(''), words),
		place,
	})
	.map(({ place: { start, end }, ...quote }) => ({ ...quote, start, end }));

const piece = fc
	.record({ exact: words, place })
	.map(({ exact, place: { start, end } }) => ({ exact, start, end }));

const nameOnly = fc.record(
	{ name: words, affiliation: words },
	{ requiredKeys: ['name'], noNullPrototype: true },
);
const speaker = fc.oneof(
	nameOnly,
	fc.tuple(nameOnly, piece).map(([named, placed]) => ({ ...named, ...placed })),
);

/** Keys that people choose may be those that every object of JavaScript inherits, or empty. */
const attributeKeys = fc.oneof(
	words,
	fc.constantFrom('', 'toString', '__proto__', 'constructor', 'hasOwnProperty', '10', '2'),
);
const attributes = fc
	.uniqueArray(fc.tuple(attributeKeys, fc.oneof(words, fc.integer())), {
		selector: ([key]) => key,
		minLength: 1,
		maxLength: 3,
	})
	.map(entries => Object.fromEntries(entries));

const targets = fc.array(target, { minLength: 1, maxLength: 3 });
const someWords = fc.array(words, { minLength: 1, maxLength: 3 });

function tagWith(id: fc.Arbitrary<string>): fc.Arbitrary<Tag> {
	return fc.record(
		{
			id,
			kind: words,
			targets,
			speaker,
			cue: piece,
			on: someWords,
			entities: someWords,
			accused: someWords,
			certainty: fc.constantFrom(...certainties),
			credibility: fc.integer({ min: 1, max: 6 }),
			links: fc.array(
				fc.record(
					{ type: fc.constantFrom(...linkTypes), to: words.map(word => `${word}#aaaa1111`) },
					{ noNullPrototype: true },
				),
				{
					minLength: 1,
					maxLength: 2,
				},
			),
			notes: fc.array(
				fc.record({ by: words, at: words, text: words }, { requiredKeys: ['text'], noNullPrototype: true }),
				{
					minLength: 1,
					maxLength: 2,
				},
			),
			attributes,
			by: words,
			created: words,
			modified: words,
			via: fc.record(
				{
					how: fc.constantFrom(...waysToTag),
					rule: words,
					detector: fc.constantFrom('1', '12', '2.0', '007', 'beta'),
				},
				{ requiredKeys: ['how'], noNullPrototype: true },
			),
		},
		{ requiredKeys: ['id', 'kind', 'targets'], noNullPrototype: true },
	);
}

const ids = ['aaaa0001', 'aaaa0002', '12345678', '1e5', 'yes'] as const;
const id = fc.constantFrom(...ids);

const dismissal: fc.Arbitrary<Dismissal> = fc.record(
	{ kind: fc.constantFrom('claim', 'denial'), targets, by: words, created: words },
	{ requiredKeys: ['kind', 'targets'], noNullPrototype: true },
);

const details = fc.record(
	{
		title: words,
		short: words,
		outlet: words,
		published: fc.constantFrom('2026', '2026-05', '2026-05-20T14:00:00Z'),
		copyOf: words,
		verbatim: fc.boolean(),
		reliability: fc.constantFrom(...reliabilities),
		sha256: words,
	},
	{ requiredKeys: [], noNullPrototype: true },
);

function placesOf({ kind, targets: selectors }: Dismissal): string {
	return JSON.stringify([kind, selectors.map(({ exact }) => exact)]);
}

export const aSidecar: fc.Arbitrary<Sidecar> = fc
	.record({
		article: details,
		tags: fc.uniqueArray(tagWith(id), { selector: tag => tag.id, maxLength: 4 }),
		dismissed: fc.uniqueArray(dismissal, { selector: placesOf, maxLength: 3 }),
	})
	.map(sidecar => ({ ...sidecar, reviewed: [] }));

/** Few, so that the same one comes again. */
const stretch: fc.Arbitrary<Reviewed> = fc.constantFrom(
	{ start: 0, end: 12, sha256: 'a1', by: 'ada', at: '2026-01-01T10:00:00Z' },
	{ start: 0, end: 12, sha256: 'b2' },
	{ start: 12, end: article.length, sha256: 'c3', by: 'Ada: B' },
);

export const anEdit: fc.Arbitrary<SidecarEdit> = fc.oneof(
	tagWith(id).map(tag => ({ do: 'addTag', tag }) as const),
	tagWith(id).map(tag => ({ do: 'replaceTag', tag }) as const),
	id.map(gone => ({ do: 'removeTag', id: gone }) as const),
	dismissal.map(added => ({ do: 'addDismissal', dismissal: added }) as const),
	dismissal.map(gone => ({ do: 'removeDismissal', dismissal: gone }) as const),
	details.map(given => ({ do: 'setArticle', details: given }) as const),
	stretch.map(read => ({ do: 'addReviewed', stretch: read }) as const),
	stretch.map(gone => ({ do: 'removeReviewed', stretch: gone }) as const),
);
