import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { type ToldArticle, toldArticle } from '../../../support/toldArticle';

/** The groups, each as what its members say, in order of the text. */
function groupsOf(articles: readonly ToldArticle[]): readonly (readonly string[])[] {
	const corpus = new Corpus();
	for (const article of articles) {
		corpus.set(toldArticle(article));
	}
	return corpusFindings(corpus)
		.claims.groups.map(({ members }) =>
			members.map(({ article, mark }) => `${article.id}: ${mark.exact}`).sort(),
		)
		.sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

const who = ['Norland', 'the Kesh ministry', 'Ida Brandt', 'the Osk port'];
const did = ['shipped', 'bought', 'repaired', 'seized'];
const what = ['drones', 'grain', 'engines', 'ferries', 'rifles'];
const where = ['in Kesh', 'at the Osk pier', 'near the border', 'by the river'];

/** From so few words that sentences are now and then almost the same. */
const sentence = fc
	.tuple(
		fc.constantFrom(...who),
		fc.constantFrom(...did),
		fc.constantFrom(...what),
		fc.constantFrom(...what),
		fc.constantFrom(...where),
	)
	.map(([a, b, c, d, e]) => `${a} ${b} ${c} and ${d} ${e}.`);

const articles = fc
	.array(fc.uniqueArray(sentence, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 4 })
	.map(all =>
		all.map(
			(sentences, at): ToldArticle => ({
				id: `a${at}`,
				sentences: sentences.map(text => ({ text, claim: true })),
			}),
		),
	);

describe('claims that people dismissed', () => {
	it('leave the others together and apart as they were', () => {
		fc.assert(
			fc.property(articles, told => {
				const before = groupsOf(told);
				for (const [alone = '', ...others] of before) {
					if (others.length === 0) {
						const [id = '', words = ''] = alone.split(/: (.*)/);
						const after = told.map(article =>
							article.id === id ? { ...article, dismissed: [{ kind: 'claim', on: words }] } : article,
						);
						assert.deepEqual(
							groupsOf(after),
							before.filter(([first, ...more]) => first !== alone || more.length > 0),
						);
					}
				}
			}),
			{ numRuns: 30 },
		);
	});
});
