/** What stands between a subject and its verb: appositions, brackets, relative clauses in commas. */
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { maxPhrase, subjectWords } from './phrase';
import { isParty } from './phraseLimits';
import { documentNouns } from './speakers.data';
import { everyIndex, firstIndex } from './stretches';
import { isNominal, isVerbal, type WordClass } from './wordClass';

const documents: ReadonlySet<string> = new Set(documentNouns);

function startsApposition(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'determiner':
		case 'relative':
		case 'number':
		case 'noun':
		case 'name':
		case 'possessive':
		case 'preposition':
		case 'gerund':
		case 'verb':
		case 'adverb':
		case 'negation':
		case 'subordinator':
		case 'to':
			return true;
		default:
			return false;
	}
}

/** What an apposition can follow. */
function headsApposition(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'name':
		case 'noun':
		case 'close':
		case 'pronoun':
		case 'number':
		case 'time':
			return true;
		default:
			return false;
	}
}

/** Skips what stands between a subject and its verb: appositions, brackets, relative clauses in commas. */
export function headEnd(passage: Passage, at: number): number {
	let end = at;
	for (let skipped = 0; skipped < 3 && end >= 0; skipped += 1) {
		const title = titleStart(passage, end);
		end = title > 0 ? title - 1 : end;
		const wordClass = classAt(passage, end);
		if (wordClass === 'close') {
			end = lastBefore(passage, end, 'open') - 1;
		} else if (wordClass === 'comma' || wordClass === 'dash') {
			const open = appositionStart(passage, end, wordClass);
			if (open < 0) {
				return strayComma(passage, end) ? end - 1 : -1;
			}
			end = beforeAddress(passage, beforeRelative(passage, withoutAge(passage, open - 1)));
		} else {
			break;
		}
	}
	return end;
}

/** "A report[, “Empty Nets”,]", "a study[, “The Price of Salt,”]": the comma before what a document is called; -1 for none. */
export function titleStart(passage: Passage, end: number): number {
	const close = classAt(passage, end) === 'comma' ? end - 1 : end;
	if (classAt(passage, close) !== 'quote' || isQuoted(passage, close)) {
		return -1;
	}
	let open = close - 1;
	while (open > 0 && isQuoted(passage, open) && close - open <= longestTitle) {
		open -= 1;
	}
	const isTitle = classAt(passage, open) === 'quote' && classAt(passage, open - 1) === 'comma';
	return isTitle && documents.has(wordAt(passage, open - 2)) ? open - 1 : -1;
}

/** In tokens. */
const longestTitle = 14;

/** "Ada Moor, whose phone was clean, according to the lab, said": the subject stands before its relative clause. */
function beforeRelative(passage: Passage, end: number): number {
	for (let at = end - 1; at > 0 && end - at <= longestRelative; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'comma' || wordClass === 'dash' || wordClass === 'quote' || wordClass === 'stop') {
			const isRelative = ['who', 'whose', 'which'].includes(wordAt(passage, at + 1));
			// "Allies, [whose secretary], Arne Falk, said": its verb is still to come
			const isWhole = wordAt(passage, at + 1) !== 'whose' || hasVerb(passage, at + 2, end);
			return isRelative && isWhole && wordClass === 'comma' && isNominal(classAt(passage, at - 1))
				? at - 1
				: end;
		}
	}
	return end;
}

function hasVerb(passage: Passage, first: number, last: number): boolean {
	return firstIndex(first, last + 1, at => isVerbal(classAt(passage, at))) >= 0;
}

/** In tokens. */
const longestRelative = 15;

/** "Ada Moor, 31, [of Mill Lane], Kelm, denies", "Ada Moor, [of the University of Kelm], who": an address has commas of its own. */
function beforeAddress(passage: Passage, end: number): number {
	for (let at = end - 1; at > 0 && end - at <= longestAddress; at -= 1) {
		const wordClass = classAt(passage, at);
		if (wordClass === 'comma') {
			const isHome = ['of', 'from', 'at'].includes(wordAt(passage, at + 1));
			const head = withoutAge(passage, at - 1);
			return isHome ? head : end;
		}
		if (!['name', 'noun', 'number', 'preposition', 'determiner'].includes(wordClass)) {
			return end;
		}
	}
	return end;
}

/** In tokens. */
const longestAddress = 6;

/** "Ada Moor, 31", "Ada Moor, R-Ohio": the age, or the party with the state, goes with its comma. */
export function withoutAge(passage: Passage, end: number): number {
	if (classAt(passage, end - 1) !== 'comma') {
		return end;
	}
	return isParty(passage, end) || classAt(passage, end) === 'number' ? end - 2 : end;
}

/** A comma between the subject that opens the sentence and its verb, as careless writers set it: "The firm Moor, has said". */
function strayComma(passage: Passage, comma: number): boolean {
	return comma <= 10 && passage.classes.slice(0, comma).every(isNominal);
}

/** Index of the comma or dash that opens the apposition which the one at `close` closes; -1 for none. */
function appositionStart(passage: Passage, close: number, mark: WordClass): number {
	let isCrossed = false;
	for (let at = close - 1; at > 0 && close - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		const quoted = wordClass === 'quote' ? fewQuotedStart(passage, at) : -1;
		if (quoted > 0) {
			at = quoted;
			continue;
		}
		if (wordClass === 'stop') {
			return -1;
		}
		isCrossed ||= wordClass === 'quote' && mark === 'comma';
		// "Ada Moor, [who “never wanted it”], said": else what is quoted is what somebody says
		if (isCrossed && wordClass === mark && !isQuoted(passage, at)) {
			return ['who', 'whose'].includes(wordAt(passage, at + 1)) && headsApposition(classAt(passage, at - 1))
				? at
				: -1;
		}
		if (isCrossed) {
			continue;
		}
		const isDate = classAt(passage, at - 1) === 'number' && /^\d{4}$/.test(wordAt(passage, at + 1));
		if (wordClass === mark && !isDate && startsApposition(classAt(passage, at + 1))) {
			const standsAlone =
				subjectWords.has(wordAt(passage, at - 1)) ||
				isCounted(passage, at - 1) ||
				isPartner(passage, at - 1) ||
				isOfNumber(passage, at - 1);
			if (standsAlone || headsApposition(classAt(passage, at - 1))) {
				return isListItem(passage, at, close) || isClause(passage, at + 1, close) ? -1 : at;
			}
			return -1;
		}
	}
	return -1;
}

/** "A critic of what he calls [“dam fever”]", "which rated it [“good”]": index of the mark that opens a few quoted words; else -1. */
export function fewQuotedStart(passage: Passage, close: number): number {
	let open = close - 1;
	while (open > 0 && isQuoted(passage, open) && close - open <= fewWords) {
		open -= 1;
	}
	const isSpeech = ['comma', 'stop'].includes(classAt(passage, close - 1));
	const isApart = ['comma', 'colon', 'quote'].includes(classAt(passage, open - 1));
	return classAt(passage, open) === 'quote' && open > 0 && !isSpeech && !isApart ? open : -1;
}

/** In tokens. */
const fewWords = 6;

/** "Shown the log, [Moor first denied it], then claimed": a name and its verb, which no apposition begins with. */
function isClause(passage: Passage, first: number, close: number): boolean {
	let verb = first;
	while (classAt(passage, verb) === 'name') {
		verb += 1;
	}
	while (['adverb', 'time'].includes(classAt(passage, verb))) {
		verb += 1;
	}
	const next = classAt(passage, verb + 1);
	const hasObject = ['determiner', 'possessive', 'pronoun', 'subordinator'].includes(next);
	return verb < close && classAt(passage, verb) === 'verb' && hasObject;
}

/** In "Ada, Bo and Cy, who spoke" the stretch between commas ends a list. */
function isListItem(passage: Passage, open: number, close: number): boolean {
	const first = classAt(passage, open + 1);
	return first === 'name' &&
		close - open > 2 &&
		firstIndex(open + 1, close, at => wordAt(passage, at) === 'and') >= 0
		? everyIndex(open + 1, close, at => {
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

const numbers: ReadonlySet<string> = new Set(
	'one two three four five six seven eight nine ten several few'.split(' '),
);

/** "One of the three, Bo Lund, said" */
function isOfNumber(passage: Passage, at: number): boolean {
	return (
		numbers.has(wordAt(passage, at)) && wordAt(passage, at - 1) === 'the' && wordAt(passage, at - 2) === 'of'
	);
}

/** "The other, a nurse, said": of two who were named before. */
function isPartner(passage: Passage, at: number): boolean {
	return (
		wordAt(passage, at - 1) === 'the' &&
		/^(?:other|first|second|third|latter|former)$/.test(wordAt(passage, at))
	);
}

/** "One, a nurse, said": a number alone at the beginning is people who were named before. */
function isCounted(passage: Passage, at: number): boolean {
	const opens =
		at === 0 || ['comma', 'coordinator', 'subordinator', 'quote', 'dash'].includes(classAt(passage, at - 1));
	return opens && numbers.has(wordAt(passage, at)) && classAt(passage, at) === 'determiner';
}
