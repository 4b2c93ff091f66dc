/** The noun phrase that ends at a given place, found by what cannot belong to it. */
import { reflexivePronouns } from './grammar.data';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { maxPhrase, type Phrase, subjectWords } from './phrase';
import { approximates, trimStart } from './phraseOpening';
import { scareQuoteStart } from './quotedNames';
import { irregularParticiples } from './speakers.data';
import { isNominal, isVerbal, type WordClass } from './wordClass';

/** Where a clause begins: nothing to the left of these belongs to the phrase. */
function isBarrier(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'comma':
		case 'dash':
		case 'quote':
		case 'stop':
		case 'colon':
		case 'open':
		case 'subordinator':
		case 'to':
			return true;
		default:
			return false;
	}
}

/** What a subject can end with. */
function endsSubject(wordClass: WordClass | undefined): boolean {
	switch (wordClass) {
		case 'noun':
		case 'name':
		case 'determiner':
		case 'possessive':
		case 'number':
		case 'time':
		case 'verb':
		case 'gerund':
		case 'close':
		case 'other':
			return true;
		default:
			return false;
	}
}

/** The one and the other, alone after their article. */
const partners: ReadonlySet<string> = new Set(['other', 'first', 'second', 'third', 'latter', 'former']);

/** The mayor herself */
const reflexives: ReadonlySet<string> = new Set(reflexivePronouns);

/** How far behind its relative a verb may stand, in tokens. */
const maxRelative = 8;

/** After these a pronoun belongs to the phrase: one of them, those close to him. */
const beforePronoun: ReadonlySet<string> = new Set([
	'of',
	'to',
	'with',
	'around',
	'behind',
	'near',
	'like',
	'about',
]);

const quantifiers: ReadonlySet<string> = new Set(['none', 'everyone', 'someone', 'anyone', 'nobody']);

/** Pronouns that take a phrase after them: someone in the crowd. */
const indefinite: ReadonlySet<string> = new Set([
	'someone',
	'somebody',
	'everyone',
	'everybody',
	'nobody',
	'anyone',
	'anybody',
]);

/** The phrase whose last token is `last`, its opening adverbials left out. `nearest`: stop at any verb. */
export function phraseEndingAt(passage: Passage, last: number, nearest: boolean): Phrase | undefined {
	if (last < 0) {
		return undefined;
	}
	if (/^t?here$/.test(wordAt(passage, last)) && ['noun', 'name'].includes(classAt(passage, last - 1))) {
		// "A nurse there, who asked not to be named, said"
		return phraseEndingAt(passage, last - 1, nearest);
	}
	const ending = classAt(passage, last);
	if (wordAt(passage, last - 1) === 'the' && partners.has(wordAt(passage, last))) {
		return { first: last - 1, last };
	}
	if (reflexives.has(wordAt(passage, last)) && ['name', 'noun'].includes(classAt(passage, last - 1))) {
		const named = phraseEndingAt(passage, last - 1, nearest);
		return named && { first: named.first, last };
	}
	if (ending === 'pronoun' && beforePronoun.has(wordAt(passage, last - 1))) {
		const head = phraseEndingAt(passage, last - 2, nearest);
		return head && { first: head.first, last };
	}
	const opening = ending === 'quote' ? scareQuoteStart(passage, last) : -1;
	if (opening > 0) {
		return { first: trimStart(passage, scanLeft(passage, opening - 1, nearest), last), last };
	}
	const contact = ending === 'verb' ? contactStart(passage, last) : -1;
	if (contact >= 0) {
		return { first: contact, last };
	}
	const relative = ending === 'pronoun' ? relativeOf(passage, last) : -1;
	if (relative > 0) {
		const antecedent = phraseEndingAt(passage, relative - 1, nearest);
		return antecedent && { first: antecedent.first, last };
	}
	if (ending === 'pronoun' || (ending === 'determiner' && subjectWords.has(wordAt(passage, last)))) {
		return subjectWords.has(wordAt(passage, last)) || wordAt(passage, last) === 'nobody'
			? pronounPhrase(passage, last)
			: undefined;
	}
	if (!endsSubject(ending)) {
		return undefined;
	}
	const first = trimStart(passage, scanLeft(passage, last, nearest), last);
	const opens =
		endsSubject(classAt(passage, first)) ||
		indefinite.has(wordAt(passage, first)) ||
		approximates.has(wordAt(passage, first)) ||
		(quantifiers.has(wordAt(passage, first)) && wordAt(passage, first + 1) === 'of');
	return first <= last && opens ? { first, last } : undefined;
}

/** Where "two experts we asked" begins, which ends with a verb that has the noun for its object; -1 for all others. */
function contactStart(passage: Passage, verb: number): number {
	const isClause = contactSubjects.has(wordAt(passage, verb - 1)) && isNominal(classAt(passage, verb - 2));
	const head = isClause ? phraseEndingAt(passage, verb - 2, true) : undefined;
	return head === undefined ? -1 : head.first;
}

const contactSubjects: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

/** "Those [who] had seen it": the relative whose verb has the pronoun at `last` for its object, which is no subject; -1 for none. */
function relativeOf(passage: Passage, last: number): number {
	let at = last - 1;
	if (classAt(passage, at) !== 'verb') {
		return -1;
	}
	do {
		at -= 1;
	} while (['auxiliary', 'adverb'].includes(classAt(passage, at)));
	const isRelative =
		['who', 'that', 'which'].includes(wordAt(passage, at)) && classAt(passage, at) === 'relative';
	return isRelative && isNominal(classAt(passage, at - 1)) ? at : -1;
}

/** "Both he and she" aside, a pronoun stands alone. */
function pronounPhrase(passage: Passage, at: number): Phrase {
	return wordAt(passage, at - 1) === 'and' && classAt(passage, at - 2) === 'name'
		? { first: at - 2, last: at }
		: { first: at, last: at };
}

export function scanLeft(passage: Passage, last: number, nearest: boolean): number {
	const quoted = isQuoted(passage, last);
	let first = last;
	for (let at = last; at >= 0 && last - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		const opening = wordClass === 'quote' && !quoted ? scareQuoteStart(passage, at) : -1;
		if (opening > 0) {
			at = opening;
			first = opening;
			continue;
		}
		if (
			(isBarrier(wordClass) && !continuesList(passage, at, last) && !isInside(passage, at)) ||
			opensRelative(passage, at) ||
			opensTime(passage, at) ||
			isEmphasis(passage, at)
		) {
			break;
		}
		if (isQuoted(passage, at) !== quoted || isSayVerb(passage, at) || (nearest && isVerbal(wordClass))) {
			break;
		}
		if (wordClass === 'pronoun' && subjectWords.has(wordAt(passage, at)) && relativeOf(passage, at) < 0) {
			first = indefinite.has(wordAt(passage, at)) ? at : first;
			break;
		}
		const opensClause =
			wordClass === 'coordinator' || (wordAt(passage, at) === 'as' && !isIdentified(passage, at));
		if (opensClause && clauseBefore(passage, at)) {
			break;
		}
		if ((wordClass === 'auxiliary' || wordClass === 'modal') && !isInRelative(passage, at)) {
			break;
		}
		first = at;
	}
	return first;
}

/** "A man identified by the paper [as] Moor": what somebody is called by belongs to the phrase. */
function isIdentified(passage: Passage, as: number): boolean {
	for (let at = as - 1; at > as - maxRelative; at -= 1) {
		if (identifying.has(wordAt(passage, at)) && isNominal(classAt(passage, at - 1))) {
			return true;
		}
		if (isBarrier(classAt(passage, at))) {
			return false;
		}
	}
	return false;
}

const identifying: ReadonlySet<string> = new Set(
	'identified known named described listed referred'.split(' '),
);

/** A verb that takes a clause ends the phrase, as a participle behind a comma does: what follows it belongs to that clause. */
function isSayVerb(passage: Passage, at: number): boolean {
	const entry = entryAt(passage, at);
	if (classAt(passage, at) === 'gerund') {
		return classAt(passage, at - 1) === 'comma' && entry?.frames.has('clause') === true;
	}
	if (classAt(passage, at) !== 'verb') {
		return false;
	}
	const participle = classAt(passage, at + 1) === 'preposition';
	return entry !== undefined && !participle && (entry.frames.has('clause') || entry.frames.has('tell'));
}

/** The push to reopen the dam, a letter sent to the council: a "to" that belongs to the noun or participle before it. */
function isInside(passage: Passage, at: number): boolean {
	const before = classAt(passage, at - 1);
	const participle = before === 'verb' && ['noun', 'name'].includes(classAt(passage, at - 2));
	return classAt(passage, at) === 'to' && (before === 'noun' || participle);
}

/** "They issued a statement [after] Moor said": not "a report released after the vote said", nor "the days after it". */
function opensTime(passage: Passage, at: number): boolean {
	if (!/^(?:after|before)$/.test(wordAt(passage, at))) {
		return false;
	}
	const word = wordAt(passage, at - 1);
	const isTold = classAt(passage, at - 1) === 'verb' && !/ed$/.test(word) && !participles.has(word);
	const isOpen = ['noun', 'name', 'number', 'adverb'].includes(classAt(passage, at - 1));
	return isTold || (isOpen && hasFiniteBefore(passage, at));
}

const participles: ReadonlySet<string> = new Set(irregularParticiples);

/** A verb whose subject stands right before it, in the clause that ends at `at`. */
function hasFiniteBefore(passage: Passage, at: number): boolean {
	for (let verb = at - 1; verb > 0 && at - verb <= maxPhrase; verb -= 1) {
		const wordClass = classAt(passage, verb);
		if (wordClass === 'stop' || wordClass === 'quote') {
			return false;
		}
		const next = classAt(passage, verb + 1);
		const hasObject = ['determiner', 'possessive', 'pronoun', 'number', 'name'].includes(next);
		if (wordClass === 'auxiliary' || (wordClass === 'verb' && hasObject)) {
			return true;
		}
	}
	return false;
}

/** The mark of bold or italics in Markdown. */
function isEmphasis(passage: Passage, at: number): boolean {
	return /^[*_]+$/.test(wordAt(passage, at));
}

/** "A lawsuit in which farmers …": what follows such a relative is a clause of its own. */
function opensRelative(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at) === 'relative' &&
		['preposition', 'to'].includes(classAt(passage, at - 1)) &&
		isNominal(classAt(passage, at + 1)) &&
		wordAt(passage, at) !== 'who'
	);
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
		next.every(index => !isVerbal(classAt(passage, index)))
	);
}

/** "The man who was hurt": a verb may stand inside a subject only where a relative or conjunction opens its clause. */
function isInRelative(passage: Passage, verb: number): boolean {
	for (let at = verb - 1; at >= Math.max(0, verb - maxRelative); at -= 1) {
		if (
			['relative', 'subordinator', 'pronoun'].includes(classAt(passage, at)) ||
			wordAt(passage, at) === 'that'
		) {
			return true;
		}
	}
	return false;
}

/** True where the words before a coordinator hold a verb, so that it joins clauses: "The dam broke and officials said"; not "a note seen by the mayor and signed by". */
function clauseBefore(passage: Passage, coordinator: number): boolean {
	for (let at = coordinator - 1; at >= 0 && coordinator - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		const isDescription = wordAt(passage, at + 1) === 'by' && classAt(passage, coordinator + 1) === 'verb';
		if (isVerbal(wordClass) && !(isDescription && wordClass === 'verb')) {
			return true;
		}
		if (isBarrier(wordClass)) {
			return wordClass === 'comma' && at === coordinator - 1;
		}
	}
	return false;
}

function range(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
