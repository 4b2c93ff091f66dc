/** What is worked out once for all comparisons: how much each term tells, and where to look for assertions that are alike. */
import { eachOf, type Steps } from '../steps';
import type { Wording } from '../wording/wording';
import { CandidateIndex } from './candidates';
import { TermWeights } from './termWeights';

/** So many are read between two pauses. */
const pauseAfter = 20;

export interface Comparison {
	readonly weights: TermWeights;
	/** Nothing is filed in it yet. */
	readonly index: CandidateIndex;
	/** One an assertion. */
	readonly keys: readonly Uint32Array[];
	/** One of the others each. */
	readonly otherKeys: readonly Uint32Array[];
}

/** `others` are compared with the assertions, and not with each other. */
export function* comparisonOf(assertions: readonly Wording[], others: readonly Wording[]): Steps<Comparison> {
	const weights = yield* TermWeights.over([...assertions, ...others]);
	const index = new CandidateIndex(weights);
	const keysOf = (wording: Wording) => {
		const keys = index.keysOf(wording);
		index.expect(keys);
		return keys;
	};
	const keys = yield* eachOf(assertions, pauseAfter, keysOf);
	const otherKeys = yield* eachOf(others, pauseAfter, keysOf);
	return { weights, index, keys, otherKeys };
}
