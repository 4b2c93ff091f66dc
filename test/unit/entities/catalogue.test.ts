import assert from 'node:assert/strict';
import { indexCatalogue } from '../../../src/core/entities/catalogue';
import type { Catalogue, CatalogueEntry } from '../../../src/core/model/entity';
import { entitiesIn, named } from './recognised';

function catalogue(entry: Partial<CatalogueEntry>, notEntities: readonly string[] = []): Catalogue {
	const whole = {
		id: 'e1',
		name: 'Zhao Meilin',
		type: 'person',
		aliases: [],
		notAliases: [],
		adjectives: [],
	} as const;
	return { entities: [{ ...whole, ...entry }], notEntities };
}

describe('the catalogue', () => {
	it('gives its name, type and id', () => {
		const known = catalogue({ name: 'Port of Arden', type: 'organisation', aliases: ['Arden'] });
		const [entity] = entitiesIn('They swam in Arden.', known);
		assert.deepEqual([entity?.name, entity?.type, entity?.id], ['Port of Arden', 'organisation', 'e1']);
	});

	it('finds what no rule would', () => {
		assert.deepEqual(
			named('They asked the harbour people.', catalogue({ name: 'harbour people', type: 'organisation' })),
			['organisation harbour people: harbour people'],
		);
	});

	it('lends its id to short forms', () => {
		assert.deepEqual(named('They met Zhao Meilin. Later Zhao left.', catalogue({})), [
			'person Zhao Meilin: Zhao Meilin, Zhao',
		]);
	});

	it('does not take an alias out of a longer name', () => {
		assert.deepEqual(named('They met Zhao Wenbo there.', catalogue({ aliases: ['Zhao'] })), [
			'person Zhao Wenbo: Zhao Wenbo',
		]);
	});

	it('leaves an alias to whom the article names by one of the names that are not aliases', () => {
		const known = catalogue({ aliases: ['Zhao'], notAliases: ['Zhao Wenbo'] });
		assert.deepEqual(named('They met Zhao Wenbo. Later Zhao left.', known), [
			'person Zhao Wenbo: Zhao Wenbo, Zhao',
		]);
	});

	it('drops what is no entity', () => {
		assert.deepEqual(named('They read Harbour Watch in France.', catalogue({}, ['Harbour Watch'])), [
			'place France: France',
		]);
	});

	for (const name of ['O’Hare Watch', "  O'Hare   Watch "]) {
		it(`drops what is no entity, written ${name}`, () => {
			assert.deepEqual(named('They read O’Hare Watch in France.', catalogue({}, [name])), [
				'place France: France',
			]);
		});
	}

	for (const name of [
		'China-France Council',
		'France-Gaul Contact Group',
		'Zoe\u0308 Lund',
		'Zoë Lund',
		'Ma\u00adry Lund',
	]) {
		for (const text of [name, name.normalize('NFC'), name.normalize('NFD')]) {
			it(`finds ${name} as ${text}`, () => {
				const [entity, ...others] = entitiesIn(`They met the ${text} there.`, catalogue({ name }));
				assert.deepEqual([entity?.name, entity?.id, others], [name, 'e1', []]);
			});
		}
	}

	it('lets a name of one entity win over the alias of another that stands first', () => {
		const [first] = catalogue({ id: 'e1', name: 'Pike Ltd', aliases: ['Moor'] }).entities;
		const [second] = catalogue({ id: 'e2', name: 'Moor' }).entities;
		const entities = [first, second].flatMap(one => one ?? []);
		assert.deepEqual(
			entitiesIn('They met Moor there.', { entities, notEntities: [] }).map(({ id }) => id),
			['e2'],
		);
	});

	it('finds no name without a letter', () => {
		assert.deepEqual(named('They left. It rained.', catalogue({ name: 'Zhao', aliases: ['.', '—'] })), []);
	});

	it('is read once for all articles', () => {
		const known = catalogue({});
		assert.equal(indexCatalogue(known), indexCatalogue(known));
	});

	it('ties its adjectives', () => {
		const text = 'Ardenish ships left for Arden.';
		const [entity] = entitiesIn(text, catalogue({ name: 'Arden', type: 'place', adjectives: ['Ardenish'] }));
		assert.deepEqual(entity?.adjectives, [{ start: 0, end: 8 }]);
	});

	it('ties adjectives of a country to whatever it calls the country', () => {
		const known = catalogue({ name: 'Gaul', type: 'place', aliases: ['France'], adjectives: ['Gaulish'] });
		const text = 'French and Gaulish ships left France.';
		const entities = entitiesIn(text, known);
		assert.deepEqual(
			entities.map(({ name, id, adjectives }) => [
				name,
				id,
				adjectives.map(({ start, end }) => text.slice(start, end)),
			]),
			[['Gaul', 'e1', ['French', 'Gaulish']]],
		);
	});

	it('gives its id where there is only the adjective', () => {
		const [entity] = entitiesIn(
			'Gaulish ships left.',
			catalogue({ name: 'Gaul', type: 'place', adjectives: ['Gaulish'] }),
		);
		assert.deepEqual([entity?.name, entity?.id, entity?.mentions], ['Gaul', 'e1', []]);
	});
});
