import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../../src/core/text/tokens';
import { withoutInvisible } from '../../../src/core/text/words';
import { newsProse } from './newsProse';

describe('tokenise', () => {
	const cases: readonly (readonly [text: string, tokens: readonly string[]])[] = [
		["The mayor's plan, Arden’s own.", ['The', 'mayor', "'s", 'plan', ',', 'Arden', '’s', 'own', '.']],
		["the miners' strike", ['the', 'miners', "'", 'strike']],
		["They don't know O'Hara.", ['They', "don't", 'know', "O'Hara", '.']],
		['U.S. and D.C. talks', ['U.S.', 'and', 'D.C.', 'talks']],
		['U.S.-Arden talks', ['U.S.', '-', 'Arden', 'talks']],
		['Gen. J. Pike', ['Gen.', 'J.', 'Pike']],
		['Lau Siu-lai of RFE/RL', ['Lau', 'Siu-lai', 'of', 'RFE/RL']],
		['$1,026.50 or 90%', ['$', '1,026.50', 'or', '90', '%']],
		['the 501st at 10:30', ['the', '501st', 'at', '10:30']],
		['1,500m for £3.5bn', ['1,500', 'm', 'for', '£', '3.5', 'bn']],
		['see arden.example.com.', ['see', 'arden.example.com', '.']],
		[
			'asked @marn_dok, ada@arden.example: @ 5',
			['asked', '@marn_dok', ',', 'ada', '@', 'arden.example', ':', '@', '5'],
		],
		['no space.Then more', ['no', 'space', '.', 'Then', 'more']],
		['wait... -- what', ['wait', '...', '--', 'what']],
		["''No,'' he said", ["''", 'No', ',', "''", 'he', 'said']],
		['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
	];
	for (const [text, expected] of cases) {
		it(text, () => {
			assert.deepEqual(
				tokenise(text).map(token => token.text),
				expected,
			);
		});
	}

	it('tells words, numbers and punctuation apart', () => {
		assert.deepEqual(
			tokenise('A 501st of 12 ships, 3.5').map(token => token.kind),
			['word', 'word', 'word', 'number', 'word', 'punctuation', 'number'],
		);
	});

	it('gives lower case with straight apostrophes', () => {
		assert.deepEqual(
			tokenise('O’Hara’S').map(token => token.lower),
			["o'hara", "'s"],
		);
	});

	it('reads a part of the text only, at its place in the whole', () => {
		assert.deepEqual(
			tokenise('Ada met Pike.', { start: 4, end: 12 }).map(({ start, end, text }) => [start, end, text]),
			[
				[4, 7, 'met'],
				[8, 12, 'Pike'],
			],
		);
	});

	for (const [text, ...expected] of [
		['ac\u00adcused', [0, 8, 'accused']],
		['de\u00adnied it', [0, 7, 'denied'], [8, 10, 'it']],
		['\u200esaid \u200bPike\u200b.', [1, 5, 'said'], [7, 12, 'Pike'], [12, 13, '.']],
		['M\u00adr. O\u2060’Ha\ufeffra', [0, 4, 'Mr.'], [5, 13, 'O’Hara']],
		[`Port${'\u00ad'.repeat(60)}Arden`, [0, 69, 'PortArden']],
		['\u00ad \u200b'],
	] as const) {
		it(`leaves out what nobody sees in ${JSON.stringify(text)}`, () =>
			assert.deepEqual(
				tokenise(text).map(token => [token.start, token.end, token.text]),
				expected,
			));
	}

	it('leaves out nothing but white space', () => {
		fc.assert(
			fc.property(newsProse, text => {
				let at = 0;
				for (const token of tokenise(text)) {
					assert.equal(withoutInvisible(text.slice(at, token.start)).trim(), '');
					assert.equal(withoutInvisible(text.slice(token.start, token.end)), token.text);
					at = token.end;
				}
				assert.equal(withoutInvisible(text.slice(at)).trim(), '');
			}),
		);
	});
});
