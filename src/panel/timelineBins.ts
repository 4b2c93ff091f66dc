/** The timeline cut into equal spans of time. No DOM. */
import type { ShownDay } from './shownFindings';

export type BinUnit = 'day' | 'month' | 'year';

export interface TimelineBin extends Omit<ShownDay, 'date'> {
	/** ISO 8601 day, month or year. */
	readonly date: string;
	/** First and last day. */
	readonly from: string;
	readonly to: string;
}

export interface TimelineBins {
	readonly unit: BinUnit;
	/** Without gaps, from the first that holds something to the last; at most `mostBins`, except of years. */
	readonly bins: readonly TimelineBin[];
}

/** So many bars can be told apart and hit. */
export const mostBins = 62;

const digits: Readonly<Record<BinUnit, number>> = { day: 10, month: 7, year: 4 };

/** The finest unit that all dates are known by and that does not make too many bins. */
export function timelineBins({ days }: { readonly days: readonly ShownDay[] }): TimelineBins {
	const known = Math.min(...days.map(({ date }) => date.length));
	const units = (['day', 'month', 'year'] as const).filter(unit => digits[unit] <= known);
	const [first, last] = [days[0]?.date, days.at(-1)?.date];
	if (first === undefined || last === undefined) {
		return { unit: 'day', bins: [] };
	}
	const unit = units.find(unit => isFewEnough(first, last, unit)) ?? 'year';
	const bins = new Map(datesBetween(first, last, unit).map(date => [date, emptyBin(date, unit)]));
	for (const day of days) {
		const date = day.date.slice(0, digits[unit]);
		const bin = bins.get(date) ?? emptyBin(date, unit);
		bins.set(date, {
			...bin,
			claims: bin.claims + day.claims,
			allegations: bin.allegations + day.allegations,
			denials: bin.denials + day.denials,
		});
	}
	return { unit, bins: [...bins.values()] };
}

function isFewEnough(first: string, last: string, unit: BinUnit): boolean {
	const length = { day: 1, month: 30, year: 365 }[unit];
	return (Date.parse(last) - Date.parse(first)) / 86_400_000 < mostBins * length;
}

function datesBetween(first: string, last: string, unit: BinUnit): string[] {
	const end = last.slice(0, digits[unit]);
	const dates: string[] = [];
	let date = first.slice(0, digits[unit]);
	// The day after the last one with a year of four digits would be less, as a text, than any of them.
	for (let before = ''; before < date && date <= end; date = next(date, unit)) {
		dates.push(date);
		before = date;
	}
	return dates;
}

function next(date: string, unit: BinUnit): string {
	return dayAfter(lastDay(date, unit)).slice(0, digits[unit]);
}

function dayAfter(day: string): string {
	return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function lastDay(date: string, unit: BinUnit): string {
	if (unit === 'day') {
		return date;
	}
	if (unit === 'year') {
		return `${date}-12-31`;
	}
	const day = new Date(`${date}-01`);
	day.setUTCMonth(day.getUTCMonth() + 1, 0);
	return day.toISOString().slice(0, 10);
}

function emptyBin(date: string, unit: BinUnit): TimelineBin {
	const from = `${date}-01-01`.slice(0, 10);
	return { date, from, to: lastDay(date, unit), claims: 0, allegations: 0, denials: 0 };
}
