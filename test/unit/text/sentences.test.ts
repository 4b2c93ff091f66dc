import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines } from '../../../src/core/text/lines';
import { splitSentences } from '../../../src/core/text/sentences';
import { assertLinearIn } from '../../support/growth';
import { longTexts, newsProse } from './newsProse';

function split(text: string): string[] {
	return splitSentences(text, readLines(text)).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
	/** Sentences are given with a bar between them. */
	const cases: readonly (readonly [name: string, marked: string])[] = [
		['plain sentences', 'The pier burned. |Nobody was hurt! |Who lit it?'],
		[
			'notes',
			'It fell in 2022.[^2] |It rose.[1][12] |“It sank,” she said.[3] |That is a [1] file. |So it is.',
		],
		['titles', 'Gen. Pike met Mr. Lund and Prof. Ivo Marsh. |Then he left.'],
		['a title in brackets', 'The bench of Justice (Ms.) Ida Pike met. |It left (in May.) |She stayed.'],
		['initials', 'It was J. R. Pike who spoke to Ada M. Lund.'],
		['an initial behind a slash', 'It was Arden Observatory/R. Pike. |It is blurred.'],
		['a site that is one letter', 'She wrote it on X. |Lund read it.'],
		['a pronoun at the end', 'It was she and I. |Nobody else came.'],
		['abbreviations of countries', 'The U.S. Navy came. |They live in the U.S. |He does not.'],
		['companies', 'She works for Arden Steel Co. and is rich. |He sold Lund Inc. |It was late.'],
		['times of day', 'They met at 5 a.m. Monday on the pier. |She left at 6 p.m. |Nobody saw her.'],
		['numbers', 'It cost $3.50 a ton, see p. 12 and No. 7. |That was cheap.'],
		['months', 'It happened on Jan. 5 in Arden.'],
		['ellipses inside', 'She paused ... and then went on … slowly.'],
		['ellipses at the end', 'She never finished.... |He did.'],
		['names with a mark', 'He works at Yoohoo! in the mail room.'],
		['a quotation of two sentences', '“We waited. |Nobody came,” she said.'],
		['the tag of a statement', '“Nobody came.” |She shrugged.'],
		['the tag of a question', '“Who came?” Ada Lund asked reporters. |Nobody knew.'],
		['the tag in lower case', '“Nobody came!” said Lund.'],
		['quotations one after another', 'He said: “Nobody came.” |“We waited.”'],
		[
			'opening quote marks only',
			'“Nobody came.“ |She left. |“Nobody came,“ said Lund. |“Who?“ Ada Lund asked.',
		],
		['low quote marks', '„Nobody came.“ |She left. |„Who knew?“'],
		['closing quote marks only', '”Nobody came.” |She left. |”Nobody came,” said Lund. |”Who?”'],
		['brackets', 'She teaches (she was a sailor for years.) at the school. |He does not.'],
		['an omission', '“The pier [...] The storm” is a poem.'],
		['no white space', 'The pier burned.|Nobody was hurt.'],
		['addresses', 'Write to ada.lund@example.com. |See www.example.com/pier.html for more.'],
		['lists', '1. The pier |2. The tower |3. The bridge'],
		['letters for items', 'a) the pier |b) the tower'],
		['bullets', '• The pier |• The tower'],
		['CJK marks', '港が燃えた。|誰もいない。'],
		['an epigraph', '“The sea takes what it wants.” - Ada Lund'],
	];
	for (const [name, marked] of cases) {
		it(name, () => {
			assert.deepEqual(
				split(marked.replaceAll('|', '')),
				marked.split('|').map(sentence => sentence.trim()),
			);
		});
	}

	it('lets a sentence run over the lines of a wrapped paragraph, but not over paragraphs', () => {
		const wrapped =
			'The harbour council of Port Arden voted on Tuesday to close the\nnorthern pier until spring, after a storm had loosened the older\nof its two rows of piles. Members of the council have asked the\ncompany to report';
		assert.deepEqual(split(`${wrapped}\n\nNobody came`), [
			wrapped.slice(0, wrapped.indexOf('Members') - 1),
			wrapped.slice(wrapped.indexOf('Members')),
			'Nobody came',
		]);
	});

	it('takes the role of the line', () => {
		const text = 'Council closes pier\n\nThe council voted. It was late.';
		assert.deepEqual(
			splitSentences(text, readLines(text)).map(({ role }) => role),
			['heading', 'body', 'body'],
		);
	});

	it('leaves out nothing but white space, in order, trimmed, within its paragraph', () => {
		fc.assert(
			fc.property(newsProse, text => {
				let at = 0;
				for (const { start, end } of splitSentences(text, readLines(text))) {
					assert.equal(text.slice(at, start).trim(), '');
					assert.equal(text.slice(start, end), text.slice(start, end).trim());
					assert.ok(start < end && !text.slice(start, end).includes('\n\n'));
					at = end;
				}
				assert.equal(text.slice(at).trim(), '');
			}),
		);
	});

	it('takes time in proportion to the length over long lines', function () {
		this.timeout(120_000);
		for (const text of longTexts) {
			assertLinearIn(text, split);
		}
	});
});
