import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { choicesOf } from '../../../src/core/corpus/choices';
import { Corpus } from '../../../src/core/corpus/corpus';
import { analyse } from '../../../src/core/detect/analyse';
import { emptySidecar } from '../../../src/core/model/tag';

describe('choicesOf', () => {
	it('offers speakers by the number that stands beside them', () => {
		const text =
			'“It is late,” Ida Brandt said on Monday. “It is cold,” Ida Brandt said. Olav Horn denied that the strait was closed. Olav Horn denied that it was mined.';
		const corpus = new Corpus();
		corpus.set({ id: 'a', label: 'a', view: viewArticle(text, analyse(text), emptySidecar) });
		const told = choicesOf(corpus).speakers.map(({ label, count }) => [label, count]);
		assert.deepEqual(told, [
			['Olav Horn', 4],
			['Ida Brandt', 2],
		]);
	});

	it('tells the type of those alone that share their name with others', () => {
		const text =
			'Beijing denied on Monday that the strait was closed. Ida Brandt flew to Beijing on Tuesday, Ida Brandt said.';
		const corpus = new Corpus();
		corpus.set({ id: 'a', label: 'a', view: viewArticle(text, analyse(text), emptySidecar) });
		const told = choicesOf(corpus).entities.map(({ label, type, count }) => [label, type, count]);
		assert.deepEqual(told, [
			['Ida Brandt', undefined, 2],
			['Beijing', 'organisation', 1],
			['Beijing', 'place', 1],
		]);
	});
});
