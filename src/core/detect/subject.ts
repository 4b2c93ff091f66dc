/**
 * The subject that stands before a verb, past appositions, brackets and relative clauses.
 * "In Rome, the mayor, a former judge, said": the subject of "said" is "the mayor".
 */
import { knownName } from '../entities/gazetteer';
import { beforeDeed, beforeParticiple, withoutDate } from './antecedents';
import { headEnd, withoutAge } from './appositions';
import { behindTime, opensWithLapse, participleEnd } from './openings';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import type { Phrase } from './phrase';
import { phraseEndingAt, scanLeft } from './phraseBefore';
import { withName } from './roleNames';
import { everyIndex } from './stretches';
import { isNominal, isVerbal, type WordClass } from './wordClass';

/** The subject that stands before token `verb`; `undefined` where it is left out, as in "… and added". */
export function subjectBefore(passage: Passage, verb: number): Phrase | undefined {
	const last = headEnd(passage, withoutTime(passage, verb - 1));
	if (last < 0) {
		return undefined;
	}
	if (last < verb - 1 && classAt(passage, last) !== 'relative') {
		const nearest = phraseEndingAt(passage, last, false);
		return nearest && withName(passage, withRole(passage, appositionOwner(passage, nearest)));
	}
	if (classAt(passage, last) === 'relative') {
		if (wordAt(passage, last - 1) === 'of') {
			return { first: Math.max(0, last - 2), last };
		}
		if (open.has(wordAt(passage, last - 1))) {
			return undefined;
		}
		const comma = ['comma', 'dash'].includes(classAt(passage, last - 1));
		const head = withoutAge(passage, headEnd(passage, withoutDate(passage, comma ? last - 2 : last - 1)));
		const antecedent = antecedentEndingAt(
			passage,
			comma ? beforeParticiple(passage, head) : beforeDeed(passage, head),
		);
		const isOne = antecedent !== undefined && /^an?$/.test(wordAt(passage, antecedent.first));
		return (antecedent && (comma || isOne) && namedBefore(passage, antecedent)) || antecedent;
	}
	const phrase = phraseEndingAt(passage, last, false);
	const interrupts = classAt(passage, verb + 1) === 'comma' && classAt(passage, verb + 2) !== 'quote';
	return phrase && (interrupts ? phrase : withRole(passage, phrase));
}

/** "It is unclear who called": nobody is meant. */
const open: ReadonlySet<string> = new Set([
	'unclear',
	'clear',
	'unknown',
	'known',
	'certain',
	'uncertain',
	'sure',
]);

/** "The mayor on Tuesday said", "who in 2010 said", "who in recent weeks said": the time belongs to the verb. */
export function withoutTime(passage: Passage, from: number): number {
	const last = beforeMoment(passage, from);
	let at = last;
	while (
		at > 0 &&
		(['time', 'number'].includes(classAt(passage, at)) || (at < last && beforeTime.has(wordAt(passage, at))))
	) {
		at -= 1;
	}
	const isTime = at < last && ['on', 'in'].includes(wordAt(passage, at)) && at > 0;
	// "The mayor [also last year] said"
	if (at > 0 && at < last && classAt(passage, at) === 'adverb' && bearsName(classAt(passage, at - 1))) {
		return onlyTime(passage, at + 1, last) ? at - 1 : last;
	}
	if (at < last && classAt(passage, at) === 'relative' && /^(?:last|this)$/.test(wordAt(passage, at + 1))) {
		return at;
	}
	const isBare = at >= 0 && bearsName(classAt(passage, at)) && onlyTime(passage, at + 1, last);
	return isTime ? at - 1 : isBare ? at : last;
}

/** "The board had [at that time] called it": where the moment begins, or `last`. */
function beforeMoment(passage: Passage, last: number): number {
	const isMoment =
		moments.has(wordAt(passage, last)) && /^(?:that|the|this|same)$/.test(wordAt(passage, last - 1));
	const link = wordAt(passage, last - 1) === 'same' ? last - 3 : last - 2;
	return isMoment && link > 0 && wordAt(passage, link) === 'at' ? beforeAuxiliary(passage, link - 1) : last;
}

const moments: ReadonlySet<string> = new Set(['time', 'point', 'stage', 'moment']);

function beforeAuxiliary(passage: Passage, at: number): number {
	return classAt(passage, at) === 'auxiliary' ? at - 1 : at;
}

/** The recent weeks, the past year */
const beforeTime: ReadonlySet<string> = new Set(
	'recent past last this the earlier later early late'.split(' '),
);

/** What a bare word of time can follow as a subject: "the mayor [Tuesday] said", "he [recently] said". */
function bearsName(wordClass: WordClass | undefined): boolean {
	return wordClass === 'pronoun' || wordClass === 'name' || wordClass === 'noun';
}

function onlyTime(passage: Passage, first: number, last: number): boolean {
	return (
		first <= last &&
		everyIndex(
			first,
			last + 1,
			at =>
				classAt(passage, at) === 'time' ||
				/^(?:earlier|later|early|late|last|this)$/.test(wordAt(passage, at)),
		)
	);
}

/** "[The mayor], Ada Moor said": so does a role before a name that opens the clause. */
function withRole(passage: Passage, phrase: Phrase): Phrase {
	const isName =
		classAt(passage, phrase.first - 1) === 'comma' &&
		everyIndex(phrase.first, phrase.last + 1, at => classAt(passage, at) === 'name');
	if (!isName) {
		return phrase;
	}
	const start = scanLeft(passage, phrase.first - 2, true);
	const role = passage.classes.slice(start, phrase.first - 1);
	const titled = role.at(-1) === 'noun' || (role.at(-1) === 'name' && role.includes('possessive'));
	const clauseStart = start === 0 || classAt(passage, start - 1) === 'comma';
	const opens =
		clauseStart &&
		titled &&
		!isStation(passage, phrase.first - 2) &&
		!['preposition', 'gerund'].includes(role[0] ?? '') &&
		!role.includes('verb');
	return opens ? { first: start, last: phrase.last } : phrase;
}

/** "Speaking to MUTV, the club's own [station], Lund said": no role of his. */
function isStation(passage: Passage, noun: number): boolean {
	return /^(?:station|channel|network|broadcaster|newspaper|magazine|website|agency|firm|company|programme|program|show|podcast)$/.test(
		wordAt(passage, noun),
	);
}

/** "Ada Moor, head of the board, a friend of the mayor, said": of several appositions the name before the first. */
function appositionOwner(passage: Passage, phrase: Phrase): Phrase {
	const isName = classAt(passage, phrase.last) === 'name' && classAt(passage, phrase.first) === 'name';
	const before = phrase.first - 2;
	if (isName || classAt(passage, phrase.first - 1) !== 'comma' || classAt(passage, before) !== 'name') {
		return phrase;
	}
	const start = scanLeft(passage, before, false);
	const opensClause = classAt(passage, start) === 'name' || classAt(passage, start) === 'determiner';
	return opensClause ? { first: start, last: before } : phrase;
}

/** "By [Ada Moor], a member of the board, who wrote": the name before an apposition that begins with an article. */
function namedBefore(passage: Passage, { first }: Phrase): Phrase | undefined {
	const last = first - 2;
	const isApart =
		['a', 'an', 'the'].includes(wordAt(passage, first)) && classAt(passage, first - 1) === 'comma';
	let start = last + 1;
	while (
		classAt(passage, start - 1) === 'name' ||
		(wordAt(passage, start - 1) === 'of' && classAt(passage, start - 2) === 'name')
	) {
		start -= 1;
	}
	return isApart && start <= last ? { first: start, last } : undefined;
}

/** What "who" stands for: "met [the head of the board], who said". */
function antecedentEndingAt(passage: Passage, last: number): Phrase | undefined {
	if (!isNominal(classAt(passage, last)) || last < 0) {
		return undefined;
	}
	// "An aide [in Rome] who said"
	const isThere =
		wordAt(passage, last - 1) === 'in' && isNominal(classAt(passage, last - 2)) && isPlace(passage, last);
	let first = isThere ? last - 2 : last;
	while (
		(isNominal(classAt(passage, first - 1)) && classAt(passage, first) !== 'determiner') ||
		(['of', 'for'].includes(wordAt(passage, first - 1)) &&
			first >= 2 &&
			isNominal(classAt(passage, first - 2)) &&
			!undergone.has(wordAt(passage, first - 2)))
	) {
		first -= 1;
	}
	return { first, last };
}

function isPlace({ tokens }: Passage, at: number): boolean {
	return knownName(tokens, at)?.value.type === 'place';
}

/** What happens to people: in "the trial of Ada Moor, who denies it" it is she who denies. */
const undergone: ReadonlySet<string> = new Set(
	'trial case arrest conviction sentencing prosecution extradition detention release'.split(' '),
);

/** The subject of the sentence's first clause up to token `limit`, its introduction left out. */
export function mainSubject(passage: Passage, limit: number): Phrase | undefined {
	return firstSubject(passage, limit, true) ?? firstSubject(passage, limit, false);
}

/** `skips`: past a relative clause behind the subject. */
function firstSubject(passage: Passage, limit: number, skips: boolean): Phrase | undefined {
	let from = 0;
	const opening = classAt(passage, 0);
	if (
		opening === 'preposition' ||
		opening === 'subordinator' ||
		opening === 'gerund' ||
		opening === 'to' ||
		opensWithLapse(passage)
	) {
		from = behindTime(passage) ?? passage.classes.indexOf('comma') + 1;
	}
	for (let at = Math.max(from, 1); at < limit; at += 1) {
		at = relativeEnd(passage, at, limit);
		const wordClass = classAt(passage, at);
		// "Ada Moor, [whose phone was clean], left"
		const close =
			skips && wordClass === 'comma' && ['who', 'whose', 'which'].includes(wordAt(passage, at + 1))
				? passage.classes.indexOf('comma', at + 1)
				: -1;
		const aside = close > 0 ? close : participleEnd(passage, at, limit);
		if (aside > 0 && aside < limit) {
			at = aside;
			continue;
		}
		const participle =
			wordClass === 'verb' &&
			wordAt(passage, at) !== 'said' &&
			classAt(passage, at + 1) === 'preposition' &&
			verbAhead(passage, at + 1, limit);
		const isClausal = isVerbal(wordClass) || isPlainVerb(passage, at);
		if (isClausal && !participle && !isQuoted(passage, at)) {
			return subjectBefore(passage, afterSubject(passage, at));
		}
	}
	return undefined;
}

/** "Prosecutors [see] it", "experts [see] three ways": behind a plural that opens the sentence what could be a noun is the verb. */
function isPlainVerb(passage: Passage, at: number): boolean {
	return (
		at <= longestOpening &&
		classAt(passage, at) === 'noun' &&
		entryAt(passage, at)?.form === 'base' &&
		/[^s]s$|^(?:people|police)$/.test(wordAt(passage, at - 1)) &&
		passage.classes.slice(0, at).every(isNominal) &&
		['determiner', 'pronoun', 'possessive', 'number', 'adverb'].includes(classAt(passage, at + 1))
	);
}

/** In tokens. */
const longestOpening = 4;

/** "The review, [which the paper has seen], is dated": the comma that ends a relative clause which begins at `at`, or `at`. */
function relativeEnd(passage: Passage, at: number, limit: number): number {
	const isRelative =
		classAt(passage, at) === 'comma' && /^(?:which|who|whom|whose)$/.test(wordAt(passage, at + 1));
	const close = isRelative ? passage.classes.indexOf('comma', at + 1) : -1;
	return close > 0 && close < limit && isVerbal(classAt(passage, close + 1)) ? close : at;
}

/** The first subject of the sentence that is no pronoun, before token `limit`: of its main clause, or of one that stands before that. */
export function openingSubject(passage: Passage, limit: number): Phrase | undefined {
	const main = mainSubject(passage, limit);
	if (main !== undefined && classAt(passage, main.last) !== 'pronoun') {
		return main;
	}
	if (classAt(passage, 0) !== 'subordinator') {
		return undefined;
	}
	const verb = passage.classes.findIndex((wordClass, at) => at > 0 && at < limit && isVerbal(wordClass));
	const phrase = verb > 0 ? subjectBefore(passage, afterSubject(passage, verb)) : undefined;
	return phrase && classAt(passage, phrase.last) !== 'pronoun' ? phrase : undefined;
}

/** Where the adverbs before a verb begin: "Lund [then] appeared". */
function afterSubject(passage: Passage, verb: number): number {
	let first = verb;
	while (['adverb', 'time'].includes(classAt(passage, first - 1)) && first > 1) {
		first -= 1;
	}
	// "The board [on Monday] said"
	return ['on', 'in'].includes(wordAt(passage, first - 1)) ? verb : first;
}

function verbAhead(passage: Passage, from: number, limit: number): boolean {
	for (let at = from; at < limit && classAt(passage, at) !== 'comma'; at += 1) {
		if (classAt(passage, at) === 'coordinator' && isVerbal(classAt(passage, at + 1))) {
			return false;
		}
		if (isVerbal(classAt(passage, at))) {
			return true;
		}
	}
	return false;
}
