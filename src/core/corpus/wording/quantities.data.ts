/** Words of number and measure. Origin: general English; compiled by hand. Conversions: SI, with the statute mile. */

const counted = (list: string, from: number, step = 1): readonly (readonly [string, number])[] =>
	list.split(' ').map((word, index) => [word, from + step * index] as const);

/** Numerals below a hundred; "one" is grammar more often than a number. */
export const numerals: ReadonlyMap<string, number> = new Map([
	...counted('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 2),
	...counted('sixteen seventeen eighteen nineteen', 16),
	...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

/** Ordinals that seldom mean anything but a rank. */
export const ordinals: ReadonlyMap<string, number> = new Map(
	counted('third fourth fifth sixth seventh eighth ninth tenth', 3),
);

export const scales: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1000],
	['k', 1000],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
]);

/** How many of them make a whole. */
export const fractions: ReadonlyMap<string, number> = new Map([
	['half', 2],
	['third', 3],
	['quarter', 4],
	['fifth', 5],
	['sixth', 6],
	['tenth', 10],
	['halves', 2],
	['thirds', 3],
	['quarters', 4],
	['fifths', 5],
	['sixths', 6],
	['tenths', 10],
]);

/** Words for one measure, with how many of the first unit it is: "tonnes" are a thousand kilograms. */
export const measures: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map(
	(
		[
			['kilogram', 1, 'kg kilogram kilograms kilogramme kilogrammes kilo kilos'],
			['kilogram', 1000, 'tonne tonnes ton tons'],
			['kilogram', 0.001, 'gram grams gramme grammes'],
			['metre', 1, 'metre metres meter meters'],
			['metre', 1000, 'km kilometre kilometres kilometer kilometers'],
			['metre', 1609.344, 'mile miles'],
			['metre', 0.01, 'cm centimetre centimetres centimeter centimeters'],
			['year', 1, 'year years'],
			['year', 10, 'decade decades'],
			['year', 100, 'century centuries'],
			['day', 1, 'day days'],
			['day', 7, 'week weeks'],
			['day', 14, 'fortnight'],
			['%', 1, '% percent pc'],
		] as const
	).flatMap(([unit, factor, words]) => words.split(' ').map(word => [word, [unit, factor]] as const)),
);

/** Before a number. */
export const currencies: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['€', 'euro'],
	['£', 'pound'],
	['¥', 'yen'],
]);

/** Before a number, with at most one word between: it is not meant exactly. */
export const approximate: ReadonlySet<string> = new Set(
	`about around some roughly nearly almost over than approximately least most estimated close under circa up hundreds
	dozens`.split(/\s+/),
);
