import assert from 'node:assert/strict';
import { claimCards } from '../../../../src/core/corpus/cards/claimCards';
import { claimSeenAgain, seenIn } from '../../../../src/core/corpus/cards/seenClaim';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { corpusFindings } from '../../../../src/core/corpus/corpusFindings';
import { Filter } from '../../../../src/core/corpus/filter';
import { seenOn } from '../../../../src/panel/seenClaim';
import { type ToldArticle, type ToldSentence, toldArticle } from '../../../support/toldArticle';

const said = (text: string): ToldSentence => ({ text, claim: true });
const burned = said('Osk burned the mill in Marn.');
const sank = said('A storm sank the ferry off Tarnholm.');
const fell = said('The price of barley fell again.');

function corpusOf(...articles: readonly (readonly [string, ...ToldSentence[]])[]): Corpus {
	const corpus = new Corpus();
	for (const [id, ...sentences] of articles) {
		const told: ToldArticle = { id, label: id, sentences };
		corpus.set(toldArticle(told));
	}
	return corpus;
}

/** What the decision on the card with this title falls on, when the articles have become `now` meanwhile. */
function fallsOn(
	title: string,
	before: Corpus,
	now: Corpus,
): readonly (readonly [string, string])[] | undefined {
	const { cards } = claimCards(before, corpusFindings(before).claims, new Filter(before, {}), 20);
	const card = cards.find(one => one.title === title);
	assert.ok(card);
	const again = claimSeenAgain(corpusFindings(now).claims.groups, seenOn(card));
	return again && [...again.members].map(([key, { mark }]) => [key, mark.exact] as const);
}

describe('a claim seen on a card', () => {
	const before = corpusOf(['one', burned, sank, fell], ['two', burned]);

	it('is found by its words where its sentence has another number', () => {
		const now = corpusOf(['one', said('Rain is expected.'), burned, sank, fell], ['two', burned]);
		assert.deepEqual(fallsOn(sank.text, before, now), [['one#1', sank.text]]);
		assert.deepEqual(fallsOn(burned.text, before, now), [
			['one#0', burned.text],
			['two#0', burned.text],
		]);
	});

	it('is the one with its keys where an article says the same twice', () => {
		const over = said('It was over.');
		const corpus = corpusOf(['one', over, sank, over]);
		const { groups } = corpusFindings(corpus).claims;
		const { cards } = claimCards(corpus, corpusFindings(corpus).claims, new Filter(corpus, {}), 20);
		const alike = cards.filter(({ title }) => title === over.text);
		const found = alike.map(card => claimSeenAgain(groups, seenOn(card))?.group.id);
		assert.deepEqual([alike.length, found], [2, alike.map(({ id }) => id)]);
	});

	it('is no other where one of two alike sentences is in another article', () => {
		const [group] = corpusFindings(corpusOf(['one', burned, burned])).claims.groups;
		const { groups } = corpusFindings(corpusOf(['one', burned], ['two', burned])).claims;
		assert.deepEqual([group?.members.length, groups[0]?.members.length], [2, 2]);
		assert.equal(group && claimSeenAgain(groups, seenIn(group)), undefined);
	});

	for (const [name, id, words, isFound] of [
		['by its tag, whatever it is on now', 'aaaa1111', sank, true],
		['not by another tag on its words', 'bbbb1111', burned, false],
	] as const) {
		it(`is found ${name}`, () => {
			const tagged = (tag: string, on: ToldSentence) => {
				const corpus = new Corpus();
				const tags = [{ id: tag, kind: 'claim', on: [on.text] }];
				corpus.set(toldArticle({ id: 'one', label: 'one', sentences: [burned.text, sank.text], tags }));
				return corpusFindings(corpus).claims.groups;
			};
			const [group] = tagged('aaaa1111', burned);
			assert.ok(group);
			assert.equal(claimSeenAgain(tagged(id, words), seenIn(group)) !== undefined, isFound);
		});
	}

	it('is none of two that have its words where neither has its keys', () => {
		const over = said('It was over.');
		const [group] = corpusFindings(corpusOf(['one', over])).claims.groups;
		const { groups } = corpusFindings(corpusOf(['one', fell, over, sank, over])).claims;
		assert.equal(group && claimSeenAgain(groups, seenIn(group)), undefined);
	});

	it('has the members of its group, each by its own sentence', () => {
		const now = corpusOf(['one', said('Rain is expected.'), burned, sank, fell], ['two', burned]);
		const groups = corpusFindings(now).claims.groups;
		for (const group of corpusFindings(before).claims.groups) {
			const again = claimSeenAgain(groups, seenIn(group));
			const words = group.members.map(({ key, mark }) => [key, mark.exact]);
			assert.deepEqual(again && [...again.members].map(([key, { mark }]) => [key, mark.exact]), words);
		}
	});

	for (const [what, now] of [
		['its sentence is gone', corpusOf(['one', fell], ['two', sank])],
		['somebody else asserts it too', corpusOf(['one', burned], ['two', burned], ['three', burned])],
		['one of its articles is gone', corpusOf(['one', burned])],
	] as const) {
		it(`is no other where ${what}`, () => assert.equal(fallsOn(burned.text, before, now), undefined));
	}
});
