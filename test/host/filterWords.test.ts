/** What a report says of the filters that it was made under. */
import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/index';
import { filterWords } from '../../src/extension/features/summary/filterWords';

describe('the filters of a report in words', () => {
	for (const [query, expected] of [
		[{ grades: ['B', '2'] }, ['Grade: reliability B, credibility 2']],
		[{ certainties: ['hedged'], from: '2031-05-01' }, ['Certainty: hedged', 'From: 2031-05-01']],
		[{ kinds: ['claim'] }, ['Kind: <claim>']],
		[{ text: 'ferry', status: 'tag' }, ['Search: “ferry”', 'Shown: Tags']],
	] as const) {
		it(expected.join('; '), () =>
			assert.deepEqual(
				filterWords(new Corpus(), query, kind => `<${kind}>`),
				expected,
			),
		);
	}
});
