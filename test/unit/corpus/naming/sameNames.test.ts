import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EntityIndex } from '../../../../src/core/corpus/entityIndex';
import type { Catalogue, Entity, EntityType } from '../../../../src/core/model/entity';

/** An entity that an article writes in the given ways, one after the other. */
interface Told {
	readonly entity: Entity;
	readonly text: string;
}

function told(type: EntityType, name: string, ...written: readonly string[]): Told {
	const forms = written.length > 0 ? written : [name];
	let text = '';
	const mentions = forms.map(form => {
		const start = text.length;
		text += `${form} `;
		return { start, end: start + form.length };
	});
	return { entity: { name, type, mentions, adjectives: [] }, text };
}

function indexOf(all: readonly Told[], catalogue?: Catalogue): EntityIndex {
	const index = new EntityIndex();
	all.forEach(({ entity, text }, at) => {
		index.set(String(at), [entity], text, catalogue);
	});
	return index;
}

function names(index: EntityIndex): string[] {
	return index
		.all()
		.map(({ name, aliases }) => [name, ...aliases].join(' = '))
		.sort();
}

const people = (...all: readonly string[]) => all.map(name => told('person', name));

describe('names across articles', () => {
	const one: readonly (readonly [string, readonly Told[], string])[] = [
		['accents', people('Óscar Veiga', 'Oscar Veiga'), 'Oscar Veiga = Óscar Veiga'],
		['hyphens and apostrophes', people("Rima al-Ma'mun", 'Rima al Mamun'), "Rima al-Ma'mun = Rima al Mamun"],
		[
			'Slavic endings',
			people('Oleksandr Tymarsky', 'Oleksandr Tymarskyy', 'Oleksandr Timarskiy'),
			'Oleksandr Timarskiy = Oleksandr Tymarskyy = Oleksandr Tymarsky',
		],
		['Slavic given names', people('Alexei Dorin', 'Aleksey Dorin'), 'Aleksey Dorin = Alexei Dorin'],
		[
			'Arabic given names',
			people('Mohammed Sarrafi', 'Muhammad Sarafi'),
			'Mohammed Sarrafi = Muhammad Sarafi',
		],
		['Arabic family names', people('Muammar Qabbafi', 'Moammar Gabafi'), 'Muammar Qabbafi = Moammar Gabafi'],
		[
			'a surname alone, spelled otherwise',
			people('Oleksandr Tymarskyy', 'Timarsky'),
			'Oleksandr Tymarskyy = Timarsky',
		],
		['initials', people('Jane Holt', 'J. Holt', 'Holt'), 'Jane Holt = J. Holt = Holt'],
		['a middle initial', people('Jane Holt', 'Jane F. Holt'), 'Jane F. Holt = Jane Holt'],
		[
			'a middle initial and the name that it stands for',
			people('Jane Holt', 'Jane F. Holt', 'Jane Frances Holt'),
			'Jane Frances Holt = Jane F. Holt = Jane Holt',
		],
		[
			'a patronymic',
			people('Viktor Dorin', 'Viktor Pavlovich Dorin'),
			'Viktor Pavlovich Dorin = Viktor Dorin',
		],
		[
			'an abbreviation that one article explains',
			[
				told('organisation', 'Arden Steel Union', 'Arden Steel Union', 'ASU'),
				told('organisation', 'ASU'),
				told('organisation', 'A.S.U.'),
			],
			'Arden Steel Union = A.S.U. = ASU',
		],
		[
			'what is written in capitals, or over the end of a line',
			[told('person', 'Jane Holt', 'Jane Holt', 'Jane\nHolt', 'JANE HOLT', 'Holt', 'HOLT')],
			'Jane Holt = Holt',
		],
		[
			'the form of a company',
			[told('organisation', 'Arden Steel Inc.'), told('organisation', 'Arden Steel')],
			'Arden Steel Inc. = Arden Steel',
		],
		[
			'a ministry either way round, as spelled on either side of the ocean',
			[told('organisation', 'Ministry of Defence'), told('organisation', 'Defense Ministry')],
			'Ministry of Defence = Defense Ministry',
		],
	];
	for (const [what, all, expected] of one) {
		it(`joins ${what}`, () => assert.deepEqual(names(indexOf(all)), [expected]));
	}

	const apart: readonly (readonly [string, readonly Told[]])[] = [
		['people who only sound alike', people('Sarah Kahn', 'Sara Khan')],
		['Arabic names with other vowels', people('Mohammed Hassan', 'Muhammad Hussein')],
		['a man and a woman of a family', people('Oleksandr Tymarsky', 'Oleksandr Tymarska')],
		['father and son', people('Jon Tal', 'Jon Tal Jr.')],
		['people with other middle initials, and who may be both', people('Jon W. Tal', 'Jon H. Tal', 'Jon Tal')],
		['an initial that two people have', people('Jane Holt', 'John Holt', 'J. Holt')],
		['a surname behind another initial', people('Jane Holt', 'K. Holt')],
		['a name with another middle name', people('Maria Lopez', 'Maria Garcia Lopez')],
		[
			'an abbreviation that stands for two',
			[
				told('organisation', 'Arden Steel Union', 'Arden Steel Union', 'ASU'),
				told('organisation', 'Aldern Seafarers Union', 'Aldern Seafarers Union', 'ASU'),
				told('organisation', 'ASU'),
			],
		],
		[
			'an abbreviation that nobody explains',
			[told('organisation', 'Arden Steel Union'), told('organisation', 'ASU')],
		],
		['a person and an organisation', [told('person', 'Jon Tal'), told('organisation', 'Jon Tal')]],
		[
			'a person whose initials are in a headline and an organisation of these letters',
			[told('person', 'Jane Holt', 'Jane Holt', 'JH'), told('organisation', 'JH')],
		],
	];
	for (const [what, all] of apart) {
		it(`keeps apart ${what}`, () => assert.equal(names(indexOf(all)).length, all.length));
	}

	it('keeps a capital that means its government apart from the city', () => {
		const text = 'Beijing said no. Snow fell in Beijing.';
		const entity: Entity = {
			name: 'Beijing',
			type: 'place',
			mentions: [
				{ start: 0, end: 7, metonym: true },
				{ start: 30, end: 37 },
			],
			adjectives: [],
		};
		const index = indexOf([{ entity, text }]);
		assert.deepEqual(
			index
				.all()
				.map(({ name, type, mentions }) => [name, type, mentions])
				.sort(),
			[
				['Beijing', 'organisation', 1],
				['Beijing', 'place', 1],
			],
		);
		assert.deepEqual(
			entity.mentions.map(mention => index.keyOf(entity, mention)),
			['organisation:beijing', 'place:beijing'],
		);
	});

	const catalogue: Catalogue = {
		entities: [
			{
				id: 'holt',
				name: 'Jane Holt',
				type: 'person',
				aliases: ['the Harbour Mistress'],
				notAliases: ['Holt', 'Jané Holt'],
				adjectives: [],
			},
		],
		notEntities: [],
	};
	const holt: Told = { ...told('person', 'Jane Holt') };
	const listed: Told = { ...holt, entity: { ...holt.entity, id: 'holt' } };

	it('keeps apart what the catalogue says is another, whatever the names tell', () => {
		assert.deepEqual(names(indexOf([listed, ...people('Holt', 'Jané Holt')], catalogue)), [
			'Holt',
			'Jane Holt',
			'Jané Holt',
		]);
		assert.equal(names(indexOf([listed, ...people('Holt', 'Jané Holt')])).length, 1);
	});

	it('heeds what the catalogue of another folder says', () => {
		const index = indexOf([listed, ...people('Jané Holt')]);
		assert.equal(names(index).length, 1);
		const { entity, text } = told('person', 'Olin Marr');
		index.set('elsewhere', [entity], text, catalogue);
		assert.deepEqual(names(index), ['Jane Holt', 'Jané Holt', 'Olin Marr']);
	});

	it('keeps an abbreviation that one article still explains, with other points', () => {
		const whole = 'Arden Steel Union';
		const index = indexOf([
			told('organisation', whole, whole, 'ASU'),
			told('organisation', whole, whole, 'A.S.U.'),
			told('organisation', 'ASU'),
		]);
		index.remove('1');
		assert.deepEqual(names(index), ['Arden Steel Union = ASU']);
	});

	it('finds a name under another spelling', () => {
		const index = indexOf(people('Oleksandr Tymarsky'));
		assert.equal(index.find('Oleksandr Timarskiy', ['person']), 'person:oleksandr tymarsky');
	});

	it('finds what the catalogue has another name for', () => {
		const index = indexOf([listed], catalogue);
		assert.equal(index.find('the Harbour Mistress', []), 'id:holt');
		index.remove('0');
		assert.equal(index.find('the Harbour Mistress', []), undefined);
	});

	it('ends the same whatever the order of additions, replacements and removals', () => {
		const forms: readonly (readonly [EntityType, string, ...string[]])[] = [
			['person', 'Oleksandr Tymarsky'],
			['person', 'Oleksandr Tymarskyy'],
			['person', 'Tymarsky'],
			['person', 'O. Timarsky'],
			['person', 'Olga Tymarsky'],
			['person', 'Jane Holt'],
			['person', 'Jané F. Holt'],
			['person', 'Jane G. Holt'],
			['person', 'Holt'],
			['organisation', 'Arden Steel Union', 'ASU', 'Arden Steel Union'],
			['organisation', 'Arden Steel Union'],
			['organisation', 'ASU'],
		];
		const named = fc.constantFrom(...forms).map(form => told(...form));
		const steps = fc.record({
			article: fc.constantFrom('a', 'b', 'c', 'd'),
			named: fc.option(named),
			decided: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(steps, { maxLength: 12 }), fc.nat(), (all, turn) => {
				const index = new EntityIndex();
				const last = new Map<string, readonly [Told, Catalogue | undefined]>();
				for (const { article, named: one, decided } of all) {
					index.remove(article);
					last.delete(article);
					if (one) {
						const inForce = decided ? catalogue : undefined;
						const entity = decided && one.entity.name === 'Jane Holt' ? listed.entity : one.entity;
						index.set(article, [entity], one.text, inForce);
						last.set(article, [{ ...one, entity }, inForce]);
					}
					// What was asked for before must not show in what is asked for later.
					index.all();
				}
				const others = [...last];
				const turned = [
					...others.slice(turn % (others.length + 1)),
					...others.slice(0, turn % (others.length + 1)),
				];
				const fresh = new EntityIndex();
				for (const [article, [{ entity, text }, inForce]] of turned) {
					fresh.set(article, [entity], text, inForce);
				}
				assert.deepEqual(seen(index), seen(fresh));
			}),
			{ numRuns: 400 },
		);
	});
});

function seen(index: EntityIndex) {
	return index
		.all()
		.map(({ key, name, aliases, mentions, articles }) => ({
			key,
			name,
			aliases,
			mentions,
			articles: articles.map(({ article }) => article).sort(),
		}))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
