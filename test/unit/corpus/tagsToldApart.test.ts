import assert from 'node:assert/strict';
import { toldApart } from '../../../src/core/corpus/tagsToldApart';

describe('tags that are to be told apart', () => {
	const tag = {
		kind: 'claim',
		targets: [{ exact: 'The lock was shut', prefix: '', suffix: '', start: 0, end: 17 }],
	};
	const cases: readonly (readonly [
		string,
		readonly Parameters<typeof toldApart>[0][number][],
		readonly string[],
	])[] = [
		[
			'are by who says it, who tagged it and when',
			[
				{ ...tag, id: 'a', speaker: { name: 'Ida Brandt' }, by: 'ada', created: '2031-05-01T08:00:00Z' },
				{ ...tag, id: 'b', by: 'bo', created: '2031-05-02T09:30:00Z', notes: [{ text: 'Hm.' }] },
			],
			['Ida Brandt · ada · 2031-05-01', 'bo · 2031-05-02'],
		],
		[
			'are by their ids where all else is alike',
			[
				{ ...tag, id: 'a', by: 'ada', created: '2031-05-01T08:00:00Z' },
				{ ...tag, id: 'b', by: 'ada', created: '2031-05-01T09:00:00Z' },
				{ ...tag, id: 'c', kind: 'denial', by: 'ada', created: '2031-05-01T09:00:00Z' },
			],
			['ada · 2031-05-01 · a', 'ada · 2031-05-01 · b', 'ada · 2031-05-01'],
		],
		['are by nothing where they say nothing else', [{ ...tag, id: 'a' }], ['']],
	];
	for (const [title, tags, expected] of cases) {
		it(title, () => assert.deepEqual(toldApart(tags), expected));
	}
});
