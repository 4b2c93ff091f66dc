import assert from 'node:assert/strict';
import { daysBeside } from '../../../../src/core/corpus/groups/reportedOn';
import { spanOf } from '../../../support/toldArticle';

describe('daysBeside', () => {
	for (const [text, expected] of [
		['Kesh shelled Lune, officials said on Tuesday.', [' on Tuesday']],
		['Officials on Tuesday said Kesh had shelled Lune.', ['on Tuesday ']],
		['Officials said Kesh had shelled Lune on Tuesday.', []],
		['Officials said Tuesday that Kesh had shelled Lune.', [' Tuesday']],
	] as const) {
		it(`${expected.length > 0 ? 'is when it was said' : 'is when it happened'}: ${text}`, () => {
			const days = daysBeside(text, spanOf(text, 'said'));
			assert.deepEqual(
				days.map(({ start, end }) => text.slice(start, end)),
				expected,
			);
		});
	}
});
