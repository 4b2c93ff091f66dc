import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TokenEnds } from '../../../src/core/text/tokenEnds';
import { tokenise } from '../../../src/core/text/tokens';
import { newsProse } from './newsProse';

describe('TokenEnds', () => {
	it('reads a stretch as if there were nothing before and behind it', () => {
		fc.assert(
			fc.property(newsProse, fc.nat(), fc.nat(), (text, a, b) => {
				const start = Math.min(a % (text.length + 1), b % (text.length + 1));
				const end = Math.max(a % (text.length + 1), b % (text.length + 1));
				assert.deepEqual(
					tokenise(text, { start, end }).map(token => [token.start, token.end, token.text]),
					tokenise(text.slice(start, end)).map(token => [token.start + start, token.end + start, token.text]),
				);
			}),
			{ numRuns: 500 },
		);
	});

	it('does not look at the other half of a character that the stretch cuts', () => {
		const text = 'Arden\u{1d49c}';
		assert.equal(new TokenEnds(text, { start: 0, end: 6 }).endOf(0), 5);
		assert.equal(new TokenEnds(text, { start: 0, end: 7 }).endOf(0), 7);
	});

	it('stops at the end of the stretch where there is only white space', () => {
		assert.equal(new TokenEnds('a   b', { start: 1, end: 3 }).nextVisible(1), 3);
	});
});
