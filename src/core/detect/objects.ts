/** Where an object ends that is content: "criticised [the plan for the harbour], …". */
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { nominalClasses } from './wordClass';

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
		if (
			wordClass === 'comma' &&
			!(list && isListComma(passage, at, limit)) &&
			!continuesObject(passage, at + 1)
		) {
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
			return next === at + 1 ? nominalClasses.has(classAt(passage, next + 1)) : true;
		}
		if (classAt(passage, next) === 'comma') {
			return next > at + 1 && isListComma(passage, next, limit);
		}
		if (!nominalClasses.has(classAt(passage, next))) {
			return false;
		}
	}
	return false;
}

/** A finite verb after the object belongs to another clause, unless a relative or a subject of its own stands before it. */
function endsObject(passage: Passage, from: number, at: number): boolean {
	const wordClass = classAt(passage, at);
	if (wordClass !== 'auxiliary' && wordClass !== 'modal') {
		return false;
	}
	const before = classAt(passage, at - 1);
	const contact = before === 'name' && classAt(passage, at - 2) === 'noun';
	return (before === 'noun' || before === 'name') && !contact && !hasSubject(passage, from, at);
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

/** True where a verb follows, so that "and" joins two predicates: "… and called for talks". */
function opensPredicate(passage: Passage, from: number): boolean {
	const at = classAt(passage, from) === 'adverb' ? from + 1 : from;
	const wordClass = classAt(passage, at);
	const base = entryAt(passage, at)?.form === 'base';
	return (wordClass === 'verb' && !base) || wordClass === 'auxiliary' || wordClass === 'modal';
}
