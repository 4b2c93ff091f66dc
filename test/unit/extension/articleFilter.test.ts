import assert from 'node:assert/strict';
import {
	type ArticleFilter,
	inOrder,
	isEmpty,
	isFilter,
	listed,
} from '../../../src/extension/features/articlesTree/articleFilter';

type View = Parameters<typeof listed>[0];
type Dated = Parameters<typeof inOrder>[0][number] & { readonly name: string };

const tag = (id: string, kind: string, receipt: 'exact' | 'lost') => ({
	tag: { id, kind },
	receipts: [{ receipt }],
});
const article = {
	view: {
		tags: [tag('a', 'claim', 'exact'), tag('b', 'denial', 'lost'), tag('c', 'denial', 'exact')],
		suggestions: [{ kind: 'claim' }, { kind: 'denial' }, { kind: 'denial' }],
	},
} as unknown as View;

describe('what the view of articles lists', () => {
	for (const [filter, open, tags, suggestions] of [
		[{ contents: 'all' }, ['b'], ['a', 'c'], 3],
		[{ contents: 'tags' }, ['b'], ['a', 'c'], 0],
		[{ contents: 'suggestions' }, [], [], 3],
		[{ contents: 'unsure' }, ['b'], [], 0],
		[{ contents: 'all', kind: 'denial' }, ['b'], ['c'], 2],
		[{ contents: 'unsure', kind: 'claim' }, [], [], 0],
		[{ contents: 'tags', kind: 'prediction' }, [], [], 0],
	] as readonly (readonly [ArticleFilter, string[], string[], number])[]) {
		it(JSON.stringify(filter), () => {
			const shown = listed(article, filter);
			const ids = (placed: typeof shown.tags) => placed.map(found => found.tag.id);
			assert.deepEqual([ids(shown.open), ids(shown.tags)], [open, tags]);
			assert.equal(shown.suggestions.length, suggestions);
			assert.equal(isEmpty(shown), open.length + tags.length + suggestions === 0);
		});
	}

	it('knows what is no filter', () => {
		assert.equal(isFilter({ contents: 'all' }), false);
		assert.equal(isFilter({ contents: 'all', kind: 'claim' }), true);
		assert.equal(isFilter({ contents: 'unsure' }), true);
	});
});

describe('the order of the articles', () => {
	const dated = (name: string, published?: string) =>
		({ name, sidecar: { value: { article: { published } } } }) as unknown as Dated;
	const articles = [dated('a'), dated('b', '2024-03-01'), dated('c', '2025-01'), dated('d', '2024-03-01')];
	const read: Readonly<Record<string, number>> = { a: 80, b: 0, c: 100, d: 0 };

	for (const [order, expected] of [
		['name', 'abcd'],
		['date', 'cbda'],
		['unread', 'bdac'],
	] as const) {
		it(order, () => {
			const names = inOrder(articles, order, ({ name }) => read[name] ?? 0).map(({ name }) => name);
			assert.equal(names.join(''), expected);
		});
	}
});
