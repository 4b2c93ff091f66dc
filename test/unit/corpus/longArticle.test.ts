/** What a long article takes grows with its length, and not with the square of it: counted, since a clock is not reliable. */
import assert from 'node:assert/strict';
import { claimCards } from '../../../src/core/corpus/cards/claimCards';
import { entityPage } from '../../../src/core/corpus/cards/entityPage';
import { Corpus } from '../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../src/core/corpus/filter';
import { rows } from '../../../src/core/corpus/rows';
import type { Selection } from '../../../src/core/corpus/selection';
import { toldArticle } from '../../support/toldArticle';

const length = 400;

describe('an article with many suggestions', () => {
	const corpus = new Corpus();
	corpus.set(
		toldArticle({
			id: 'long.txt',
			sentences: Array.from({ length }, (_, at) => ({
				text: `Osk sold boat ${at} to Marn, Ida Brandt said.`,
				claim: true,
				says: { who: 'Ida Brandt', words: `Osk sold boat ${at} to Marn` },
			})),
			names: [
				{ name: 'Osk', type: 'place' },
				{ name: 'Ida Brandt', type: 'person' },
			],
		}),
	);
	const { claims } = corpusFindings(corpus);
	const keyOf = (name: string) => corpus.find(name)?.key ?? '';
	const speaker = corpus.speakers()[0]?.key ?? '';
	const query = { status: 'suggestion' } as const;
	let reads = 0;
	for (const placed of corpus.marks()) {
		const { mark } = placed;
		Object.defineProperty(placed, 'mark', {
			get: () => {
				reads++;
				return mark;
			},
		});
	}
	/** With what is made of all once made before. */
	const isGoneThroughAFewTimes = (find: () => void) => {
		assert.ok(new Filter(corpus, query).passing.length > 0);
		reads = 0;
		find();
		const each = reads / corpus.marks().length;
		assert.ok(each > 0 && each < 20, `${each} reads of each`);
	};

	for (const selection of [
		{ of: 'marks', kind: 'claim' },
		{ of: 'speaker', key: speaker, figure: 'attributions' },
		{ of: 'entity', key: keyOf('Osk'), figure: 'claims' },
	] satisfies Selection[]) {
		it(`is gone through a few times for the sentences behind a number: ${selection.of}`, () => {
			isGoneThroughAFewTimes(() => assert.equal(rows(corpus, selection, query).length, length));
		});
	}

	it('is gone through a few times for the claims that a filter lets through', () => {
		isGoneThroughAFewTimes(() => {
			assert.equal(claimCards(corpus, claims, new Filter(corpus, query), 1).fitting, claims.groups.length);
		});
	});

	it('is gone through a few times for the page of a name', () => {
		isGoneThroughAFewTimes(() => {
			const page = entityPage(corpus, claims, new Filter(corpus, query), keyOf('Ida Brandt'), 1);
			assert.equal(page?.saysCount, length);
		});
	});
});
