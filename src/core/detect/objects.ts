/** Where an object ends that is content: "criticised [the plan for the harbour], …". */
import { skipAdverbials } from './adverbials';
import { allegations } from './falsehoods';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { isNominal } from './wordClass';

/** What opens a phrase that says when or where something was said. */
const openers: ReadonlySet<string> = new Set(['in', 'on', 'at', 'during']);

const clauseEnders: ReadonlySet<string> = new Set([
	'while',
	'although',
	'though',
	'because',
	'whereas',
	'since',
	'when',
	'after',
	'before',
	'until',
	'amid',
	'unless',
	'so',
]);

/**
 * Index after the last token of a noun phrase or infinitive that is content: "criticised [the plan for the harbour], …".
 * It ends at a comma outside a list, a dash, a conjunction that opens another clause, or the end of the sentence.
 */
export function objectEnd(passage: Passage, from: number, limit: number, endsAtAs = false): number {
	const list = classAt(passage, 0) !== 'subordinator';
	const gerunds = classAt(passage, from) === 'gerund';
	const infinitive = classAt(passage, from) === 'to';
	for (let at = from + 1; at < limit; at += 1) {
		const wordClass = classAt(passage, at);
		if (isQuoted(passage, at)) {
			continue;
		}
		if (!infinitive && classAt(passage, at) !== 'time' && isTrailing(passage, at, limit)) {
			return at;
		}
		if (endsObject(passage, from, at)) {
			return at;
		}
		// "Denied it, and one, Marrex, sued"
		if (wordClass === 'comma' && at === from + 1 && ['it', 'this', 'that'].includes(wordAt(passage, from))) {
			return at;
		}
		if (gerunds && wordClass === 'comma' && classAt(passage, at + 1) === 'gerund') {
			continue;
		}
		// "Blasted Moor, [44], for leaving"
		if (wordClass === 'comma' && isAge(passage, at + 1)) {
			at += 2;
			continue;
		}
		if (wordClass === 'dash' || wordClass === 'stop' || wordClass === 'colon' || wordClass === 'open') {
			return at;
		}
		if (
			wordClass === 'comma' &&
			!(list && isListComma(passage, at, limit)) &&
			!continuesObject(passage, at + 1)
		) {
			return at;
		}
		const isDone = wordAt(passage, at) === 'so' && /^do(?:es|ing|ne)?$|^did$/.test(wordAt(passage, at - 1));
		const ender = (clauseEnders.has(wordAt(passage, at)) && !isDone) || (endsAtAs && isAs(passage, at));
		if (ender && wordClass !== 'name' && classAt(passage, at - 1) !== 'comma') {
			// "Supports the drivers, [even though]"
			return wordAt(passage, at - 1) === 'even' ? at - 1 : at;
		}
		if (
			wordClass === 'coordinator' &&
			(opensPredicate(passage, at + 1) ||
				// "Welcomed the inquiry [and that]"
				(!infinitive && (saysOn(passage, at + 1) || wordAt(passage, at + 1) === 'that')))
		) {
			return at;
		}
	}
	return limit;
}

function isAge(passage: Passage, at: number): boolean {
	return (
		/^\d{1,2}$/.test(wordAt(passage, at)) &&
		classAt(passage, at - 2) === 'name' &&
		classAt(passage, at + 1) === 'comma' &&
		['preposition', 'to'].includes(classAt(passage, at + 2))
	);
}

/** "criticised the plan [in a statement on Monday]": when and where it was said, up to the end of the clause. */
function isTrailing(passage: Passage, at: number, limit: number): boolean {
	if (!openers.has(wordAt(passage, at))) {
		return false;
	}
	const end = skipAdverbials(passage, at);
	return end > at && (end >= limit || ['comma', 'stop', 'coordinator'].includes(classAt(passage, end)));
}

/** An "as" of its own, not that of "as well as", "such as", "as soon as". */
function isAs(passage: Passage, at: number): boolean {
	return (
		wordAt(passage, at) === 'as' &&
		wordAt(passage, at + 2) !== 'as' &&
		wordAt(passage, at - 2) !== 'as' &&
		wordAt(passage, at - 1) !== 'such'
	);
}

export function isListComma(passage: Passage, at: number, limit: number): boolean {
	for (let next = at + 1; next < limit && next - at <= 6; next += 1) {
		if (classAt(passage, next) === 'coordinator') {
			const isBut = ['but', 'yet'].includes(wordAt(passage, next));
			return next === at + 1 ? !isBut && opensItem(passage, next + 1) : true;
		}
		if (classAt(passage, next) === 'comma') {
			return next > at + 1 && isListComma(passage, next, limit);
		}
		if (!isNominal(classAt(passage, next))) {
			return false;
		}
	}
	return false;
}

/** "A farce, and [his aides]"; not "a farce, and [his aide has] gone": behind "and" an item has no verb of its own. */
function opensItem(passage: Passage, at: number): boolean {
	let last = at;
	while (isNominal(classAt(passage, last))) {
		last += 1;
	}
	return last > at && !['auxiliary', 'modal'].includes(classAt(passage, last));
}

/** A finite verb after the object belongs to another clause, unless a relative or a subject of its own stands before it. */
function endsObject(passage: Passage, from: number, at: number): boolean {
	const wordClass = classAt(passage, at);
	if (wordClass !== 'auxiliary' && wordClass !== 'modal') {
		return false;
	}
	const before = classAt(passage, at - 1);
	const contact = (before === 'name' && classAt(passage, at - 2) === 'noun') || isOfClause(passage, from);
	return (before === 'noun' || before === 'name') && !contact && !hasSubject(passage, from, at);
}

/** "Rejected [suggestions the strike] was political": a clause right behind what is alleged, without a "that". */
function isOfClause(passage: Passage, from: number): boolean {
	const noun = classAt(passage, from) === 'determiner' ? from + 1 : from;
	return (
		allegations.has(wordAt(passage, noun)) &&
		['determiner', 'name', 'possessive', 'pronoun'].includes(classAt(passage, noun + 1)) &&
		!/^['’]/.test(wordAt(passage, noun + 1))
	);
}

/** True where a relative, a conjunction or a pronoun stands in the stretch of tokens. */
function hasSubject(passage: Passage, from: number, to: number): boolean {
	for (let at = from; at < to; at += 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'relative' || wordClass === 'subordinator' || wordClass === 'pronoun') {
			return true;
		}
	}
	return false;
}

/** After a comma: what still describes the object, or a quotation. */
function continuesObject(passage: Passage, at: number): boolean {
	return ['including', 'such'].includes(wordAt(passage, at)) || classAt(passage, at) === 'quote';
}

/** "[They] deny the charges and say that": a plain form that takes a clause, with one. */
function saysOn(passage: Passage, at: number): boolean {
	const entry = entryAt(passage, at);
	const isPlain = entry?.form === 'base' && entry.frames.has('clause') && !entry.nounLike;
	return isPlain && ['subordinator', 'determiner', 'pronoun'].includes(classAt(passage, at + 1));
}

/** True where a verb follows, so that "and" joins two predicates: "… and called for talks". */
function opensPredicate(passage: Passage, from: number): boolean {
	const at = classAt(passage, from) === 'adverb' ? from + 1 : from;
	const wordClass = classAt(passage, at);
	const base = entryAt(passage, at)?.form === 'base';
	return (wordClass === 'verb' && !base) || wordClass === 'auxiliary' || wordClass === 'modal';
}
