import assert from 'node:assert/strict';
import { isYear, quantityAt } from '../../../../src/core/corpus/wording/quantities';

describe('quantityAt', () => {
	for (const [words, value, unit, length] of [
		['1,200 tonnes', '1200', 'ton', 1],
		['30 million crowns', '30000000', 'crown', 2],
		['two boats', '2', 'boat', 1],
		['90 % of', '90', '%', 1],
		['90 percent of', '90', '%', 1],
		['$200 billion in', '200000000000', '', 2],
		['1.5 metres', '1.5', 'metr', 1],
		['40', '40', '', 1],
	] as const) {
		it(`reads ${words}`, () => {
			const found = quantityAt(words.split(' '), 0);
			assert.deepEqual([found?.value, found?.words], [value, length]);
			assert.equal(found?.unit.startsWith(unit), true);
		});
	}

	for (const word of ['boats', 'b52', '', '-', 'x1,200']) {
		it(`finds none in “${word}”`, () => assert.equal(quantityAt([word], 0), undefined));
	}

	it('knows a year from a number of things', () => {
		const year = (words: string) => {
			const found = quantityAt(words.split(' '), 0);
			return found !== undefined && isYear(found);
		};
		assert.deepEqual(
			['2031', '2,031', '1450', '20 million'].map(year),
			[true, true, false, false].map((is, at) => (at === 1 ? true : is)),
		);
	});
});
