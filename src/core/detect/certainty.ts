/** How firmly a claim is made, and the words that decide it. */
import type { Certainty } from '../model/analysis';
import type { Span } from '../model/span';
import { hedges } from './claims.data';
import { type Passage, spanOf } from './passage';
import type { Clause } from './tense';
import { WordList } from './wordList';

export interface Judgement {
	readonly certainty: Certainty;
	/** Empty for a plain assertion. */
	readonly trigger: readonly Span[];
}

const hedging = new WordList(hedges);

/** A hedge anywhere hedges; with nothing but modals the sentence speculates; else it asserts. */
export function judgeCertainty(passage: Passage, clauses: readonly Clause[]): Judgement {
	const modals = clauses.filter(({ kind }) => kind === 'modal');
	if (modals.length > 0 && modals.length === clauses.length) {
		return { certainty: 'speculative', trigger: modals.map(({ first }) => spanOf(passage, first, first)) };
	}
	const found = hedging.indexesIn(passage).map(at => spanOf(passage, at, at));
	return { certainty: found.length > 0 ? 'hedged' : 'asserted', trigger: found };
}
