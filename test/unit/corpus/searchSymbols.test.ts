import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { searchSymbols } from '../../../src/core/corpus/searchSymbols';
import { analyse } from '../../../src/core/detect/analyse';

const text =
	'Ida Voss said the lock at Marn was shut in May. A senior official denied that the lock leaks.\n';

describe('searchSymbols', () => {
	const corpus = new Corpus();
	const sidecar = { article: {}, tags: [], dismissed: [], reviewed: [] };
	corpus.set({ id: 'a', label: 'Marn Courier', view: viewArticle(text, analyse(text), sidecar) });
	const found = (query: string) => searchSymbols(corpus, query).map(({ kind, name }) => `${kind} ${name}`);

	it('finds names, speakers who are none, claims and denials by any of their words', () => {
		assert.deepEqual(found('voss'), ['person Ida Voss', `claim ${text.slice(0, 47)}`]);
		assert.ok(found('official').some(name => name.startsWith('speaker ')));
		assert.ok(found('leaks lock').some(name => name.startsWith('denial ')));
	});

	it('finds names by their other names, which it adds', () => {
		const index = new Corpus();
		const words = 'Ida Voss of the Marn Harbour Board (MHB) left. Later Voss and the MHB said nothing.\n';
		index.set({ id: 'a', label: 'Marn Courier', view: viewArticle(words, analyse(words), sidecar) });
		const names = searchSymbols(index, 'mhb').map(({ kind, name }) => `${kind} ${name}`);
		assert.equal(names[0], 'organisation Marn Harbour Board (MHB)');
	});

	it('lists a sentence once: as the denial that it is', () => {
		assert.equal(found('leaks').length, 1);
		assert.match(found('leaks')[0] ?? '', /^denial /);
	});

	it('says in which article, and where', () => {
		const [first] = searchSymbols(corpus, 'Voss');
		assert.equal(first?.label, 'Marn Courier');
		assert.deepEqual(first?.place, { article: 'a', span: { start: 0, end: 8 } });
	});

	it('finds nothing for nothing, and for what is not said', () => {
		assert.deepEqual(found(' '), []);
		assert.deepEqual(found('weir'), []);
	});
});
