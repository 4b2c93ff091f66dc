import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorpusArticle } from '../../../../src/core/corpus/articleView';
import { articlesWithCommonText } from '../../../../src/core/corpus/origins/copies';
import { bandKeys } from '../../../../src/core/corpus/origins/minHash';
import { sharedTextOf } from '../../../../src/core/corpus/origins/sharedText';
import { resemblance, shingles } from '../../../../src/core/corpus/origins/shingles';
import { finish } from '../../../../src/core/corpus/steps';
import { tokenise } from '../../../../src/core/text/tokens';
import { toldArticle } from '../../../support/toldArticle';

const wire =
	'The ferry Maren sank off Tarnholm on Friday night with forty people and a cargo of cement aboard.';
const rewrite =
	'The ferry Maren sank off Tarnholm on Friday night with forty people and a cargo of timber aboard.';
const other =
	'The harbour board of Tarnholm will meet next week to talk about the price of berths for small boats.';

const runs = (text: string) => Uint32Array.from(shingles(tokenise(text))).sort();

describe('shingles and MinHash', () => {
	it('do not mind case and punctuation', () => {
		assert.equal(resemblance(runs(wire), runs(wire.toUpperCase().replace('.', '!'))), 1);
	});

	it('find a changed word near, another sentence far', () => {
		assert.ok(resemblance(runs(wire), runs(rewrite)) >= 0.5);
		assert.equal(resemblance(runs(wire), runs(other)), 0);
	});

	const sets = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 20, maxLength: 60 });
	it('let nearly all sets meet that share nine tenths, and hardly any that share nothing', () => {
		let [near, far, cases] = [0, 0, 0];
		fc.assert(
			fc.property(sets, sets, (a, b) => {
				const most = a.slice(0, Math.ceil(a.length * 0.95));
				const keys = new Set(bandKeys(new Set(a)));
				cases += 1;
				near += bandKeys(new Set(most)).some(key => keys.has(key)) ? 1 : 0;
				const apart = new Set(b.filter(value => !a.includes(value)));
				far += bandKeys(apart).some(key => keys.has(key)) ? 1 : 0;
			}),
			{ seed: 11, numRuns: 200 },
		);
		assert.ok(near >= 0.99 * cases && far <= 0.02 * cases, `${near} ${far} of ${cases}`);
	});

	it('are compared no further than they can be alike enough', () => {
		const small = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 });
		fc.assert(
			fc.property(small, small, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
				const [a, b] = [Uint32Array.from(one).sort(), Uint32Array.from(other).sort()];
				const all = resemblance(a, b);
				const found = resemblance(a, b, least);
				assert.ok(found === all || (found === 0 && all < least), `${found} for ${all}, ${least}`);
				assert.equal(resemblance(a, b, all), all);
			}),
			{ numRuns: 2000 },
		);
	});

	it('have nothing for the empty set', () => {
		assert.equal(bandKeys(new Set()).length, 0);
		assert.equal(resemblance(new Uint32Array(), new Uint32Array()), 0);
	});
});

const sharedTextIn = (articles: readonly CorpusArticle[]) => finish(sharedTextOf(articles));

describe('SharedText', () => {
	const told = (id: string, ...sentences: readonly string[]) => toldArticle({ id, sentences });
	const articles = [
		told('agency.txt', wire, other),
		told('paper.txt', 'Nothing else happened here today, the editor wrote to us all.', rewrite),
		told('blog.txt', wire, wire),
		told('short.txt', 'He declined to comment.'),
		told('brief.txt', 'He declined to comment.'),
	];
	const shared = sharedTextIn(articles);

	it('names one text at all its places', () => {
		const text = shared.textAt({ article: 'agency.txt', sentence: 0 });
		assert.ok(text !== undefined);
		assert.equal(shared.textAt({ article: 'paper.txt', sentence: 1 }), text);
		assert.equal(shared.textAt({ article: 'blog.txt', sentence: 1 }), text);
	});

	it('knows no text of what stands in one article, nor of what is short', () => {
		for (const place of [
			{ article: 'agency.txt', sentence: 1 },
			{ article: 'paper.txt', sentence: 0 },
			{ article: 'short.txt', sentence: 0 },
		]) {
			assert.equal(shared.textAt(place), undefined);
		}
	});

	it('tells how much two articles have in common', () => {
		const found = finish(articlesWithCommonText(articles, shared));
		assert.deepEqual(
			found.map(({ articles: of, sentences, share }) => [...of, sentences, share]),
			[
				['agency.txt', 'blog.txt', 2, 1],
				['agency.txt', 'paper.txt', 1, 0.5],
			],
		);
	});

	it('finds nothing in one article that says a thing twice', () => {
		assert.deepEqual([...sharedTextIn([told('one.txt', wire, wire)]).sentences()], []);
	});
});
