/** What is worked out once for all comparisons: how much each term tells, and where to look for assertions that are alike. */

import { KeyLists } from '../keyLists';
import { eachOf, type Steps } from '../steps';
import type { Worded } from './assertions';
import { CandidateIndex, CandidateKeys } from './candidates';
import { Sketches } from './sketches';
import { TermWeights } from './termWeights';
import { ToldFigures } from './toldFigures';

/** So many are read between two pauses. */
const pauseAfter = 20;

export interface Comparison {
	readonly weights: TermWeights;
	/** All assertions are filed in it, and the others known to it. */
	readonly index: CandidateIndex;
	/** One an assertion, and one of the others each. */
	readonly sketches: Sketches;
	readonly otherSketches: Sketches;
	/** One an assertion. */
	readonly figures: ToldFigures;
}

/**
 * `others` are compared with the assertions, and not with each other, list after list; `declined` are compared with nothing, but what is
 * common in them is common.
 */
export function* comparisonOf(
	assertions: Iterable<Worded>,
	others: readonly Iterable<Worded>[],
	declined: Iterable<Worded> = [],
): Steps<Comparison> {
	const weights = yield* TermWeights.over(eachIn([assertions, ...others, declined]));
	const keysOf = new CandidateKeys(weights);
	const [keys, otherKeys] = [new KeyLists(), new KeyLists()];
	const [sketches, otherSketches] = [new Sketches(weights), new Sketches(weights)];
	const figures = new ToldFigures();
	yield* eachOf(assertions, pauseAfter, ({ wording }) => {
		keys.push(keysOf.of(wording));
		sketches.push(wording);
		figures.push(wording);
	});
	yield* eachOf(eachIn(others), pauseAfter, ({ wording }) => {
		otherKeys.push(keysOf.of(wording));
		otherSketches.push(wording);
	});
	for (const lists of [sketches, otherSketches, figures]) {
		lists.trim();
	}
	const index = yield* CandidateIndex.of(keys, otherKeys);
	return { weights, index, sketches, otherSketches, figures };
}

function* eachIn<T>(lists: readonly Iterable<T>[]): Generator<T> {
	for (const list of lists) {
		yield* list;
	}
}
