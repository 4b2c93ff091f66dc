import assert from 'node:assert/strict';
import { wording } from './wordings';

/** Doers and sufferers of the first act with the concept. */
function rolesIn(text: string, concept: string): readonly [string, string] {
	const act = wording(text).acts.find(({ concepts }) => concepts.includes(concept));
	assert.ok(act, `no “${concept}” in: ${text}`);
	return [[...act.agents].sort().join(' '), [...act.patients].sort().join(' ')];
}

describe('who does an act, and to what', () => {
	const roles: readonly (readonly [text: string, concept: string, agents: string, patients: string])[] = [
		['In May Kesh shelled the port.', 'bomb', 'kesh', 'dock'],
		['In May the port was shelled by Kesh.', 'bomb', 'kesh', 'dock'],
		['In May Lune took a trip paid for by Kesh.', 'pay', 'kesh', 'lun visit'],
		['In May lenses were supplied to Lune by Kesh.', 'supply', 'kesh', 'lens lun'],
		['In May Kesh and Lune shelled the port.', 'bomb', 'kesh lun', 'dock'],
		// The next verb is no part of what the act is done to.
		['Reports that Kesh asked Lune for lenses have raised questions.', 'ask', 'kesh', 'lens lun'],
		// Nouns of acts, with the words between the name and the noun.
		['A diplomat spoke of Kesh’s urgent military request to Lune.', 'ask', 'kesh', 'army lun urgent'],
		['A diplomat spoke of a request by Kesh.', 'ask', 'kesh', ''],
		['A diplomat blamed Kesh for the shelling of the port.', 'bomb', 'kesh', 'dock'],
		// Lists belong to what they list.
		['The aid of Kesh, which includes lenses and tools', 'help', '', 'kesh lens tool'],
		// A verb without a subject takes the one before.
		['In May Kesh shelled the port and burned a barn.', 'burn', 'kesh', 'barn'],
		['In May Kesh urged a solution.', 'ask', 'kesh', 'solut'],
		['Kesh has tried to look away and repeatedly called for lenses.', 'ask', 'kesh', 'lens'],
		['In May Kesh was jubilant when it shelled the port.', 'bomb', '', 'dock'],
		['In May Kesh shelled the port before it burned a barn.', 'burn', 'kesh', 'barn'],
		// What for is no doer.
		['In May Kesh bought lenses in order to destroy Lune.', 'destroy', '', 'lun'],
		['In May Kesh began to shell the port.', 'bomb', 'kesh', 'dock'],
		// Adverbs are no verbs and stand between a subject and its verb.
		['In May Kesh publicly shelled the port.', 'bomb', 'kesh', 'dock'],
		// Verbs in a form that a noun has too: the present, and a past that is the verb itself.
		['Since May Kesh supplies the port with lenses.', 'supply', 'kesh', 'dock lens'],
		['In May soldiers beat the painters of Lune.', 'beat', 'soldier', 'lun painter'],
		['In May guards beat Lune with hoses.', 'beat', 'guard', 'hos lun'],
	];
	for (const [text, concept, agents, patients] of roles) {
		it(`of ${concept}: ${text}`, () => assert.deepEqual(rolesIn(text, concept), [agents, patients]));
	}

	const verbs: readonly (readonly [boolean, string, string])[] = [
		[true, 'In May Kesh gave lenses to Lune.', 'supply'],
		[false, 'In May Kesh had valid lenses.', 'valid'],
		[false, 'In May Kesh gave lenses to young men.', 'young'],
		[false, 'In May Kesh built a block of flats.', 'block'],
		[true, 'In May Kesh blocked a road.', 'block'],
		[false, 'In May the ship of Kesh sank.', 'supply'],
		[true, 'In May Kesh shipped lenses to Lune.', 'supply'],
		[false, 'In May Kesh built the block its workers had wanted.', 'block'],
		[true, 'In May a storm brought it down.', 'destroy'],
		[false, 'In May children of Lune slept.', 'child'],
	];
	for (const [expected, text, concept] of verbs) {
		it(`${expected ? 'finds' : 'finds no'} “${concept}” in: ${text}`, () => {
			assert.equal(wording(text).concepts.has(concept), expected);
		});
	}

	it('takes a ship for no supply where it does something', () => {
		assert.deepEqual(rolesIn('The ship of Kesh damaged a cable.', 'damage'), ['kesh ship', 'cabl']);
	});

	it('knows the doer by a name beside the office', () => {
		assert.deepEqual(rolesIn('The mayor of Lune, Ida Brandt, paid a gang.', 'pay'), [
			'brandt ida lun mayor',
			'gang',
		]);
	});

	it('takes what none did for not done', () => {
		for (const text of ['None of its ships had entered the port.', 'No ship has ever entered the port.']) {
			assert.deepEqual(
				wording(text)
					.acts.filter(({ verbal }) => verbal)
					.map(({ negated }) => negated),
				[true],
			);
		}
	});

	const only: readonly (readonly [boolean, string])[] = [
		[false, 'In May Kesh supplied lenses.'],
		[true, 'In May Kesh was ready to supply lenses.'],
		[true, 'In May Kesh expressed its openness to supplying lenses.'],
		[true, 'In May Kesh said it could supply lenses.'],
		[true, 'In May Kesh asked Lune to supply lenses.'],
		[false, 'In May Kesh can supply lenses.'],
	];
	for (const [expected, text] of only) {
		it(`${expected ? 'takes for possible only' : 'takes for done'}: ${text}`, () => {
			const act = wording(text).acts.find(({ concepts }) => concepts.includes('supply'));
			assert.equal(act?.hypothetical, expected);
		});
	}

	it('takes what was stopped for not done', () => {
		const acts = (text: string) => wording(text).acts.filter(({ concepts }) => concepts.includes('supply'));
		assert.deepEqual(
			acts('In May Kesh stopped shipping lenses.').map(({ negated }) => negated),
			[true],
		);
	});

	it('takes no word for an act that only tells the kind of the next', () => {
		assert.ok(!wording('The money went through shell firms of Kesh.').concepts.has('bomb'));
	});

	it('takes nothing where something only took place', () => {
		assert.ok(!wording('The vote took place in Lune.').concepts.has('steal'));
		assert.ok(wording('The rebels took the grain of Lune.').concepts.has('steal'));
	});
});
