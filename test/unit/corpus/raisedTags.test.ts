import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PlacedTag } from '../../../src/core/corpus/articleView';
import { raisedTags } from '../../../src/core/corpus/raisedTags';

const placed = (id: string, ...places: readonly (readonly [number, number])[]): PlacedTag => ({
	tag: { id, kind: 'claim', targets: [] },
	receipts: [],
	places: places.map(([start, end]) => ({ start, end })),
});
const raised = (...tags: readonly PlacedTag[]) => [...raisedTags(tags)].map(({ tag }) => tag.id);

describe('raisedTags', () => {
	it('are none where no tags share words', () => {
		assert.deepEqual(raised(placed('a', [0, 5]), placed('b', [5, 9])), []);
	});

	it('are the inner ones', () => {
		assert.deepEqual(raised(placed('in', [2, 4]), placed('out', [0, 9]), placed('other', [6, 8])), [
			'in',
			'other',
		]);
	});

	it('is one of two on the same words', () => {
		assert.equal(raised(placed('a', [0, 5]), placed('b', [0, 5])).length, 1);
	});

	it('is every other one of a chain', () => {
		assert.deepEqual(raised(placed('a', [0, 4]), placed('b', [3, 8]), placed('c', [7, 12])), ['b']);
	});

	it('is none that only stands between the parts of another', () => {
		assert.deepEqual(raised(placed('parts', [0, 4], [8, 12]), placed('between', [5, 7])), []);
	});

	it('are never two that share words, where only two lie over each other anywhere', () => {
		const pair = fc.tuple(
			fc.nat(20),
			fc.integer({ min: 1, max: 9 }),
			fc.nat(8),
			fc.integer({ min: 1, max: 9 }),
		);
		fc.assert(
			fc.property(pair, ([start, length, shift, other]) => {
				const a = placed('a', [start, start + length]);
				const b = placed('b', [start + shift, start + shift + other]);
				assert.equal(raised(a, b).length, shift < length ? 1 : 0);
			}),
		);
	});
});
