import assert from 'node:assert/strict';
import { type ClaimFindings, claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import type { ClaimGroup, GroupDenial } from '../../../../src/core/model/claimGroup';
import { corpusOf, type Told } from '../../../support/taggedCorpus';

const shelled = 'Officials said Kesh had shelled the port of Lune.';
const shelledToo = 'The port of Lune was shelled by Kesh, two diplomats said.';
const denied = 'Kesh denied that it had shelled the port of Lune.';
const mayAttack = 'Kesh may attack Lune next year.';
const rejected = 'Kesh rejected the allegations.';

const group = (more: Partial<ClaimGroup>): ClaimGroup => ({
	id: 'lune',
	title: 'Kesh shelled Lune',
	members: [],
	notMembers: [],
	denials: [],
	...more,
});

type ToldTag = NonNullable<Told['tags']>[number];
const tagged = (id: string, text: string, more: Partial<ToldTag> = {}): Told => ({
	id,
	text,
	tags: [{ id: 't', kind: 'claim', words: text, ...more }],
});

/** Groups as people see them: name and members of each. */
const shown = ({ groups }: ClaimFindings) =>
	groups.map(({ title = '', members }) => [title, ...members.map(({ key }) => key)].join(' '));

const speculative = { certainty: 'speculative' } as const;

describe('a claim tag that people named', () => {
	const members: readonly (readonly [name: string, told: readonly Told[], shown: readonly string[]])[] = [
		[
			'in a sentence that denies',
			[tagged('a', denied, { words: 'it had shelled the port of Lune' }), tagged('b', shelledToo)],
			['Kesh shelled Lune a#t b#t'],
		],
		[
			'as speculation',
			[tagged('a', shelled, speculative), tagged('b', shelledToo)],
			['Kesh shelled Lune a#t b#t'],
		],
		[
			'as speculation, like all that is named with it',
			[tagged('a', shelled, speculative), tagged('b', 'A horse bit the mayor.', speculative)],
			['Kesh shelled Lune a#t b#t'],
		],
	];
	for (const [name, told, expected] of members) {
		it(`as a member stays one: ${name}`, () => {
			const found = claimFindings(corpusOf(...told), [group({ members: ['a#t', 'b#t'] })]);
			assert.deepEqual(shown(found), expected);
		});

		it(`is left out where no group names it: ${name}`, () => {
			const found = claimFindings(corpusOf(...told), []);
			assert.ok(!shown(found).join().includes('a#t'));
		});
	}

	it('as what a denial denies is answered by it', () => {
		const links = [{ type: 'denies', to: 'a#t' }] as const;
		const found = claimFindings(
			corpusOf(tagged('a', mayAttack, speculative), tagged('b', rejected, { kind: 'denial', links })),
		);
		assert.deepEqual(
			found.groups.map(({ state, denials }) => [state, denials.map(({ key, by }) => [key, by])]),
			[['denied', [['b#t', 'person']]]],
		);
		assert.deepEqual(found.unlinkedDenials, []);
	});
});

describe('a denial that people judged', () => {
	it('twice is told once, as they judged it first', () => {
		const denials = [{ tag: 'b#t', answers: 'partly' }, { tag: 'b#t' }] as const;
		const found = claimFindings(corpusOf(tagged('a', shelled), tagged('b', denied, { kind: 'denial' })), [
			group({ members: ['a#t'], denials }),
		]);
		assert.deepEqual(
			found.groups[0]?.denials.map(({ key, answers }) => [key, answers]),
			[['b#t', 'partly']],
		);
	});

	const states: readonly (readonly [
		answers: GroupDenial['answers'],
		more: readonly Told[],
		state: string,
	])[] = [
		[undefined, [], 'denied'],
		['fully', [], 'denied'],
		['partly', [], 'denied'],
		['reframes', [], 'reframed'],
		['reframes', [{ id: 'd', text: denied }], 'denied'],
	];
	for (const [answers, more, state] of states) {
		it(`${answers ?? 'not yet'}${more.length > 0 ? ', beside another' : ''}: ${state}`, () => {
			const aside = 'Kesh said the port of Lune is a quiet place and it wished its people well.';
			const found = claimFindings(
				corpusOf(tagged('a', shelled), tagged('b', aside, { kind: 'denial' }), ...more),
				[group({ members: ['a#t'], denials: [{ tag: 'b#t', ...(answers && { answers }) }] })],
			);
			assert.equal(found.groups[0]?.state, state);
		});
	}
});
