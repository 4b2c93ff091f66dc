import assert from 'node:assert/strict';
import { Recent } from '../../../src/core/corpus/recent';

describe('Recent', () => {
	it('makes what it does not remember, and forgets the oldest', () => {
		const made: string[] = [];
		const recent = new Recent<string, string>(2);
		for (const key of ['a', 'b', 'a', 'c', 'b', 'a']) {
			assert.equal(
				recent.get(key, () => {
					made.push(key);
					return key.toUpperCase();
				}),
				key.toUpperCase(),
			);
		}
		assert.deepEqual(made, ['a', 'b', 'c', 'a']);
	});
});
