import assert from 'node:assert/strict';
import { tellerOf, titleOf } from '../../../../src/core/corpus/cards/claimTitle';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { AssertionReader } from '../../../../src/core/corpus/groups/assertions';
import { toldArticle } from '../../../support/toldArticle';

/** Groups whose members are the texts, one an article and day. */
function groupOf(accused: readonly string[], ...texts: readonly string[]) {
	const corpus = new Corpus();
	for (const [at, text] of texts.entries()) {
		const article = toldArticle({
			id: `${at}`,
			label: `${at}`,
			sentences: [{ text, claim: true }],
			names: [],
		});
		const sidecar = { ...article.view.sidecar, article: { published: `2031-05-0${9 - at}` } };
		corpus.set({ ...article, view: { ...article.view, sidecar } });
	}
	const reader = new AssertionReader(corpus);
	return { accused, members: corpus.marks().flatMap(placed => reader.read(placed) ?? []) };
}

describe('what a claim group is called', () => {
	it('by words that need no other sentence', () => {
		const group = groupOf(
			[],
			'The Courier reported that he met an officer.',
			'Ida Brandt met an officer in Lune.',
		);
		assert.equal(titleOf(group), 'Ida Brandt met an officer in Lune.');
	});

	it('by words that name the accused, then by the earliest', () => {
		const texts = [
			'Kesh shelled the port.',
			'The navy shelled the port.',
			'Kesh had shelled the port on Monday.',
		];
		assert.equal(titleOf(groupOf(['Kesh'], ...texts)), texts[2]);
		assert.equal(tellerOf(groupOf([], ...texts))?.article.id, '2');
	});

	for (const [text, title] of [
		['LUNE, Kesh (SNA) — The port burned.', 'The port burned.'],
		['LUNE (Coast Wire) - The port burned.', 'The port burned.'],
		['LUNE, May 4 (SNA) - The port burned.', 'The port burned.'],
		['UN - Kesh talks burned out.', 'UN - Kesh talks burned out.'],
	] as const) {
		it(`without the dateline: ${text}`, () => assert.equal(titleOf(groupOf([], text)), title));
	}

	it('as people named it', () => {
		assert.equal(titleOf({ ...groupOf([], 'The port burned.'), title: 'The fire' }), 'The fire');
	});
});
