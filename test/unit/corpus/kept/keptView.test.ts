import assert from 'node:assert/strict';
import { viewArticle } from '../../../../src/core/corpus/articleView';
import { callsIn } from '../../../../src/core/corpus/calls';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { KeptView, Unpacking } from '../../../../src/core/corpus/kept/keptView';
import { packArticle } from '../../../../src/core/corpus/kept/packedArticle';
import { marksOf } from '../../../../src/core/corpus/marks';
import { summarise } from '../../../../src/core/corpus/summary';
import { analyse } from '../../../../src/core/detect/analyse';
import { emptySidecar, type Sidecar } from '../../../../src/core/model/tag';
import { InventedArticles } from '../../../bench/corpus/inventedArticles';
import { utf8 } from '../../../support/utf8';

const texts = [...new InventedArticles(5).first(20)].map(({ text }) => text);

function keptView(text: string, unpacking: Unpacking, sidecar: Sidecar = emptySidecar): KeptView {
	const packed = packArticle(text, analyse(text), utf8);
	assert.ok(packed);
	return new KeptView(packed, sidecar, unpacking);
}

describe('a packed article', () => {
	it('says what it would say unpacked', () => {
		const [text = ''] = texts;
		const view = keptView(text, new Unpacking(utf8));
		const whole = viewArticle(text, analyse(text), emptySidecar);
		assert.equal(view.text, text);
		assert.equal(view.suggestionCount, whole.suggestions.length);
		assert.deepEqual(view.suggestions, whole.suggestions);
		assert.deepEqual(view.tags, []);
	});

	it('tells who is meant as its suggestions do, until somebody decides', () => {
		const affiliated = 'A senior French official said that the pier was shut.';
		assert.equal(analyse(affiliated).attributions[0]?.affiliation, 'France');
		for (const text of [affiliated, ...texts]) {
			const whole = viewArticle(text, analyse(text), emptySidecar);
			const calls = callsIn(marksOf(whole));
			assert.ok(calls.length > 0);
			assert.deepEqual(keptView(text, new Unpacking(utf8)).calls, calls);
		}
		const [text = ''] = texts;
		const target = { exact: text.slice(20, 40), prefix: '', suffix: '', start: 20, end: 40 };
		const tagged = { ...emptySidecar, tags: [{ id: 'x', kind: 'claim', targets: [target] }] };
		assert.equal(keptView(text, new Unpacking(utf8), tagged).calls, undefined);
	});

	it('has its tags in place', () => {
		const [text = ''] = texts;
		const target = { exact: text.slice(20, 40), prefix: '', suffix: '', start: 0, end: 20 };
		const sidecar: Sidecar = { ...emptySidecar, tags: [{ id: 'x', kind: 'claim', targets: [target] }] };
		const view = keptView(text, new Unpacking(utf8), sidecar);
		assert.deepEqual(view.tags, viewArticle(text, analyse(text), sidecar).tags);
		assert.deepEqual(view.tags[0]?.places, [{ start: 20, end: 40 }]);
	});

	it('is forgotten when others were read since, and read again', () => {
		const size = (texts[0] ?? '').length;
		const unpacking = new Unpacking(utf8, 3 * size);
		const views = texts.map(text => keptView(text, unpacking));
		const [first] = views;
		const before = first?.suggestions;
		assert.equal(first?.suggestions, before);
		for (const view of views) {
			assert.ok(view.suggestions.length > 0);
		}
		assert.notEqual(first?.suggestions, before);
		assert.deepEqual(first?.suggestions, before);
		assert.equal(first?.text, texts[0]);
	});

	it('has its text as whoever unpacks it reads that, and its size', () => {
		const [text = ''] = texts;
		const packed = packArticle(text, analyse(text), utf8);
		assert.ok(packed);
		const reversed = { ...packed, text: packed.text.toReversed(), textSize: 7 };
		const unpacking = new Unpacking(utf8, undefined, bytes => utf8.decode(bytes.toReversed()));
		const view = new KeptView(reversed, emptySidecar, unpacking);
		assert.deepEqual([view.text, view.size], [text, 7]);
	});

	it('counts in a corpus as it would unpacked', () => {
		const unpacking = new Unpacking(utf8, 10_000);
		const [packed, whole] = [new Corpus(), new Corpus()];
		texts.forEach((text, at) => {
			const [id, label] = [`file:///${at}`, `Article ${at}`];
			packed.set({ id, label, view: keptView(text, unpacking) });
			whole.set({ id, label, view: viewArticle(text, analyse(text), emptySidecar) });
		});
		assert.deepEqual(summarise(packed), summarise(whole));
		const marksOf = (corpus: Corpus) =>
			corpus.marks().map(({ article, mark }) => {
				const { status, kind, span, sentences, exact, who, whoType, affiliation } = mark;
				const { on, form, accused, certainty } = mark;
				const told = { whoType, affiliation, on, form, accused, certainty };
				return { article: article.id, status, kind, span, sentences, exact, who, ...told };
			});
		assert.deepEqual(marksOf(packed), marksOf(whole));
	});
});
