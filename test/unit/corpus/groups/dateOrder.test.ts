import assert from 'node:assert/strict';
import { claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { comparableDays } from '../../../../src/core/corpus/groups/dateOrder';
import type { Certainty } from '../../../../src/core/model/analysis';
import type { ClaimGroup } from '../../../../src/core/model/claimGroup';
import { corpusOf, type Told } from '../../../support/taggedCorpus';

const shelled = 'Officials said Kesh had shelled the port of Lune.';
const shelledToo = 'The port of Lune was shelled by Kesh, two diplomats said.';
const denied = 'Kesh denied that it had shelled the port of Lune.';

const dated = (published: string): Pick<Told, 'details'> =>
	published === '' ? {} : { details: { published } };

/** Whether a claim and a denial of it, published then, are in order; nothing where it answers nothing. */
function answersOf(claim: string, denial: string, by: 'words' | 'link' | 'group'): readonly boolean[] {
	const links = by === 'link' ? ([{ type: 'denies', to: 'a#t' }] as const) : [];
	const corpus = corpusOf(
		{ id: 'a', text: shelled, ...dated(claim), tags: [{ id: 't', kind: 'claim', words: shelled }] },
		{ id: 'b', text: denied, ...dated(denial), tags: [{ id: 't', kind: 'denial', words: denied, links }] },
	);
	const denials = by === 'group' ? [{ tag: 'b#t' }] : [];
	const group: ClaimGroup = { id: 'lune', title: 'Lune', members: ['a#t'], notMembers: [], denials };
	const [found] = claimFindings(corpus, [group]).groups;
	return found?.denials.map(({ inOrder }) => inOrder) ?? [];
}

describe('a denial', () => {
	const inOrder: readonly (readonly [claim: string, denial: string, answers: 'yes' | 'perhaps' | 'no'])[] = [
		['2031-05-01', '2031-05-02', 'yes'],
		['2031-05-02', '2031-05-01', 'no'],
		['2031-05-01', '2031-05-01', 'yes'],
		['2031-05', '2031-05', 'yes'],
		['2031-05-02', '', 'perhaps'],
		['2031-05-02', '2031', 'perhaps'],
		['2031', '2031-05-02', 'perhaps'],
		['2031-05-02', '2032', 'yes'],
		['2031-05-02', '2030', 'no'],
		['2031-05-02T18:00', '2031-05-02T08:00', 'no'],
		['2031-05-02T08:00', '2031-05-02T18:00', 'yes'],
		['2031-05-02 08:00', '2031-05-02T18:00:30', 'yes'],
		['2031-05-02T09:00Z', '2031-05-02', 'perhaps'],
		['2031-05-02T23:00', '2031-05-03', 'yes'],
		['2031-05-02T18:00+09:00', '2031-05-02T10:00Z', 'yes'],
		['2031-05-02T01:00+09:00', '2031-05-01T20:00Z', 'yes'],
		['2031-05-02T18:00-0500', '2031-05-02T20:00Z', 'no'],
		['2031-05-02T08:00Z', '2031-05-02T09:00', 'perhaps'],
	];
	for (const [claim, denial, answers] of inOrder) {
		const expected = { yes: [true], perhaps: [false], no: [] }[answers];
		it(`of ${denial || 'no date'} answers a claim of ${claim}: ${answers}`, () =>
			assert.deepEqual(answersOf(claim, denial, 'words'), expected));
		for (const by of ['link', 'group'] as const) {
			it(`of ${denial || 'no date'} answers a claim of ${claim} by a ${by}; the order is known: ${answers !== 'perhaps'}`, () =>
				assert.deepEqual(answersOf(claim, denial, by), [answers !== 'perhaps']));
		}
	}
});

describe('days of which none begins another', () => {
	it('are found among dates that say more and less', () => {
		const dates = ['2031-05-02T08:00', '2031-05', '2032', '2031-05-02', '2030-01', '2030-011', '2032'];
		assert.deepEqual([...comparableDays(dates)].sort(), ['2030-011', '2031-05-02', '2032']);
	});

	it('are found soon among many', () => {
		const dates = Array.from({ length: 30_000 }, (_, day) => String(1_000_000_000 + day));
		assert.equal(comparableDays(dates).size, dates.length);
	});
});

describe('the wording of a claim', () => {
	type Dated = readonly [published: string, certainty: Certainty];
	const changes: readonly (readonly [Dated, Dated, change: string | undefined])[] = [
		[['2031-05-01', 'hedged'], ['2031-05-02', 'asserted'], 'hardens'],
		[['2031-05-02T08:00', 'hedged'], ['2031-05-02T09:00', 'asserted'], undefined],
		[['2031-05-02', 'hedged'], ['2031-05-02T09:00', 'asserted'], undefined],
		[['2031', 'hedged'], ['2031-05-02', 'asserted'], undefined],
		[['2031-05-02', 'asserted'], ['2031-05', 'hedged'], undefined],
		[['2030', 'asserted'], ['2031-05-02', 'hedged'], 'softens'],
	];
	for (const [[one, first], [other, second], change] of changes) {
		it(`from ${first} (${one}) to ${second} (${other}): ${change ?? 'nothing is known'}`, () => {
			const corpus = corpusOf(
				{
					id: 'a',
					text: shelled,
					...dated(one),
					tags: [{ id: 't', kind: 'claim', words: shelled, certainty: first }],
				},
				{
					id: 'b',
					text: shelledToo,
					...dated(other),
					tags: [{ id: 't', kind: 'claim', words: shelledToo, certainty: second }],
				},
			);
			assert.equal(claimFindings(corpus).groups[0]?.drift.change, change);
		});
	}
});
