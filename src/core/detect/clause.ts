/** Where what is said begins and ends, in tokens of one sentence. */
import { phraseFrom } from './nounPhrase';
import { occasionNouns } from './occasions.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import type { WordClass } from './wordClass';

const occasions: ReadonlySet<string> = new Set(occasionNouns);
const occasionPrepositions: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during', 'to', 'after', 'before', 'by', 'over', 'via', 'from', 'with', 'through', 'of']);
const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'if', 'what']);
const maxAdverbial = 16;

/** True where the token opens a dependent clause that is content: that, whether, how. */
export function opensClause(passage: Passage, at: number): boolean {
	return clauseOpeners.has(wordAt(passage, at)) && (classAt(passage, at) === 'subordinator' || classAt(passage, at) === 'pronoun');
}

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
	const phrase = phraseFrom(passage, timeAware(passage, at + 1), false);
	const end = phrase === undefined ? timeEnd(passage, at + 1) : timeEnd(passage, phrase.last + 1);
	for (let index = at + 1; index < end && index - at < maxAdverbial; index += 1) {
		if (occasions.has(wordAt(passage, index)) || classAt(passage, index) === 'time') {
			return end;
		}
	}
	return at;
}

/** A phrase of time may begin with a word that is no noun: "on Monday night". */
function timeAware(passage: Passage, at: number): number {
	return timeEnd(passage, at);
}

function timeEnd(passage: Passage, from: number): number {
	let at = from;
	while (classAt(passage, at) === 'time' || (at > from && classAt(passage, at) === 'number')) {
		at += 1;
	}
	return at;
}

/** Index of a "that" which opens the content within a few tokens of a cue; -1 where there is none. */
export function clauseOpenerAfter(passage: Passage, from: number): number {
	for (let at = from; at < passage.tokens.length && at - from <= maxAdverbial; at += 1) {
		if (opensClause(passage, at) && !isQuoted(passage, at)) {
			return at;
		}
		const wordClass = classAt(passage, at);
		const ends = wordClass === 'quote' || wordClass === 'stop' || wordClass === 'colon' || wordClass === 'auxiliary';
		if (ends || wordClass === 'modal' || wordClass === 'verb' || (wordClass === 'to' && opensInfinitive(passage, at)) || (wordClass === 'pronoun' && at > from)) {
			return -1;
		}
	}
	return -1;
}

/** "to" before a verb, not before somebody: agreed to leave, but said to reporters. */
export function opensInfinitive(passage: Passage, to: number): boolean {
	const next = classAt(passage, to + 1);
	return !['determiner', 'possessive', 'name', 'pronoun', 'number', 'time', 'quote', 'preposition'].includes(next) && !occasions.has(wordAt(passage, to + 1));
}

const clauseEnders: ReadonlySet<string> = new Set(['while', 'although', 'though', 'because', 'whereas', 'since', 'when', 'after', 'before', 'until', 'amid', 'unless', 'so']);

/**
 * Index after the last token of a noun phrase or infinitive that is content: "criticised [the plan for the harbour], …".
 * It ends at a comma outside a list, a dash, a conjunction that opens another clause, or the end of the sentence.
 */
export function objectEnd(passage: Passage, from: number, limit: number, endsAtAs = false): number {
	const list = classAt(passage, 0) !== 'subordinator';
	const gerunds = classAt(passage, from) === 'gerund';
	for (let at = from + 1; at < limit; at += 1) {
		const wordClass = classAt(passage, at);
		if (isQuoted(passage, at)) {
			continue;
		}
		if (endsObject(passage, from, at)) {
			return at;
		}
		if (gerunds && wordClass === 'comma' && classAt(passage, at + 1) === 'gerund') {
			continue;
		}
		if (wordClass === 'dash' || wordClass === 'stop' || wordClass === 'colon' || wordClass === 'open') {
			return at;
		}
		if (wordClass === 'comma' && !(list && isListComma(passage, at, limit)) && !continuesObject(passage, at + 1)) {
			return at;
		}
		const ender = clauseEnders.has(wordAt(passage, at)) || (endsAtAs && wordAt(passage, at) === 'as');
		if (ender && wordClass !== 'name' && classAt(passage, at - 1) !== 'comma') {
			return at;
		}
		if (wordClass === 'coordinator' && opensPredicate(passage, at + 1)) {
			return at;
		}
	}
	return limit;
}

function isListComma(passage: Passage, at: number, limit: number): boolean {
	for (let next = at + 1; next < limit && next - at <= 6; next += 1) {
		if (classAt(passage, next) === 'coordinator') {
			return next === at + 1 ? nominal.has(classAt(passage, next + 1)) : true;
		}
		if (classAt(passage, next) === 'comma') {
			return next > at + 1 && isListComma(passage, next, limit);
		}
		if (!nominal.has(classAt(passage, next))) {
			return false;
		}
	}
	return false;
}

const nominal: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'determiner', 'possessive', 'number']);

/** A finite verb after the object belongs to another clause, unless a relative or a subject of its own stands before it. */
function endsObject(passage: Passage, from: number, at: number): boolean {
	const wordClass = classAt(passage, at);
	if (wordClass !== 'auxiliary' && wordClass !== 'modal') {
		return false;
	}
	const before = classAt(passage, at - 1);
	const contact = before === 'name' && classAt(passage, at - 2) === 'noun';
	const relative = passage.classes.slice(from, at).some(other => other === 'relative' || other === 'subordinator' || other === 'pronoun');
	return (before === 'noun' || before === 'name') && !contact && !relative;
}

/** After a comma: what still describes the object, or a quotation. */
function continuesObject(passage: Passage, at: number): boolean {
	return ['including', 'such', 'which'].includes(wordAt(passage, at)) || classAt(passage, at) === 'quote';
}

/** True where a verb follows, so that "and" joins two predicates: "… and called for talks". */
function opensPredicate(passage: Passage, from: number): boolean {
	const at = classAt(passage, from) === 'adverb' ? from + 1 : from;
	const wordClass = classAt(passage, at);
	const base = passage.lexicon.verbs.get(wordAt(passage, at))?.form === 'base';
	return (wordClass === 'verb' && !base) || wordClass === 'auxiliary' || wordClass === 'modal';
}

/** Index after the sentence's last token that is neither a full stop nor a closing mark. */
export function proseEnd(passage: Passage): number {
	let end = passage.tokens.length;
	while (end > 0 && !isQuoted(passage, end - 1) && ['stop', 'quote'].includes(classAt(passage, end - 1))) {
		if (classAt(passage, end - 1) === 'quote') {
			break;
		}
		end -= 1;
	}
	return end;
}

/** True where a finite verb stands in the stretch of tokens. */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		const contracted = wordClass === 'pronoun' && /'(?:re|ve|ll|d|m)$/.test(wordAt(passage, at));
		if (contracted || wordClass === 'verb' || wordClass === 'auxiliary' || wordClass === 'modal') {
			return true;
		}
	}
	return false;
}
