/** How firmly a claim is made, and the words that decide it. */
import type { Attribution, Certainty } from '../model/analysis';
import { overlaps, type Span } from '../model/span';
import { hearsayParticiples, hedges } from './claims.data';
import { classAt, type Passage, spanOf, wordAt } from './passage';
import { type Clause, mayHaveBeen } from './tense';
import { WordList } from './wordList';

export interface Judgement {
	readonly certainty: Certainty;
	/** Empty for a plain assertion. */
	readonly trigger: readonly Span[];
}

const hedging = new WordList(hedges);
const hearsay: ReadonlySet<string> = new Set(hearsayParticiples);

/** A hedge anywhere hedges; with nothing but modals the sentence speculates; else it asserts. */
export function judgeCertainty(
	passage: Passage,
	clauses: readonly Clause[],
	attributions: readonly Attribution[],
): Judgement {
	const modals = clauses.filter(clause => clause.kind === 'modal' && !mayHaveBeen(passage, clause));
	if (modals.length > 0 && modals.length === clauses.length) {
		return { certainty: 'speculative', trigger: modals.map(({ first }) => spanOf(passage, first, first)) };
	}
	const words = hedging.indexesIn(passage).filter(at => !isMonth(passage, at) && !isPresence(passage, at));
	const found = words.map(at => spanOf(passage, at, at));
	for (const { cue, rule } of attributions) {
		if (cue !== null && isSaidOfSomebody(passage, cue, rule) && !found.some(span => overlaps(span, cue))) {
			found.push(cue);
		}
	}
	return { certainty: found.length > 0 ? 'hedged' : 'asserted', trigger: found };
}

/** The month, in "in May". */
function isMonth(passage: Passage, at: number): boolean {
	return wordAt(passage, at) === 'may' && classAt(passage, at) !== 'modal';
}

/** "Refused to appear", "appears on two of them": who or what is there is no matter of seeming. */
function isPresence(passage: Passage, at: number): boolean {
	const follows = ['preposition', 'stop', 'comma', 'coordinator'].includes(classAt(passage, at + 1));
	const isThere = classAt(passage, at - 1) === 'to' || follows || at + 1 >= passage.tokens.length;
	return (
		wordAt(passage, at).startsWith('appear') && isThere && !/^(?:as|like)$/.test(wordAt(passage, at + 1))
	);
}

/** "Is said to be", "it is understood that": said by nobody who answers for it; not "is known to be". */
export function isSaidOfSomebody(passage: Passage, cue: Span, rule: string): boolean {
	return rule === 'is-said-to' && hearsay.has(passage.text.slice(cue.start, cue.end).toLowerCase());
}
