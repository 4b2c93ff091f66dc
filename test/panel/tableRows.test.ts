import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstState } from '../../src/panel/state';
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

	it('shows the first of what sorting gives', () => {
		const some = fc.array(fc.record({ name: fc.constantFrom('b', 'A', 'a', '10', '9'), count: fc.nat(3) }));
		fc.assert(
			fc.property(
				some,
				fc.constantFrom('name', 'count'),
				fc.boolean(),
				fc.nat(6),
				(rows, sort, descending, limit) => {
					const inOrder = new Intl.Collator('en', { numeric: true });
					const sign = descending ? -1 : 1;
					const all = rows.toSorted(
						(a, b) => sign * (sort === 'name' ? inOrder.compare(a.name, b.name) : a.count - b.count),
					);
					const shown = shownRows(rows, columns, { ...state, sort, descending, limit }, 'en');
					assert.deepEqual(shown.rows, all.slice(0, limit));
				},
			),
		);
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
