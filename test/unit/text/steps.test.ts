import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, type Span } from '../../../src/core/model/span';
import { readLines } from '../../../src/core/text/lines';
import { splitSentences } from '../../../src/core/text/sentences';
import { edges, growSpan, moveEdge, shrinkSpan } from '../../../src/core/text/steps';
import { type Ground, stretchesNear, units } from '../../../src/core/text/stops';

const text = `Canal toll doubled

The board's clerk, Ada Morrow, said that "barges of 40% more weight" had passed. Nobody paid in May.

Subscribe to our newsletter

A boat sank near Brent.
`;
const lines = readLines(text, [/^Subscribe/]);
const ground: Ground = { text, sentences: splitSentences(text, lines), clauses: [] };
const spanOf = (words: string): Span => {
	const start = text.indexOf(words);
	assert.ok(start >= 0, words);
	return { start, end: start + words.length };
};
const wordsOf = ({ start, end }: Span) => text.slice(start, end);

describe('moveEdge', () => {
	for (const [what, from, edge, unit, direction, to] of [
		['the end on by a word', 'Ada', 'end', 'word', 1, 'Ada Morrow'],
		['the end back by a word', 'Ada Morrow', 'end', 'word', -1, 'Ada'],
		['the start back by a word, with its possessive', 'clerk', 'start', 'word', -1, "board's clerk"],
		['the start on by a word', "The board's clerk", 'start', 'word', 1, "board's clerk"],
		['no further than one word', 'Morrow', 'end', 'word', -1, 'Morrow'],
		['no further than one word from the left', 'Morrow', 'start', 'word', 1, 'Morrow'],
		['over a quote mark, which goes with its word', 'said that', 'end', 'word', 1, 'said that "barges'],
		['over a sign, which goes with its number', '"barges of', 'end', 'word', 1, '"barges of 40%'],
		['to the full stop with the last word', 'paid in', 'end', 'word', 1, 'paid in May.'],
		['into the next sentence', 'had passed.', 'end', 'word', 1, 'had passed. Nobody'],
		['on by a clause', "The board's clerk", 'end', 'clause', 1, "The board's clerk, Ada Morrow"],
		['back by a clause', "The board's clerk, Ada Morrow", 'end', 'clause', -1, "The board's clerk"],
		['on by a sentence', 'Nobody', 'end', 'sentence', 1, 'Nobody paid in May.'],
		[
			'back by a sentence',
			'Nobody paid',
			'start',
			'sentence',
			-1,
			`${wordsOf(ground.sentences[1] ?? spanOf('The'))} Nobody paid`,
		],
		['not into furniture', 'in May.', 'end', 'word', 1, 'in May.'],
		['nor over it', 'in May.', 'end', 'sentence', 1, 'in May.'],
		['not into furniture from below', 'A boat', 'start', 'word', -1, 'A boat'],
	] as const) {
		it(what, () => {
			assert.equal(wordsOf(moveEdge(ground, spanOf(from), { edge, unit, direction })), to);
		});
	}

	it('not over the limits', () => {
		const within = spanOf('clerk, Ada');
		const step = { edge: 'end', unit: 'word', direction: 1 } as const;
		assert.equal(wordsOf(moveEdge(ground, spanOf('clerk'), step, within)), 'clerk, Ada');
		assert.equal(wordsOf(moveEdge(ground, spanOf('clerk, Ada'), step, within)), 'clerk, Ada');
	});

	const words = ground.sentences
		.filter(({ role }) => role !== 'furniture')
		.flatMap(sentence => stretchesNear(ground, sentence, 'word').filter(word => contains(sentence, word)));
	const someWords = fc
		.tuple(fc.nat(words.length - 1), fc.nat(6))
		.map(([first, more]) => ({ from: words[first], to: words[Math.min(first + more, words.length - 1)] }))
		.filter(({ from, to }) => from !== undefined && to !== undefined)
		.map(({ from, to }): Span => ({ start: from?.start ?? 0, end: to?.end ?? 0 }))
		.filter(({ start, end }) => !text.slice(start, end).includes('Subscribe'));

	it('and back again is where it was', () => {
		fc.assert(
			fc.property(
				someWords,
				fc.constantFrom(...edges),
				fc.constantFrom(1 as const, -1 as const),
				(span, edge, direction) => {
					const there = moveEdge(ground, span, { edge, unit: 'word', direction });
					const back = direction === 1 ? -1 : 1;
					if (there !== span) {
						assert.deepEqual(moveEdge(ground, there, { edge, unit: 'word', direction: back }), span);
					}
				},
			),
		);
	});

	it('always leaves a word, moves one edge only, and never comes to furniture', () => {
		fc.assert(
			fc.property(
				someWords,
				fc.array(
					fc.tuple(
						fc.constantFrom(...edges),
						fc.constantFrom(...units),
						fc.constantFrom(1 as const, -1 as const),
					),
					{ maxLength: 8 },
				),
				(start, steps) => {
					let span = start;
					for (const [edge, unit, direction] of steps) {
						const moved = moveEdge(ground, span, { edge, unit, direction });
						const other = edge === 'start' ? 'end' : 'start';
						assert.equal(moved[other], span[other]);
						assert.match(wordsOf(moved), /[\p{L}\p{N}]/u);
						assert.doesNotMatch(wordsOf(moved), /Subscribe/);
						span = moved;
					}
				},
			),
		);
	});
});

describe('growSpan and shrinkSpan', () => {
	const levels = [
		'orro',
		'Morrow',
		'Ada Morrow',
		'The board\'s clerk, Ada Morrow, said that "barges of 40% more weight" had passed.',
	];

	it('go up from part of a word to the sentence', () => {
		let span = spanOf('orro');
		for (const level of levels.slice(1)) {
			span = growSpan(ground, span);
			assert.equal(wordsOf(span), level);
		}
		assert.equal(growSpan(ground, span), span);
	});

	it('go down again to the word at the caret', () => {
		const caret = spanOf('Morrow').start + 2;
		let span = spanOf(levels.at(-1) ?? '');
		for (const level of levels.slice(1, -1).reverse()) {
			span = shrinkSpan(ground, span, caret);
			assert.equal(wordsOf(span), level);
		}
		assert.equal(shrinkSpan(ground, span, caret), span);
	});

	it('take what is known to be a clause for one', () => {
		const known = { ...ground, clauses: [spanOf('paid in May')] };
		assert.equal(wordsOf(growSpan(known, spanOf('paid'))), 'paid in May.');
	});

	it('do not grow over the limits', () => {
		const span = spanOf('Morrow');
		assert.equal(growSpan(ground, span, span), span);
	});
});
