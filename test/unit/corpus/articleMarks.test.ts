import assert from 'node:assert/strict';
import { ArticleList } from '../../../src/core/corpus/articleList';
import { ArticleMarks } from '../../../src/core/corpus/articleMarks';
import type { CorpusArticle } from '../../../src/core/corpus/articleView';
import { finish } from '../../../src/core/corpus/steps';
import { toldArticle } from '../../support/toldArticle';

const article = (id: string, words: string): CorpusArticle =>
	toldArticle({
		id,
		label: id,
		sentences: [{ text: `Ida Brandt said ${words}.`, says: { who: 'Ida Brandt', type: 'person', words } }],
	});

describe('ArticleMarks', () => {
	const [old, other, changed] = [
		article('a', 'the ferry left'),
		article('b', 'the lock leaks'),
		article('a', 'the ferry sank'),
	];
	const setUp = () => {
		const list = new ArticleList();
		list.set(old);
		list.set(other);
		return { list, marks: new ArticleMarks(list) };
	};
	const toldBy = (marks: ArticleMarks) => marks.all().map(({ article: { view } }) => view.text);

	it('are of all articles, in their order', () => {
		const { list, marks } = setUp();
		assert.deepEqual([...new Set(toldBy(marks))], [old.view.text, other.view.text]);
		assert.deepEqual([...marks.inTurn()].flat(), marks.all());
		list.delete('a');
		marks.drop('a');
		assert.deepEqual([...new Set(toldBy(marks))], [other.view.text]);
	});

	it('are those of now, where an article changes while they are read', () => {
		const { list, marks } = setUp();
		const reading = marks.reading();
		reading.next();
		list.set(changed);
		marks.drop('a');
		finish(reading);
		assert.deepEqual([...new Set(toldBy(marks))], [changed.view.text, other.view.text]);
	});

	it('are those of now, where an article that is still to be read changes', () => {
		const { list, marks } = setUp();
		const reading = marks.reading();
		reading.next();
		const next = article('b', 'the lock holds');
		list.set(next);
		marks.drop('b');
		finish(reading);
		assert.deepEqual([...new Set(toldBy(marks))], [old.view.text, next.view.text]);
	});

	it('are those of now, where an article goes while they are read and comes back', () => {
		const { list, marks } = setUp();
		const reading = marks.reading();
		reading.next();
		list.delete('b');
		marks.drop('b');
		finish(reading);
		const next = article('b', 'the lock holds');
		list.set(next);
		marks.forgetList();
		assert.deepEqual([...new Set(toldBy(marks))], [old.view.text, next.view.text]);
	});

	it('are made for an article that is not there any more, and not kept', () => {
		const { list, marks } = setUp();
		list.set(changed);
		marks.drop('a');
		assert.equal(marks.of(old)[0]?.article, old);
		assert.equal(marks.of(changed)[0]?.article, changed);
		assert.equal(marks.of(changed), marks.of(changed));
	});
});
