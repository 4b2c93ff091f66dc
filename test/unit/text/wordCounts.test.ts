import assert from 'node:assert/strict';
import { WordCounts } from '../../../src/core/text/wordCounts';

describe('words that are counted', () => {
	it('are there as long as one paragraph has them', () => {
		const words = new WordCounts();
		words.count(['dam', 'sea'], 1);
		words.count(['dam'], 1);
		words.count(['dam', 'sea'], -1);
		assert.deepEqual([words.has('dam'), words.has('sea')], [true, false]);
	});

	it('have changed where they have come or gone since, and not both', () => {
		const words = new WordCounts();
		words.count(['dam', 'sea'], 1);
		assert.deepEqual(words.changes(), ['dam', 'sea']);
		words.count(['dam', 'sea'], -1);
		words.count(['sea', 'rain'], 1);
		assert.deepEqual(words.changes(), ['dam', 'rain']);
		assert.deepEqual(words.changes(), []);
	});
});
