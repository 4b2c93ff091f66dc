import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeSegment, encodeSegment, type KeptArticle } from '../../../../src/core/corpus/kept/segment';
import { utf8 } from '../../../support/utf8';

/** Records like those of the code. */
const plainly = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
	fc.record<T>(model, { noNullPrototype: true });

const anyArticle: fc.Arbitrary<KeptArticle> = plainly({
	id: fc.webUrl(),
	stamp: fc.option(plainly({ modified: fc.maxSafeNat(), size: fc.nat() }), { nil: undefined }),
	sum: fc.nat(),
	knowledge: fc.string({ maxLength: 4 }),
	suggestions: fc.nat(),
	text: fc.uint8Array({ maxLength: 40 }),
	analysis: fc.uint8Array({ maxLength: 40 }),
});
const some = fc.array(anyArticle, { maxLength: 4 });

/** A buffer of a test may be a view of a larger one. */
const copied = (articles: readonly KeptArticle[] | undefined) =>
	articles?.map(({ text, analysis, ...rest }) => ({ ...rest, text: [...text], analysis: [...analysis] }));

describe('a file of kept articles', () => {
	it('gives back what was put in', () => {
		fc.assert(
			fc.property(some, articles => {
				assert.deepEqual(copied(decodeSegment(encodeSegment(articles, utf8), utf8)), copied(articles));
			}),
		);
	});

	it('is rejected as a whole when any byte of it was changed', () => {
		fc.assert(
			fc.property(some, fc.nat(), fc.integer({ min: 1, max: 255 }), (articles, at, by) => {
				const bytes = encodeSegment(articles, utf8);
				const place = at % bytes.length;
				assert.equal(decodeSegment(bytes.with(place, (bytes[place] ?? 0) ^ by), utf8), undefined);
			}),
			{ numRuns: 500 },
		);
	});

	it('is rejected when it ends too early, goes on too long, or is none', () => {
		fc.assert(
			fc.property(some, fc.nat(), fc.uint8Array({ minLength: 1 }), (articles, at, more) => {
				const bytes = encodeSegment(articles, utf8);
				assert.equal(decodeSegment(bytes.subarray(0, at % bytes.length), utf8), undefined);
				assert.equal(decodeSegment(new Uint8Array([...bytes, ...more]), utf8), undefined);
				assert.equal(decodeSegment(more, utf8), undefined);
			}),
		);
	});
});
