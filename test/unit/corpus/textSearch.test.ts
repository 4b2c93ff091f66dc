import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeTarget } from '../../../src/core/anchor/describe';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { figureIndex } from '../../../src/core/corpus/figureIndex';
import { Filter, filterSteps } from '../../../src/core/corpus/filter';
import { passageOf } from '../../../src/core/corpus/passage';
import { SearchTexts, termsOf } from '../../../src/core/corpus/searchTexts';
import { finish } from '../../../src/core/corpus/steps';
import { summarise } from '../../../src/core/corpus/summary';
import type { Sentence } from '../../../src/core/model/article';
import { contains, type Span } from '../../../src/core/model/span';
import { emptySidecar, type Tag } from '../../../src/core/model/tag';
import { toldArticle } from '../../support/toldArticle';

const words = fc.constantFrom(
	'Osk',
	'burned',
	'İda',
	'the  MILL',
	'a',
	'mill.',
	'said\n',
	'Ba',
	'“Ba’s”',
	'漢',
);
/** What stands before a sentence and in none, and the sentence. */
const parts = fc.record({
	gap: fc.constantFrom('', ' ', '\n\n', ' \n stray  Mill ', '—'),
	sentence: fc.array(words, { minLength: 1, maxLength: 4 }).map(some => some.join(' ').trim()),
});
const places = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 })), { maxLength: 6 });
const articles = fc.array(
	fc.record({
		parts: fc.array(parts, { minLength: 1, maxLength: 5 }),
		after: fc.constantFrom('', ' the Mill'),
		tagged: places,
		named: places,
		speaker: fc.constantFrom('Ida  Brandt', 'Mill Board', undefined),
		isOneLost: fc.boolean(),
	}),
	{ minLength: 1, maxLength: 3 },
);
type Made = typeof articles extends fc.Arbitrary<infer T> ? T : never;

function spansIn(text: string, some: Made[number]['tagged']): Span[] {
	return some
		.map(([from, length]) => ({ start: from % text.length, end: (from % text.length) + 1 + length }))
		.filter(({ start, end }) => end <= text.length && text.slice(start, end).trim() !== '');
}

function corpusOf(made: Made): Corpus {
	const corpus = new Corpus();
	for (const [at, { parts, after, tagged, named, speaker, isOneLost }] of made.entries()) {
		let text = '';
		const sentences: Sentence[] = [];
		for (const { gap, sentence } of parts) {
			text += gap;
			sentences.push({ start: text.length, end: text.length + sentence.length, role: 'body' });
			text += sentence;
		}
		text += after;
		const tags = spansIn(text, tagged).map(
			(span, index): Tag => ({
				id: `tag${index}`,
				kind: 'claim',
				targets: [describeTarget(text, span)],
				...(speaker && { speaker: { name: speaker } }),
			}),
		);
		const gone = { exact: 'Wholly  Other\nmill', prefix: '', suffix: '', start: 0, end: 18 };
		const lost: Tag[] = isOneLost ? [{ id: 'lost', kind: 'denial', targets: [gone] }] : [];
		const { view } = toldArticle({ id: '', sentences: [] });
		// As names are found: each in one sentence.
		const mentions = spansIn(text, named)
			.filter(span => sentences.some(sentence => contains(sentence, span)))
			.sort((a, b) => a.start - b.start);
		const analysis = {
			...view.analysis,
			sentences,
			entities:
				mentions.length > 0 ? [{ name: 'Osk', type: 'place' as const, mentions, adjectives: [] }] : [],
		};
		const sidecar = { ...emptySidecar, tags: [...tags, ...lost] };
		corpus.set({ id: `${at}`, label: `Board ${at}.txt`, view: viewArticle(text, analysis, sidecar) });
	}
	return corpus;
}

const plainly = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
const has = (terms: readonly string[], texts: readonly string[]) =>
	terms.every(term => texts.some(text => plainly(text).includes(term)));

const searches = fc.constantFrom(
	...['mill', '"the mill"', 'board', '"board 1" a', '"mill. osk"', '"ba ba"', '"stray mill"', '"İda said"'],
	...['a', 'osk burned', '"mill—osk"', '"other mill"', '"ida brandt" mill', '"said a"', '"k b"', '"mill a"'],
	...['ba’s', '漢', 'ba’s mill', '"漢 a"'],
);

/** Searches of before, some for parts of what is searched for then. */
const earlier = fc.array(
	fc.oneof(
		searches,
		fc.constantFrom('m', 'mil', 'a', '"mill."', '"l a"', 'b', '1', '"a m"', 'ı', '漢', 'zz'),
	),
	{ maxLength: 3 },
);

describe('a search', () => {
	it('finds in one text an article what stands in each passage, whatever was searched for before', () => {
		const texts = new SearchTexts();
		fc.assert(
			fc.property(articles, searches, earlier, fc.boolean(), (made, text, before, isReadBefore) => {
				const corpus = corpusOf(made);
				for (const other of before) {
					finish(filterSteps(corpus, { text: other }, texts));
				}
				if (isReadBefore) {
					finish(filterSteps(corpus, { text }, texts));
				}
				const terms = termsOf(text);
				const filter = new Filter(corpus, { text }, texts);
				const plain = corpus.marks().filter(({ article, mark }) => {
					const own = mark.span ? passageOf(article, mark.span).text : mark.exact;
					return has(terms, [own, mark.who, article.label]);
				});
				assert.deepEqual(filter.fitting, plain);
				const named = corpus.entities().flatMap(({ key }) => corpus.mentions(key));
				const count = named
					.flatMap(({ article, mentions }) => mentions.map(mention => ({ article, mention })))
					.filter(({ article, mention }) =>
						has(terms, [passageOf(article, mention).text, article.label]),
					).length;
				const counted = summarise(corpus, { text }, filter).entities;
				assert.equal(
					counted.reduce((sum, { mentions }) => sum + mentions, 0),
					count,
				);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is made ready with a pause after each article, once', () => {
		const corpus = corpusOf(
			['one', 'two', 'three'].map(sentence => ({
				parts: [{ gap: '', sentence }],
				after: '',
				tagged: [[0, 1]],
				named: [],
				speaker: undefined,
				isOneLost: false,
			})),
		);
		const texts = new SearchTexts();
		const pauses = () => [...texts.reading(figureIndex(corpus).columns)].length;
		assert.deepEqual([pauses(), pauses()], [3, 0]);
	});

	it('for a term that was searched for lately looks into no text again', () => {
		const index = figureIndex(corpusOf([]));
		const texts = new SearchTexts();
		const found = (term: string) => finish(texts.finding(index, term));
		const first = found('mill');
		for (const other of ['osk', 'board', 'mill race']) {
			found(other);
		}
		assert.equal(found('mill'), first);
		for (let other = 0; other < 20; other++) {
			found(`word ${other}`);
		}
		assert.notEqual(found('mill'), first);
	});
});
