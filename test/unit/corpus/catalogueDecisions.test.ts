import assert from 'node:assert/strict';
import {
	described,
	entriesFor,
	entryFor,
	merged,
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
