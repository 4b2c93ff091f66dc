import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
	characterAt,
	combining,
	digit,
	invisible,
	letter,
	numeral,
	sizeAt,
	smallLetter,
	whiteSpace,
} from '../../../src/core/text/characters';

const patterns: readonly (readonly [pattern: RegExp, flag: number])[] = [
	[/^\p{L}/u, letter],
	[/^\p{Ll}/u, smallLetter],
	[/^\p{N}/u, numeral],
	[/^[0-9]/, digit],
	[/^\p{M}/u, combining],
	[/^\s/, whiteSpace],
	[/^[\u00ad\u200b-\u200f\u2060\ufeff]/, invisible],
];

describe('characterAt', () => {
	it('says what the patterns of Unicode say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }), text => {
				for (const [pattern, flag] of patterns) {
					assert.equal((characterAt(text, 0) & flag) !== 0, pattern.test(text), `${pattern} ${text}`);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('knows nothing of halves of characters and of what is outside the text', () => {
		for (const [text, offset] of [
			['\ud83c', 0],
			['\u{1f30a}', 1],
			['a', -1],
			['a', 1],
		] as const) {
			assert.equal(characterAt(text, offset) & (letter | numeral | combining | whiteSpace), 0);
		}
	});

	it('counts units', () => {
		assert.deepEqual(
			['a', '\u{1f30a}', '\ud83c', ''].map(text => sizeAt(text, 0)),
			[1, 2, 1, 1],
		);
	});
});
