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

	const more = [
		'Nobody was asked, neither the company nor those who live on the',
		'pier, and the mayor, who had promised to come, was not seen there',
		'at all that day, nor on any of the days before the storm, as some',
		'of the oldest of them were eager to tell.',
	];
	const address = `https://arden.example/${'pier/'.repeat(20)}`;
	for (const [name, lines, expected] of [
		[
			'a headline that is longer than any line',
			[`The council closes the northern pier ${'until spring '.repeat(6)}`, '', ...wrapped, '', ...more],
			[1, 3, 4],
		],
		['an address above the text', [`Source: ${address}`, ...wrapped, ...more], [1, 3, 4]],
		['an address below the text', [...wrapped, ...more, `Source: ${address}`], [3, 4, 1]],
		['an address inside the text', [...wrapped, more[0], more[1], address, more[2], more[3]], [3, 5]],
		[
			'a headline right above a long text',
			[
				`The council closes the northern pier ${'until spring '.repeat(6)}`,
				...[...wrapped, ...more, ...wrapped, ...more],
			],
			[1, 3, 4, 3, 4],
		],
		[
			'front matter with an address',
			['---', 'title: Pier', `url: ${address}`, '---', '', ...wrapped, '', ...more],
			[1, 1, 1, 1, 3, 4],
		],
		[
			'front matter with a line as wide as the text',
			[
				'---',
				'title: Pier',
				'about: what the council and the company told the people of Arden',
				'---',
				...wrapped,
				...more,
			],
			[1, 1, 1, 1, 3, 4],
		],
		[
			'lines wider than text is wrapped at',
			Array(4).fill(`${'The council voted on the pier and '.repeat(4)}then`),
			[1, 1, 1, 1],
		],
		['paragraphs of one line each between blank lines', more.flatMap(line => [line, '']), [1, 1, 1, 1]],
	] as const) {
		it(`reads ${name}`, () => assert.deepEqual(lengths(lines.join('\n')), expected));
	}

	it('has none in a text without words', () => {
		assert.deepEqual(lengths('\n \n\t\n'), []);
	});
});
