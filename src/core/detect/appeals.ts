/** Sentences that tell of nothing: what the reader is to do, and what people say to each other to be polite. */
import type { Attribution } from '../model/analysis';
import { advisingVerbs } from './claims.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import type { Clause } from './tense';

const advising: ReadonlySet<string> = new Set(advisingVerbs);

/** "Use strong passwords.", "- Block the ports listed below.", "Consider what Moor said.": a bare verb opens the sentence. */
export function isAdvice(passage: Passage, clauses: readonly Clause[]): boolean {
	const first = passage.tokens.findIndex(({ kind }) => kind === 'word');
	if (!advising.has(wordAt(passage, first)) || passage.classes.includes('colon')) {
		return false;
	}
	// “Follow us,” Venn said, and the men left.
	const goesOn = clauses.some(
		({ kind, first: verb }) =>
			kind === 'past' &&
			!isQuoted(passage, verb) &&
			passage.classes.slice(first, verb).includes('coordinator'),
	);
	if (isQuoted(passage, first) && goesOn) {
		return false;
	}
	const next = classAt(passage, first + 1);
	const opensObject = ['determiner', 'possessive', 'relative', 'subordinator'].includes(next);
	const isThing = /^(?:it|them|us|me|sure|what|how|all|any)$/.test(wordAt(passage, first + 1));
	return opensObject || isThing;
}

const thanks = /^(?:thanks|thank|welcome|hello|hi|goodbye|congratulations|sorry)$/;

/** "Thank you all very much.", "Yes.", of one who has the word: no verb, no figure and no name. */
export function isCourtesy(
	passage: Passage,
	clauses: readonly Clause[],
	attributions: readonly Attribution[],
): boolean {
	if (passage.tokens.length > longestThanks + longestLabel) {
		return false;
	}
	const colon = passage.classes.indexOf('colon');
	const isLabelled = attributions.some(({ rule }) => rule === 'speaker-colon') && colon > 0;
	const first = isLabelled ? colon + 1 : 0;
	const word = wordAt(passage, first);
	const isThanks = thanks.test(word) && (word !== 'thank' || wordAt(passage, first + 1) === 'you');
	const length = passage.tokens.length - first;
	if (isThanks && length <= longestThanks) {
		return true;
	}
	const hasFigure = passage.tokens.some(({ kind }) => kind === 'number');
	const hasWord = isLabelled || attributions.some(({ rule }) => rule === 'turn-continued');
	return hasWord && length <= longestWord && !hasFigure && clauses.length === 0;
}

/** In tokens. */
const longestThanks = 8;
const longestLabel = 6;
const longestWord = 5;

/** What readers are asked to do: "Write to the editor", "Sign up". */
const calls: ReadonlySet<string> = new Set(
	'write subscribe click sign read watch follow contact email send share listen join visit see download donate'.split(
		' ',
	),
);
const callObjects: ReadonlySet<string> = new Set('to us our here up your now more below'.split(' '));

/** "Please subscribe", "Let us recall what we were promised" */
export function isAppeal(passage: Passage): boolean {
	const opening = wordAt(passage, 0);
	const isLet = opening === "let's" || (opening === 'let' && /^(?:us|me|['’]s)$/.test(wordAt(passage, 1)));
	return opening === 'please' || isLet || (calls.has(opening) && isCall(passage));
}

/** "Write [to the editor]", "send [it to] us" */
function isCall(passage: Passage): boolean {
	const isSent = /^(?:it|them)$/.test(wordAt(passage, 1)) && wordAt(passage, 2) === 'to';
	return callObjects.has(wordAt(passage, 1)) || isSent;
}
