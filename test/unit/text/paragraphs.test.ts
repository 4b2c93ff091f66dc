import assert from 'node:assert/strict';
import { readLines } from '../../../src/core/text/lines';
import { readParagraphs } from '../../../src/core/text/paragraphs';

function lengths(text: string): number[] {
	return readParagraphs(text, readLines(text)).map(({ first, last }) => last - first + 1);
}

describe('readParagraphs', () => {
	const wrapped = [
		'The harbour council of Port Arden voted on Tuesday to close the',
		'northern pier until spring, after a storm had loosened the older',
		'of its two rows of piles.',
	];

	it('takes each line of a text that is not wrapped for a paragraph', () => {
		assert.deepEqual(lengths('One line.\nAnother line.\n\nA third.'), [1, 1, 1]);
	});

	it('joins wrapped lines up to a short one', () => {
		assert.deepEqual(
			lengths(
				[...wrapped, 'Nobody was asked, neither the company nor those who live on the', 'pier.'].join('\n'),
			),
			[3, 2],
		);
	});

	it('does not join short lines of a list, nor very long lines', () => {
		assert.deepEqual(lengths('the pier\nthe tower\nthe bridge'), [1, 1, 1]);
		const long = `${'The council voted on the northern pier and '.repeat(4)}then`;
		assert.deepEqual(lengths(`${long}\n${long}\n${long}`), [1, 1, 1]);
	});

	it('has none in a text without words', () => {
		assert.deepEqual(lengths('\n \n\t\n'), []);
	});
});
