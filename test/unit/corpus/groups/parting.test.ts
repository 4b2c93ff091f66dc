import assert from 'node:assert/strict';
import { type ClaimFindings, claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import { corpusOf, type Told } from '../../../support/taggedCorpus';

const ids = ['a', 'b', 'c', 'd'] as const;
type Id = (typeof ids)[number];

const texts: Readonly<Record<Id, string>> = {
	a: 'Kesh shelled the Lune port on Tuesday and nine people died, two diplomats said.',
	b: 'Officials said Kesh had shelled the port of Lune on Tuesday, killing nine people.',
	c: 'Nine people were killed on Tuesday when Kesh shelled the port of Lune, a doctor said.',
	d: 'Kesh shelled the port of Lune, the mayor said, and nine people were killed.',
};

/** Members of each group by their articles, where `parted` is kept out of the group of `kept`. */
function groupsWithout(parted: Id, kept: Id, more: readonly Told[] = []): readonly string[] {
	const corpus = corpusOf(
		...ids.map(id => ({
			id,
			text: texts[id],
			...((id === parted || id === kept) && { tags: [{ id: 't', kind: 'claim', words: texts[id] }] }),
		})),
		...more,
	);
	const group = {
		id: 'lune',
		title: 'Lune',
		members: [`${kept}#t`],
		notMembers: [`${parted}#t`],
		denials: [],
	};
	return membersOf(claimFindings(corpus, [group]));
}

function membersOf({ groups }: ClaimFindings): readonly string[] {
	return groups.map(({ members }) => members.map(({ article }) => article.id).join(' ')).sort();
}

describe('a claim that is parted from its group', () => {
	const cases: readonly (readonly [parted: Id, kept: Id, groups: readonly string[]])[] = [
		['a', 'b', ['a', 'b c d']],
		['b', 'a', ['a c d', 'b']],
		['c', 'a', ['a b d', 'c']],
		['d', 'a', ['a b c', 'd']],
	];
	for (const [parted, kept, groups] of cases) {
		it(`goes alone, and the others stay together: ${parted}`, () =>
			assert.deepEqual(groupsWithout(parted, kept), groups));
	}

	it('takes along what says it in the same words', () => {
		const copy = { id: 'e', text: texts.c };
		assert.deepEqual(groupsWithout('c', 'a', [copy]), ['a b d', 'c e']);
	});

	it('leaves copies of it in a group that says the same words', () => {
		const text = 'The brewers of Tarnholm sold the old granary, an officer said.';
		const told = (id: string, ...tags: readonly string[]): Told => ({
			id,
			text,
			tags: tags.map(tag => ({ id: tag, kind: 'claim', words: text })),
		});
		const corpus = corpusOf(told('a', 't'), told('b'), told('c'), told('d', 't'), told('e'));
		const decided = { id: 'granary', title: 'Granary', members: ['a#t'], notMembers: ['d#t'], denials: [] };
		assert.deepEqual(membersOf(claimFindings(corpus, [decided])), ['a b c e', 'd']);
	});

	it('leaves what it is most like to a copy of it that people put into a group of its own', () => {
		const texts = {
			a: 'Kesh shelled the port of Lune, the mayor said.',
			b: 'Officials said Kesh had shelled the port of Lune on Tuesday, killing nine people.',
		};
		const tagged = (id: string, text: string) => ({
			id,
			text,
			tags: [{ id: 't', kind: 'claim', words: text }],
		});
		const corpus = corpusOf(tagged('a', texts.a), tagged('b', texts.b), tagged('c', texts.b), {
			id: 'd',
			text: texts.b.replace('Officials', 'Two officers'),
		});
		const group = { id: 'lune', title: 'Lune', members: ['a#t'], notMembers: ['b#t'], denials: [] };
		const other = { id: 'port', title: 'Port', members: ['c#t'], notMembers: [], denials: [] };
		assert.deepEqual(membersOf(claimFindings(corpus, [group, other])), ['a', 'b c d']);
	});
});
