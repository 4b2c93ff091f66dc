/** What is rejected, dismissed or disputed: a claim, a report that; not a request, an attack, an account application. */
import { askedFor, countedNouns, firmAllegations } from './denials.data';
import { allegations, falsehoods } from './falsehoods';
import { formsOf } from './inflect';
import { classAt, type Passage, wordAt } from './passage';
import { subjectBefore } from './subject';
import { isNominal, type WordClass } from './wordClass';

/** What is asked for: who rejects it denies nothing. */
const refusable: ReadonlySet<string> = new Set(askedFor);

/** What is printed, fought or counted as well. */
const counted: ReadonlySet<string> = new Set(countedNouns);
const firm: ReadonlySet<string> = new Set(firmAllegations);

/** What somebody asserts, and hardly anything else, is disputed: "The bank disputes this". */
const disputing = formsOf(['dispute', 'contest', 'contradict', 'reject']);
const refusing = formsOf(['reject', 'rebuff', 'rubbish']);
const pointing: ReadonlySet<string> = new Set(['this', 'these']);
const particles: ReadonlySet<string> = new Set(['back', 'off', 'aside', 'down', 'away', 'at', 'scorn']);

/** No object is looked through further, in tokens. */
const reach = 12;

/** `last`: the last token of the verb. */
export function answersAllegation(passage: Passage, last: number): boolean {
	const next = wordAt(passage, last + 1);
	const isAlone = ['stop', 'comma', 'coordinator'].includes(classAt(passage, last + 2));
	if (next === 'that' || (isAlone && pointing.has(next) && disputing.has(wordAt(passage, last)))) {
		return true;
	}
	const isNamed = next === 'as';
	const start = objectStart(passage, last);
	for (let at = start; at <= last + reach; at += 1) {
		if (refusable.has(wordAt(passage, at))) {
			return false;
		}
		if (isCalledFalse(passage, at)) {
			return true;
		}
		if (allegations.has(wordAt(passage, at)) && isHead(passage, at)) {
			return isAlleged(passage, last, at, start);
		}
		if (!isInObject(passage, at) && !(isNamed && isInName(classAt(passage, at)))) {
			return false;
		}
	}
	return false;
}

/** "Pushed back [against] claims", "dismissed [on Monday] claims": what stands before the object. */
function objectStart(passage: Passage, last: number): number {
	if (particles.has(wordAt(passage, last))) {
		return answeredStart(passage, last);
	}
	const links = /^(?:as|on|in|at|out|with|without|through)$/;
	return links.test(wordAt(passage, last + 1)) ? last + 2 : last + 1;
}

/** "Pushed back [hard against] claims", "hit back [on Friday at] claims" */
function answeredStart(passage: Passage, last: number): number {
	let start = last + 1;
	let isInPhrase = false;
	for (let at = last + 1; at <= last + 7; at += 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'preposition' || wordClass === 'to') {
			isInPhrase = true;
			start = /^(?:against|at|on|to)$/.test(wordAt(passage, at)) ? at + 1 : start;
		} else if (allegations.has(wordAt(passage, at))) {
			return start;
		} else if (
			!['adverb', 'time'].includes(wordClass) &&
			wordAt(passage, at) !== 'hard' &&
			!(isInPhrase && isNominal(wordClass))
		) {
			break;
		}
	}
	return start;
}

/** "It [as] false", "it [as] “complete fiction”"; not "as a false prophet". */
function isCalledFalse(passage: Passage, at: number): boolean {
	if (!falsehoods.has(wordAt(passage, at))) {
		return false;
	}
	for (let back = 1; back <= 4; back += 1) {
		if (wordAt(passage, at - back) === 'as') {
			return back === 1 || !['noun', 'name'].includes(classAt(passage, at + 1));
		}
		if (!['determiner', 'adverb', 'quote', 'noun'].includes(classAt(passage, at - back))) {
			return false;
		}
	}
	return false;
}

/** Inside the direct object: up to a verb or a preposition, but for "parts of", "leaked claims" and "it as". */
function isInObject(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	if (wordClass === 'preposition') {
		const word = wordAt(passage, at);
		return word === 'as' || (word === 'of' && parts.test(wordAt(passage, at - 1))) || word === 'out';
	}
	if (wordClass === 'verb' || wordClass === 'gerund') {
		return isNominal(classAt(passage, at + 1)) && classAt(passage, at - 1) !== 'noun';
	}
	return (
		isNominal(wordClass) ||
		['adverb', 'quote', 'pronoun', 'time', 'coordinator', 'negation'].includes(wordClass)
	);
}

const parts =
	/^(?:parts?|substance|all|much|most|many|some|any|details?|accuracy|truth|validity|basis|core|points|aspects|elements|out|number|numbers|series)$/;

/** In what something is dismissed as, before the object: "dismissed as politically [motivated] claims that". */
function isInName(wordClass: WordClass): boolean {
	return ['verb', 'gerund', 'preposition'].includes(wordClass);
}

/** The report; not the report's author, an account application. */
function isHead(passage: Passage, at: number): boolean {
	const next = classAt(passage, at + 1);
	const isOwner = next === 'possessive' && /^['’]/.test(wordAt(passage, at + 1));
	return !isOwner && (next !== 'noun' || wordAt(passage, at).endsWith('s'));
}

/** Whether the noun at the end of the object is what has been alleged. */
function isAlleged(passage: Passage, verb: number, noun: number, start: number): boolean {
	const word = wordAt(passage, noun);
	const next = wordAt(passage, noun + 1);
	// "Rejected the idea of a rise": what was proposed
	if (/^(?:idea|notion)$/.test(word)) {
		return next !== 'of' || classAt(passage, noun + 2) === 'gerund';
	}
	const isTold =
		/^(?:that|about|as|of)$/.test(next) || (/^(?:from|by|in)$/.test(next) && says(passage, noun));
	if (next !== 'that' && isOfCourt(passage, verb, noun)) {
		return false;
	}
	const isAnswer = /^(?:against|at|on)$/.test(wordAt(passage, start - 1));
	if (particles.has(wordAt(passage, verb))) {
		return isTold || isAnswer || firm.has(word) || isLaughter(passage, verb);
	}
	return (
		!(refusing.has(wordAt(passage, verb)) && counted.has(word) && isOfPress(passage, verb, word)) || isTold
	);
}

/** "The magazine rejected his story", "troops rebuffed three attacks" */
function isOfPress(passage: Passage, verb: number, noun: string): boolean {
	const subject = subjectBefore(passage, verb);
	return (
		noun === 'attacks' ||
		/^(?:editors?|magazines?|papers?|newspapers?|journals?|publishers?|website|jury)$/.test(
			wordAt(passage, subject?.last ?? -1),
		)
	);
}

/** "Laughed off the reports" */
function isLaughter(passage: Passage, particle: number): boolean {
	return /^(?:laugh|bat|wav|pour|scoff)/.test(wordAt(passage, particle - 1));
}

/** "Attacks by his rivals [that] he was no farmer" */
function says(passage: Passage, noun: number): boolean {
	const that = passage.classes.indexOf('subordinator', noun);
	return that > 0 && that <= noun + reach && wordAt(passage, that) === 'that';
}

/** "The judge dismissed the charges" */
function isOfCourt(passage: Passage, verb: number, noun: number): boolean {
	const subject = subjectBefore(passage, verb);
	return (
		/^(?:charges?|claims?|accounts?|testimony)$/.test(wordAt(passage, noun)) &&
		subject !== undefined &&
		courts.test(wordAt(passage, subject.last))
	);
}

export const courts = /^(?:judges?|courts?|magistrates?|tribunal|jury)$/;
