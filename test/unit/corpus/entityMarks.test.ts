import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { rows } from '../../../src/core/corpus/rows';
import { summarise } from '../../../src/core/corpus/summary';
import { analyse } from '../../../src/core/detect/analyse';
import { emptySidecar } from '../../../src/core/model/tag';

describe('what is claimed about somebody', () => {
	for (const [text, count] of [
		['Ida Brandt said the pier was closed in March.', 0],
		['“The pier was closed in March,” said Ida Brandt, the harbour master.', 0],
		['The board said Ida Brandt had closed the pier in March.', 1],
		['Ida Brandt said the ferry that Brandt owns sank in March.', 1],
		['Ida Brandt closed the pier in March.', 1],
	] as const) {
		it(`is ${count === 0 ? 'nothing' : 'one claim'} where an article says: ${text}`, () => {
			const corpus = new Corpus();
			const view = viewArticle(text, analyse(text), emptySidecar);
			corpus.set({ id: 'pier.txt', label: 'pier.txt', view });
			const key = corpus.entities().find(({ name }) => name === 'Ida Brandt')?.key ?? '';
			assert.equal(rows(corpus, { of: 'marks', kind: 'claim' }).length, 1);
			assert.equal(rows(corpus, { of: 'entity', key, figure: 'claims' }).length, count);
			assert.equal(summarise(corpus).entities.find(row => row.key === key)?.claims, count);
		});
	}
});
