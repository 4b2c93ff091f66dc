import assert from 'node:assert/strict';
import { withAnotherPart, withoutPart } from '../../../src/core/corpus/tagParts';
import { spanOf, toldArticle } from '../../support/toldArticle';

const { view } = toldArticle({
	id: 'a',
	sentences: ['The board of the port shut the north lock in May.'],
	tags: [{ kind: 'claim', on: ['the north lock'] }],
});
const { text } = view;
const [placed] = view.tags;
assert.ok(placed);
const words = (tag: { readonly targets: readonly { readonly exact: string }[] } | undefined) =>
	tag?.targets.map(({ exact }) => exact);

describe('withAnotherPart', () => {
	for (const [added, expected] of [
		['The board', ['The board', 'the north lock']],
		['in May', ['the north lock', 'in May']],
		['lock in May', ['the north lock in May']],
		['north', ['the north lock']],
	] as const) {
		it(`of “${added}”`, () => {
			assert.deepEqual(words(withAnotherPart(text, placed, spanOf(text, added))), expected);
		});
	}
});

describe('withoutPart', () => {
	const two = { ...placed, tag: withAnotherPart(text, placed, spanOf(text, 'in May')) };
	it('leaves the others', () => {
		assert.deepEqual(words(withoutPart(two, 0)), ['in May']);
		assert.deepEqual(words(withoutPart(two, 1)), ['the north lock']);
	});

	it('leaves no tag without words', () => assert.equal(withoutPart(placed, 0), undefined));
});
