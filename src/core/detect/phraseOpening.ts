/** What opens a clause before its subject, and belongs to no phrase with it: conjunctions, adverbs, times, prepositions. */
import { isDocument } from './issuers';
import { classAt, type Passage, wordAt } from './passage';
import { irregularParticiples } from './speakers.data';

const participles: ReadonlySet<string> = new Set(irregularParticiples);

/** Prepositions that belong to a number: about forty. */
export const approximates: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under']);

/** Leaves out what opens a clause before its subject: conjunctions, adverbs, times, and phrases with a preposition. */
export function trimStart(passage: Passage, from: number, last: number): number {
	let first = behindPassive(passage, afterLapse(passage, from, last), last);
	while (first < last) {
		const wordClass = classAt(passage, first);
		if (wordClass === 'coordinator' && !['both', 'neither', 'either'].includes(wordAt(passage, first))) {
			first += 1;
		} else if (wordAt(passage, first) === '#') {
			first += 1;
		} else if (wordClass === 'adverb' || wordClass === 'negation' || wordClass === 'relative') {
			first += 1;
		} else if (wordClass === 'time' && classAt(passage, first + 1) !== 'possessive') {
			first += 1;
		} else if (opensPeriod(passage, first)) {
			first += 1;
		} else if (behindPeriod(passage, first) > first) {
			first = behindPeriod(passage, first);
		} else if (approximates.has(wordAt(passage, first)) && isCount(passage, first + 1)) {
			break;
		} else if (wordAt(passage, first) === 'as') {
			first += 1;
		} else if (wordClass === 'preposition') {
			const next = afterPrepositional(passage, first, last);
			if (next <= first) {
				break;
			}
			first = next;
		} else {
			break;
		}
	}
	return behindNegation(passage, first, last);
}

/** "Roads were closed after [police] warned": no phrase begins with what was done, but the clause behind it. */
function behindPassive(passage: Passage, from: number, last: number): number {
	const isDone = classAt(passage, from) === 'verb' && classAt(passage, from - 1) === 'auxiliary';
	for (let at = last - 1; isDone && at > from; at -= 1) {
		if (/^(?:after|before|since|once|until)$/.test(wordAt(passage, at))) {
			return at + 1;
		}
	}
	return from;
}

/** "Does not show [Arden] plans": the plain verb behind "not" is no part of the phrase. */
function behindNegation(passage: Passage, first: number, last: number): number {
	const isNegated =
		first < last &&
		classAt(passage, first) === 'noun' &&
		classAt(passage, first - 1) === 'negation' &&
		/^(?:do|does|did)$/.test(wordAt(passage, first - 2));
	return isNegated ? first + 1 : first;
}

/** "Earlier [this] month the mayor", "[late last] year the mayor"; not "this week's vote". */
function opensPeriod(passage: Passage, at: number): boolean {
	const from = /^(?:early|late|earlier|later)$/.test(wordAt(passage, at)) ? at + 1 : at;
	return (
		/^(?:this|last|next)$/.test(wordAt(passage, from)) &&
		classAt(passage, from + 1) === 'time' &&
		classAt(passage, from + 2) !== 'possessive'
	);
}

/** Behind "every year", "every few weeks", "each time"; `at` for all else. */
function behindPeriod(passage: Passage, at: number): number {
	const isOften = /^(?:every|each)$/.test(wordAt(passage, at));
	const period = isOften ? [at + 1, at + 2].find(next => periods.has(wordAt(passage, next))) : undefined;
	const opens =
		period !== undefined && ['determiner', 'name', 'possessive'].includes(classAt(passage, period + 1));
	return opens && !/^['’]/.test(wordAt(passage, period + 1)) ? period + 1 : at;
}

const periods: ReadonlySet<string> = new Set(
	'time day week month year day morning evening night days weeks months years hours minutes'.split(' '),
);

/** "About [half] of them" */
function isCount(passage: Passage, at: number): boolean {
	return classAt(passage, at) === 'number' || ['half', 'dozens', 'hundreds'].includes(wordAt(passage, at));
}

/** Behind the last "a day after", "two weeks before": a clause begins there; `from` where the phrase has none. */
function afterLapse(passage: Passage, from: number, last: number): number {
	for (let at = last - 1; at > from; at -= 1) {
		const isLapse = classAt(passage, at - 1) === 'time' || lapses.has(wordAt(passage, at - 1));
		if (isLapse && ['after', 'before', 'since'].includes(wordAt(passage, at))) {
			return behindEvent(passage, from, at, last);
		}
	}
	return from;
}

/**
 * "A day after the vote [the mayor]": of two phrases without a verb the second. "[A memo] sent days before the vote": where
 * there is but one, the lapse belongs to what it follows.
 */
function behindEvent(passage: Passage, from: number, lapse: number, last: number): number {
	for (let at = last; at > lapse + 1; at -= 1) {
		if (classAt(passage, at) === 'determiner' && ['noun', 'name'].includes(classAt(passage, at - 1))) {
			return at;
		}
	}
	return describesNoun(passage, from, lapse) ? from : lapse + 1;
}

/** "A memo [sent to staff] days before": a participle behind the document that opens the phrase; not "the price fell on Monday after". */
function describesNoun(passage: Passage, from: number, end: number): boolean {
	const { classes } = passage;
	const verb = classes.indexOf('verb', from);
	return (
		verb > from &&
		verb < end &&
		isDocument(wordAt(passage, verb - 1)) &&
		['preposition', 'to'].includes(classAt(passage, verb + 1)) &&
		(/ed$/.test(wordAt(passage, verb)) || participles.has(wordAt(passage, verb))) &&
		classes.slice(from, verb).every(wordClass => wordClass === 'determiner' || wordClass === 'noun')
	);
}

const lapses: ReadonlySet<string> = new Set(
	'minute minutes hour hours day days week weeks month months year years decade decades shortly'.split(' '),
);

/** "Since then", "until now" */
function isThen(passage: Passage, at: number): boolean {
	return ['then', 'now'].includes(wordAt(passage, at)) && classAt(passage, at - 1) === 'preposition';
}

/** Where the next phrase begins after the prepositional one at `at`: "In a speech the mayor" → "the". */
function afterPrepositional(passage: Passage, at: number, last: number): number {
	let seenNoun = false;
	for (let index = at + 1; index <= last; index += 1) {
		const wordClass = classAt(passage, index);
		const before = classAt(passage, index - 1);
		const opens =
			wordClass === 'determiner' || (wordClass === 'possessive' && !/['’]/.test(wordAt(passage, index)));
		const joined =
			before === 'preposition' ||
			before === 'determiner' ||
			before === 'possessive' ||
			before === 'coordinator';
		if (
			seenNoun &&
			!joined &&
			(opens ||
				((wordClass === 'name' || wordClass === 'noun') && (before === 'time' || isThen(passage, index - 1))))
		) {
			return index;
		}
		seenNoun =
			seenNoun ||
			isThen(passage, index) ||
			wordClass === 'noun' ||
			wordClass === 'name' ||
			wordClass === 'time' ||
			wordClass === 'number';
	}
	const isWhole = ['with', 'by'].includes(wordAt(passage, at)) || isOneName(passage, at + 1, last);
	return isWhole ? at + 1 : last;
}

/** "After [US Secretary of State Ada Moor]": nothing but names and what ties them. */
function isOneName(passage: Passage, first: number, last: number): boolean {
	return (
		last > first &&
		passage.classes
			.slice(first, last + 1)
			.every((wordClass, at) => wordClass === 'name' || wordAt(passage, first + at) === 'of')
	);
}
