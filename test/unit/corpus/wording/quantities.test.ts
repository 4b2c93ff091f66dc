import assert from 'node:assert/strict';
import { areClose, isYear, quantityAt } from '../../../../src/core/corpus/wording/quantities';

describe('quantityAt', () => {
	for (const [words, value, unit, length] of [
		['1,200 tonnes', '1200000', 'kilogram', 2],
		['1,200 kilos', '1200', 'kilogram', 2],
		['30 million crowns', '30000000', 'crown', 2],
		['two boats', '2', 'boat', 1],
		['90 % of', '90', '%', 2],
		['90 percent of', '90', '%', 2],
		['40 per cent of', '40', '%', 3],
		['half of', '50', '%', 1],
		['a quarter of', '25', '%', 2],
		['two-thirds of', '67', '%', 1],
		['three quarters of a million florins', '750000', 'florin', 5],
		['half a million florins', '500000', 'florin', 3],
		['two and a half thousand teachers', '2500', 'teacher', 5],
		['sixty-four people', '64', 'person', 1],
		['nineteen boats', '19', 'boat', 1],
		['15 - million-dollar estate', '15000000', 'dollar', 3],
		['380m marks', '380000000', 'mark', 1],
		['4 . 5bn marks', '4500000000', 'mark', 3],
		['three-day strike', '3', 'day', 1],
		['a decade', '10', 'year', 2],
		['two weeks', '14', 'day', 2],
		['third stage', '3', 'stag', 1],
		['a dozen boats', '12', 'boat', 2],
		['$200 billion in', '200000000000', '', 2],
		['1.5 metres', '1.5', 'metr', 2],
		['40', '40', '', 1],
	] as const) {
		it(`reads ${words}`, () => {
			const found = quantityAt(words.split(' '), 0);
			assert.deepEqual([found?.value, found?.words], [value, length]);
			assert.equal(found?.unit.startsWith(unit), true);
		});
	}

	for (const [words, rough] of [
		['just over 300 people', true],
		['at least 14 miners', true],
		['exactly 300 people', false],
	] as const) {
		it(`${rough ? 'is rough' : 'is exact'}: ${words}`, () =>
			assert.equal(quantityAt(words.split(' '), 2)?.rough ?? quantityAt(words.split(' '), 1)?.rough, rough));
	}

	it('takes a third term and the second half for no fractions', () => {
		assert.equal(quantityAt(['a', 'third', 'term'], 0), undefined);
		assert.equal(quantityAt(['second', 'half'], 1), undefined);
	});

	it('takes numbers for one that are close, where one is not meant exactly', () => {
		assert.ok(areClose('312', '300', true));
		assert.ok(!areClose('312', '300', false));
		assert.ok(!areClose('30', '300', true));
	});

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
