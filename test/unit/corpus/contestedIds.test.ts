import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusArticle } from '../../../src/core/corpus/articleView';
import { Corpus } from '../../../src/core/corpus/corpus';
import { EntityIndex } from '../../../src/core/corpus/entityIndex';
import type { Catalogue, CatalogueEntry, Entity } from '../../../src/core/model/entity';
import { takeSteps } from '../../support/takeSteps';
import { toldArticle } from '../../support/toldArticle';

const entry = (id: string, name: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
	...{ id, name, type: 'person', aliases: [], notAliases: [], adjectives: [] },
	...more,
});
const catalogue = (...entities: readonly CatalogueEntry[]): Catalogue => ({ entities, notEntities: [] });

/** An article that names all that its catalogue lists, and somebody by a surname. */
function named({ entities }: Catalogue): readonly Entity[] {
	const places = { mentions: [{ start: 0, end: 1 }], adjectives: [] };
	return [
		...entities.map(({ id, name, type }) => ({ id, name, type, ...places })),
		{ name: 'Xin', type: 'person', ...places },
	];
}

const shown = (index: EntityIndex) =>
	index
		.all()
		.map(({ key, name, type, articles }) =>
			[key, name, type, ...articles.map(({ article }) => article).sort()].join(', '),
		)
		.sort();

const pengyu = catalogue(entry('liu', 'Liu Pengyu', { aliases: ['Liu'] }));
const xin = catalogue(entry('liu', 'Liu Xin', { aliases: ['Liu'] }));
const china = catalogue(entry('china', 'China', { type: 'place', aliases: ['PRC'] }));
const prc = catalogue(entry('china', 'PRC', { type: 'place' }));
const body = catalogue(entry('china', 'China', { type: 'organisation' }));

describe('an id that the catalogues of two folders have', () => {
	const cases: readonly (readonly [string, Catalogue, Catalogue, readonly string[]])[] = [
		[
			'stands for two where they mean two by it',
			pengyu,
			xin,
			['id:liu (liu pengyu), Liu Pengyu, person, a', 'id:liu (liu xin), Liu Xin, person, a, b'],
		],
		['stands for one where they say the same', pengyu, { ...pengyu }, ['id:liu, Liu Pengyu, person, a, b']],
		['stands for one where one has the name of the other', china, prc, ['id:china, China, place, a, b']],
		['stands for one where only the type differs', china, body, ['id:china, China, organisation, a, b']],
	];
	for (const [name, one, another, expected] of cases) {
		for (const isTurned of [false, true]) {
			it(`${name}, ${isTurned ? 'the other way round' : 'in one order'}`, () => {
				const index = new EntityIndex();
				const articles = [
					['a', one],
					['b', another],
				] as const;
				for (const [id, own] of isTurned ? articles.toReversed() : articles) {
					index.set(id, named(own), '', own);
				}
				const others = new Set(['Xin']);
				assert.deepEqual(
					shown(index).filter(line => !others.has(line.split(', ')[1] ?? '')),
					expected,
				);
			});
		}
	}

	it('finds each by the name that its catalogue has, and nobody by what both have', () => {
		const index = new EntityIndex();
		const watched = ['Liu Pengyu', 'Liu Xin', 'liu', 'Xin'].map(name =>
			index.watch(name, ['person'], () => undefined),
		);
		index.set('a', named(pengyu), '', pengyu);
		index.set('b', named(xin), '', xin);
		index.follow();
		assert.deepEqual(
			watched.map(({ key }) => key),
			['id:liu (liu pengyu)', 'id:liu (liu xin)', undefined, 'id:liu (liu xin)'],
		);
		index.remove('b');
		index.follow();
		assert.deepEqual(
			watched.map(({ key }) => key),
			['id:liu', undefined, 'id:liu', 'person:xin'],
		);
	});

	it('means whom the article’s own catalogue has by it, where a claim accuses somebody by it', () => {
		const told = (id: string, name: string, own: Catalogue): CorpusArticle => {
			const article = toldArticle({
				id,
				sentences: [`${name} took the money.`],
				tags: [{ id: 'aaaa1111', kind: 'claim', on: [`${name} took the money.`], accused: ['liu'] }],
			});
			const analysis = { ...article.view.analysis, entities: named(own).slice(0, 1) };
			return { ...article, catalogue: own, view: { ...article.view, analysis } };
		};
		const one = told('a', 'Liu Pengyu', pengyu);
		const other = told('b', 'Liu Xin', xin);
		const corpus = new Corpus();
		const accusedIn = (article: CorpusArticle) => {
			const key = corpus.find('liu', article)?.key ?? '';
			return corpus.marksAbout(key).accused.map(place => place.article.id);
		};
		corpus.set(one);
		assert.deepEqual(accusedIn(one), ['a']);
		corpus.set(other);
		assert.deepEqual([accusedIn(one), accusedIn(other), corpus.find('liu')], [['a'], ['b'], undefined]);
		corpus.remove('b');
		assert.deepEqual(accusedIn(one), ['a']);
	});

	it('is after any changes as if all were made anew', () => {
		const step = fc.record({
			article: fc.constantFrom('a', 'b', 'c', 'd'),
			own: fc.option(fc.constantFrom(pengyu, xin, china, prc, body, { ...pengyu })),
			begun: fc.option(fc.nat(20)),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 12 }), steps => {
				const index = new EntityIndex(1);
				const last = new Map<string, Catalogue>();
				for (const { article, own, begun } of steps) {
					if (own) {
						index.set(article, named(own), '', own);
						last.set(article, own);
					} else {
						index.remove(article);
						last.delete(article);
					}
					if (begun !== null) {
						takeSteps(index.updating(), begun);
						continue;
					}
					const fresh = new EntityIndex();
					for (const [id, one] of [...last].toReversed()) {
						fresh.set(id, named(one), '', one);
					}
					assert.deepEqual(shown(index), shown(fresh));
					const found = (to: EntityIndex) =>
						['liu', 'Liu Xin', 'PRC', 'Xin', 'china'].map(name => to.find(name, ['person', 'place']));
					assert.deepEqual(found(index), found(fresh));
				}
			}),
		);
	});
});
