import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	cardPage,
	firstState,
	pageSize,
	queryOf,
	restoreState,
	toggled,
	withDay,
	withRenamed,
} from '../../src/panel/state';
import { english, fill } from '../../src/panel/strings';

describe('restoreState', () => {
	it('gives back what was stored', () => {
		const stored = {
			...firstState,
			search: 'pier',
			status: 'tag' as const,
			chosen: { kinds: ['claim'], from: '2026-03-04' },
			entity: 'person:ida',
			cards: 24,
			open: { of: 'lost' as const },
			scroll: 120,
			tables: { ...firstState.tables, entities: { filter: 'a', sort: 'name', descending: true, limit: 50 } },
		};
		assert.deepEqual(restoreState(structuredClone(stored)), stored);
		assert.equal(restoreState({ status: 'suggestion' }).status, 'suggestion');
	});

	it('goes back to where the page was scrolled to, which on many screens is between two pixels', () => {
		assert.equal(restoreState({ scroll: 120.5 }).scroll, 120.5);
		assert.deepEqual(
			[-1, '120', null].map(scroll => restoreState({ scroll }).scroll),
			[0, 0, 0],
		);
	});

	it('never throws, and always has a usable state', () => {
		fc.assert(
			fc.property(fc.anything(), stored => {
				const { tables, scroll } = restoreState(stored);
				assert.ok(tables.articles.limit >= 0 && scroll >= 0);
			}),
		);
		assert.deepEqual(restoreState(undefined), firstState);
		for (const limit of [-1, 12.5]) {
			assert.equal(restoreState({ tables: { articles: { limit } } }).tables.articles.limit, pageSize);
		}
		assert.equal(restoreState({ cards: 1 }).cards, cardPage);
	});
});

describe('withRenamed', () => {
	const articles = ['file:///a/one.txt', 'file:///a/b/two.txt', 'file:///ab/one.txt'];
	for (const [from, to, expected] of [
		['file:///a/one.txt', 'file:///a/eins.txt', ['file:///a/eins.txt', articles[1], articles[2]]],
		['file:///a', 'file:///c', ['file:///c/one.txt', 'file:///c/b/two.txt', articles[2]]],
		['file:///x', 'file:///y', articles],
	] as const) {
		it(`from ${from} to ${to}`, () => {
			const open = { of: 'marks', kind: 'claim', article: 'file:///a/one.txt' } as const;
			const state = withRenamed({ ...firstState, chosen: { articles }, open }, from, to);
			assert.deepEqual(state.chosen, { articles: expected });
			assert.deepEqual(state.open, { ...open, article: expected[0] });
		});
	}
});

describe('queryOf', () => {
	it('asks for no more than is set', () => {
		assert.deepEqual(queryOf(firstState), {});
		assert.deepEqual(queryOf({ ...firstState, search: ' a ', status: 'tag' }), { text: 'a', status: 'tag' });
	});
});

describe('choosing', () => {
	it('turns values of a facet on and off', () => {
		const one = toggled({ from: '2026-01-01' }, 'kinds', 'claim');
		assert.deepEqual(one, { from: '2026-01-01', kinds: ['claim'] });
		const two = toggled(one, 'kinds', 'denial');
		assert.deepEqual(two.kinds, ['claim', 'denial']);
		assert.deepEqual(toggled(toggled(two, 'kinds', 'claim'), 'kinds', 'denial'), { from: '2026-01-01' });
	});

	it('sets days and takes them off', () => {
		const set = withDay({}, 'to', '2026-03-04');
		assert.deepEqual(set, { to: '2026-03-04' });
		assert.deepEqual(withDay(set, 'to', ''), {});
	});

	it('is not restored where it would let nothing through, or where the page would not show it', () => {
		const restored = (chosen: unknown) => restoreState({ chosen }).chosen;
		assert.deepEqual(restored({ kinds: [], authors: ['ada'], from: 'x' }), {});
		assert.deepEqual(restored({ kinds: [], authors: ['ada'] }), { authors: ['ada'] });
		assert.deepEqual(restored({ text: 'pier', status: 'tag', authors: ['ada'] }), { authors: ['ada'] });
	});
});

describe('fill', () => {
	it('fills what has a value', () => assert.equal(fill('{1} of {0}, {2}', 3, 'x'), 'x of 3, {2}'));
	it('fills no value twice', () => assert.equal(fill('{0} {1}', '{1}', 'y'), '{1} y'));
	it('has no empty string to show', () =>
		assert.ok(Object.values(english).every(text => text.trim() !== '')));
});
