import assert from 'node:assert/strict';
import type { CorpusArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { entityAt } from '../../../src/core/corpus/entityAt';
import { corpusOf as taggedCorpus } from '../../support/taggedCorpus';
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
			entityAt(corpus, first.id, spanOf(first.view.text, words).start + offset)?.name;
		assert.equal(at('Brandt'), 'Ida Brandt');
		assert.equal(at('Brandt', 6), 'Ida Brandt');
		assert.equal(at('Veskari'), 'Veskar');
		assert.equal(at('followed', 2), undefined);
		assert.equal(entityAt(corpus, 'file:///never.txt', 0), undefined);
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

describe('what a corpus is told to forget', () => {
	it('is found again', () => {
		const corpus = taggedCorpus(
			{ id: 'a', text: 'Mayor Ida Brandt said the Kesh Trading Company had sold the lock to Veskar.\n' },
			{ id: 'b', text: 'The Kesh Trading Company denied it. “The lock is ours,” Brandt said.\n' },
		);
		const known = () => ({
			marks: corpus.marks().map(({ mark }) => [mark.kind, mark.exact, mark.who]),
			speakers: corpus
				.speakers()
				.map(({ key, attributions, denials, spoken }) => [key, attributions, denials, spoken.length]),
			offers: corpus.offers(),
			accused: corpus.entities().map(({ key }) => [key, corpus.marksAbout(key).accused.length]),
		});
		const before = known();
		assert.ok(before.speakers.length > 1 && before.marks.length > 3);
		corpus.forgetAllButNames();
		assert.deepEqual(known(), before);
	});

	it('is read to the end where that was under way', () => {
		const corpus = taggedCorpus(
			{ id: 'a', text: 'Mayor Ida Brandt said the lock was shut.\n' },
			{ id: 'b', text: 'Tom Moor said the lock was open.\n' },
			{ id: 'c', text: 'Ole Kranz denied it.\n' },
		);
		const steps = corpus.readingNames();
		steps.next();
		corpus.forgetAllButNames();
		for (let left = 100; steps.next().done !== true; left--) {
			assert.ok(left > 0, 'the steps do not end');
		}
		assert.equal(corpus.speakers().length, 3);
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
