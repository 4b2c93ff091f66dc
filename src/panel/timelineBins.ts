/** The timeline cut into equal spans of time. No DOM. */
import type { ShownDay } from './shownFindings';

export type BinUnit = 'day' | 'month' | 'year';

export interface TimelineBin extends Omit<ShownDay, 'date'> {
	/** ISO 8601 day, month or year. */
	readonly date: string;
	/** First and last day. */
	readonly from: string;
	readonly to: string;
	/** It stands for the time between two others, of which nothing is told, and which is too long to be drawn. */
	readonly isBreak?: true;
}

export interface TimelineBins {
	readonly unit: BinUnit;
	/** From the first that holds something to the last, without gaps but for breaks; at most `mostBins`, except of years. */
	readonly bins: readonly TimelineBin[];
}

/** So many bars can be told apart and hit. */
export const mostBins = 62;

const nothing = { claims: 0, allegations: 0, denials: 0 } as const;

const digits: Readonly<Record<BinUnit, number>> = { day: 10, month: 7, year: 4 };

/** The finest unit that all dates are known by and that does not make too many bins. */
export function timelineBins({ days }: { readonly days: readonly ShownDay[] }): TimelineBins {
	const known = Math.min(...days.map(({ date }) => date.length));
	const units = (['day', 'month', 'year'] as const).filter(unit => digits[unit] <= known);
	const [first, last] = [days[0]?.date, days.at(-1)?.date];
	if (first === undefined || last === undefined) {
		return { unit: 'day', bins: [] };
	}
	const whole: Run = { first, last };
	const runs = isFewEnough([whole], 'year') ? [whole] : runsOf(days);
	const unit = units.find(unit => isFewEnough(runs, unit)) ?? 'year';
	const bins = new Map(
		runs.flatMap((run, at) => {
			const held = datesBetween(run.first, run.last, unit).map(date => emptyBin(date, unit));
			const [from, to] = [runs[at - 1]?.last, held[0]?.from];
			const gap = from && to ? [{ ...nothing, date: `${from}/${to}`, from, to, isBreak: true as const }] : [];
			return [...gap, ...held].map(bin => [bin.date, bin] as const);
		}),
	);
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

/** First and last of some dates that lie together. */
interface Run {
	readonly first: string;
	readonly last: string;
}

/** Apart where a lifetime lies between two dates: one that is wrong would make a hair of every other bar. */
function runsOf(days: readonly ShownDay[]): readonly Run[] {
	const runs: Run[] = [];
	for (const { date } of days) {
		const before = runs.at(-1);
		const run = before && isFewEnough([{ first: before.last, last: date }], 'year') ? runs.pop() : undefined;
		runs.push({ first: run?.first ?? date, last: date });
	}
	return runs;
}

/** A further run takes a bin more, and one for the break. */
function isFewEnough(runs: readonly Run[], unit: BinUnit): boolean {
	const length = { day: 1, month: 30, year: 365 }[unit];
	const spans = runs.map(({ first, last }) => (Date.parse(last) - Date.parse(first)) / 86_400_000);
	return spans.reduce((sum, span) => sum + span / length, 2 * (runs.length - 1)) < mostBins;
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
	return { ...nothing, date, from, to: lastDay(date, unit) };
}
