import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EntityIndex } from '../../../../src/core/corpus/entityIndex';
import { OfferIndex } from '../../../../src/core/corpus/naming/offers';
import type { Catalogue, Entity, EntityType } from '../../../../src/core/model/entity';

function entity(type: EntityType, name: string, id?: string): Entity {
	const mentions = [{ start: 0, end: name.length }];
	return { name, type, ...(id !== undefined && { id }), mentions, adjectives: [] };
}

function offered(entities: readonly Entity[], catalogue?: Catalogue): string[] {
	const index = new EntityIndex();
	entities.forEach((one, at) => {
		index.set(String(at), [one], one.name, catalogue);
	});
	const nameOf = (key: string) => index.get(key)?.name ?? '';
	return new OfferIndex()
		.offers(index.all(), (a, b) => index.isDecidedApart(a, b))
		.map(({ entity: a, other, reason }) => `${nameOf(a)} < ${nameOf(other)}: ${reason}`)
		.sort();
}

const people = (...names: readonly string[]) => names.map(name => entity('person', name));
const organisations = (...names: readonly string[]) => names.map(name => entity('organisation', name));

describe('OfferIndex', () => {
	const cases: readonly (readonly [string, readonly Entity[], readonly string[]])[] = [
		['people who sound alike', people('Sarah Kahn', 'Sara Khan'), ['Sara Khan < Sarah Kahn: spelling']],
		['a misspelt surname', people('Lowell Immerty', 'Imerty'), ['Lowell Immerty < Imerty: spelling']],
		['surnames that sound alike', people('Gaddafi', 'Qadhafi'), ['Gaddafi < Qadhafi: spelling']],
		[
			'a given name that is spelled by ear',
			people('Tai Binglo', 'Tai Penglo'),
			['Tai Binglo < Tai Penglo: spelling'],
		],
		['nobody with another surname', people('Sarah Kahn', 'Sarah Holt'), []],
		['nobody of the family', people('Sarah Kahn', 'Mark Kahn'), []],
		['father and son', people('Jon Tal', 'Jon Tal Jr.'), ['Jon Tal < Jon Tal Jr.: middle']],
		['the family name first', people('Veng Tolu', 'Tolu Veng'), ['Tolu Veng < Veng Tolu: order']],
		[
			'a surname that two have',
			people('Jane Holt', 'Mark Holt', 'Holt'),
			['Jane Holt < Holt: bearer', 'Mark Holt < Holt: bearer'],
		],
		['a surname that too many have', people('A Holt', 'B Holt', 'C Holt', 'D Holt', 'E Holt', 'Holt'), []],
		[
			'an abbreviation that nobody explains',
			organisations('Arden Steel Union', 'ASU'),
			['Arden Steel Union < ASU: abbreviation'],
		],
		[
			'a short form',
			organisations('Arden Steel Union', 'Steel Union'),
			['Arden Steel Union < Steel Union: part'],
		],
		[
			'a lone word of which nothing tells that it is no surname',
			[entity('person', 'Jane Holt'), { ...entity('organisation', 'Holt'), isGuess: true }],
			['Jane Holt < Holt: bearer'],
		],
		['no organisation as a surname', [entity('person', 'Jane Holt'), entity('organisation', 'Holt')], []],
		['nothing of two types', [entity('person', 'Orrin'), entity('place', 'Orrin')], []],
		['nothing that is sure', people('Jane Holt', 'Holt', 'Jane F. Holt'), []],
		[
			'nothing that the catalogue has twice',
			[entity('person', 'Sarah Kahn', 'a'), entity('person', 'Sara Khan', 'b')],
			[],
		],
	];
	for (const [what, entities, expected] of cases) {
		it(`offers ${what}`, () => {
			assert.deepEqual(offered(entities), expected);
			assert.deepEqual(offered(entities.toReversed()), expected);
		});
	}

	it('offers the catalogue’s name first, and not what it says is another', () => {
		const entry = (notAliases: readonly string[]): Catalogue => ({
			entities: [{ id: 'kahn', name: 'Sarah Kahn', type: 'person', aliases: [], notAliases, adjectives: [] }],
			notEntities: [],
		});
		const both = [entity('person', 'Sarah Kahn', 'kahn'), entity('person', 'Sara Khan')];
		assert.deepEqual(offered(both, entry([])), ['Sarah Kahn < Sara Khan: spelling']);
		assert.deepEqual(offered(both, entry(['Sara Khan'])), []);
	});

	it('follows what comes and goes', () => {
		const names = ['Sarah Kahn', 'Sara Khan', 'Jane Holt', 'Mark Holt', 'Holt', 'Jon Tal', 'Jon Tal Jr.'];
		const step = fc.record({ article: fc.nat(6), name: fc.option(fc.constantFrom(...names)) });
		fc.assert(
			fc.property(fc.array(step), steps => {
				const [index, followed] = [new EntityIndex(), new OfferIndex()];
				const isApart = () => false;
				for (const { article, name } of steps) {
					index.remove(String(article));
					if (name !== null) {
						index.set(String(article), [entity('person', name)], name);
					}
					assert.deepEqual(
						followed.offers(index.all(), isApart),
						new OfferIndex().offers(index.all(), isApart),
					);
				}
			}),
		);
	});
});
