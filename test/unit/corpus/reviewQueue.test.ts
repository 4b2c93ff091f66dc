import assert from 'node:assert/strict';
import { type AlikeBy, alike, wordingIn } from '../../../src/core/corpus/reviewLikeness';
import { type ReviewStep, reviewQueue } from '../../../src/core/corpus/reviewQueue';
import { toldArticle } from '../../support/toldArticle';

const caption = 'The tug Alma Rose leaves the harbour of Kestel at dawn.';

const first = toldArticle({
	id: 'a',
	sentences: [
		{ text: caption, claim: true },
		{ text: 'The mayor said the bridge was safe.', says: { who: 'Mayor', words: 'the bridge was safe' } },
		{ text: 'The board rejected that.', denier: 'board' },
		{ text: 'The clerk took nine crowns from the till.', accused: ['clerk'] },
		{ text: 'He denied it.', denier: 'clerk' },
		{ text: 'The bridge is nine metres wide.', claim: true },
	],
});
const second = toldArticle({
	id: 'b',
	sentences: [
		{ text: 'The tug  Alma Rose leaves the harbour of Kestel at dawn.', claim: true },
		{ text: 'He denied it.', denier: 'clerk' },
		{ text: '"The bridge was safe," the Mayor said.', says: { who: 'Mayor', words: 'The bridge was safe' } },
		{ text: 'The ferry is twelve metres wide.', claim: true },
	],
});

const wordsOf = ({ article, suggestion }: ReviewStep): string => {
	const { start = 0, end = 0 } = suggestion.targets[0] ?? {};
	return `${article.id}: ${article.view.text.slice(start, end)}`;
};
const queue = reviewQueue([first, second]);
const placed = [first, second].flatMap(article =>
	article.view.suggestions.map(suggestion => ({ article, suggestion })),
);

describe('reviewQueue', () => {
	it('brings denials and allegations first, then attributions, then claims, each in order of the text', () => {
		assert.deepEqual(queue.map(wordsOf), [
			'a: The board rejected that.',
			'a: The clerk took nine crowns from the till.',
			'a: He denied it.',
			'b: He denied it.',
			'a: the bridge was safe',
			'b: The bridge was safe',
			`a: ${caption}`,
			'a: The bridge is nine metres wide.',
			'b: The ferry is twelve metres wide.',
		]);
	});

	it('brings the same words once, whatever their white space, but not words as short as a phrase', () => {
		const [step] = queue.filter(({ repeats }) => repeats.length > 0);
		assert.ok(step);
		assert.equal(wordsOf(step), `a: ${caption}`);
		assert.deepEqual(
			step.repeats.map(({ article }) => article.id),
			['b'],
		);
	});

	it('leaves no suggestion out', () => {
		const met = queue.flatMap(step => [step, ...step.repeats].map(({ suggestion }) => suggestion));
		assert.equal(new Set(met).size, placed.length);
		assert.equal(met.length, placed.length);
	});

	it('keeps apart what is said in the same sentence', () => {
		const nested = toldArticle({
			id: 'c',
			sentences: [
				{
					text: 'The mayor said that the old bridge was quite safe.',
					claim: true,
					says: { who: 'Mayor', words: 'the old bridge was quite safe' },
				},
			],
		});
		assert.deepEqual(
			reviewQueue([nested]).map(({ suggestion }) => suggestion.kind),
			['attribution', 'claim'],
		);
	});
});

describe('alike', () => {
	const cases: readonly (readonly [words: string, likeness: AlikeBy, count: number])[] = [
		[caption, 'words', 2],
		[caption, 'kind', 5],
		['the bridge was safe', 'speaker', 2],
		['the bridge was safe', 'rule', 2],
		['He denied it.', 'words', 0],
		['He denied it.', 'speaker', 2],
		[caption, 'speaker', 0],
	];
	for (const [words, likeness, count] of cases) {
		it(`${likeness} of "${words}"`, () => {
			const one = placed.find(({ article, suggestion }) => {
				const { start = 0, end = 0 } = suggestion.targets[0] ?? {};
				return article.view.text.slice(start, end) === words;
			});
			assert.ok(one);
			assert.equal(alike(one, placed, likeness).length, count);
		});
	}

	it('is never between kinds', () => {
		for (const one of placed) {
			for (const likeness of ['words', 'rule', 'speaker', 'kind'] as const) {
				const kinds = new Set(alike(one, placed, likeness).map(({ suggestion }) => suggestion.kind));
				assert.ok(kinds.size <= 1);
			}
		}
	});
});

describe('wordingIn', () => {
	it('is the same for other quote marks and case', () => {
		const [left, right] = [
			'“Nobody paid the toll,” Ada Brock said.',
			'"nobody paid the toll," Ada Brock said.',
		].map(text => toldArticle({ id: text, sentences: [{ text, claim: true }] }));
		const wording = (article: typeof left): string | undefined => {
			const [suggestion] = article?.view.suggestions ?? [];
			return article && suggestion && wordingIn(article)(suggestion);
		};
		assert.ok(wording(left));
		assert.equal(wording(left), wording(right));
	});
});
