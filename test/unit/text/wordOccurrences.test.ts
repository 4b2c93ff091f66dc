import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordOccurrences } from '../../../src/core/text/wordOccurrences';

const found = (text: string, words: string, matchCase = false) =>
	wordOccurrences(text, words, { matchCase }).map(({ start, end }) => text.slice(start, end));

describe('wordOccurrences', () => {
	for (const [what, text, words, expected] of [
		['whole words only', 'The tug tugged a tugboat. Tug!', 'tug', ['tug', 'Tug']],
		['with a possessive behind them', 'Lund’s boat; Lund.', 'Lund', ['Lund', 'Lund']],
		['not inside longer names', 'Lundgren met Lund', 'Lund', ['Lund']],
		['accents count as letters', 'the quaì, the qua', 'qua', ['qua']],
		['with other quote marks', 'a “dry dock” and a "dry dock"', '"dry dock"', ['“dry dock”', '"dry dock"']],
		['with other apostrophes', "the board's, the board’s", "board's", ["board's", 'board’s']],
		[
			'with other spaces and over a line end',
			'north  quay, north\nquay',
			'north quay',
			['north  quay', 'north\nquay'],
		],
		['not over a paragraph', 'north\n\nquay', 'north quay', []],
		['characters that patterns know', 'It cost $4.50 (net) or $4050 (net)', '$4.50 (net)', ['$4.50 (net)']],
		['nothing for marks alone', 'a - b', '-', []],
		['with other hyphens', 'a north-side and a north‑side', 'north-side', ['north-side', 'north‑side']],
	] as const) {
		it(what, () => assert.deepEqual(found(text, words), expected));
	}

	it('tells capitals apart where it is told to', () => {
		assert.deepEqual(found('Tug, tug', 'tug', true), ['tug']);
	});

	it('finds words wherever they were put between others', () => {
		const word = fc.stringMatching(/^[a-z"'$.*+?()[\]\\|^-]{1,6}$/).filter(words => /[a-z]/.test(words));
		fc.assert(
			fc.property(word, fc.array(word), (wanted, others) => {
				const text = [...others, wanted, ...others].join(' , ');
				assert.ok(found(text, wanted, true).includes(wanted));
			}),
		);
	});
});
