/** How much of the words of a target stands in a stretch of text, in their order. */
import { comparable, type Word, wordsOf } from './words';

/** Words by which a stretch is scored, with how much each of them counts. */
export interface Weighed {
	readonly keys: readonly string[];
	readonly weights: readonly number[];
	readonly total: number;
}

export function weigh(words: readonly Word[]): Weighed {
	const keys = words.map(({ text }) => comparable(text));
	const weights = keys.map(({ length }) => length);
	return { keys, weights, total: sum(weights) };
}

export interface WordScore {
	/** 0 to 1: twice the weight of the words that are kept, by the weight of all words on both sides. */
	readonly score: number;
	/** The weight of the heaviest common subsequence of words. */
	readonly kept: number;
}

/**
 * For each of `ends` (ascending) how like the words from `start` to that end are to the target's. A word counts by its
 * length, so that the words any two sentences share (`the`, `of`) count for little. One table serves all ends.
 */
export function wordScores(
	target: Weighed,
	text: string,
	start: number,
	ends: readonly number[],
): readonly WordScore[] {
	const words = wordsOf(text.slice(start, Math.max(start, ...ends)), start);
	const { keys, weights } = weigh(words);
	let row: readonly number[] = new Array<number>(target.keys.length + 1).fill(0);
	let weight = 0;
	let at = 0;
	return ends.map(end => {
		for (; at < words.length && (words[at]?.end ?? 0) <= end; at++) {
			row = nextRow(row, target, keys[at] ?? '');
			weight += weights[at] ?? 0;
		}
		const both = target.total + weight;
		const kept = row.at(-1) ?? 0;
		return { kept, score: both === 0 ? 1 : (2 * kept) / both };
	});
}

function nextRow(row: readonly number[], { keys, weights }: Weighed, key: string): readonly number[] {
	const next = [0];
	for (let i = 0; i < keys.length; i++) {
		const kept = Math.max(row[i + 1] ?? 0, next[i] ?? 0);
		next.push(keys[i] === key ? Math.max(kept, (row[i] ?? 0) + (weights[i] ?? 0)) : kept);
	}
	return next;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
