import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMeantAsQuery, type PageMessage, readPageMessage } from '../../src/panel/protocol';

const seen = { memberCount: 2, members: [{ key: 'a#0', article: 'a', tagId: 't', words: 'It sank.' }] };

const valid: readonly PageMessage[] = [
	{ type: 'ready' },
	{ type: 'painted' },
	{ type: 'setUp' },
	{ type: 'chart', format: 'svg', content: '<svg></svg>' },
	{ type: 'query', query: {}, cards: 12 },
	{ type: 'query', query: { text: 'ferry', status: 'tag', articles: ['a'] }, cards: 12, entity: 'k' },
	{
		type: 'query',
		query: {
			kinds: ['claim'],
			outlets: ['The Ledger'],
			speakers: ['s'],
			entities: ['e'],
			certainties: ['hedged'],
			grades: ['B', '2'],
			authors: ['ada'],
			from: '2026-01-01',
			to: '2026-12-31',
		},
		cards: 0,
	},
	{ type: 'decide', decision: { do: 'name', group: 'g' }, seen },
	{ type: 'decide', decision: { do: 'merge', group: 'g' }, seen: { memberCount: 0, members: [] } },
	{ type: 'decide', decision: { do: 'part', group: 'g', member: 'a#b' }, seen },
	{ type: 'export', format: 'csv' },
	{ type: 'tags', as: 'pack' },
	{ type: 'pack', seen },
	{ type: 'rows', id: 1, selection: { of: 'marks' }, query: {}, limit: 100 },
	{
		type: 'rows',
		id: 2,
		selection: { of: 'marks', kind: 'claim', article: 'a', status: 'suggestion' },
		query: {},
		limit: 100,
	},
	{ type: 'rows', id: 3, selection: { of: 'lost' }, query: {}, limit: 100 },
	{ type: 'rows', id: 4, selection: { of: 'speaker', key: 'k', figure: 'denials' }, query: {}, limit: 100 },
	{ type: 'rows', id: 5, selection: { of: 'entity', key: 'k', figure: 'saidBy' }, query: {}, limit: 100 },
	{ type: 'rows', id: 6, selection: { of: 'sources', figure: 'unnamed' }, query: {}, limit: 100 },
	{
		type: 'rows',
		id: 7,
		selection: { of: 'outlet', outlet: 'The Ledger', figure: 'unheard' },
		query: {},
		limit: 100,
	},
	{
		type: 'rows',
		id: 8,
		selection: { of: 'days', from: '2026-01-01', to: '2026-01-31', figure: 'denials' },
		query: {},
		limit: 100,
	},
	{ type: 'rows', id: 9, selection: { of: 'undated' }, query: {}, limit: 100 },
	{ type: 'open', article: 'a', start: 0, end: 0 },
];

const invalid: readonly unknown[] = [
	undefined,
	null,
	'ready',
	[],
	{},
	{ type: 'Ready' },
	{ type: 'chart', format: 'gif', content: '' },
	{ type: 'chart', format: 'svg', content: 'x'.repeat(8_000_001) },
	{
		type: 'rows',
		id: 1,
		selection: { of: 'days', from: 'May', to: '2026-01-31', figure: 'claims' },
		query: {},
		limit: 100,
	},
	{
		type: 'rows',
		id: 1,
		selection: { of: 'outlet', outlet: 'The Ledger', figure: 'mentions' },
		query: {},
		limit: 100,
	},
	{ type: 'query' },
	{ type: 'query', query: {} },
	{ type: 'query', query: {}, cards: -1 },
	{ type: 'query', query: {}, cards: 1, entity: 1 },
	{ type: 'query', query: { status: 'both' }, cards: 1 },
	{ type: 'query', query: { articles: 'a' }, cards: 1 },
	{ type: 'query', query: { kinds: [1] }, cards: 1 },
	{ type: 'query', query: { from: 'yesterday' }, cards: 1 },
	{ type: 'query', query: { text: 'x'.repeat(10_001) }, cards: 1 },
	{ type: 'decide', decision: { do: 'part', group: 'g' }, seen },
	{ type: 'decide', decision: { do: 'forget', group: 'g' }, seen },
	{ type: 'decide', decision: { do: 'name' }, seen },
	{ type: 'decide', decision: { do: 'name', group: 'g' } },
	{ type: 'decide', decision: { do: 'name', group: 'g' }, seen: { memberCount: 1, members: [{ key: 'a' }] } },
	{ type: 'pack', seen: { memberCount: 1 } },
	{ type: 'export', format: 'exe' },
	{ type: 'rows', id: 1, selection: { of: 'marks' } },
	{ type: 'rows', selection: { of: 'marks' }, query: {}, limit: 100 },
	{ type: 'rows', id: 1, selection: { of: 'marks' }, query: {} },
	{ type: 'rows', id: 1, selection: { of: 'all' }, query: {}, limit: 100 },
	{ type: 'rows', id: 1, selection: { of: 'marks', kind: 1 }, query: {}, limit: 100 },
	{ type: 'rows', id: 1, selection: { of: 'speaker', key: 'k', figure: 'toString' }, query: {}, limit: 100 },
	{ type: 'rows', id: 1, selection: { of: 'entity', figure: 'claims' }, query: {}, limit: 100 },
	{ type: 'open', article: 'a', start: 2, end: 1 },
	{ type: 'open', article: 'a', start: -1, end: 1 },
	{ type: 'open', article: 'a', start: 0.5, end: 1 },
	{ type: 'open', article: 'a', start: '0', end: 1 },
	{ type: 'open', article: 1, start: 0, end: 1 },
];

describe('a message that cannot be read', () => {
	for (const [message, isQuery] of [
		[{ type: 'query', query: { text: 1 }, cards: 12 }, true],
		[{ type: 'chart', format: 'svg', content: 'x'.repeat(8_000_001) }, false],
		['query', false],
		[null, false],
	] as const) {
		it(`${isQuery ? 'is' : 'is not'} a query: ${JSON.stringify(message).slice(0, 40)}`, () => {
			assert.equal(readPageMessage(message), undefined);
			assert.equal(isMeantAsQuery(message), isQuery);
		});
	}
});

describe('readPageMessage', () => {
	for (const message of valid) {
		it(`takes ${JSON.stringify(message)}`, () => assert.deepEqual(readPageMessage(message), message));
	}
	for (const message of invalid) {
		it(`refuses ${JSON.stringify(message)?.slice(0, 80)}`, () =>
			assert.equal(readPageMessage(message), undefined));
	}

	it('drops what does not belong to a message', () => {
		assert.deepEqual(readPageMessage({ type: 'ready', extra: 1 }), { type: 'ready' });
		assert.deepEqual(readPageMessage({ type: 'open', article: 'a', start: 0, end: 1, run: 'x' }), {
			type: 'open',
			article: 'a',
			start: 0,
			end: 1,
		});
	});

	it('never throws, and takes back unchanged what it has taken', () => {
		const type = fc.constantFrom('ready', 'query', 'rows', 'open', 'x');
		const message = fc.record(
			{ type, id: fc.anything(), article: fc.anything(), selection: fc.anything(), query: fc.anything() },
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.oneof(message, fc.anything()), value => {
				const read = readPageMessage(value);
				if (read !== undefined) {
					assert.deepEqual(readPageMessage(structuredClone(read)), read);
				}
			}),
		);
	});
});
