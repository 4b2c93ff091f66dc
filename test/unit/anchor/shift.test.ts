import assert from 'node:assert/strict';
import { shiftSpan, shiftSpanBy, type TextChange } from '../../../src/core/anchor/shift';

const span = { start: 10, end: 20 };

describe('shiftSpan', () => {
	const cases: readonly (readonly [string, TextChange, readonly [number, number] | undefined])[] = [
		['typed before', { start: 3, end: 3, text: 'abc' }, [13, 23]],
		['typed at the start', { start: 10, end: 10, text: 'abc' }, [13, 23]],
		['typed inside', { start: 11, end: 11, text: 'abc' }, [10, 23]],
		['typed inside, before the last', { start: 19, end: 19, text: 'abc' }, [10, 23]],
		['typed at the end', { start: 20, end: 20, text: 'abc' }, [10, 20]],
		['typed behind', { start: 30, end: 30, text: 'abc' }, [10, 20]],
		['deleted before', { start: 3, end: 6, text: '' }, [7, 17]],
		['deleted up to the start', { start: 6, end: 10, text: '' }, [6, 16]],
		['deleted over the start', { start: 6, end: 12, text: '' }, [6, 14]],
		['deleted from the start', { start: 10, end: 12, text: '' }, [10, 18]],
		['deleted inside', { start: 12, end: 15, text: '' }, [10, 17]],
		['deleted to the end', { start: 18, end: 20, text: '' }, [10, 18]],
		['deleted over the end', { start: 18, end: 25, text: '' }, [10, 18]],
		['deleted from the end on', { start: 20, end: 25, text: '' }, [10, 20]],
		['deleted whole', { start: 10, end: 20, text: '' }, undefined],
		['deleted with what is round it', { start: 5, end: 25, text: '' }, undefined],
		['replaced inside', { start: 12, end: 15, text: 'abcdef' }, [10, 23]],
		['replaced from the start', { start: 10, end: 12, text: 'abc' }, [10, 21]],
		['replaced to the end', { start: 18, end: 20, text: 'abc' }, [10, 21]],
		['replaced to the end by less', { start: 15, end: 20, text: 'a' }, [10, 16]],
		['replaced over the start', { start: 6, end: 12, text: 'abc' }, [9, 17]],
		['replaced over the end', { start: 18, end: 25, text: 'abc' }, [10, 18]],
		['replaced whole', { start: 10, end: 20, text: 'abc' }, undefined],
	];
	for (const [title, change, expected] of cases) {
		it(title, () => {
			const moved = expected && { start: expected[0], end: expected[1] };
			assert.deepEqual(shiftSpan(span, change), moved);
		});
	}
});

describe('shiftSpanBy', () => {
	const changes: readonly TextChange[] = [
		{ start: 2, end: 4, text: '' },
		{ start: 12, end: 12, text: 'abc' },
		{ start: 15, end: 16, text: '' },
		{ start: 20, end: 20, text: 'abc' },
	];

	it('takes the changes of one event in any order', () => {
		const expected = { start: 8, end: 20 };
		assert.deepEqual(shiftSpanBy(span, changes), expected);
		assert.deepEqual(shiftSpanBy(span, [...changes].reverse()), expected);
		assert.deepEqual(shiftSpanBy(span, [...changes.slice(2), ...changes.slice(0, 2)]), expected);
	});

	it('loses what several changes delete together', () => {
		const parts = [
			{ start: 10, end: 14, text: '' },
			{ start: 14, end: 22, text: '' },
		];
		assert.equal(shiftSpanBy(span, parts), undefined);
	});
});
