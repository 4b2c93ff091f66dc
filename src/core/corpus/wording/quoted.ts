/**
 * What stands in quotation marks, as runs of three words: whoever hands on a statement rewrites all but these. Two
 * sentences that quote the same words tell the same.
 */
import { wordRuns } from '../wordRuns';
import type { Piece } from './pieces';

/** Words of a run. */
const runLength = 3;
/** Runs are told apart by so many names, since words are never forgotten: two runs in common are no chance all the same. */
const names = 2 ** 16;
/** So many words in common are a quotation of the same, whatever else is told. */
const enoughAlone = 6;
/** So many are one where anything else is the same. */
const enoughBeside = 4;

/** Names of the runs; empty where nothing of three words is quoted. */
export function quotedRuns(pieces: readonly Piece[]): ReadonlySet<string> {
	const runs = new Set<string>();
	for (const words of quotationsIn(pieces)) {
		for (const run of wordRuns(words, runLength)) {
			runs.add(`“${run % names}`);
		}
	}
	return runs;
}

/** In lower case. What is opened or closed in another sentence reaches to the end of this one. */
function quotationsIn(pieces: readonly Piece[]): readonly (readonly string[])[] {
	const found: string[][] = [];
	let words: string[] = [];
	let isOpen = false;
	for (const { lower } of pieces) {
		if (lower === '“' || lower === '”' || lower === '"') {
			if (isOpen || (lower === '”' && found.length === 0)) {
				found.push(words);
			}
			words = [];
			isOpen = lower === '“' || (lower === '"' && !isOpen);
		} else if (/[\p{L}\d]/u.test(lower)) {
			words.push(lower);
		}
	}
	return isOpen ? [...found, words] : found;
}

/** @param told how much else they have in common */
export function quoteTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>, told: number): boolean {
	if (a.size === 0 || b.size === 0) {
		return false;
	}
	let shared = 0;
	for (const run of a) {
		shared += b.has(run) ? 1 : 0;
	}
	return shared >= (told > 0 ? enoughBeside : enoughAlone) - runLength + 1;
}
