import assert from 'node:assert/strict';
import { resolvePiece } from '../../../src/core/anchor/resolvePiece';

const text = 'Ana said no. Bor said yes, she said, and Bor saidst nothing. Later Ana said more.';

describe('resolvePiece', () => {
	const cases: readonly (readonly [string, Parameters<typeof resolvePiece>, number | undefined])[] = [
		['where it was', [text, { exact: 'said', start: 17, end: 21 }, { start: 13, end: 60 }], 17],
		['the nearest in the tag', [text, { exact: 'said', start: 30, end: 34 }, { start: 13, end: 60 }], 31],
		[
			'in the tag rather than nearer outside it',
			[text, { exact: 'said', start: 5, end: 9 }, { start: 13, end: 60 }],
			17,
		],
		[
			'close by, where the tag does not hold it',
			[text, { exact: 'Ana', start: 0, end: 3 }, { start: 13, end: 60 }],
			0,
		],
		[
			'moved along with the tag',
			[text, { exact: 'said', start: 21, end: 25 }, { start: 13, end: 60 }, { start: 3, end: 50 }],
			31,
		],
		['no part of a word', [text, { exact: 'saids', start: 45, end: 50 }, { start: 13, end: 60 }], undefined],
		['no words', [text, { exact: '', start: 17, end: 17 }, { start: 13, end: 60 }], undefined],
		['no tag', [text, { exact: 'said', start: 17, end: 21 }, undefined], undefined],
	];
	for (const [title, args, start] of cases) {
		it(title, () => {
			const expected = start === undefined ? undefined : { start, end: start + args[1].exact.length };
			assert.deepEqual(resolvePiece(...args), expected);
		});
	}
});
