import assert from 'node:assert/strict';
import type { ArticleView } from '../../../src/core/corpus/articleView';
import { marksOf, sentencesAt } from '../../../src/core/corpus/marks';
import type { Quotation, Sentence } from '../../../src/core/model/article';
import { spanOf, toldArticle } from '../../support/toldArticle';

const text = 'The clerk said “the pier is closed” and left, and “nobody” wept.';

function withQuotations(view: ArticleView): ArticleView {
	const quotations = ['“the pier is closed”', '“nobody”'].map((words): Quotation => {
		const { start, end } = spanOf(view.text, words);
		return {
			start,
			end,
			inner: { start: start + 1, end: end - 1 },
			closed: true,
			continues: false,
			depth: 0,
		};
	});
	return { ...view, analysis: { ...view.analysis, quotations } };
}

describe('marksOf', () => {
	const forms: readonly (readonly [string, string])[] = [
		['the pier is closed', 'direct'],
		['“the pier is closed”', 'direct'],
		['“the pier is closed” and left', 'mixed'],
		['and left', 'indirect'],
	];
	for (const [words, form] of forms) {
		it(`takes ${words} for ${form} where the detector attributes it to nobody`, () => {
			const { view } = toldArticle({
				id: 'a',
				sentences: [text],
				tags: [{ kind: 'attribution', on: [words] }],
			});
			assert.equal(marksOf(withQuotations(view))[0]?.form, form);
		});
	}

	it('takes form and type from the detected attribution of the same words', () => {
		const { view } = toldArticle({
			id: 'a',
			sentences: [
				{
					text,
					says: { who: 'the clerk', type: 'unnamed', form: 'mixed', words: '“the pier is closed” and left' },
				},
			],
			tags: [{ kind: 'attribution', on: ['“the pier is closed” and left'], speaker: { name: 'the clerk' } }],
		});
		const [mark] = marksOf(view);
		assert.deepEqual([mark?.form, mark?.whoType, mark?.status], ['mixed', 'unnamed', 'tag']);
	});

	it('gives no form to claims', () => {
		const { view } = toldArticle({ id: 'a', sentences: [{ text, claim: true }] });
		assert.deepEqual(
			marksOf(view).map(({ kind, form, status }) => [kind, form, status]),
			[['claim', undefined, 'suggestion']],
		);
	});
});

describe('sentencesAt', () => {
	const sentences: readonly Sentence[] = [
		{ start: 0, end: 10, role: 'body' },
		{ start: 11, end: 20, role: 'body' },
		{ start: 22, end: 30, role: 'body' },
	];
	const cases: readonly (readonly [number, number, readonly [number, number] | null])[] = [
		[0, 10, [0, 0]],
		[9, 12, [0, 1]],
		[10, 11, null],
		[5, 29, [0, 2]],
		[20, 22, null],
		[19, 23, [1, 2]],
		[30, 40, null],
	];
	for (const [start, end, expected] of cases) {
		it(`finds the sentences of ${start}–${end}`, () => {
			const range = sentencesAt(sentences, { start, end });
			assert.deepEqual(range && [range.first, range.last], expected);
		});
	}
});
