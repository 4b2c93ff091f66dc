import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeTarget } from '../../../src/core/anchor/describe';
import { resolveTarget } from '../../../src/core/anchor/resolve';
import { resolveTargets } from '../../../src/core/anchor/resolveTargets';
import { indexedText, plainText } from '../../../src/core/anchor/searched';

const word = fc.constantFrom(
	'the',
	'dam',
	'of',
	'Marn',
	'was',
	'not',
	'opened',
	'by',
	'12',
	'engineers',
	'🚢',
	'.\n',
);
const prose = fc.array(word, { minLength: 1, maxLength: 120 }).map(words => words.join(' '));

describe('resolveTargets', () => {
	it('gives the receipts that each target gets alone', () => {
		const spans = fc.array(fc.tuple(fc.nat(), fc.nat(90)), { maxLength: 6 });
		fc.assert(
			fc.property(prose, prose, prose, spans, (head, tail, changed, all) => {
				const old = `${head} ${tail}`;
				const now = `${changed} ${tail} ${head.slice(0, head.length >> 1)}`;
				const targets = all.map(([at, length]) => {
					const start = at % old.length;
					return describeTarget(old, { start, end: start + length });
				});
				assert.deepEqual(
					resolveTargets(now, targets),
					targets.map(target => resolveTarget(now, target)),
				);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('indexedText', () => {
	it('finds the places that a look through the text finds', () => {
		const any = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '🚢'), maxLength: 60 }), prose);
		fc.assert(
			fc.property(
				any,
				any,
				fc.nat(),
				fc.nat(40),
				fc.integer({ min: 1, max: 9 }),
				(text, other, at, length, limit) => {
					const start = at % (text.length + 1);
					for (const words of [text.slice(start, start + length), other, '']) {
						assert.deepEqual(indexedText(text).places(words, limit), plainText(text).places(words, limit));
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});
