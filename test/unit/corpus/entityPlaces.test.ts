import assert from 'node:assert/strict';
import { viewArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { articleNaming, jumps, nextPlace, placesOf } from '../../../src/core/corpus/entityPlaces';
import { analyse } from '../../../src/core/detect/analyse';
import { toldArticle } from '../../support/toldArticle';

const texts = {
	a: 'Ida Voss said the lock was shut. Olin Marr said Ida Voss shut it in May.\n',
	b: 'Nobody was at the lock in June.\n',
	c: 'Ida Voss denied that she shut the lock. “It leaks,” Ida Voss said.\n',
};

const corpus = new Corpus();
for (const [id, text] of Object.entries(texts)) {
	const sidecar = { article: {}, tags: [], dismissed: [], reviewed: [] };
	corpus.set({ id, label: id, view: viewArticle(text, analyse(text), sidecar) });
}
const key = corpus.find('Ida Voss')?.key ?? '';
const wordsAt = (jump: (typeof jumps)[number]) =>
	placesOf(corpus, key, jump).map(
		({ article, span }) => `${article}: ${texts[article as keyof typeof texts].slice(span.start, span.end)}`,
	);

describe('placesOf', () => {
	it('gives mentions, quotes, claims and denials apart, article by article', () => {
		assert.equal(wordsAt('mentions').filter(place => place.endsWith(': Ida Voss')).length, 4);
		assert.ok(
			wordsAt('quotes').includes('a: the lock was shut') && wordsAt('quotes').includes('c: It leaks'),
		);
		assert.ok(wordsAt('claims').some(place => place.includes('shut it in May')));
		assert.deepEqual(wordsAt('denials'), ['c: Ida Voss denied that she shut the lock.']);
	});

	it('gives nothing for an entity that nobody names', () => {
		assert.deepEqual(
			jumps.map(jump => placesOf(corpus, 'person:nobody', jump).length),
			[0, 0, 0, 0],
		);
	});
});

describe('nextPlace', () => {
	const places = placesOf(corpus, key, 'mentions');

	it('goes through all places and round again, forwards as backwards', () => {
		for (const direction of [1, -1] as const) {
			let here = { article: 'b', offset: 0 };
			const walked: unknown[] = [];
			for (const _ of places) {
				const next = nextPlace(corpus, places, here, direction);
				assert.ok(next);
				walked.push(next);
				here = { article: next.article, offset: next.span.start };
			}
			assert.equal(new Set(walked).size, places.length);
			assert.deepEqual(nextPlace(corpus, places, here, direction), walked[0]);
		}
	});

	it('does not count what the caret is in', () => {
		const [first, second] = places;
		assert.ok(first && second);
		const inside = { article: 'a', offset: first.span.start + 2 };
		assert.equal(nextPlace(corpus, places, inside, 1), second);
		assert.equal(nextPlace(corpus, places, inside, -1), places.at(-1));
	});

	describe('from one mention to the next', () => {
		const startsIn = (article: string) =>
			places.flatMap(place => (place.article === article ? place.span.start : []));
		const [a, b] = [startsIn('a'), startsIn('c')];
		const [a0 = -1, a1 = -1, b0 = -1, b1 = -1] = [...a, ...b];
		const cases: readonly (readonly [string, string, number, 1 | -1, string, number])[] = [
			['goes on within the article', 'a', a0, 1, 'a', a1],
			['goes on from inside a mention', 'a', a0 + 3, 1, 'a', a1],
			['goes on into the next article that mentions it', 'a', a1, 1, 'c', b0],
			['goes round after the last article', 'c', b1, 1, 'a', a0],
			['goes back within the article', 'c', b1, -1, 'c', b0],
			['goes back from the end of a mention to the one before', 'c', b1 + 8, -1, 'c', b0],
			['goes back into the article before, to its last mention', 'c', b0, -1, 'a', a1],
			['goes back round before the first article', 'a', a0, -1, 'c', b1],
			['goes on from an article without mentions', 'b', 3, 1, 'c', b0],
			['goes back from an article without mentions', 'b', 3, -1, 'a', a1],
		];
		for (const [what, article, offset, direction, to, start] of cases) {
			it(what, () => {
				const next = nextPlace(corpus, places, { article, offset }, direction);
				assert.deepEqual([next?.article, next?.span.start], [to, start]);
			});
		}
	});

	it('is nowhere where there is no place', () => {
		assert.equal(nextPlace(corpus, [], { article: 'a', offset: 0 }, 1), undefined);
	});
});

describe('articleNaming', () => {
	const named = (id: string, text: string, ...as: readonly string[]) =>
		toldArticle({
			id,
			sentences: [text],
			names: [{ name: 'Veskar', type: 'place', id: 'veskar', as, adjectives: ['Veskari'] }],
		});
	const cases: readonly (readonly [string, readonly ReturnType<typeof named>[], string | undefined])[] = [
		[
			'the first that mentions it',
			[named('a', 'A Veskari ship.'), named('b', 'He saw Veskar.', 'Veskar')],
			'b',
		],
		['one that has an adjective for it', [named('b', 'A Veskari ship.'), named('a', 'A Veskari port.')], 'a'],
		['none where nobody names it', [], undefined],
	];
	for (const [name, articles, expected] of cases) {
		it(`gives ${name}`, () => {
			const told = new Corpus();
			for (const article of articles) {
				told.set(article);
			}
			assert.equal(articleNaming(told, 'id:veskar'), expected);
		});
	}
});
