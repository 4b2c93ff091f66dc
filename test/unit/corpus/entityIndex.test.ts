import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusEntity } from '../../../src/core/corpus/corpusEntity';
import { EntityIndex } from '../../../src/core/corpus/entityIndex';
import type { Catalogue, Entity, EntityType } from '../../../src/core/model/entity';
import { takeSteps } from '../../support/takeSteps';

function entity(name: string, type: EntityType = 'person', id?: string): Entity {
	return { name, type, ...(id !== undefined && { id }), mentions: [{ start: 0, end: 1 }], adjectives: [] };
}

/** A name of whose type the article tells nothing. */
function guessed(name: string, type: EntityType): Entity {
	return { ...entity(name, type), isGuess: true };
}

function indexOf(articles: Readonly<Record<string, readonly Entity[]>>): EntityIndex {
	const index = new EntityIndex();
	for (const [article, entities] of Object.entries(articles)) {
		index.set(article, entities);
	}
	return index;
}

/** Names with the number of articles that mention them, by name. */
function counted(index: EntityIndex): [string, number][] {
	return index
		.all()
		.map(({ name, articles }): [string, number] => [name, articles.length])
		.sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('EntityIndex', () => {
	const cases: readonly (readonly [
		string,
		Readonly<Record<string, readonly Entity[]>>,
		[string, number][],
	])[] = [
		[
			'joins the same name in two articles',
			{ a: [entity('Ida Brandt')], b: [entity('Ida Brandt')] },
			[['Ida Brandt', 2]],
		],
		[
			'joins names that differ in case, spaces or a leading article',
			{ a: [entity('the Harbour  Board', 'organisation')], b: [entity('Harbour board', 'organisation')] },
			[['Harbour board', 2]],
		],
		[
			'keeps a place and a person of one name apart',
			{ a: [entity('Veskar', 'place')], b: [entity('Veskar')] },
			[
				['Veskar', 1],
				['Veskar', 1],
			],
		],
		[
			'joins a lone surname to the one person who bears it',
			{ a: [entity('Ida Brandt')], b: [entity('Brandt')] },
			[['Ida Brandt', 2]],
		],
		[
			'joins a surname of several words',
			{ a: [entity('Jon van der Tal')], b: [entity('van der Tal')] },
			[['Jon van der Tal', 2]],
		],
		[
			'leaves a surname alone that two people bear',
			{ a: [entity('Ida Brandt')], b: [entity('Brandt')], c: [entity('Olaf Brandt')] },
			[
				['Brandt', 1],
				['Ida Brandt', 1],
				['Olaf Brandt', 1],
			],
		],
		[
			'does not take a first name for a surname',
			{ a: [entity('Ida Brandt')], b: [entity('Ida')] },
			[
				['Ida', 1],
				['Ida Brandt', 1],
			],
		],
		[
			'joins people only by their surnames',
			{
				a: [entity('Jon Tal'), entity('Harbour Board', 'organisation')],
				b: [entity('Tal', 'place'), entity('Btal', 'place'), entity('Board', 'organisation')],
			},
			[
				['Board', 1],
				['Btal', 1],
				['Harbour Board', 1],
				['Jon Tal', 1],
				['Tal', 1],
			],
		],
		[
			'joins what has the same catalogue id under different names',
			{ a: [entity('Veskar', 'place', 'veskar')], b: [entity('Veskar', 'place', 'veskar')] },
			[['Veskar', 2]],
		],
		[
			'joins a name without an id to the one catalogued entity of that name',
			{ a: [entity('Veskar', 'place', 'veskar')], b: [entity('Veskar', 'place')] },
			[['Veskar', 2]],
		],
		[
			'joins a surname to a catalogued person',
			{ a: [entity('Ida Brandt', 'person', 'ida')], b: [entity('Brandt')], c: [entity('Ida Brandt')] },
			[['Ida Brandt', 3]],
		],
		[
			'keeps two catalogued people of one name apart, and a third of whom nothing is known',
			{
				a: [entity('Ida Brandt', 'person', 'elder')],
				b: [entity('Ida Brandt', 'person', 'younger')],
				c: [entity('Ida Brandt')],
			},
			[
				['Ida Brandt', 1],
				['Ida Brandt', 1],
				['Ida Brandt', 1],
			],
		],
		[
			'takes a name for what the articles that tell its type say',
			{
				a: [guessed('Veskar', 'organisation')],
				b: [entity('Veskar', 'place')],
				c: [guessed('Veskar', 'organisation')],
			},
			[['Veskar', 3]],
		],
		[
			'takes a name for what most articles say',
			{ a: [entity('Veskar', 'place')], b: [entity('Veskar', 'place')], c: [entity('Veskar')] },
			[['Veskar', 3]],
		],
		[
			'keeps a place and a person of one given name apart, whatever most articles say',
			{ a: [entity('Victoria', 'place')], b: [entity('Victoria', 'place')], c: [entity('Victoria')] },
			[
				['Victoria', 2],
				['Victoria', 1],
			],
		],
		[
			'does not give to somebody what may be a company of the name',
			{ a: [entity('Veskar'), entity('Ida Veskar')], b: [guessed('Veskar', 'organisation')] },
			[
				['Ida Veskar', 1],
				['Veskar', 1],
			],
		],
		[
			'keeps a capital apart from the government',
			{
				a: [
					{
						...entity('Paris', 'place'),
						mentions: [
							{ start: 0, end: 1 },
							{ start: 2, end: 3, metonym: true },
						],
					},
				],
			},
			[
				['Paris', 1],
				['Paris', 1],
			],
		],
		[
			'leaves a catalogued surname to whom the catalogue has under it',
			{ a: [entity('Brandt', 'person', 'painter')], b: [entity('Ida Brandt')] },
			[
				['Brandt', 1],
				['Ida Brandt', 1],
			],
		],
		[
			'does not take an id of the catalogue for a name',
			{
				a: [entity('Ida Brandt', 'person', 'veskar')],
				b: [entity('Veskar', 'place')],
				c: [entity('Veskar', 'place')],
			},
			[
				['Ida Brandt', 1],
				['Veskar', 2],
			],
		],
		[
			'does not give one abbreviated name to another',
			{ a: [entity('I. van Brandt')], b: [entity('I. Brandt')] },
			[
				['I. Brandt', 1],
				['I. van Brandt', 1],
			],
		],
		[
			'has the catalogue’s spelling, however many articles have another one',
			{ a: [entity('Óscar Veiga', 'person', 'v')], b: [entity('Oscar Veiga')], c: [entity('Oscar Veiga')] },
			[['Óscar Veiga', 3]],
		],
		[
			'has the full name, however many articles have the surname only',
			{ a: [entity('Ida Brandt')], b: [entity('Brandt')], c: [entity('Brandt')] },
			[['Ida Brandt', 3]],
		],
		[
			'has the spelling of most articles',
			{ a: [entity('Aleksey Dorin')], b: [entity('Alexei Dorin')], c: [entity('Alexei Dorin')] },
			[['Alexei Dorin', 3]],
		],
	];
	for (const [what, articles, expected] of cases) {
		it(what, () => assert.deepEqual(counted(indexOf(articles)), expected));
	}

	it('tells whether any article knows the type, or the catalogue', () => {
		const [told, untold] = [entity('Gull Rock', 'place'), guessed('Gull Rock', 'place')];
		const isGuess = (...entities: readonly Entity[]) =>
			indexOf(Object.fromEntries(entities.map((one, at) => [`${at}`, [one]]))).all()[0]?.isGuess;
		assert.equal(isGuess(untold, untold), true);
		assert.equal(isGuess(untold, told), false);
		assert.equal(isGuess({ ...untold, id: 'rock' }), false);
		assert.equal(isGuess(guessed('Ida Brandt', 'person'), entity('Brandt')), false);
	});

	it('counts the articles that mention somebody, under whatever name; adjectives are no mentions', () => {
		const tied = { ...entity('Brandt'), mentions: [], adjectives: [{ start: 0, end: 1 }] };
		const [one] = indexOf({ a: [entity('Ida Brandt')], b: [tied], c: [entity('Brandt')] }).all();
		assert.deepEqual([one?.mentioning, one?.articles.length], [2, 3]);
	});

	it('has the mentions of an article in order, whatever names it has for somebody', () => {
		const at = (start: number) => [{ start, end: start + 1 }];
		const [full, short] = [
			{ ...entity('Ida Brandt'), mentions: at(9) },
			{ ...entity('Brandt'), mentions: at(2) },
		];
		assert.deepEqual(indexOf({ a: [full, short] }).all()[0]?.articles[0]?.mentions, [...at(2), ...at(9)]);
	});

	it('shows a name as the articles that are left have it', () => {
		const index = indexOf({
			a: [entity('IDA BRANDT')],
			b: [entity('IDA BRANDT')],
			c: [entity('Ida Brandt')],
		});
		assert.deepEqual(counted(index), [['IDA BRANDT', 3]]);
		index.remove('a');
		index.remove('b');
		assert.deepEqual(counted(index), [['Ida Brandt', 1]]);
	});

	it('tells the type that wins, and follows it as articles come and go', () => {
		const index = indexOf({ a: [guessed('Gull Rock', 'person')], b: [entity('Gull Rock', 'place')] });
		const types = () => index.all().map(({ type, mentions }) => `${type} ${mentions}`);
		assert.deepEqual(types(), ['place 2']);
		assert.equal(index.keyOf(guessed('Gull Rock', 'person')), 'place:gull rock');
		index.remove('b');
		assert.deepEqual(types(), ['person 1']);
	});

	it('parts again what was joined when a namesake turns up, and joins when that one goes', () => {
		const index = indexOf({ a: [entity('Ida Brandt')], b: [entity('Brandt')] });
		index.set('c', [entity('Olaf Brandt')]);
		assert.equal(index.all().length, 3);
		index.remove('c');
		assert.deepEqual(counted(index), [['Ida Brandt', 2]]);
	});

	it('follows a new name in the catalogue', () => {
		const index = indexOf({ a: [entity('Veskar', 'place', 'v')], b: [entity('Veskar', 'place', 'v')] });
		index.set('a', [entity('New Veskar', 'place', 'v')]);
		index.set('b', [entity('New Veskar', 'place', 'v')]);
		assert.deepEqual(counted(index), [['New Veskar', 2]]);
		assert.equal(index.all()[0]?.mentions, 2);
		assert.equal(index.find('Veskar', ['place']), undefined);
	});

	it('follows a new type in the catalogue', () => {
		const index = indexOf({ a: [entity('Veskar', 'place', 'v')], b: [entity('Veskar', 'place', 'v')] });
		index.set('a', [entity('Veskar', 'organisation', 'v')]);
		index.set('b', [entity('Veskar', 'organisation', 'v')]);
		assert.deepEqual(
			index.all().map(({ type }) => type),
			['organisation'],
		);
	});

	it('leaves a surname alone that its bearer has no longer', () => {
		const index = indexOf({ a: [entity('Ida Brandt', 'person', 'ida')], b: [entity('Brandt')] });
		assert.deepEqual(counted(index), [['Ida Brandt', 2]]);
		index.set('a', [entity('Ida Sand', 'person', 'ida')]);
		assert.deepEqual(counted(index), [
			['Brandt', 1],
			['Ida Sand', 1],
		]);
	});

	it('finds by id, by name and by surname, in the order of types', () => {
		const index = indexOf({
			a: [entity('Ida Brandt', 'person', 'ida'), entity('Veskar', 'place'), entity('Veskar', 'organisation')],
		});
		assert.equal(index.find('ida', []), 'id:ida');
		assert.equal(index.find('Brandt', ['person']), 'id:ida');
		assert.equal(index.find('Veskar', ['organisation', 'place']), 'organisation:veskar');
		assert.equal(index.find('Veskar', ['place', 'organisation']), 'place:veskar');
		assert.equal(index.find('Brandt', ['place']), undefined);
	});

	it('ends the same whatever the order of additions, replacements and removals', () => {
		const names = fc.constantFrom('Ida Brandt', 'Brandt', 'Olaf Brandt', 'Jon Tal', 'Tal', 'the Tal');
		const named = fc.record({ name: names, id: fc.constantFrom(undefined, 'x', 'y') });
		const step = fc.record({ article: fc.constantFrom('a', 'b', 'c'), entities: fc.option(fc.array(named)) });
		fc.assert(
			fc.property(fc.array(step), steps => {
				const index = new EntityIndex();
				const last = new Map<string, readonly Entity[]>();
				for (const { article, entities } of steps) {
					last.delete(article);
					index.remove(article);
					if (entities) {
						// An id has one name at a time, as in the catalogue.
						const found = entities.map(({ name, id }) => entity(id ? `Name of ${id}` : name, 'person', id));
						index.set(article, found);
						last.set(article, found);
					}
					// What was asked for before must not show in what is asked for later.
					index.all();
				}
				assert.deepEqual(sorted(index), sorted(indexOf(Object.fromEntries(last))));
			}),
		);
	});

	it('is after any changes what it would be if made anew, and so is what is watched', () => {
		const names = ['Ida Brandt', 'I. Brandt', 'Brandt', 'Olaf P. Brandt', 'Olaf Brandt', 'BRANDT', 'Moskov'];
		const bodies = ['Arden Steel Union', 'ASU', 'Anders Sea Union', 'Moscow', 'Brandt', 'Olaf Brandt'];
		// Of few names at a time: only then do they often meet.
		const known = fc.subarray(
			[
				...names.map(name => [name, 'person'] as const),
				...bodies.flatMap(name => [[name, 'organisation'] as const, [name, 'place'] as const]),
			],
			{ minLength: 1, maxLength: 5 },
		);
		const named = fc.record({
			at: fc.nat(4),
			id: fc.constantFrom(undefined, undefined, undefined, 'x' as const, 'y' as const),
			isMentioned: fc.boolean(),
			isGuess: fc.boolean(),
		});
		type Named = typeof named extends fc.Arbitrary<infer T> ? T : never;
		const entityOf = (
			{ at, id, isMentioned, isGuess }: Named,
			all: readonly (readonly [string, EntityType])[],
		) => {
			const [name, type] = all[at % all.length] ?? ['Brandt', 'person'];
			// An id has one name and type at a time, as in the catalogue.
			const own = isGuess ? guessed(name, type) : entity(name, type);
			const one = id === undefined ? own : entity(listed[id], 'person', id);
			return isMentioned ? one : { ...one, mentions: [], adjectives: one.mentions };
		};
		const listed = { x: 'Ruth Brandt', y: 'Emil Sand' } as const;
		const entry = (id: keyof typeof listed, notAliases: readonly string[]) => ({
			...{ id, name: listed[id], type: 'person' as const, aliases: [], adjectives: [], notAliases },
		});
		const catalogues: readonly (Catalogue | undefined)[] = [
			undefined,
			{ entities: [entry('x', ['Brandt'])], notEntities: [] },
			{ entities: [entry('y', []), { ...entry('x', []), aliases: ['Ida Brandt'] }], notEntities: [] },
		];
		const step = fc.record({
			article: fc.constantFrom('a', 'b', 'c', 'd'),
			entities: fc.option(fc.array(named, { maxLength: 3 })),
			text: fc.constantFrom('', 'ASU', 'Brandt'),
			catalogue: fc.constantFrom(...catalogues),
			// Of following the change; the next one comes in the middle of it.
			begun: fc.option(fc.nat(40)),
		});
		const asked = [...names, ...bodies, 'x'];
		fc.assert(
			fc.property(known, fc.array(step, { maxLength: 10 }), (all, steps) => {
				const index = new EntityIndex(1);
				const types = ['person', 'organisation', 'place'] as const;
				const watched = asked.map(name => index.watch(name, types, () => undefined));
				const last = new Map<string, (to: EntityIndex) => void>();
				for (const { article, entities, text, catalogue, begun } of steps) {
					const own = (entities ?? []).map(one => entityOf(one, all));
					const set = (to: EntityIndex) => to.set(article, own, text, catalogue);
					if (entities) {
						set(index);
						last.set(article, set);
					} else {
						index.remove(article);
						last.delete(article);
					}
					if (begun !== null) {
						takeSteps(index.updating(), begun);
						continue;
					}
					const fresh = new EntityIndex();
					for (const again of last.values()) {
						again(fresh);
					}
					assert.deepEqual(index.all().map(inOrder), fresh.all().map(inOrder));
					const found = asked.map(name => fresh.find(name, types));
					assert.deepEqual(
						watched.map(({ key }) => key),
						found,
					);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

function inOrder(one: CorpusEntity) {
	const { mentioning } = one;
	return {
		...one,
		groups: [],
		mentioning,
		articles: one.articles
			.map(({ article, mentions, adjectives }) => ({ article, mentions, adjectives }))
			.sort((a, b) => (a.article < b.article ? -1 : 1)),
	};
}

function sorted(index: EntityIndex) {
	return index
		.all()
		.map(({ key, mentions, articles }) => [key, mentions, articles.map(({ article }) => article).sort()])
		.sort();
}
