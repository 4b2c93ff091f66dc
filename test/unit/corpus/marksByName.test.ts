import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/core/corpus/corpus';
import { takeSteps } from '../../support/takeSteps';
import { type ToldSentence, toldArticle } from '../../support/toldArticle';

const people = ['Ida Brandt', 'Brandt', 'officials', 'Olin Marr'] as const;
const ids = ['a', 'b', 'c', 'd'] as const;

const anySentence: fc.Arbitrary<ToldSentence> = fc
	.record({
		who: fc.constantFrom(...people),
		accused: fc.constantFrom(...people),
		type: fc.constantFrom('person', 'unnamed', 'organisation' as const),
		affiliation: fc.option(fc.constantFrom('Osk', 'Marn'), { nil: undefined }),
		does: fc.constantFrom('says', 'denies', 'accuses', 'names' as const),
	})
	.map(({ who, accused, type, affiliation, does }) => {
		const text = `${who} said the pier of ${accused} was shut.`;
		switch (does) {
			case 'says': {
				const says = { who, words: 'the pier', type, ...(affiliation !== undefined && { affiliation }) };
				return { text, claim: true, says };
			}
			case 'denies':
				return { text, denier: who };
			case 'accuses':
				return { text, accused: [accused] };
			default:
				return { text };
		}
	});
const anyChange = fc.record({
	id: fc.constantFrom(...ids),
	sentences: fc.option(fc.array(anySentence, { minLength: 1, maxLength: 4 })),
	isAsked: fc.boolean(),
	/** Steps of finding out who is meant; the next change comes in the middle of it. */
	begun: fc.nat(60),
});

/** All that is told about names, as plain data. */
function told(corpus: Corpus): unknown {
	const places = (marks: ReturnType<Corpus['marks']>) =>
		marks.map(({ article, mark }) => `${article.id} ${mark.kind} ${mark.span?.start}`);
	return {
		speakers: corpus.speakers().map(speaker => {
			const { key, name, type, affiliation, entity, attributions, denials, speaking, spoken } = speaker;
			const who = { key, name, type, affiliation, entity };
			return { ...who, attributions, denials, speaking, spoken: places(spoken) };
		}),
		about: corpus.entities().map(({ key }) => {
			const { claims, accused, saidBy } = corpus.marksAbout(key);
			return { key, claims: places(claims), accused: places(accused), saidBy: places(saidBy) };
		}),
	};
}

describe('what is said and who is accused, by name', () => {
	it('is after any changes what it would be in a new corpus', () => {
		fc.assert(
			fc.property(fc.array(anyChange, { maxLength: 12 }), changes => {
				const corpus = new Corpus(1);
				const articles = new Map<string, ReturnType<typeof toldArticle>>();
				for (const { id, sentences, isAsked, begun } of changes) {
					if (sentences) {
						const names = people.map(name => ({ name, type: 'person' as const }));
						const article = toldArticle({ id, sentences, names });
						articles.set(id, article);
						corpus.set(article);
					} else {
						articles.delete(id);
						corpus.remove(id);
					}
					takeSteps(corpus.knowing(), begun);
					// What is asked for on the way is kept, and must be dropped in time.
					if (isAsked) {
						told(corpus);
					}
				}
				const fresh = new Corpus();
				for (const id of ids) {
					const article = articles.get(id);
					if (article) {
						fresh.set(article);
					}
				}
				assert.deepEqual(told(corpus), told(fresh));
				const said = fresh.marks().filter(({ mark }) => mark.who !== '' && mark.kind !== 'claim');
				const spoken = corpus.speakers().flatMap(speaker => speaker.spoken);
				assert.equal(spoken.length, said.length);
			}),
		);
	});
});
