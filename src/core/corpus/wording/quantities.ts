/** Numbers in a wording: how many of what, and which day. */
import { functionWords } from './functionWords.data';
import { stem } from './stem';

const small: ReadonlyMap<string, number> = new Map(
	'two three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, index) => [word, index + 2] as const),
);
const scales: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['thousand', 1000],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);

export interface Quantity {
	/** Plain digits: "1200" of "1,200"; "30000000" of "30 million". */
	readonly value: string;
	/** Stem of the word after the number; '' where there is none. */
	readonly unit: string;
	/** How many words make the number. */
	readonly words: number;
}

/** The number that begins at a word; `undefined` where none does. `lower` gives the words from there on. */
export function quantityAt(lower: readonly string[], at: number): Quantity | undefined {
	const value = numberIn(lower[at] ?? '');
	if (value === undefined) {
		return undefined;
	}
	const scale = scales.get(lower[at + 1] ?? '');
	const words = scale === undefined ? 1 : 2;
	return { value: String(value * (scale ?? 1)), unit: unitAfter(lower, at + words), words };
}

function numberIn(word: string): number | undefined {
	const digits = /^[$€£¥]?(\d+(?:,\d{3})*(?:\.\d+)?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
	return digits === undefined ? small.get(word) : Number(digits.replaceAll(',', ''));
}

function unitAfter(lower: readonly string[], at: number): string {
	const next = lower[at] ?? '';
	return next === '%' || next === 'percent'
		? '%'
		: /^\p{L}/u.test(next) && !functionWords.has(next)
			? stem(next)
			: '';
}

/** A year as newspapers write it without a unit. */
export function isYear({ value, words }: Quantity): boolean {
	return words === 1 && /^(?:19|20)\d\d$/.test(value);
}
