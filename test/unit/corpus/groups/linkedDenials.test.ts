import assert from 'node:assert/strict';
import { Corpus } from '../../../../src/core/corpus/corpus';
import { claimFindings } from '../../../../src/core/corpus/groups/claimFindings';
import type { Link } from '../../../../src/core/model/tag';
import { toldArticle } from '../../../support/toldArticle';

/** A claim in one article and a denial in another, which have no word in common. */
function findings(
	link: Link,
	folder = '',
	published: readonly [string, string] = ['2031-05-01', '2031-05-02'],
) {
	const corpus = new Corpus();
	const claim = toldArticle({
		id: `${folder}old%20mill.txt`,
		sentences: ['Osk burned the mill in Marn.'],
		tags: [{ id: 'aaaa1111', kind: 'claim', on: ['Osk burned the mill in Marn.'], accused: ['Osk'] }],
	});
	const denial = toldArticle({
		id: `${folder}wire/reply.txt`,
		sentences: ['We were asleep, the clerk insisted.'],
		tags: [{ id: 'bbbb1111', kind: 'denial', on: ['We were asleep, the clerk insisted.'], links: [link] }],
	});
	for (const [at, article] of [claim, denial].entries()) {
		const sidecar = { ...article.view.sidecar, article: { published: published[at] ?? '' } };
		corpus.set({ ...article, view: { ...article.view, sidecar } });
	}
	const { groups, unlinkedDenials } = claimFindings(corpus);
	const group = groups.find(({ accused }) => accused.includes('Osk'));
	assert.ok(group);
	const answers = group.denials.map(({ key, by, to }) => [key.split('#')[1], by, to[0]?.split('#')[1]]);
	return { state: group.state, answers, unlinked: unlinkedDenials.length };
}

describe('a denial that a person linked to a claim', () => {
	const linked = { state: 'denied', answers: [['bbbb1111', 'person', 'aaaa1111']], unlinked: 0 };
	const open = { state: 'unanswered', answers: [], unlinked: 1 };
	const to = '../old mill.txt#aaaa1111';

	it('answers it, whatever its words are', () => {
		assert.deepEqual(findings({ type: 'denies', to }, 'file:///news/'), linked);
		assert.deepEqual(findings({ type: 'denies', to: '../old%20mill.txt#aaaa1111' }, 'news/'), linked);
	});

	it('answers it even where the dates say otherwise: they may be those of the copies', () => {
		assert.deepEqual(findings({ type: 'denies', to }, 'file:///news/', ['2031-05-02', '2031-05-01']), linked);
	});

	it('answers nothing by another link, or one that leads nowhere', () => {
		assert.deepEqual(findings({ type: 'updates', to }, 'file:///news/'), open);
		assert.deepEqual(findings({ type: 'denies', to: '../old mill.txt#gone1111' }, 'file:///news/'), open);
	});

	it('is told before what the words say, whichever member of the claim comes first', () => {
		const burned = 'Officials said Osk burned the mill in Marn.';
		const told = (
			id: string,
			published: string,
			sentence: string,
			tag: Parameters<typeof toldArticle>[0]['tags'],
		) => {
			const article = toldArticle({ id, sentences: [sentence], ...(tag && { tags: tag }) });
			const sidecar = { ...article.view.sidecar, article: { published } };
			return { ...article, view: { ...article.view, sidecar } };
		};
		const claim = (id: string) => ({ id, kind: 'claim', on: [burned], accused: ['Osk'] });
		for (const linked of ['aaaa1111', 'cccc1111']) {
			const corpus = new Corpus();
			const links: readonly Link[] = [
				{ type: 'denies', to: `${linked === 'aaaa1111' ? 'a' : 'b'}.txt#${linked}` },
			];
			const denied = 'Osk rejected the allegation.';
			corpus.set(told('a.txt', '2031-05-01', burned, [claim('aaaa1111')]));
			corpus.set(told('b.txt', '2031-05-01', burned, [claim('cccc1111')]));
			corpus.set(
				told('c.txt', '2031-05-02', denied, [
					{ id: 'bbbb1111', kind: 'denial', on: [denied], speaker: { name: 'Osk' }, links },
				]),
			);
			const [group] = claimFindings(corpus).groups;
			assert.deepEqual(
				[group?.members.length, group?.state, group?.denials.map(({ by }) => by)],
				[2, 'denied', ['person']],
			);
		}
	});

	it('leads nowhere by half a character', () => {
		assert.deepEqual(findings({ type: 'denies', to: '\ud800.txt#aaaa1111' }, 'file:///news/'), open);
	});
});
