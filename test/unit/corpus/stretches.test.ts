import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Stretches } from '../../../src/core/corpus/stretches';
import { overlaps } from '../../../src/core/model/span';

const span = fc
	.record({ start: fc.nat(3000), length: fc.integer({ min: 1, max: 1500 }) })
	.map(({ start, length }) => ({ start, end: start + length }));

describe('Stretches', () => {
	it('gives exactly what overlaps, each once', () => {
		fc.assert(
			fc.property(fc.array(span, { maxLength: 20 }), span, (hulls, asked) => {
				const all = hulls.map((hull, at) => ({ hull, at }));
				const expected = all.filter(({ hull }) => overlaps(hull, asked)).map(({ at }) => at);
				const found = new Stretches(all).near(asked).map(({ at }) => at);
				assert.deepEqual(
					[...found].sort((a, b) => a - b),
					expected,
				);
			}),
		);
	});
});
