/** Numbers in a wording: how many of what. */
import { functionWords } from './functionWords.data';
import { approximate, currencies, fractions, measures, numerals, ordinals, scales } from './quantities.data';
import { stem } from './stem';

export interface Quantity {
	/** Plain digits, in the first unit of its measure: "1200" of "1.2 tonnes"; "25" of "a quarter", in per cent. */
	readonly value: string;
	/** Stem of the word after the number, or the first unit of its measure; '' where there is none. */
	readonly unit: string;
	/** How many words make the number and its measure. */
	readonly words: number;
	/** "About", "more than": it is not meant exactly. */
	readonly rough: boolean;
}

interface Numeral {
	readonly value: number;
	readonly words: number;
	/** Where the number itself tells the unit: fractions, "three-day". */
	readonly unit?: string;
}

/** The number that begins at a word; `undefined` where none does. `lower` gives the words of the sentence. */
export function quantityAt(lower: readonly string[], at: number): Quantity | undefined {
	const found = fractionAt(lower, at) ?? numeralAt(lower, at);
	if (found === undefined) {
		return undefined;
	}
	const { value, words } = found;
	const after = unitAfter(lower, at + words);
	const told = found.unit ?? currencies.get(lower[at - 1] ?? '') ?? after;
	const measure = measures.get(told);
	const [unit, factor] = measure ?? [stem(told), 1];
	const unitWords = measure === undefined || told !== after ? 0 : lower[at + words] === 'per' ? 2 : 1;
	return { value: digits(value * factor), unit, words: words + unitWords, rough: isRough(lower, at) };
}

/** Whether two values are one, where `rough` tells that at least one of them is not meant exactly. */
export function areClose(a: string, b: string, rough: boolean): boolean {
	const [first, second] = [Number(a), Number(b)];
	return a === b || (rough && Math.abs(first - second) <= tolerance * Math.max(first, second));
}

/** "Just over 300" may be 312, and "more than a decade" eleven years. */
const tolerance = 0.1;

/** Without what binary fractions add: "0.07" of 0.07000000000000001. */
function digits(value: number): string {
	return String(Number(value.toPrecision(12)));
}

/** "A quarter", "two thirds", "half"; "three quarters of a million" and "half a million" are numbers. */
function fractionAt(lower: readonly string[], at: number): Numeral | undefined {
	const count = lower[at] === 'a' || lower[at] === 'one' ? 1 : numerals.get(lower[at] ?? '');
	const joined = /^(\w+)-(\w+)$/.exec(lower[at] ?? '');
	const [above, below, words] =
		joined && numerals.has(joined[1] ?? '')
			? [numerals.get(joined[1] ?? ''), joined[2] ?? '', 1]
			: lower[at] === 'half'
				? [isRank(lower[at - 1]) ? undefined : 1, 'half', 1]
				: [count, lower[at + 1] ?? '', 2];
	const parts = fractions.get(below);
	if (above === undefined || parts === undefined || (above === 1 && !endsPhrase(lower[at + words] ?? ''))) {
		return undefined;
	}
	const article = lower.indexOf('a', at + words);
	const scale = scales.get(lower[article + 1] ?? '');
	const isOfNumber = article >= 0 && article <= at + words + 1 && scale !== undefined;
	return isOfNumber
		? { value: (above / parts) * scale, words: article + 2 - at }
		: { value: Math.round((100 * above) / parts), words, unit: '%' };
}

function isRank(word: string | undefined): boolean {
	return ['first', 'second', 'last', 'other'].includes(word ?? '');
}

/** "A third of the trees", not "a third term". */
function endsPhrase(next: string): boolean {
	return !/^\p{L}/u.test(next) || functionWords.has(next);
}

function numeralAt(lower: readonly string[], at: number): Numeral | undefined {
	const word = lower[at] ?? '';
	if (word === 'a' && scales.has(lower[at + 1] ?? '')) {
		return { value: scales.get(lower[at + 1] ?? '') ?? 1, words: 2 };
	}
	if (word === 'a' && ['decade', 'century', 'fortnight'].includes(lower[at + 1] ?? '')) {
		return { value: 1, words: 1 };
	}
	const joined = /^([a-z]+)-([a-z]+)$/.exec(word);
	const [tens, rest] = [numerals.get(joined?.[1] ?? ''), joined?.[2] ?? ''];
	if (tens !== undefined) {
		const ones = numerals.get(rest) ?? (rest === 'one' ? 1 : undefined);
		return ones === undefined
			? { value: tens, words: 1, unit: rest }
			: scaled(lower, at, { value: tens + ones, words: 1 });
	}
	const value = numberIn(word);
	return value === undefined ? undefined : scaled(lower, at, { value, words: 1 });
}

function numberIn(word: string): number | undefined {
	const [, number, scale] =
		/^[$€£¥]?(\d+(?:,\d{3})*(?:\.\d+)?)(?:st|nd|rd|th|(k|m|mn|bn|tn))?$/.exec(word) ?? [];
	return number === undefined
		? (numerals.get(word) ?? ordinals.get(word))
		: Number(number.replaceAll(',', '')) * (scales.get(scale ?? '') ?? 1);
}

/** With what multiplies it: "30 million", "two and a half thousand", "15-million-dollar", "4.5bn". */
function scaled(lower: readonly string[], at: number, { value, words }: Numeral): Numeral {
	const decimal = lower[at + 1] === '.' ? /^(\d+)(k|m|mn|bn|tn)$/.exec(lower[at + 2] ?? '') : null;
	if (decimal) {
		return { value: Number(`${value}.${decimal[1]}`) * (scales.get(decimal[2] ?? '') ?? 1), words: 3 };
	}
	const compound = lower[at + 1] === '-' ? (lower[at + 2] ?? '').split('-') : [];
	if (compound.length > 1) {
		const scale = scales.get(compound[0] ?? '');
		return { value: value * (scale ?? 1), words: 3, unit: compound[scale === undefined ? 0 : 1] ?? '' };
	}
	const half = lower.slice(at + 1, at + 4).join(' ') === 'and a half';
	const after = at + words + (half ? 3 : 0);
	const scale = scales.get(lower[after] ?? '');
	return {
		value: (half ? value + 0.5 : value) * (scale ?? 1),
		words: after - at + (scale === undefined ? 0 : 1),
	};
}

function unitAfter(lower: readonly string[], at: number): string {
	const next = lower[at] ?? '';
	if (next === 'per' && lower[at + 1] === 'cent') {
		return '%';
	}
	return next === '%' || (/^\p{L}/u.test(next) && !functionWords.has(next)) ? next : '';
}

function isRough(lower: readonly string[], at: number): boolean {
	return lower.slice(Math.max(0, at - 2), at).some(word => approximate.has(word));
}

/** A year as newspapers write it without a unit. */
export function isYear({ value, words }: Pick<Quantity, 'value' | 'words'>): boolean {
	return words === 1 && /^(?:19|20)\d\d$/.test(value);
}
