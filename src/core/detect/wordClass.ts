/**
 * Rough classes of words, from closed lists and spelling: enough to find where a subject or a clause ends.
 * A part-of-speech tagger was measured and found no more cues or speakers than this.
 */
export type WordClass =
	| 'determiner'
	| 'possessive'
	| 'pronoun'
	| 'relative'
	| 'preposition'
	| 'coordinator'
	| 'subordinator'
	| 'auxiliary'
	| 'modal'
	| 'negation'
	| 'adverb'
	| 'to'
	| 'verb'
	| 'gerund'
	| 'number'
	| 'time'
	| 'name'
	| 'noun'
	| 'comma'
	| 'dash'
	| 'quote'
	| 'open'
	| 'close'
	| 'colon'
	| 'stop'
	| 'other';

/** What can stand inside a noun phrase. */
export function isNominal(wordClass: WordClass | undefined): boolean {
	return (
		wordClass === 'noun' ||
		wordClass === 'name' ||
		wordClass === 'determiner' ||
		wordClass === 'possessive' ||
		wordClass === 'number'
	);
}
/** Finite verbs and what opens their groups. */
export function isVerbal(wordClass: WordClass | undefined): boolean {
	return wordClass === 'verb' || wordClass === 'auxiliary' || wordClass === 'modal';
}
