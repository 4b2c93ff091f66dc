import assert from 'node:assert/strict';
import { hasLines, inItsLines, inOneLine } from '../../../src/extension/base/noteLines';

describe('a note of several lines in one line', () => {
	const notes = ['Ask the clerk.', 'one\ntwo', 'one\n\ntwo\nthree', 'one \n two', '- one\n  - two'];
	for (const note of notes) {
		it(`comes back as it was: ${JSON.stringify(note)}`, () => {
			assert.doesNotMatch(inOneLine(note), /\n/);
			assert.equal(inItsLines(inOneLine(note)), note);
		});
	}

	it('has a sign for each end of a line', () => {
		assert.equal(inOneLine('one\r\ntwo\n\nthree'), 'one ⏎ two ⏎  ⏎ three');
		assert.equal(inItsLines('one⏎two ⏎three'), 'one\ntwo\nthree');
		assert.deepEqual(['one', 'one\ntwo'].map(hasLines), [false, true]);
	});
});
