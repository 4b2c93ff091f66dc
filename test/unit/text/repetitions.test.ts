import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayNeverEnd } from '../../../src/core/text/repetitions';

describe('a pattern that may never end', () => {
	for (const pattern of [
		'^(\\w+\\s?)+:$',
		'^(a+)+$',
		'^(?:a*)*b',
		'(?<name>a+){2,}',
		'(a+){10}',
		'(a+){1,5}',
		'((a+){2}b){2}',
		'(?:(?:a+){2}b){2}c',
		'(aa?)+$',
		'((a+)b)+',
		'((?:ab)?c)*',
		'(\\p{L}+)*\\d',
		'([)]+)+',
		'(a|a)+$',
		'(a|ab)*c',
		'(A|a)*c',
		'(\\w|\\d)+:',
		'(.|x)+:',
		'(x|)+:',
		'((?:a|ab)c)+',
		'(?=(a+)+b)',
	]) {
		it(pattern, () => assert.equal(mayNeverEnd(pattern), true));
	}
});

describe('a pattern that ends', () => {
	for (const pattern of [
		'',
		'^Read more:',
		'^Tags: ',
		'^-- END --$',
		'^[\\w\\s]+:$',
		'^(?:Read|See) more: .+$',
		'^(?:\\w+ )?\\d+ comments$',
		'^(By .*)$',
		'^(?:Home|News| \\| )+$',
		'^(?:\\d{2}:){2}\\d{2}$',
		'^(?:\\p{Lu}\\u{61}){2,4}$',
		'\\(a+\\)+',
		'[(a+)]+',
		'(?:a+|b+)?',
		'(a|ab)c',
		'(a|ab)(cd)+',
		'(?:a+)(?:cd)+',
		'^By (?:[A-Z][a-z]+ ?){2,4}$',
		'^(?:\\w+ ){1,3}\\| Courier$',
		'(a|ab){2}(a+){3}',
	]) {
		it(pattern, () => assert.equal(mayNeverEnd(pattern), false));
	}
});

describe('mayNeverEnd', () => {
	it('answers for whatever somebody writes', () => {
		const piece = fc.oneof(
			fc.constantFrom('(', ')', '[', ']', '{', '}', '\\', '|', '+', '?', '2,'),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(piece), pieces => {
				assert.equal(typeof mayNeverEnd(pieces.join('')), 'boolean');
			}),
		);
	});
});
