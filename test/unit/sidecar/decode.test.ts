import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCodebook } from '../../../src/core/model/codebook';
import { emptyCatalogue } from '../../../src/core/model/entity';
import { type Decoded, isBroken, type Problem } from '../../../src/core/model/problem';
import { emptySidecar } from '../../../src/core/model/tag';
import { decodeCatalogue } from '../../../src/core/sidecar/decodeCatalogue';
import { decodeCodebook } from '../../../src/core/sidecar/decodeCodebook';
import { decodeSidecar } from '../../../src/core/sidecar/decodeSidecar';
import { offsetMap } from '../../../src/core/text/offsets';
import { isQuick } from '../../support/processorTime';

const map = offsetMap('🚢 The ferry sailed at noon, the harbour master said.');
const sidecar = (source: string) => decodeSidecar(source, map);

/** `code severity "source at its span"` a problem. */
function told(source: string, { problems }: Decoded<unknown>): readonly string[] {
	return problems.map(
		({ code, severity, span }) => `${code} ${severity} ${source.slice(span.start, span.end)}`,
	);
}

describe('decodeSidecar', () => {
	for (const [title, source] of [
		['nothing', ''],
		['white space', ' \n\n'],
		['comments', '# not yet\n# begun'],
		['a mark and CRLF', '\ufeff\r\n'],
		['a version', 'hearsay: 1\n'],
		['empty keys', 'hearsay: 1\narticle:\ntags:\ndismissed: []\nreviewed: ~\n'],
	] as const) {
		it(`reads ${title} as the empty sidecar`, () => {
			assert.deepEqual(sidecar(source), { value: emptySidecar, problems: [] });
		});
	}

	it('reads all there is', () => {
		const source = `hearsay: 1
article: { title: 2024, published: 2024-04-12, verbatim: false, reliability: B }
tags:
  - id: 12345678
    kind: claim
    targets:
      - { exact: The ferry sailed, prefix: "🚢 ", start: 2, end: 18 }
      - exact: at noon
    speaker: { name: Harbour Office, exact: the harbour master, start: 28, end: 46 }
    cue: { exact: said, start: 47, end: 51 }
    on: [Port Herald, Harbour Office]
    credibility: 3
    links: [{ type: denies, to: other.txt#k3v9q2mz }]
    notes: [{ text: yes }]
    attributes: { due: soon, chance: 4 }
    via: { how: suggestion, detector: 3 }
  - { id: k3v9q2mz, kind: claim, targets: [{ exact: noon }], speaker: { name: nobody named }, via: { how: import, detector: "3" } }
dismissed: [{ kind: denial, targets: [{ exact: noon, start: 22, end: 26 }], by: ada }]
reviewed: [{ start: 0, end: 9999, by: ada }]
`;
		assert.deepEqual(sidecar(source), {
			value: {
				article: { title: '2024', published: '2024-04-12', verbatim: false, reliability: 'B' },
				tags: [
					{
						id: '12345678',
						kind: 'claim',
						targets: [
							{ exact: 'The ferry sailed', prefix: '🚢 ', suffix: '', start: 3, end: 19 },
							{ exact: 'at noon', prefix: '', suffix: '', start: 0, end: 7 },
						],
						speaker: { name: 'Harbour Office', exact: 'the harbour master', start: 29, end: 47 },
						cue: { exact: 'said', start: 48, end: 52 },
						on: ['Port Herald', 'Harbour Office'],
						credibility: 3,
						links: [{ type: 'denies', to: 'other.txt#k3v9q2mz' }],
						notes: [{ text: 'yes' }],
						attributes: { due: 'soon', chance: 4 },
						via: { how: 'suggestion', detector: '3' },
					},
					{
						id: 'k3v9q2mz',
						kind: 'claim',
						targets: [{ exact: 'noon', prefix: '', suffix: '', start: 0, end: 4 }],
						speaker: { name: 'nobody named' },
						via: { how: 'import', detector: '3' },
					},
				],
				dismissed: [
					{
						kind: 'denial',
						targets: [{ exact: 'noon', prefix: '', suffix: '', start: 23, end: 27 }],
						by: 'ada',
					},
				],
				reviewed: [{ start: 0, end: 53, by: 'ada' }],
			},
			problems: [],
		});
	});

	const ok = '{ id: ok, kind: claim, targets: [{ exact: a }] }';
	const cases: readonly (readonly [string, string, readonly string[], number])[] = [
		['a wrong type', `hearsay: 1\ntags:\n  - ${ok}\n  - just text\n`, ['type error just text'], 1],
		['a list that is none', 'hearsay: 1\ntags: all of them\n', ['type error all of them'], 0],
		[
			'a missing key',
			`hearsay: 1\ntags: [${ok}, { id: b, targets: [{ exact: a }] }]\n`,
			['missing error id'],
			1,
		],
		['several missing keys, once', `hearsay: 1\ntags: [${ok}, { id: b }]\n`, ['missing error id'], 1],
		[
			'dates that cannot be put in order, which are kept',
			`hearsay: 1\narticle: { published: 2026/05/20, retrieved: 2024-4-12 }\ntags: [${ok}]\n`,
			['value warning 2026/05/20', 'value warning 2024-4-12'],
			1,
		],
		[
			'a misspelt key, once',
			`hearsay: 1\ntags: [${ok}, { idd: b, kind: claim, targets: [{ exact: a }] }]\n`,
			['missing error idd'],
			1,
		],
		['a misspelt version, once', `heresay: 1\ntags: [${ok}]\n`, ['version warning heresay'], 1],
		[
			'a tag without targets',
			'hearsay: 1\ntags: [{ id: a, kind: claim, targets: [] }]',
			['value error []'],
			0,
		],
		['a wrong value', `hearsay: 1\ntags: [${ok.replace('}]', '}], credibility: 9')}]`, ['value error 9'], 1],
		[
			'a wrong word',
			`hearsay: 1\ntags: [${ok.replace('}]', '}], certainty: sure')}]`,
			['value error sure'],
			1,
		],
		[
			'a link to no tag',
			`hearsay: 1\ntags: [${ok.replace('}]', '}], links: [{ type: denies, to: other.txt }]')}]`,
			['value warning other.txt'],
			1,
		],
		['an unknown key', `hearsay: 1\nmood: grim\ntags: [${ok}]`, ['unknown-key warning mood'], 1],
		['an id twice', `hearsay: 1\ntags:\n  - ${ok}\n  - ${ok}\n`, ['duplicate-id error ok'], 1],
		['a key twice', `hearsay: 1\ntags: [${ok}]\ntags: []\n`, ['syntax error tags'], 1],
		['no version', `tags: [${ok}]`, ['version warning tags'], 1],
		['a newer version', `hearsay: 2\ntags: [${ok}]`, ['version error 2'], 1],
		['a version that is none', `hearsay: one\ntags: [${ok}]`, ['version error one'], 1],
		[
			'an alias',
			`hearsay: 1\nx: &a 1\ntags: [${ok}]\narticle: *a\n`,
			['unknown-key warning x', 'alias error *a'],
			1,
		],
		['a question mark', `hearsay: 1\n? tags\n: [${ok}]\n`, ['syntax error tags'], 1],
		['a list at the root', `- ${ok}`, [`type error - ${ok}`], 0],
	];
	for (const [title, source, expected, tags] of cases) {
		it(`reports ${title}, and reads the rest`, () => {
			const result = sidecar(source);
			assert.deepEqual(told(source, result), expected);
			assert.equal(result.value.tags.length, tags);
			assert.equal(
				isBroken(result),
				expected.some(problem => problem.includes(' error ')),
			);
		});
	}

	it('reports broken syntax where it is, in the file as it was read', () => {
		const source =
			'\ufeffhearsay: 1\r\ntags:\r\n  - id: a\r\n    kind: claim: odd\r\n    targets: [{ exact: a }]\r\n';
		const { problems } = sidecar(source);
		assert.deepEqual(
			problems.map(({ code }) => code),
			['syntax'],
		);
		assert.equal(source.slice(0, problems[0]?.span.start).split('\n').length, 4);
	});

	const oneMistake: readonly (readonly [string, string, number])[] = [
		['a tab as indentation', 'tags:\n  - id: a\n\tkind: claim\n    by: ada\n  - id: b\n    kind: claim\n', 3],
		['a line that stands too far left', 'tags:\n  - id: a\n   kind: claim\n  - id: b\n', 3],
		['a line that stands too far right', 'tags:\n  - id: a\n      kind: claim\n  - id: b\n', 2],
		['a dash without a space', 'tags:\n  - id: a\n    kind: claim\n  -id: b\n    kind: claim\n', 4],
	];
	for (const [title, source, line] of oneMistake) {
		it(`tells of ${title} once, in words that help`, () => {
			const { problems } = sidecar(source);
			assert.deepEqual(
				problems.map(({ span }) => source.slice(0, span.start).split('\n').length),
				[line],
			);
			assert.match(problems[0]?.message ?? '', /indentation/);
		});
	}

	for (const source of [
		'tags:\n  - { id: a, kind: claim\n  - id: b\n',
		'article:\n  title: [a, b\n  outlet: c\n',
	]) {
		it(`says which bracket is not closed in ${JSON.stringify(source)}`, () => {
			assert.match(sidecar(source).problems[0]?.message ?? '', /[\]}]/);
		});
	}

	it('tells of two mistakes in two lines', () => {
		const source = 'hearsay: 1\narticle:\n  title: "a\n  short: @b\n  outlet: "c" d\n';
		assert.equal(sidecar(source.replace('"a', 'a')).problems.length, 2);
	});

	it('says that it reads no second document', () => {
		const source = 'hearsay: 1\ntags: []\n---\nhearsay: 1\n';
		assert.deepEqual(
			sidecar(source).problems.map(({ code, message }) => [code, message]),
			[['syntax', 'Only one YAML document is read, and here begins another']],
		);
		assert.deepEqual(sidecar('---\nhearsay: 1\n...\n').problems, []);
	});

	it('reads on where half a character stands for what is no UTF-8, and points there', () => {
		const source = 'hearsay: 1\narticle:\n  outlet: Caf\udfff\n  author: Ida\n';
		const result = sidecar(source);
		assert.equal(result.value.article.author, 'Ida');
		assert.deepEqual(told(source, result), ['encoding error \udfff']);
	});

	it('reads our side of a merge conflict, and points at its markers', () => {
		const source = `hearsay: 1
tags:
  - { id: a, kind: claim, targets: [{ exact: a }] }
<<<<<<< HEAD
  - { id: b, kind: claim, targets: [{ exact: b }] }
||||||| base
=======
  - { id: c, kind: claim, targets: [{ exact: c }] }
>>>>>>> theirs
  - { id: d, kind: claim, targets: [{ exact: d }] }
`;
		for (const text of [source, source.replaceAll('\n', '\r\n')]) {
			const result = sidecar(text);
			assert.deepEqual(
				result.value.tags.map(({ id }) => id),
				['a', 'b', 'd'],
			);
			assert.deepEqual(told(text, result), [
				'conflict-marker error <<<<<<< HEAD',
				'conflict-marker error ||||||| base',
				'conflict-marker error =======',
				'conflict-marker error >>>>>>> theirs',
			]);
		}
	});

	const hostile: readonly (readonly [string, string, Problem['code']])[] = [
		['much', `x: "${'a'.repeat(8_000_001)}"`, 'too-large'],
		['brackets in brackets', `tags: ${'['.repeat(20_000)}`, 'too-deep'],
		['lists in lists on one line', '- '.repeat(20_000), 'too-deep'],
		[
			'keys in keys',
			Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
			'too-deep',
		],
		['an alias bomb', `hearsay: 1\na: &a [x, x]\n${bomb(30)}article: *k29\n`, 'alias'],
	];
	for (const [title, source, code] of hostile) {
		it(`survives ${title}`, () => {
			isQuick(5_000, () => assert.ok(sidecar(source).problems.some(problem => problem.code === code)));
		});
	}

	it('never throws, and points into the file', () => {
		const bits = [
			'hearsay: 1\n',
			'tags:\n',
			'  - ',
			'id: a\n',
			'targets:',
			' [',
			']',
			'{',
			'}',
			'&a ',
			'*a',
			'"',
			"'",
			'|\n',
		];
		const noise = fc.array(
			fc.oneof(fc.constantFrom(...bits, '\t', '\r\n', '# ', ': ', '? ', '<<<<<<< a\n'), fc.string()),
		);
		fc.assert(
			fc.property(noise, pieces => {
				const source = pieces.join('');
				for (const decode of [sidecar, decodeCodebook, decodeCatalogue]) {
					for (const { span, severity } of decode(source).problems) {
						assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length + 1);
						assert.ok(severity === 'error' || severity === 'warning');
					}
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

/** Each level names the one before twice. */
function bomb(levels: number): string {
	return Array.from(
		{ length: levels },
		(_, at) => `k${at}: &k${at} [*${at === 0 ? 'a' : `k${at - 1}`}, *${at === 0 ? 'a' : `k${at - 1}`}]\n`,
	).join('');
}

describe('decodeCodebook', () => {
	it('reads all there is', () => {
		const source = `hearsay: 1
articles: ["**/*.txt", "**/*.md"]
exclude: [drafts/**]
kinds:
  claim: { color: red }
  forecast: { label: Forecast, color: purple, key: p, attributes: { due: text, chance: [likely, unlikely], odds: number } }
detect: { reportingVerbs: [posits], furniture: ["^Read more:"] }
`;
		assert.deepEqual(decodeCodebook(source), {
			value: {
				articles: ['**/*.txt', '**/*.md'],
				exclude: ['drafts/**'],
				kinds: {
					claim: { color: 'red' },
					forecast: {
						label: 'Forecast',
						color: 'purple',
						key: 'p',
						attributes: { due: 'text', chance: ['likely', 'unlikely'], odds: 'number' },
					},
				},
				detect: { reportingVerbs: ['posits'], furniture: ['^Read more:'] },
			},
			problems: [],
		});
	});

	it('reads nothing as the codebook that says nothing', () => {
		assert.deepEqual(decodeCodebook('# later\n'), { value: emptyCodebook, problems: [] });
	});

	for (const [source, expected] of [
		['hearsay: 1\nkinds: { a: { color: pink } }', 'value error pink'],
		['hearsay: 1\nkinds: { a: { key: ab } }', 'value error ab'],
		['hearsay: 1\nkinds: { a: { attributes: { due: date } } }', 'value error date'],
		['hearsay: 1\ndetect: { furniture: ["(", ok] }', 'value warning "("'],
		["hearsay: 1\ndetect: { furniture: [ok, '(a+)+'] }", "value warning '(a+)+'"],
		['hearsay: 1\ndetect: { furniture: [ok, ""] }', 'value warning ""'],
		[`hearsay: 1\ndetect: { furniture: [ok, ${'a'.repeat(201)}] }`, `value warning ${'a'.repeat(201)}`],
		[`hearsay: 1\ndetect: { furniture: [${'ok, '.repeat(50)}more, and] }`, 'value warning more'],
		[`hearsay: 1\ndetect: { reportingVerbs: [ok, ${'a'.repeat(41)}] }`, `value warning ${'a'.repeat(41)}`],
		[`hearsay: 1\ndetect: { reportingVerbs: [${'ok, '.repeat(500)}more] }`, 'value warning more'],
		['hearsay: 1\narticles: "*.txt"', 'type error "*.txt"'],
	] as const) {
		it(`reports ${expected}`, () => assert.deepEqual(told(source, decodeCodebook(source)), [expected]));
	}

	it('keeps as many verbs and patterns as the detector looks at', () => {
		const source = `hearsay: 1\ndetect: { reportingVerbs: [${'ok, '.repeat(500)}], furniture: [${'ok, '.repeat(50)}] }`;
		const { value, problems } = decodeCodebook(source);
		assert.deepEqual(
			[value.detect.reportingVerbs.length, value.detect.furniture.length, problems],
			[500, 50, []],
		);
	});

	it('says what to write instead of a pattern that may never end', () => {
		const { problems } = decodeCodebook("hearsay: 1\ndetect: { furniture: ['^(\\w+ ?)+:$'] }");
		assert.deepEqual(
			problems.map(({ message }) => message),
			[
				'This should be a regular expression that surely ends: in a group that repeats more than four times, nothing else may repeat or be optional, and alternatives must begin with different letters or marks. Instead of (\\w+\\s?)+ write [\\w\\s]+',
			],
		);
	});
});

describe('decodeCatalogue', () => {
	it('reads all there is', () => {
		const source = `hearsay: 1
entities:
  - { id: marn, name: Lower Marn, type: place, aliases: [Marn], adjectives: [Marnish] }
  - { id: orlo, name: Pia Orlo, type: person, notAliases: [Orlo Street], description: the mayor }
notEntities: [Breaking News]
`;
		const none = { aliases: [], notAliases: [], adjectives: [] };
		assert.deepEqual(decodeCatalogue(source), {
			value: {
				entities: [
					{
						...none,
						id: 'marn',
						name: 'Lower Marn',
						type: 'place',
						aliases: ['Marn'],
						adjectives: ['Marnish'],
					},
					{
						...none,
						id: 'orlo',
						name: 'Pia Orlo',
						type: 'person',
						notAliases: ['Orlo Street'],
						description: 'the mayor',
					},
				],
				notEntities: ['Breaking News'],
			},
			problems: [],
		});
	});

	it('reads nothing as the catalogue that knows nobody', () => {
		assert.deepEqual(decodeCatalogue(''), { value: emptyCatalogue, problems: [] });
	});

	it('names all the keys that are missing', () => {
		const { problems } = decodeCatalogue('hearsay: 1\nentities: [{ description: A }]');
		assert.deepEqual(
			problems.map(({ message }) => message),
			['The keys id, name, type are missing'],
		);
	});

	for (const [source, expected] of [
		['hearsay: 1\nentities: [{ id: a, name: A, type: ship }]', 'value error ship'],
		['hearsay: 1\nentities: [{ id: a, name: A, type: place, aliases: [B, "."] }]', 'value warning "."'],
		['hearsay: 1\nnotEntities: [B, ""]', 'value warning ""'],
		['hearsay: 1\nentities: [{ id: a, type: place }]', 'missing error id'],
		[
			'hearsay: 1\nentities: [{ id: a, name: A, type: place }, { id: "a", name: B, type: place }]',
			'duplicate-id error "a"',
		],
		[
			'hearsay: 1\nentities: [{ id: a, name: A, type: place }, { id: b, name: B, type: place, aliases: [C, "A"] }]',
			'shared-name warning "A"',
		],
		[
			'hearsay: 1\nentities: [{ id: a, name: A, type: place }, { id: b, name: B, type: place }]\nnotEntities: [C, B]',
			'shared-name warning B',
		],
	] as const) {
		it(`reports ${expected}`, () => assert.deepEqual(told(source, decodeCatalogue(source)), [expected]));
	}

	it('says which entity a shared name means, and nothing of one that an entity repeats', () => {
		const source =
			'hearsay: 1\nentities:\n  - { id: a, name: A, type: place, aliases: [A, Hm] }\n  - { id: b, name: B, type: place, aliases: [Hm] }\nnotEntities: [B]\n';
		assert.deepEqual(
			decodeCatalogue(source).problems.map(({ message }) => message),
			[
				'Hm is a name of a already, and means that one alone',
				'B is a name of b, and is recognised nowhere because it stands here, too',
			],
		);
	});
});
