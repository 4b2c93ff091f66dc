import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstState, pageSize, queryOf, restoreState } from '../../src/panel/state';
import { english, fill } from '../../src/panel/strings';
import { shownRows, sortedBy } from '../../src/panel/tableRows';

interface Row {
	readonly name: string;
	readonly count: number;
}

const columns = [
	{ id: 'name', value: ({ name }: Row) => name },
	{ id: 'count', value: ({ count }: Row) => count },
];
const list: readonly Row[] = [
	{ name: 'Quay 10', count: 3 },
	{ name: 'Élan', count: 12 },
	{ name: 'quay 9', count: 3 },
];
const state = firstState.tables.speakers;

function namesShown(change: Partial<typeof state>): string[] {
	return shownRows(list, columns, { ...state, ...change }, 'en').rows.map(({ name }) => name);
}

describe('shownRows', () => {
	const cases: readonly (readonly [string, Partial<typeof state>, readonly string[]])[] = [
		['keeps the order of the host', {}, ['Quay 10', 'Élan', 'quay 9']],
		['keeps it for an unknown column', { sort: 'colour' }, ['Quay 10', 'Élan', 'quay 9']],
		['sorts texts as people do', { sort: 'name' }, ['Élan', 'quay 9', 'Quay 10']],
		[
			'sorts numbers as numbers, ties as they came',
			{ sort: 'count', descending: true },
			['Élan', 'Quay 10', 'quay 9'],
		],
		['filters by the first column in any case', { filter: ' QUAY ' }, ['Quay 10', 'quay 9']],
		['filters by no other column', { filter: '12' }, []],
	];
	for (const [what, change, expected] of cases) {
		it(what, () => assert.deepEqual(namesShown(change), expected));
	}

	it('tells how many fit beyond the limit', () => {
		const { rows, fitting } = shownRows(list, columns, { ...state, filter: 'quay', limit: 1 }, 'en');
		assert.deepEqual([rows.length, fitting], [1, 2]);
	});

	it('does not change the list that it is given', () => {
		const before = [...list];
		namesShown({ sort: 'name', descending: true });
		assert.deepEqual(list, before);
	});
});

describe('sortedBy', () => {
	it('starts texts upwards and numbers downwards, then turns round', () => {
		const byName = sortedBy(state, 'name', false);
		assert.equal(byName.descending, false);
		assert.equal(sortedBy(byName, 'name', false).descending, true);
		assert.equal(sortedBy(byName, 'count', true).descending, true);
	});
});

describe('restoreState', () => {
	it('gives back what was stored', () => {
		const stored = {
			...firstState,
			search: 'pier',
			status: 'tag' as const,
			open: { of: 'lost' as const },
			scroll: 120,
			tables: { ...firstState.tables, entities: { filter: 'a', sort: 'name', descending: true, limit: 50 } },
		};
		assert.deepEqual(restoreState(structuredClone(stored)), stored);
	});

	it('never throws, and always has a usable state', () => {
		fc.assert(
			fc.property(fc.anything(), stored => {
				const { tables, scroll } = restoreState(stored);
				assert.ok(tables.articles.limit >= 0 && scroll >= 0);
			}),
		);
		assert.deepEqual(restoreState(undefined), firstState);
		assert.equal(restoreState({ tables: { articles: { limit: -1 } } }).tables.articles.limit, pageSize);
	});
});

describe('queryOf', () => {
	it('asks for no more than is set', () => {
		assert.deepEqual(queryOf(firstState), {});
		assert.deepEqual(queryOf({ ...firstState, search: ' a ', status: 'tag' }), { text: 'a', status: 'tag' });
	});
});

describe('fill', () => {
	it('fills what has a value', () => assert.equal(fill('{1} of {0}, {2}', 3, 'x'), 'x of 3, {2}'));
	it('fills no value twice', () => assert.equal(fill('{0} {1}', '{1}', 'y'), '{1} y'));
	it('has no empty string to show', () =>
		assert.ok(Object.values(english).every(text => text.trim() !== '')));
});
