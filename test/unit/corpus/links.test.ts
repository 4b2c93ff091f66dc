import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkIndex, referenceTo } from '../../../src/core/corpus/links';
import { toldArticle } from '../../support/toldArticle';

const article = (path: string, id: string, links: readonly string[]) => ({
	path,
	view: toldArticle({
		id: path,
		sentences: [`The lock was shut, says ${id}.`],
		tags: [
			{ id, kind: 'claim', on: ['The lock was shut'], links: links.map(to => ({ type: 'denies', to })) },
		],
	}).view,
});

describe('referenceTo', () => {
	for (const [from, to, expected] of [
		['/w/a.txt', '/w/b.txt', 'b.txt#x'],
		['/w/a.txt', '/w/a.txt', '#x'],
		['/w/one/a.txt', '/w/two/b.txt', '../two/b.txt#x'],
		['/w/a.txt', '/w/two/b.txt', 'two/b.txt#x'],
		['/w/one/more/a.txt', '/w/b.txt', '../../b.txt#x'],
		['/w/a#b.txt', '/w/c d.txt', 'c d.txt#x'],
	] as const) {
		it(`${from} → ${to}`, () => assert.equal(referenceTo(from, to, 'x'), expected));
	}
});

describe('linkIndex', () => {
	const articles = [
		article('/w/a.txt', 'aaa', ['two/b.txt#bbb', 'two/b.txt#gone', 'gone.txt#aaa', 'no reference']),
		article('/w/two/b.txt', 'bbb', []),
		article('/w/two/c.txt', 'ccc', ['b.txt#bbb', '#ccc']),
	];
	const told = (path: string, id: string) =>
		linkIndex(articles)
			.of(path, id)
			.map(
				({ isInverse, placed, article: at }) =>
					`${isInverse ? '←' : '→'} ${at?.path ?? '?'} ${placed?.tag.id ?? '?'}`,
			);

	it('are those of the tag itself, with what is gone', () => {
		assert.deepEqual(told('/w/a.txt', 'aaa'), ['→ /w/two/b.txt bbb', '→ /w/two/b.txt ?', '→ ? ?', '→ ? ?']);
	});

	it('are also those of others to it', () => {
		assert.deepEqual(told('/w/two/b.txt', 'bbb'), ['← /w/a.txt aaa', '← /w/two/c.txt ccc']);
	});

	it('go both ways for a tag that names itself', () => {
		assert.deepEqual(told('/w/two/c.txt', 'ccc').slice(1), ['→ /w/two/c.txt ccc', '← /w/two/c.txt ccc']);
	});

	it('lead where the reference was made to', () => {
		const name = fc.stringMatching(/^[a-z #]{1,4}$/).filter(words => words.trim() !== '');
		const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(names => `/${names.join('/')}.txt`);
		fc.assert(
			fc.property(path, path, (from, to) => {
				const link = referenceTo(from, to, 'bbb');
				const articles =
					from === to
						? [article(from, 'bbb', [link])]
						: [article(from, 'aaa', [link]), article(to, 'bbb', [])];
				const found = linkIndex(articles).of(from, from === to ? 'bbb' : 'aaa');
				assert.equal(found[0]?.placed?.tag.id, 'bbb');
				assert.equal(found[0]?.article?.path, to);
			}),
		);
	});
});
