/** Times, places and hearers that stand between a cue and what is said: "said [on Monday in a statement] that". */
import { opensClause, opensInfinitive } from './clause';
import { occasionNouns } from './occasions.data';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { phraseFrom } from './phrase';

const occasions: ReadonlySet<string> = new Set(occasionNouns);
const occasionPrepositions: ReadonlySet<string> = new Set([
	'in',
	'on',
	'at',
	'during',
	'to',
	'after',
	'before',
	'by',
	'over',
	'via',
	'from',
	'with',
	'through',
	'under',
	'of',
]);
const maxAdverbial = 16;

/**
 * Skips times, places and hearers after a cue: "said [on Monday in a statement] that".
 * Gives the index of the first token that belongs to none of them.
 */
export function skipAdverbials(passage: Passage, from: number): number {
	let at = from;
	for (let next = adverbialEnd(passage, at); next > at; next = adverbialEnd(passage, at)) {
		at = next;
	}
	return at;
}

function adverbialEnd(passage: Passage, at: number): number {
	if (isQuoted(passage, at)) {
		return at;
	}
	const wordClass = classAt(passage, at);
	if (wordClass === 'time' || (wordClass === 'adverb' && wordAt(passage, at) !== 'only')) {
		return at + 1;
	}
	if (wordAt(passage, at) === 'last' || wordAt(passage, at) === 'this' || wordAt(passage, at) === 'earlier') {
		return classAt(passage, at + 1) === 'time' ? at + 2 : at;
	}
	if (!occasionPrepositions.has(wordAt(passage, at))) {
		return at;
	}
	// "Accepted [under questioning] that"
	if (classAt(passage, at + 1) === 'gerund' && occasions.has(wordAt(passage, at + 1))) {
		return at + 2;
	}
	const head = timeEnd(passage, at + 1);
	const isTimeOnly = head > at + 1 && !occasions.has(wordAt(passage, head));
	const phrase = isTimeOnly ? undefined : phraseFrom(passage, head, false);
	const end = phrase === undefined ? timeEnd(passage, at + 1) : timeEnd(passage, phrase.last + 1);
	for (let index = at + 1; index < end && index - at < maxAdverbial; index += 1) {
		if (occasions.has(wordAt(passage, index)) || classAt(passage, index) === 'time') {
			return participleEnd(passage, end);
		}
	}
	return at;
}

/** "In a report [released today]", "in a letter [seen by the Courier]": what a participle says of the occasion. */
function participleEnd(passage: Passage, at: number): number {
	if (classAt(passage, at) !== 'verb' || classAt(passage, at - 1) !== 'noun') {
		return at;
	}
	const next = at + 1;
	if (wordAt(passage, next) === 'by' || wordAt(passage, next) === 'to') {
		const phrase = phraseFrom(passage, next + 1, false);
		return phrase === undefined ? at : phrase.last + 1;
	}
	if (['on', 'in'].includes(wordAt(passage, next)) && classAt(passage, next + 1) === 'time') {
		return next;
	}
	const isDated =
		['time', 'adverb', 'number'].includes(classAt(passage, next)) || lateOrEarly.has(wordAt(passage, next));
	return isDated ? timeEnd(passage, lateOrEarly.has(wordAt(passage, next)) ? next + 1 : next) : at;
}

const lateOrEarly: ReadonlySet<string> = new Set(['late', 'early', 'earlier', 'later']);

/** A phrase of time may begin with a word that is no noun: "on Monday night". */
function timeEnd(passage: Passage, from: number): number {
	let at = from;
	while (classAt(passage, at) === 'time' || (at > from && classAt(passage, at) === 'number')) {
		at += 1;
	}
	return at;
}

/** "Citing unnamed officials": a participle before its noun. */
function isModifier(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	return (
		classAt(passage, at) === 'verb' &&
		wordAt(passage, at).endsWith('ed') &&
		['gerund', 'number', 'determiner', 'preposition', 'possessive'].includes(before) &&
		['noun', 'name'].includes(classAt(passage, at + 1))
	);
}

/** "Told a crowd that [included] ministers that": the verb of a relative, which takes no clause itself. */
function tellsOfHearer(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'verb' &&
		classAt(passage, at - 1) === 'relative' &&
		entryAt(passage, at)?.frames.has('clause') !== true
	);
}

/** "Insisted[, with a straight face,] that": index behind the commas that set off how it was said; `from` for no such. */
function asideEnd(passage: Passage, from: number): number {
	const opens = classAt(passage, from) === 'comma' && classAt(passage, from + 1) === 'preposition';
	const close = opens ? passage.classes.indexOf('comma', from + 1) : -1;
	return close > 0 && close - from <= longestAside ? close + 1 : from;
}

/** In tokens. */
const longestAside = 8;

/** "Denied[, in 2018,] that", "ruling [8–5] that": index behind an aside, or behind the count of a vote; `from` for neither. */
export function skipAside(passage: Passage, from: number): number {
	const aside = asideEnd(passage, from);
	const isCount =
		classAt(passage, from) === 'number' &&
		classAt(passage, from + 1) === 'dash' &&
		classAt(passage, from + 2) === 'number';
	return isCount ? from + 3 : aside;
}

/** Index of a "that" which opens the content within a few tokens of a cue; -1 where there is none. */
export function clauseOpenerAfter(passage: Passage, from: number): number {
	const isSaid = isQuoted(passage, from - 1);
	const aside = asideEnd(passage, from);
	if (aside > from && wordAt(passage, aside) === 'that' && opensClause(passage, aside)) {
		return aside;
	}
	for (let at = from; at < passage.tokens.length && at - from <= maxAdverbial; at += 1) {
		if (opensClause(passage, at) && (isSaid || !isQuoted(passage, at))) {
			// "Stressed that it is old, keeps adding fuel, [and that] it leaks": that of the verb before
			return classAt(passage, at - 1) === 'coordinator' && classAt(passage, at - 2) !== 'time' ? -1 : at;
		}
		const afterParticiple = participleEnd(passage, at);
		if (afterParticiple > at) {
			at = afterParticiple - 1;
			continue;
		}
		const wordClass = classAt(passage, at);
		if (isModifier(passage, at) || tellsOfHearer(passage, at)) {
			continue;
		}
		const ends =
			wordClass === 'quote' || wordClass === 'stop' || wordClass === 'colon' || wordClass === 'auxiliary';
		if (
			ends ||
			wordClass === 'modal' ||
			wordClass === 'verb' ||
			(wordClass === 'to' && opensInfinitive(passage, at)) ||
			(wordClass === 'pronoun' && at > from)
		) {
			return -1;
		}
	}
	return -1;
}
