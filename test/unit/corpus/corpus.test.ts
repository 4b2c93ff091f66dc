import assert from 'node:assert/strict';
import type { CorpusArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { spanOf, type ToldName, toldArticle } from '../../support/toldArticle';

const brandt: ToldName = { name: 'Ida Brandt', type: 'person', as: ['Brandt'] };
const veskar: ToldName = { name: 'Veskar', type: 'place', adjectives: ['Veskari'] };

const first = toldArticle({
	id: 'file:///one.txt',
	label: '1 Tarnholm Post',
	sentences: ['Brandt left Veskar.', 'A Veskari ship followed Brandt.'],
	names: [brandt, veskar],
});
const second = toldArticle({
	id: 'file:///two.txt',
	label: '2 Harbour News',
	sentences: ['Nobody was seen.'],
});
const third = toldArticle({
	id: 'file:///three.txt',
	label: '10 Gull',
	sentences: ['It was Brandt again.', 'Brandt came home.'],
	names: [{ name: 'Brandt', type: 'person' }],
});

function corpusOf(...articles: readonly CorpusArticle[]): Corpus {
	const corpus = new Corpus();
	for (const article of articles) {
		corpus.set(article);
	}
	return corpus;
}

/** Where the n-th mention of Brandt in an article starts. */
function brandtIn({ view }: CorpusArticle, nth: number): number {
	let at = -1;
	for (let count = 0; count <= nth; count++) {
		at = spanOf(view.text, 'Brandt', at + 1).start;
	}
	return at;
}

describe('Corpus', () => {
	it('lists articles by label as people count, then by id', () => {
		const twin = { ...second, id: 'file:///another.txt' };
		assert.deepEqual(
			corpusOf(third, second, twin, first)
				.articles()
				.map(({ id }) => id),
			[first.id, twin.id, second.id, third.id],
		);
	});

	it('replaces an article of the same id, and follows its label', () => {
		const corpus = corpusOf(first, second);
		assert.equal(corpus.articles()[0]?.id, first.id);
		corpus.set({ ...first, label: '3 Renamed' });
		assert.deepEqual(
			corpus.articles().map(({ label }) => label),
			[second.label, '3 Renamed'],
		);
	});

	it('forgets a removed article', () => {
		const corpus = corpusOf(first, third);
		corpus.remove(first.id);
		corpus.remove('file:///never.txt');
		assert.equal(corpus.get(first.id), undefined);
		assert.deepEqual(
			corpus.entities().map(({ name, mentions }) => [name, mentions]),
			[['Brandt', 2]],
		);
	});

	it('finds the entity at the caret, by mention before adjective', () => {
		const corpus = corpusOf(first);
		const at = (words: string, offset = 0) =>
			corpus.entityAt(first.id, spanOf(first.view.text, words).start + offset)?.name;
		assert.equal(at('Brandt'), 'Ida Brandt');
		assert.equal(at('Brandt', 6), 'Ida Brandt');
		assert.equal(at('Veskari'), 'Veskar');
		assert.equal(at('followed', 2), undefined);
		assert.equal(corpus.entityAt('file:///never.txt', 0), undefined);
	});

	describe('nextMention', () => {
		const corpus = corpusOf(third, first, second);
		const key = corpus.find('Ida Brandt')?.key ?? '';
		const a = [brandtIn(first, 0), brandtIn(first, 1)] as const;
		const b = [brandtIn(third, 0), brandtIn(third, 1)] as const;
		const cases: readonly (readonly [string, CorpusArticle, number, 1 | -1, CorpusArticle, number])[] = [
			['goes on within the article', first, a[0], 1, first, a[1]],
			['goes on within the article from inside a mention', first, a[0] + 3, 1, first, a[1]],
			['goes on into the next article that mentions it', first, a[1], 1, third, b[0]],
			['goes round after the last article', third, b[1], 1, first, a[0]],
			['goes back within the article', third, b[1], -1, third, b[0]],
			['goes back from the end of a mention to the one before', third, b[1] + 6, -1, third, b[0]],
			['goes back into the article before, to its last mention', third, b[0], -1, first, a[1]],
			['goes back round before the first article', first, a[0], -1, third, b[1]],
			['goes on from an article without mentions', second, 3, 1, third, b[0]],
			['goes back from an article without mentions', second, 3, -1, first, a[1]],
		];
		for (const [what, from, offset, direction, to, start] of cases) {
			it(what, () => {
				const place = corpus.nextMention(key, from.id, offset, direction);
				assert.deepEqual([place?.article, place?.span.start], [to.id, start]);
			});
		}

		it('visits every mention once on its way round, either way', () => {
			for (const direction of [1, -1] as const) {
				const seen = new Set<string>();
				let at = { article: first.id, offset: a[0] };
				for (let step = 0; step < 4; step++) {
					const place = corpus.nextMention(key, at.article, at.offset, direction);
					assert.ok(place);
					seen.add(`${place.article} ${place.span.start}`);
					at = { article: place.article, offset: place.span.start };
				}
				assert.equal(seen.size, 4);
				assert.deepEqual(at, { article: first.id, offset: a[0] });
			}
		});

		it('comes back to the only mention there is', () => {
			const alone = toldArticle({ id: 'a', sentences: ['Veskar lies in the north.'], names: [veskar] });
			const place = corpusOf(alone).nextMention('place:veskar', 'a', 0, 1);
			assert.deepEqual(place, { article: 'a', span: { start: 0, end: 6 } });
		});

		it('has nowhere to go for what nobody mentions', () => {
			assert.equal(corpus.nextMention('person:nobody', first.id, 0, 1), undefined);
		});
	});

	describe('speakers', () => {
		const said = (who: string, type: 'person' | 'organisation' | 'unnamed', affiliation?: string) => ({
			text: `Somebody, perhaps ${who}, said the ferry was late.`,
			says: { who, type, words: 'the ferry was late', ...(affiliation !== undefined && { affiliation }) },
		});

		it('joins a surname in one article to the person in another, and counts denials apart', () => {
			const corpus = corpusOf(
				toldArticle({
					id: 'a',
					sentences: ['Ida Brandt was there.', said('Ida Brandt', 'person')],
					names: [{ name: 'Ida Brandt', type: 'person' }],
				}),
				toldArticle({
					id: 'b',
					sentences: [said('Brandt', 'person'), { text: 'Brandt denied it.', denier: 'Brandt' }],
				}),
			);
			const [speaker, ...others] = corpus.speakers();
			assert.deepEqual(others, []);
			assert.deepEqual(
				[speaker?.name, speaker?.type, speaker?.attributions, speaker?.spoken.length, speaker?.entity],
				['Ida Brandt', 'person', 2, 3, 'person:ida brandt'],
			);
		});

		it('takes a country that speaks for the place', () => {
			const corpus = corpusOf(
				toldArticle({ id: 'a', sentences: [said('Veskar', 'organisation')], names: [veskar] }),
			);
			assert.equal(corpus.speakers()[0]?.entity, 'place:veskar');
		});

		it('never takes unnamed people for an entity', () => {
			const corpus = corpusOf(
				toldArticle({
					id: 'a',
					sentences: [said('Veskar', 'unnamed', 'Veskar')],
					names: [veskar],
				}),
			);
			const [speaker] = corpus.speakers();
			assert.equal(speaker?.entity, undefined);
			assert.equal(speaker?.affiliation, 'Veskar');
		});

		it('knows the type of a tag’s speaker from the detector, here or elsewhere', () => {
			const corpus = corpusOf(
				toldArticle({ id: 'a', sentences: [said('two dockers', 'unnamed')] }),
				toldArticle({
					id: 'b',
					sentences: ['Two dockers and a clerk saw it burn.'],
					tags: [
						{ kind: 'attribution', on: ['saw it burn'], speaker: { name: 'Two dockers' } },
						{ kind: 'attribution', on: ['a clerk'], speaker: { name: 'a clerk' } },
					],
				}),
			);
			assert.deepEqual(
				corpus.speakers().map(({ name, type, attributions }) => [name, type, attributions]),
				[
					['two dockers', 'unnamed', 2],
					['a clerk', 'unknown', 1],
				],
			);
		});
	});
});

describe('the order of a corpus', () => {
	it('is the same for what it lists after an article has come', () => {
		const told = (id: string) =>
			toldArticle({
				id,
				sentences: ['Ida Brandt spoke.'],
				names: [{ name: 'Ida Brandt', type: 'person' }],
			});
		const corpus = new Corpus();
		corpus.set(told('b'));
		corpus.set(told('c'));
		const order = () => corpus.mentions('person:ida brandt').map(({ article }) => article.id);
		assert.deepEqual(order(), ['b', 'c']);
		corpus.set(told('a'));
		assert.equal(corpus.articles().length, 3);
		corpus.set(told('d'));
		assert.equal(corpus.articles().length, 4);
		assert.deepEqual(order(), ['a', 'b', 'c', 'd']);
	});
});
