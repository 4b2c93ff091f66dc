import assert from 'node:assert/strict';
import {
	dropOldest,
	type KeptTexts,
	mostBytesKept,
	mostKept,
} from '../../../src/extension/decisions/keptDecisions';

const text = (bytes: number) => 'x'.repeat(bytes / 2);
const share = mostBytesKept / 8;

const cases: readonly (readonly [
	name: string,
	decisions: readonly (readonly KeptTexts[])[],
	kept: number,
])[] = [
	['nothing', [], 0],
	['as many as fit', Array.from({ length: 8 }, () => [{ after: text(share) }]), 8],
	['the newest that fit', Array.from({ length: 9 }, () => [{ before: text(share) }]), 8],
	[
		'texts before and after',
		Array.from({ length: 9 }, () => [{ before: text(share), after: text(share) }]),
		4,
	],
	[
		'texts of several files',
		Array.from({ length: 9 }, () => [{ after: text(share) }, { after: text(share) }]),
		4,
	],
	['one that is too large alone', [[], [{ after: text(mostBytesKept * 2) }]], 1],
	['what came after one that is too large', [[{ after: text(mostBytesKept * 2) }], [], []], 2],
	['so many and no more', Array.from({ length: mostKept + 3 }, () => [{}]), mostKept],
];

describe('decisions that can be taken back', () => {
	for (const [name, decisions, kept] of cases) {
		it(`are ${name}`, () => {
			const left = [...decisions];
			dropOldest(left, texts => texts);
			assert.deepEqual(left, decisions.slice(decisions.length - kept));
		});
	}
});
