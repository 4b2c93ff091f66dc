import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
	kindColors,
	kindShapes,
	longestFurniture,
	longestReportingVerb,
	mostFurniture,
	mostReportingVerbs,
} from '../../../src/core/model/codebook';
import { entityTypes } from '../../../src/core/model/entity';
import { linkTypes } from '../../../src/core/model/tag';
import { decodeCatalogue } from '../../../src/core/sidecar/decodeCatalogue';
import { decodeCodebook } from '../../../src/core/sidecar/decodeCodebook';
import {
	certainties,
	decodeSidecar,
	reliabilities,
	waysToTag,
} from '../../../src/core/sidecar/decodeSidecar';
import { editSidecar } from '../../../src/core/sidecar/edit';
import { formatVersion } from '../../../src/core/sidecar/readFile';
import { offsetMap } from '../../../src/core/text/offsets';
import { article, aSidecar } from './sidecars';

/** As much of draft-07 as our schemas use. */
interface Schema {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly oneOf?: readonly Schema[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly additionalProperties?: Schema;
	readonly required?: readonly string[];
	readonly items?: Schema;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly pattern?: string;
	readonly description?: string;
	readonly definitions?: Readonly<Record<string, Schema>>;
}

const names = ['sidecar', 'codebook', 'catalogue', 'claims'] as const;
const schemaOf = (name: (typeof names)[number]): Schema =>
	JSON.parse(readFileSync(`media/schemas/${name}.schema.json`, 'utf8'));

/** Where the value does not fit, with the keyword that says so. */
function misfits(value: unknown, schema: Schema, root: Schema, path = ''): readonly string[] {
	if (schema.$ref !== undefined) {
		const name = schema.$ref.replace('#/definitions/', '');
		return misfits(value, root.definitions?.[name] ?? {}, root, path);
	}
	const record = isRecord(value) ? value : {};
	const list = Array.isArray(value) ? value : [];
	const checks: readonly (readonly [string, boolean])[] = [
		['type', schema.type === undefined || [schema.type].flat().some(type => typesOf(value).includes(type))],
		['const', schema.const === undefined || value === schema.const],
		['enum', schema.enum === undefined || schema.enum.includes(value)],
		['required', !isRecord(value) || (schema.required ?? []).every(key => Object.hasOwn(record, key))],
		['minItems', !Array.isArray(value) || list.length >= (schema.minItems ?? 0)],
		['maxItems', list.length <= (schema.maxItems ?? list.length)],
		['minLength', typeof value !== 'string' || value.length >= (schema.minLength ?? 0)],
		['maxLength', typeof value !== 'string' || value.length <= (schema.maxLength ?? value.length)],
		['minimum', typeof value !== 'number' || value >= (schema.minimum ?? value)],
		['maximum', typeof value !== 'number' || value <= (schema.maximum ?? value)],
		['pattern', typeof value !== 'string' || new RegExp(schema.pattern ?? '', 'us').test(value)],
		['oneOf', schema.oneOf?.some(choice => misfits(value, choice, root).length === 0) ?? true],
	];
	return [
		...checks.filter(([, fits]) => !fits).map(([keyword]) => `${path} ${keyword}`),
		...list.flatMap((item, at) => misfits(item, schema.items ?? {}, root, `${path}/${at}`)),
		...Object.entries(record).flatMap(([key, item]) =>
			misfits(item, schema.properties?.[key] ?? schema.additionalProperties ?? {}, root, `${path}/${key}`),
		),
	];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(value: unknown): readonly string[] {
	if (value === null) {
		return ['null'];
	}
	if (Array.isArray(value)) {
		return ['array'];
	}
	return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
}

function schemasIn(schema: Schema): readonly Schema[] {
	const inner = [...Object.values(schema.properties ?? {}), ...Object.values(schema.definitions ?? {})];
	return [
		schema,
		...[...inner, schema.items, schema.additionalProperties].flatMap(each => (each ? schemasIn(each) : [])),
	];
}

describe('the JSON Schemas', () => {
	it('fit what is written', () => {
		const schema = schemaOf('sidecar');
		fc.assert(
			fc.property(aSidecar, ({ article: details, tags, dismissed }) => {
				const links = tags.map(tag => ({
					...tag,
					links: [{ type: 'denies', to: 'b.txt#k3v9q2mz' } as const],
				}));
				const result = editSidecar(
					'',
					[
						{ do: 'setArticle', details },
						...links.map(tag => ({ do: 'addTag', tag }) as const),
						...dismissed.map(dismissal => ({ do: 'addDismissal', dismissal }) as const),
					],
					offsetMap(article),
				);
				assert.ok(result.ok);
				assert.deepEqual(misfits(parse(result.source), schema, schema), []);
			}),
		);
	});

	const bad: readonly (readonly [(typeof names)[number], string, string])[] = [
		['sidecar', 'hearsay: 2', '/hearsay const'],
		['sidecar', 'tags: []', ' required'],
		['sidecar', 'hearsay: 1\ntags: [{ id: a, kind: claim, targets: [] }]', '/tags/0/targets minItems'],
		['sidecar', 'hearsay: 1\ntags: [{ id: a, targets: [{ exact: a }] }]', '/tags/0 required'],
		[
			'sidecar',
			'hearsay: 1\ntags: [{ id: a, kind: b, targets: [{ exact: a, start: -1 }] }]',
			'/tags/0/targets/0/start minimum',
		],
		['codebook', 'hearsay: 1\nkinds: { a: { color: pink } }', '/kinds/a/color enum'],
		['codebook', 'hearsay: 1\nkinds: { a: { attributes: { due: date } } }', '/kinds/a/attributes/due oneOf'],
		['codebook', 'hearsay: 1\ndetect: { furniture: [""] }', '/detect/furniture/0 minLength'],
		['codebook', `hearsay: 1\ndetect: { furniture: [${'a'.repeat(201)}] }`, '/detect/furniture/0 maxLength'],
		['codebook', `hearsay: 1\ndetect: { furniture: [${'a, '.repeat(51)}] }`, '/detect/furniture maxItems'],
		[
			'codebook',
			`hearsay: 1\ndetect: { reportingVerbs: [${'a'.repeat(41)}] }`,
			'/detect/reportingVerbs/0 maxLength',
		],
		[
			'codebook',
			`hearsay: 1\ndetect: { reportingVerbs: [${'a, '.repeat(501)}] }`,
			'/detect/reportingVerbs maxItems',
		],
		['catalogue', 'hearsay: 1\nentities: [{ id: a, name: A, type: ship }]', '/entities/0/type enum'],
		['claims', 'hearsay: 1\ngroups: [{ id: a, title: A, members: [b] }]', '/groups/0/members/0 pattern'],
	];
	for (const [name, source, misfit] of bad) {
		it(`tell ${name}${misfit}, and so does the decoder where there is one`, () => {
			const schema = schemaOf(name);
			assert.deepEqual(misfits(parse(source), schema, schema), [misfit]);
			const decode = {
				sidecar: (text: string) => decodeSidecar(text, offsetMap('')),
				codebook: decodeCodebook,
				catalogue: decodeCatalogue,
			};
			if (name !== 'claims' && misfit !== ' required') {
				assert.notDeepEqual(decode[name](source).problems, []);
			}
		});
	}

	it('have the values of the model', () => {
		const [sidecar, codebook, catalogue] = [schemaOf('sidecar'), schemaOf('codebook'), schemaOf('catalogue')];
		const values = (schema: Schema, definition: string, key: string) =>
			schema.definitions?.[definition]?.properties?.[key]?.enum;
		assert.deepEqual(values(sidecar, 'article', 'reliability'), reliabilities);
		assert.deepEqual(values(sidecar, 'tag', 'certainty'), certainties);
		assert.deepEqual(values(sidecar, 'link', 'type'), linkTypes);
		assert.deepEqual(values(sidecar, 'via', 'how'), waysToTag);
		assert.deepEqual(values(codebook, 'kind', 'color'), kindColors);
		assert.deepEqual(values(codebook, 'kind', 'shape'), kindShapes);
		assert.deepEqual(values(catalogue, 'entity', 'type'), entityTypes);
		const { reportingVerbs, furniture } = codebook.properties?.['detect']?.properties ?? {};
		assert.deepEqual(
			[reportingVerbs, furniture].map(list => [list?.maxItems, list?.items?.maxLength]),
			[
				[mostReportingVerbs, longestReportingVerb],
				[mostFurniture, longestFurniture],
			],
		);
		for (const name of names) {
			assert.equal(schemaOf(name).properties?.['hearsay']?.const, formatVersion);
		}
	});

	it('name no key of a tag, a target or an article that the decoder does not know', () => {
		const { definitions = {} } = schemaOf('sidecar');
		const inFile = {
			tag: (key: string) => `tags: [{ ${key}: ~ }]`,
			target: (key: string) => `tags: [{ targets: [{ ${key}: ~ }] }]`,
			article: (key: string) => `article: { ${key}: ~ }`,
		};
		for (const name of ['tag', 'target', 'article'] as const) {
			for (const key of Object.keys(definitions[name]?.properties ?? {})) {
				const { problems } = decodeSidecar(`hearsay: 1\n${inFile[name](key)}`, offsetMap(''));
				assert.ok(!problems.some(({ code }) => code === 'unknown-key'), `${name}.${key}`);
			}
		}
	});

	it('describe everything', () => {
		for (const name of names) {
			const schema = schemaOf(name);
			const keys = schemasIn(schema).flatMap(each => Object.values(each.properties ?? {}));
			for (const key of keys) {
				const described =
					key.$ref === undefined ? key : schema.definitions?.[key.$ref.replace('#/definitions/', '')];
				assert.ok((described?.description ?? '').length > 0, `${name}: ${JSON.stringify(key)}`);
			}
		}
	});
});
