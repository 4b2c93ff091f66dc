import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/core/corpus/corpus';
import { Filter } from '../../../src/core/corpus/filter';
import { type PlacedMark, sentencesAt } from '../../../src/core/corpus/marks';
import { passageOf } from '../../../src/core/corpus/passage';
import { SearchTexts, termsOf } from '../../../src/core/corpus/searchTexts';
import type { Query } from '../../../src/core/corpus/selection';
import { finish } from '../../../src/core/corpus/steps';
import { summarise } from '../../../src/core/corpus/summary';
import { type Timeline, timelineSteps, timelineUnder } from '../../../src/core/corpus/timeline';
import { type ToldArticle, toldArticle } from '../../support/toldArticle';

const people = ['Ida Brandt', 'Olin Marr'];
const places = ['Osk', 'Marn'];
const days = ['2026-03-04', '2026-03', '2027-01-02'];

const sentences = fc.constantFrom(
	{ text: 'Osk burned the mill.', claim: true, accused: ['Osk'] },
	{ text: 'The mill was old.', claim: true },
	{ text: 'Marn denied it.', denier: 'Marn' },
	{
		text: 'Ida Brandt said the pier stood.',
		claim: true,
		says: { who: 'Ida Brandt', words: 'the pier stood' },
	},
	{ text: 'Olin Marr saw Osk.' },
	{ text: 'She said the dock burned.', says: { who: 'Ida Brandt', words: 'the dock burned' } },
);

const articles = fc.array(
	fc.record({
		told: fc.uniqueArray(sentences, { minLength: 1, maxLength: 5 }),
		tagged: fc.constantFrom('claim', 'denial', 'prediction', undefined),
		isLost: fc.boolean(),
		tagSpeaker: fc.constantFrom('Marn', 'Ida Brandt', undefined),
		accused: fc.subarray(places),
		by: fc.constantFrom('ada', 'ben'),
		credibility: fc.constantFrom(1, 2, undefined),
		outlet: fc.constantFrom('Ledger', 'Tidings', undefined),
		published: fc.constantFrom(...days, undefined),
	}),
	{ maxLength: 5 },
);

type Made = typeof articles extends fc.Arbitrary<infer T> ? T : never;

function corpusOf(made: Made): Corpus {
	const corpus = new Corpus();
	for (const [at, { told, tagged, isLost, outlet, published, ...of }] of made.entries()) {
		const body = told.map(({ text }) => text).join(' ');
		const on = isLost ? 'These words are gone.' : (told[0]?.text ?? '');
		const article: ToldArticle = {
			id: `a${at}.txt`,
			sentences: told,
			names: [
				...people.map(name => ({ name, type: 'person' as const })),
				...places.map(name => ({ name, type: 'place' as const })),
			].filter(({ name }) => body.includes(name)),
			tags: tagged ? [{ kind: tagged, on: [on], ...taggedAs(of) }] : [],
		};
		const { view, ...rest } = toldArticle(article);
		const details = { ...(outlet && { outlet }), ...(published && { published }) };
		corpus.set({ ...rest, view: { ...view, sidecar: { ...view.sidecar, article: details } } });
	}
	return corpus;
}

function taggedAs({
	by,
	credibility,
	tagSpeaker,
	accused,
}: Pick<Made[number], 'by' | 'credibility' | 'tagSpeaker' | 'accused'>) {
	return {
		by,
		accused,
		...(credibility && { credibility }),
		...(tagSpeaker && { speaker: { name: tagSpeaker } }),
	};
}

interface Chosen extends Omit<Query, 'entities' | 'speakers'> {
	readonly about?: string;
	readonly speaker?: string;
}

const asked = {
	status: fc.constantFrom('tag', 'suggestion'),
	kinds: fc.subarray(['claim', 'denial', 'prediction']),
	outlets: fc.subarray(['Ledger', 'Tidings']),
	authors: fc.subarray(['ada', 'ben']),
	grades: fc.subarray(['1', '2'], { minLength: 1 }),
	from: fc.constantFrom('2026-03-05', '2026-03-01'),
	text: fc.constantFrom('mill', 'pier stood', '"osk burned"', 'brandt', 'a1'),
	about: fc.constantFrom(...places, ...people),
	speaker: fc.constantFrom(...people, 'Marn'),
} as const;

/** Of few fields: more of them let nothing through. */
const queries: fc.Arbitrary<Chosen> = fc
	.tuple(fc.record(asked), fc.subarray(Object.keys(asked), { maxLength: 3 }))
	.map(([all, fields]) =>
		Object.fromEntries(Object.entries(all).filter(([field]) => fields.includes(field))),
	);

/** Sentences of the marks, and the marks themselves: the slow way. */
function touched(marks: readonly PlacedMark[]): Set<unknown> {
	return new Set(
		marks.flatMap(({ article, mark }): unknown[] =>
			mark.sentences === null
				? [mark]
				: Array.from(
						{ length: mark.sentences.last - mark.sentences.first + 1 },
						(_, at) => `${article.id} ${(mark.sentences?.first ?? 0) + at}`,
					),
		),
	);
}

/** One tag or suggestion, or one mention, after the other, as the fields of a query are described. */
class Reference {
	readonly fitting: readonly PlacedMark[];
	readonly #about: Set<unknown> | undefined;

	constructor(
		private readonly corpus: Corpus,
		private readonly query: Query,
	) {
		const { entities, speakers } = query;
		this.#about = entities && touched(entities.flatMap(key => this.#marksAbout(key)));
		for (const key of entities ?? []) {
			for (const { article, mentions } of corpus.mentions(key)) {
				for (const mention of mentions) {
					this.#about?.add(`${article.id} ${sentencesAt(article.view.analysis.sentences, mention)?.first}`);
				}
			}
		}
		const spoken =
			speakers &&
			touched(corpus.speakers().flatMap(({ key, spoken: of }) => (speakers.includes(key) ? of : [])));
		this.fitting = corpus
			.marks()
			.filter(
				placed => this.#fitsAlone(placed) && this.#isIn(placed, this.#about) && this.#isIn(placed, spoken),
			);
	}

	mentions(key: string): number {
		const { status, kinds, authors, grades, speakers } = this.query;
		const ofMarks = [status, kinds, authors, grades, speakers].some(asked => asked !== undefined);
		const sentences = touched(this.fitting);
		return this.corpus.mentions(key).flatMap(({ article, mentions }) =>
			mentions.filter(mention => {
				const at = `${article.id} ${sentencesAt(article.view.analysis.sentences, mention)?.first}`;
				return (
					status !== 'tag' &&
					this.#allows(article) &&
					(this.#about?.has(at) ?? true) &&
					(!ofMarks || sentences.has(at)) &&
					this.#has([passageOf(article, mention).text, article.label])
				);
			}),
		).length;
	}

	#marksAbout(key: string): readonly PlacedMark[] {
		const { accused, saidBy } = this.corpus.marksAbout(key);
		return [...accused, ...saidBy];
	}

	#isIn(placed: PlacedMark, sentences: Set<unknown> | undefined): boolean {
		return sentences === undefined || [...touched([placed])].some(one => sentences.has(one));
	}

	#allows({ view }: PlacedMark['article']): boolean {
		const { outlet, published } = view.sidecar.article;
		const { outlets, from } = this.query;
		return (
			(outlets === undefined || outlets.includes(outlet ?? '')) &&
			(from === undefined || (published !== undefined && from.slice(0, published.length) <= published))
		);
	}

	#fitsAlone({ article, mark }: PlacedMark): boolean {
		const { status, kinds, authors, grades } = this.query;
		const words = mark.span ? passageOf(article, mark.span).text : mark.exact;
		return (
			this.#allows(article) &&
			(status === undefined || mark.status === status) &&
			(kinds === undefined || kinds.includes(mark.kind)) &&
			(authors === undefined || authors.includes(mark.by ?? '')) &&
			(grades === undefined || grades.includes(String(mark.credibility))) &&
			this.#has([words, mark.who, article.label])
		);
	}

	#has(texts: readonly string[]): boolean {
		return termsOf(this.query.text ?? '').every(term =>
			texts.some(text => text.toLowerCase().includes(term)),
		);
	}
}

/** Of the articles with any tag or suggestion. */
function wholeTimeline(corpus: Corpus): Timeline {
	const marked = new Set(corpus.marks().map(({ article }) => article.id));
	const { days, undated } = finish(timelineSteps(corpus));
	return {
		days: days
			.map(day => ({ ...day, articles: day.articles.filter(id => marked.has(id)) }))
			.filter(day => day.articles.length > 0),
		undated: undated.filter(id => marked.has(id)),
	};
}

describe('a filter in columns', () => {
	it('lets through and counts what a plain one does', () => {
		const texts = new SearchTexts();
		fc.assert(
			fc.property(articles, queries, (made, { about, speaker, ...rest }) => {
				const corpus = corpusOf(made);
				const query: Query = {
					...rest,
					...(about && { entities: [corpus.find(about)?.key ?? about] }),
					...(speaker && {
						speakers: [corpus.speakers().find(({ name }) => name === speaker)?.key ?? speaker],
					}),
				};
				const filter = new Filter(corpus, query, texts);
				const plain = new Reference(corpus, query);
				assert.deepEqual(filter.fitting, plain.fitting);
				assert.deepEqual(filter.fittingOf(corpus.marks().toReversed()), plain.fitting.toReversed());
				assert.deepEqual(
					filter.fittingArticles.map(({ id }) => id),
					[...new Set(plain.fitting.map(({ article }) => article.id))],
				);
				const summary = summarise(corpus, query, filter);
				for (const { key } of corpus.entities()) {
					const row = summary.entities.find(entity => entity.key === key);
					assert.equal(row?.mentions ?? 0, plain.mentions(key));
				}
				assert.equal(summary.matched.fitting, plain.fitting.length);
				assert.deepEqual(timelineUnder(new Filter(corpus, {}, texts)), wholeTimeline(corpus));
				const dated = plain.fitting.filter(
					({ article, mark }) =>
						mark.kind === 'claim' && article.view.sidecar.article.published !== undefined,
				);
				assert.equal(
					timelineUnder(filter).days.reduce((sum, { claims }) => sum + claims, 0),
					dated.length,
				);
			}),
			{ numRuns: 500 },
		);
	});
});
