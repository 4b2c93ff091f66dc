import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mostBins, timelineBins } from '../../src/panel/timelineBins';

const day = (date: string, claims = 1, allegations = 0, denials = 0) => ({
	date,
	articles: [],
	claims,
	allegations,
	denials,
});

describe('timelineBins', () => {
	const cases: readonly (readonly [string, readonly string[], string, number])[] = [
		['no days', [], 'day', 0],
		['one day', ['2026-03-04'], 'day', 1],
		['days with gaps', ['2026-02-27', '2026-03-02'], 'day', 4],
		['what is known by the month only', ['2026-01', '2026-03-02'], 'month', 3],
		['more days than can be shown', ['2025-11-01', '2026-03-02'], 'month', 5],
		['as many days as can be told apart', ['2026-01-01', '2026-03-03'], 'day', 62],
		['one day more', ['2026-01-01', '2026-03-04'], 'month', 3],
		[
			'more years than can be told apart',
			['1900-05-01', '1950-01-01', '2000-01-01', '2026-03-02'],
			'year',
			127,
		],
		['days that one wrong date is far from', ['2026-02-27', '2026-03-02', '9999-12-31'], 'day', 6],
		[
			'months that wrong dates are far from',
			['0001-01-01', '2024-02-27', '2026-03-02', '9999-12-31'],
			'month',
			30,
		],
		['decades', ['1990-05-01', '2026-03-02'], 'year', 37],
		['the last day of the calendar', ['9990-01-01', '9999-12-31'], 'year', 10],
		['years of the first century', ['0042-05-01', '0045-01-01'], 'month', 33],
		['what is known by the year only', ['2024', '2026-03-02'], 'year', 3],
	];
	for (const [what, dates, unit, count] of cases) {
		it(`cuts ${what}`, () => {
			const cut = timelineBins({ days: dates.map(date => day(date)) });
			assert.deepEqual([cut.unit, cut.bins.length], [unit, count]);
		});
	}

	it('has one break for the time that is left out', () => {
		const { bins } = timelineBins({
			days: ['2026-03-01', '2026-03-02', '9999-12-31'].map(date => day(date)),
		});
		assert.deepEqual(
			bins.map(({ from, to, claims, isBreak }) => [from, to, claims, isBreak === true]),
			[
				['2026-03-01', '2026-03-01', 1, false],
				['2026-03-02', '2026-03-02', 1, false],
				['2026-03-02', '9999-12-31', 0, true],
				['9999-12-31', '9999-12-31', 1, false],
			],
		);
	});

	it('has first and last days', () => {
		const { bins } = timelineBins({ days: [day('2024-02'), day('2024-03-05')] });
		assert.deepEqual(
			bins.map(({ from, to }) => [from, to]),
			[
				['2024-02-01', '2024-02-29'],
				['2024-03-01', '2024-03-31'],
			],
		);
	});

	it('loses nothing, and never has too many bars below years', () => {
		const dates = fc.uniqueArray(
			fc.date({ min: new Date('1980-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
		);
		fc.assert(
			fc.property(dates, list => {
				const days = [...new Set(list.map(date => date.toISOString().slice(0, 10)))]
					.sort()
					.map(date => day(date, 3, 2, 1));
				const { bins, unit } = timelineBins({ days });
				const sum = (of: 'claims' | 'denials') => bins.reduce((total, bin) => total + bin[of], 0);
				assert.deepEqual([sum('claims'), sum('denials')], [3 * days.length, days.length]);
				assert.ok(unit === 'year' || bins.length <= mostBins + 1);
			}),
		);
	});
});
