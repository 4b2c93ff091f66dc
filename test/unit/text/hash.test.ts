import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../src/core/text/hash';

describe('sha256', () => {
	it('agrees with the platform on the UTF-8 of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), text => {
				assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'));
			}),
		);
	});
});
