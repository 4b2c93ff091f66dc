import assert from 'node:assert/strict';
import {
	described,
	droppedFrom,
	entriesFor,
	entryFor,
	merged,
	mergedIn,
	newEntityId,
	parted,
	renamed,
	retyped,
} from '../../../src/core/corpus/catalogueDecisions';
import type { CatalogueEntry } from '../../../src/core/model/entity';

const entry = (name: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
	id: name.toLowerCase().replaceAll(' ', '-'),
	name,
	type: 'person',
	aliases: [],
	notAliases: [],
	adjectives: [],
	...more,
});

describe('decisions on who is who', () => {
	const voss = entry('Ida Voss', { aliases: ['Voss'], description: 'clerk' });

	it('begin with the entry that there is, or one of its own', () => {
		const catalogue = { entities: [voss], notEntities: [] };
		assert.equal(entryFor({ name: 'Ida Voss', type: 'person' }, catalogue), voss);
		assert.equal(entryFor({ name: 'Voss', type: 'person', id: 'ida-voss' }, catalogue), voss);
		assert.deepEqual(entryFor({ name: 'Olin Marr', type: 'person' }, catalogue), entry('Olin Marr'));
	});

	it('know an entry by another name of it, and by its name where its id is gone', () => {
		const catalogue = { entities: [voss], notEntities: [] };
		assert.equal(entryFor({ name: 'Voss', type: 'person' }, catalogue), voss);
		assert.equal(entryFor({ name: 'Ida Voss', type: 'person', id: 'gone' }, catalogue), voss);
		const other = entry('Voss', { id: 'other' });
		const both = { entities: [voss, other], notEntities: [] };
		assert.equal(entryFor({ name: 'Voss', type: 'person' }, both), other);
		assert.equal(entryFor({ name: 'Voss', type: 'person', id: 'ida-voss' }, both), voss);
	});

	it('keep the id that another catalogue has', () => {
		const named = { name: 'Olin Marr', type: 'person', id: 'marr' } as const;
		assert.deepEqual(
			entryFor(named, { entities: [voss], notEntities: [] }),
			entry('Olin Marr', { id: 'marr' }),
		);
	});

	it('give several new entries ids of their own', () => {
		const names = ['Ida Voß', 'Ida Vo', 'Ida Vo!'].map(name => ({ name, type: 'person' }) as const);
		assert.deepEqual(
			entriesFor(names, { entities: [entry('Ida Vo')], notEntities: [] }).map(({ id }) => id),
			['ida-vo-2', 'ida-vo', 'ida-vo-3'],
		);
	});

	it('rename, and keep the former name as an alias', () => {
		assert.deepEqual(renamed(voss, 'Ida von Voss').aliases, ['Voss', 'Ida Voss']);
		assert.deepEqual(renamed(voss, 'Voss'), { ...voss, name: 'Voss', aliases: ['Ida Voss'] });
	});

	it('merge two with all their names', () => {
		const other = entry('I. Voss', { aliases: ['Voss', 'Ida'], notAliases: ['Ida Voss', 'Ida Marr'] });
		assert.deepEqual(merged(voss, other), {
			...voss,
			aliases: ['Voss', 'I. Voss', 'Ida'],
			notAliases: ['Ida Marr'],
		});
		assert.equal(merged(entry('A'), { ...voss }).description, 'clerk');
	});

	const person = (name: string) => ({ name, type: 'person' }) as const;

	it('merge what was merged before into one entry', () => {
		const first = mergedIn({ entities: [], notEntities: [] }, person('A'), [person('B')]);
		assert.deepEqual([first.set, first.removed], [[entry('A', { aliases: ['B'] })], []]);
		const now = { entities: first.set, notEntities: [] };
		const second = mergedIn(now, person('B'), [person('C')]);
		assert.deepEqual([second.set, second.removed], [[entry('A', { aliases: ['B', 'C'] })], []]);
		assert.deepEqual([...second.from], ['B', 'C']);
		const other = mergedIn(now, person('C'), [person('B')]);
		assert.deepEqual([other.set, other.removed], [[entry('C', { aliases: ['A', 'B'] })], ['a']]);
		assert.deepEqual([...other.from], ['B', 'A', 'a']);
		assert.deepEqual(mergedIn(now, person('A'), [person('B')]).set, now.entities);
	});

	it('drop an entry by its name, and another name from the entry that has it', () => {
		const catalogue = { entities: [voss, entry('Olin Marr')], notEntities: [] };
		assert.deepEqual(droppedFrom(catalogue, [person('Olin Marr')]), { set: [], removed: ['olin-marr'] });
		assert.deepEqual(droppedFrom(catalogue, [person('Voss')]), {
			set: [{ ...voss, aliases: [] }],
			removed: [],
		});
		const known = { ...person('Voss'), id: 'ida-voss' };
		assert.deepEqual(droppedFrom(catalogue, [known]), { set: [], removed: ['ida-voss'] });
	});

	it('part a name from an entity', () => {
		const apart = parted(voss, 'Voss');
		assert.deepEqual([apart.aliases, apart.notAliases], [[], ['Voss']]);
		assert.deepEqual(parted(apart, 'Voss'), apart);
	});

	it('change the type, and the description', () => {
		assert.equal(retyped(voss, 'organisation').type, 'organisation');
		assert.equal(described(voss, 'mayor').description, 'mayor');
		assert.ok(!('description' in described(voss, '')));
	});

	const ids: readonly (readonly [string, string])[] = [
		['Óscar de Vasse', 'oscar-de-vasse'],
		['  The “Lock” ', 'the-lock'],
		['Ида', 'entity'],
		['Ida Voss', 'ida-voss-2'],
	];
	for (const [name, id] of ids) {
		it(`make the id ${id} for ${name}`, () => assert.equal(newEntityId(name, [voss]), id));
	}
});
