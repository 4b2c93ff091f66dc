import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusEntity } from '../../../src/core/corpus/corpusEntity';
import { EntityIndex } from '../../../src/core/corpus/entityIndex';
import type { Catalogue, Entity, EntityType } from '../../../src/core/model/entity';

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
	];
	for (const [what, articles, expected] of cases) {
		it(what, () => assert.deepEqual(counted(indexOf(articles)), expected));
	}

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
		assert.equal(index.find('Veskar', ['place']), undefined);
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
		const anyEntity = fc
			.record({
				type: fc.constantFrom('person', 'organisation', 'place' as const),
				at: fc.nat(names.length - 1),
				id: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
				isMentioned: fc.boolean(),
				isGuess: fc.boolean(),
			})
			.map(({ type, at, id, isMentioned, isGuess }) => {
				const name = (type === 'person' ? names[at] : bodies[at % bodies.length]) ?? '';
				// An id has one name and type at a time, as in the catalogue.
				const own = isGuess ? guessed(name, type) : entity(name, type);
				const one = id === undefined ? own : entity(`Brandt of ${id}`, 'person', id);
				return isMentioned ? one : { ...one, mentions: [], adjectives: one.mentions };
			});
		const entry = (id: string, notAliases: readonly string[]) => ({
			...{ id, name: `Brandt of ${id}`, type: 'person' as const, aliases: [], adjectives: [], notAliases },
		});
		const catalogues: readonly (Catalogue | undefined)[] = [
			undefined,
			{ entities: [entry('x', ['Brandt'])], notEntities: [] },
			{ entities: [entry('y', []), { ...entry('x', []), aliases: ['Ida Brandt'] }], notEntities: [] },
		];
		const step = fc.record({
			article: fc.constantFrom('a', 'b', 'c', 'd'),
			entities: fc.option(fc.array(anyEntity, { maxLength: 4 })),
			text: fc.constantFrom('', 'ASU', 'Brandt'),
			catalogue: fc.constantFrom(...catalogues),
		});
		const asked = [...names, ...bodies, 'x'];
		fc.assert(
			fc.property(fc.array(step, { maxLength: 10 }), steps => {
				const index = new EntityIndex();
				const types = ['person', 'organisation'] as const;
				const watched = asked.map(name => index.watch(name, types, () => undefined));
				const last = new Map<string, (to: EntityIndex) => void>();
				for (const { article, entities, text, catalogue } of steps) {
					const set = (to: EntityIndex) => to.set(article, entities ?? [], text, catalogue);
					if (entities) {
						set(index);
						last.set(article, set);
					} else {
						index.remove(article);
						last.delete(article);
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
