/**
 * Noun phrases on either side of a verb, found by what cannot belong to them.
 * "In Rome, the mayor, a former judge, said": the phrase before "said" is "the mayor".
 */
import { subjectPronouns } from './grammar.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import type { WordClass } from './wordClass';

/** Token indexes, both included. */
export interface Phrase {
	readonly first: number;
	readonly last: number;
}

const subjects: ReadonlySet<string> = new Set(subjectPronouns);
const verbal: ReadonlySet<WordClass> = new Set<WordClass>(['verb', 'auxiliary', 'modal']);
/** Where a clause begins: nothing to the left of these belongs to the subject. */
const barriers: ReadonlySet<WordClass> = new Set<WordClass>([
	'comma',
	'dash',
	'quote',
	'stop',
	'colon',
	'open',
	'subordinator',
	'to',
]);
const appositionStarts: ReadonlySet<WordClass> = new Set<WordClass>([
	'determiner',
	'relative',
	'number',
	'noun',
	'name',
	'possessive',
	'preposition',
	'gerund',
	'verb',
	'adverb',
	'negation',
	'subordinator',
]);
/** What an apposition can follow. */
const appositionHeads: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'noun', 'close', 'pronoun', 'number', 'time']);
const nounLike: ReadonlySet<WordClass> = new Set<WordClass>(['noun', 'name', 'determiner', 'possessive', 'number']);
/** What a subject can end with. */
const subjectEnds: ReadonlySet<WordClass> = new Set<WordClass>([...nounLike, 'time', 'verb', 'gerund', 'close', 'other']);
/** Pronouns that take a phrase after them: someone in the crowd. */
const indefinite: ReadonlySet<string> = new Set(['someone', 'somebody', 'everyone', 'everybody', 'nobody', 'anyone', 'anybody']);
const maxPhrase = 40;

/** The subject that stands before token `verb`; `undefined` where it is left out, as in "… and added". */
export function subjectBefore(passage: Passage, verb: number): Phrase | undefined {
	const last = headEnd(passage, verb - 1);
	if (last < 0) {
		return undefined;
	}
	if (last < verb - 1 && classAt(passage, last) !== 'relative') {
		const nearest = phraseEndingAt(passage, last, false);
		return nearest && appositionOwner(passage, nearest);
	}
	if (classAt(passage, last) === 'relative') {
		const comma = ['comma', 'dash'].includes(classAt(passage, last - 1));
		return antecedentEndingAt(passage, headEnd(passage, comma ? last - 2 : last - 1));
	}
	return phraseEndingAt(passage, last, false);
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

/** What "who" stands for: "met [the head of the board], who said". */
function antecedentEndingAt(passage: Passage, last: number): Phrase | undefined {
	if (!nounLike.has(classAt(passage, last)) || last < 0) {
		return undefined;
	}
	let first = last;
	while (nounLike.has(classAt(passage, first - 1)) || (['of', 'for'].includes(wordAt(passage, first - 1)) && first >= 2 && nounLike.has(classAt(passage, first - 2)))) {
		first -= 1;
	}
	return { first, last };
}

/** Skips what stands between a subject and its verb: appositions, brackets, relative clauses in commas. */
function headEnd(passage: Passage, at: number): number {
	let end = at;
	for (let skipped = 0; skipped < 3 && end >= 0; skipped += 1) {
		const wordClass = classAt(passage, end);
		if (wordClass === 'close') {
			end = lastBefore(passage, end, 'open') - 1;
		} else if (wordClass === 'comma' || wordClass === 'dash') {
			const open = appositionStart(passage, end, wordClass);
			if (open < 0) {
				return strayComma(passage, end) ? end - 1 : -1;
			}
			end = withoutAge(passage, open - 1);
		} else {
			break;
		}
	}
	return end;
}

/** "Ada Moor, 31": the age goes with its comma. */
function withoutAge(passage: Passage, end: number): number {
	return classAt(passage, end) === 'number' && classAt(passage, end - 1) === 'comma' ? end - 2 : end;
}

/** A comma between the subject that opens the sentence and its verb, as careless writers set it: "The firm Moor, has said". */
function strayComma(passage: Passage, comma: number): boolean {
	return comma <= 10 && passage.classes.slice(0, comma).every(wordClass => nounLike.has(wordClass));
}

/** Index of the comma or dash that opens the apposition which the one at `close` closes; -1 for none. */
function appositionStart(passage: Passage, close: number, mark: WordClass): number {
	for (let at = close - 1; at > 0 && close - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		if ((wordClass === 'quote' && mark === 'comma') || wordClass === 'stop') {
			return -1;
		}
		if (wordClass === mark && appositionStarts.has(classAt(passage, at + 1))) {
			const before = classAt(passage, at - 1);
			if (appositionHeads.has(before)) {
				return isListItem(passage, at, close) ? -1 : at;
			}
			return -1;
		}
	}
	return -1;
}

/** In "Ada, Bo and Cy, who spoke" the stretch between commas ends a list. */
function isListItem(passage: Passage, open: number, close: number): boolean {
	const first = classAt(passage, open + 1);
	return first === 'name' && close - open > 2 && range(open + 1, close).some(at => wordAt(passage, at) === 'and')
		? range(open + 1, close).every(at => {
				const wordClass = classAt(passage, at);
				return wordClass === 'name' || wordClass === 'coordinator';
			})
		: false;
}

function lastBefore(passage: Passage, at: number, wanted: WordClass): number {
	let found = at - 1;
	while (found > 0 && classAt(passage, found) !== wanted) {
		found -= 1;
	}
	return found;
}

/** The phrase whose last token is `last`, its opening adverbials left out. `nearest`: stop at any verb. */
export function phraseEndingAt(passage: Passage, last: number, nearest: boolean): Phrase | undefined {
	const ending = classAt(passage, last);
	if (ending === 'pronoun' || (ending === 'determiner' && subjects.has(wordAt(passage, last)))) {
		return subjects.has(wordAt(passage, last)) || wordAt(passage, last) === 'nobody'
			? pronounPhrase(passage, last)
			: undefined;
	}
	if (!subjectEnds.has(ending)) {
		return undefined;
	}
	const first = trimStart(passage, scanLeft(passage, last, nearest), last);
	return first <= last && subjectEnds.has(classAt(passage, first)) ? { first, last } : undefined;
}

/** "Both he and she" aside, a pronoun stands alone. */
function pronounPhrase(passage: Passage, at: number): Phrase {
	return wordAt(passage, at - 1) === 'and' && classAt(passage, at - 2) === 'name'
		? { first: at - 2, last: at }
		: { first: at, last: at };
}

function scanLeft(passage: Passage, last: number, nearest: boolean): number {
	const quoted = isQuoted(passage, last);
	let first = last;
	for (let at = last; at >= 0 && last - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		if (barriers.has(wordClass) && !continuesList(passage, at, last)) {
			break;
		}
		if (isQuoted(passage, at) !== quoted || isSayVerb(passage, at) || (nearest && verbal.has(wordClass))) {
			break;
		}
		if (wordClass === 'pronoun' && subjects.has(wordAt(passage, at))) {
			first = indefinite.has(wordAt(passage, at)) ? at : first;
			break;
		}
		if (wordClass === 'coordinator' && clauseBefore(passage, at)) {
			break;
		}
		first = at;
	}
	return first;
}

/** A verb that takes a clause ends the phrase: what follows it belongs to that clause. */
function isSayVerb(passage: Passage, at: number): boolean {
	if (classAt(passage, at) !== 'verb') {
		return false;
	}
	const entry = passage.lexicon.verbs.get(wordAt(passage, at));
	const participle = classAt(passage, at + 1) === 'preposition';
	return entry !== undefined && !participle && (entry.frames.has('clause') || entry.frames.has('tell'));
}

/** A comma inside "Ada, Bo and Cy": names or nouns on both sides, and an "and" further on. */
function continuesList(passage: Passage, at: number, last: number): boolean {
	if (classAt(passage, at) !== 'comma') {
		return false;
	}
	if (classAt(passage, at - 1) === 'number' && classAt(passage, at + 1) === 'number' && at < last - 1) {
		return true;
	}
	const sides = [classAt(passage, at - 1), classAt(passage, at + 1)];
	const next = range(at + 1, Math.min(last, at + 8));
	return (
		sides.every(side => side === 'name' || side === 'coordinator') &&
		next.some(index => wordAt(passage, index) === 'and') &&
		next.every(index => !verbal.has(classAt(passage, index)))
	);
}

/** True where the words before a coordinator hold a verb, so that it joins clauses: "The dam broke and officials said". */
function clauseBefore(passage: Passage, coordinator: number): boolean {
	for (let at = coordinator - 1; at >= 0 && coordinator - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		if (verbal.has(wordClass)) {
			return true;
		}
		if (barriers.has(wordClass)) {
			return wordClass === 'comma' && at === coordinator - 1;
		}
	}
	return false;
}

/** Leaves out what opens a clause before its subject: conjunctions, adverbs, times, and phrases with a preposition. */
function trimStart(passage: Passage, from: number, last: number): number {
	let first = from;
	while (first < last) {
		const wordClass = classAt(passage, first);
		if (wordClass === 'coordinator' && !['both', 'neither', 'either'].includes(wordAt(passage, first))) {
			first += 1;
		} else if (wordClass === 'adverb' || wordClass === 'negation' || wordClass === 'relative') {
			first += 1;
		} else if (wordClass === 'time' && classAt(passage, first + 1) !== 'possessive') {
			first += 1;
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
	return first;
}

/** Where the next phrase begins after the prepositional one at `at`: "In a speech the mayor" → "the". */
function afterPrepositional(passage: Passage, at: number, last: number): number {
	let seenNoun = false;
	for (let index = at + 1; index <= last; index += 1) {
		const wordClass = classAt(passage, index);
		const before = classAt(passage, index - 1);
		const opens = wordClass === 'determiner' || (wordClass === 'possessive' && !/['’]/.test(wordAt(passage, index)));
		const joined = before === 'preposition' || before === 'determiner' || before === 'possessive' || before === 'coordinator';
		if (seenNoun && !joined && (opens || (wordClass === 'name' && before === 'time'))) {
			return index;
		}
		seenNoun = seenNoun || wordClass === 'noun' || wordClass === 'name' || wordClass === 'time' || wordClass === 'number';
	}
	return wordAt(passage, at) === 'with' || wordAt(passage, at) === 'by' ? at + 1 : last;
}

/** Prepositions that tie a noun to the one before it, so that the phrase goes on: an aide to, a fellow at. */
const ties: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'to']);

/** The phrase that begins at `first`, as after "said" in front of a name; without appositions and adverbials. */
export function phraseFrom(passage: Passage, first: number, withTies = true): Phrase | undefined {
	const quoted = isQuoted(passage, first);
	let last = first - 1;
	for (let at = first; at < passage.tokens.length && at - first <= maxPhrase; at += 1) {
		const wordClass = classAt(passage, at);
		if (isQuoted(passage, at) !== quoted) {
			break;
		}
		const tie = at > first && (wordClass === 'preposition' || wordClass === 'to') && withTies && ties.has(wordAt(passage, at));
		const joins = wordClass === 'coordinator' && at > first && isNominal(passage, at + 1);
		const before = classAt(passage, at - 1);
		if (wordClass === 'determiner' && at > first && (before === 'name' || before === 'noun')) {
			break;
		}
		if (wordClass === 'pronoun' && at === first) {
			return subjects.has(wordAt(passage, at)) ? { first, last: at } : undefined;
		}
		if (!tie && !joins && !isNominal(passage, at) && !(wordClass === 'adverb' && at === first)) {
			break;
		}
		last = at;
	}
	while (last > first && !['name', 'noun', 'number', 'possessive', 'verb', 'gerund'].includes(classAt(passage, last))) {
		last -= 1;
	}
	return last >= first && ['name', 'noun', 'number', 'determiner'].includes(classAt(passage, last)) ? { first, last } : undefined;
}

function isNominal(passage: Passage, at: number): boolean {
	const wordClass = classAt(passage, at);
	return ['determiner', 'possessive', 'name', 'noun', 'number'].includes(wordClass);
}

function range(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The subject of the sentence's first clause up to token `limit`, its introduction left out. */
export function mainSubject(passage: Passage, limit: number): Phrase | undefined {
	let from = 0;
	const opening = classAt(passage, 0);
	if (opening === 'preposition' || opening === 'subordinator' || opening === 'gerund' || opening === 'to') {
		from = passage.classes.indexOf('comma') + 1;
	}
	for (let at = Math.max(from, 1); at < limit; at += 1) {
		const wordClass = classAt(passage, at);
		const participle = wordClass === 'verb' && classAt(passage, at + 1) === 'preposition' && verbAhead(passage, at + 1, limit);
		if (verbal.has(wordClass) && !participle && !isQuoted(passage, at)) {
			return subjectBefore(passage, at);
		}
	}
	return undefined;
}

function verbAhead(passage: Passage, from: number, limit: number): boolean {
	for (let at = from; at < limit && classAt(passage, at) !== 'comma'; at += 1) {
		if (verbal.has(classAt(passage, at))) {
			return true;
		}
	}
	return false;
}
