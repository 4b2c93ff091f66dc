/** Whether a form in -s is the verb of its clause, and no plural: the ministry disputes, the disputes of the ministry. */
import { headEnd } from './appositions';
import { allegations, falsehoods } from './falsehoods';
import { isDocument } from './issuers';
import type { VerbEntry } from './lexicon';
import { classAt, entryAt, isQuoted, type Passage, wordAt } from './passage';
import { afterApproximation, phraseFrom } from './phrase';
import { phraseEndingAt } from './phraseBefore';
import { maxAside } from './plurals';
import { claimsToo, closesInPresent, isBehindBracket, judgesToo } from './presentVerbs';
import { isVerbal, type WordClass } from './wordClass';

/** True where a form in -s that could be a plural is the verb of one subject: "the council claims that". */
export function isThirdForm(passage: Passage, at: number, entry: VerbEntry): boolean {
	const before = classAt(passage, at - 1);
	return (
		isBehindBracket(passage, at) ||
		claimsToo(passage, at) ||
		isConfident(passage, at) ||
		endsRelative(passage, at) ||
		isOfDemand(passage, at, entry) ||
		followsRelative(passage, at) ||
		(before === 'name' && !isRejected(passage, at)) ||
		(entry.frames.has('name') && falsehoods.has(wordAt(passage, at + 1))) ||
		(before === 'comma' &&
			(classAt(passage, at - 2) === 'name' || wordAt(passage, at + 1) === 'that') &&
			!isDenied(passage, at)) ||
		judgesToo(passage, at, entry) ||
		// "Lays out the terms, and notes that"
		(before === 'coordinator' &&
			classAt(passage, at - 2) === 'comma' &&
			wordAt(passage, at + 1) === 'that') ||
		opensClauseAfter(passage, at) ||
		closesInPresent(passage, at) ||
		notesInQuotes(passage, at) ||
		tagsQuotation(passage, at)
	);
}

/** "The plan [calls] for a truce", "the plan, a draft, [calls] for one": behind one subject, a verb with its particle. */
function isOfDemand(passage: Passage, at: number, { particles }: VerbEntry): boolean {
	const isWhole = particles.some(all =>
		all.every((particle, offset) => wordAt(passage, at + 1 + offset) === particle),
	);
	const last = isWhole ? headEnd(passage, at - 1) : -1;
	const subject = classAt(passage, last) === 'noun' ? phraseEndingAt(passage, last, true) : undefined;
	const first = subject?.first ?? -1;
	const isWholeSubject =
		['determiner', 'possessive'].includes(classAt(passage, first)) ||
		(passage.sentence.role === 'heading' && first === 0);
	return isWholeSubject;
}

/** "The report judges [with moderate confidence] that" */
function isConfident(passage: Passage, at: number): boolean {
	const noun = [at + 2, at + 3].some(index => /^(?:confidence|certainty)$/.test(wordAt(passage, index)));
	return wordAt(passage, at + 1) === 'with' && noun;
}

/** "An aide, who asked not to be named, claims managers knew": a verb behind a relative clause or who is cited, before a clause of its own. */
function followsRelative(passage: Passage, at: number): boolean {
	if (classAt(passage, at - 1) !== 'comma') {
		return false;
	}
	for (let open = at - 2; open > 0 && at - open <= maxAside; open -= 1) {
		if (classAt(passage, open) === 'comma') {
			const isRelative = ['who', 'whose', 'which', 'citing', 'quoting'].includes(wordAt(passage, open + 1));
			const subject = phraseFrom(passage, afterApproximation(passage, at + 1), false);
			const isClause = subject !== undefined && isVerbal(classAt(passage, subject.last + 1));
			const next = classAt(passage, at + 1);
			return isRelative && (isClause || next === 'colon' || next === 'to');
		}
	}
	return false;
}

/** "…, which the firm [disputes].", "a claim the firm [disputes].": behind its subject, at the end of what tells of a claim. */
function endsRelative(passage: Passage, at: number): boolean {
	if (wordAt(passage, at) !== 'disputes' || !['stop', 'comma'].includes(classAt(passage, at + 1))) {
		return false;
	}
	let first = at - 1;
	while (['noun', 'name'].includes(classAt(passage, first))) {
		first -= 1;
	}
	const opener = ['determiner', 'possessive'].includes(classAt(passage, first)) ? first - 1 : first;
	const isWhich = wordAt(passage, opener) === 'which' && classAt(passage, opener - 1) === 'comma';
	return first < at - 1 && (isWhich || allegations.has(wordAt(passage, opener)));
}

function opensClauseAfter(passage: Passage, at: number): boolean {
	const next = classAt(passage, at + 1);
	const determined = ['determiner', 'possessive'].includes(classAt(passage, at - 2));
	const opens =
		wordAt(passage, at + 1) === 'that' ||
		next === 'determiner' ||
		next === 'pronoun' ||
		(next === 'possessive' && isDetermined(passage, at - 1)) ||
		(next === 'to' && determined);
	// "A post shared since Sunday claims that"
	const isDated = classAt(passage, at - 1) === 'time' && wordAt(passage, at + 1) === 'that';
	const isSubject = classAt(passage, at - 1) === 'noun' && !/[^s]s$/.test(wordAt(passage, at - 1));
	return isDated || (isSubject && opens && !isObject(passage, at));
}

/** "The report [notes] “a decline”": behind a document with its article, before what it is quoted with. */
function notesInQuotes(passage: Passage, at: number): boolean {
	return (
		classAt(passage, at + 1) === 'quote' &&
		isDocument(wordAt(passage, at - 1)) &&
		isDetermined(passage, at - 1)
	);
}

/** “It is old,” [replies] Ada Moor: right behind the mark, before who speaks. */
function tagsQuotation(passage: Passage, at: number): boolean {
	const isBehind =
		classAt(passage, at - 1) === 'quote' && isQuoted(passage, at - 2) && !isQuoted(passage, at);
	return isBehind && ['name', 'determiner', 'possessive', 'pronoun'].includes(classAt(passage, at + 1));
}

/** "The interior ministry": nouns behind an article. */
function isDetermined(passage: Passage, last: number): boolean {
	let first = last;
	while (classAt(passage, first) === 'noun') {
		first -= 1;
	}
	return first < last && ['determiner', 'possessive'].includes(classAt(passage, first));
}

/** "Moor made similarly bold [charges] that": a noun and what tells of it, behind a verb. */
function isObject(passage: Passage, at: number): boolean {
	let first = at - 1;
	while (['noun', 'adverb'].includes(classAt(passage, first))) {
		first -= 1;
	}
	return classAt(passage, first) === 'verb' && first < at - 1;
}

/** "Rejects US [claims]": a noun, which the verb before the name has for its object. */
function isRejected(passage: Passage, at: number): boolean {
	let verb = at - 1;
	while (classAt(passage, verb) === 'name') {
		verb -= 1;
	}
	verb -= classAt(passage, verb) === 'determiner' ? 1 : 0;
	const frames = classAt(passage, verb) === 'verb' ? entryAt(passage, verb)?.frames : undefined;
	return (frames?.has('object') === true || frames?.has('name') === true) && !frames.has('clause');
}

/** "…, claims that he has dismissed": a noun, of which somebody denies what it says. */
export function isDenied(passage: Passage, at: number): boolean {
	return [3, 4, 5, 6, 7, 8].some(offset => {
		const lemma = entryAt(passage, at + offset)?.lemma ?? '';
		const next = at + offset + 1;
		const lacksObject = ['as', 'by'].includes(wordAt(passage, next)) || endsClause(classAt(passage, next));
		return ['deny', 'dismiss', 'reject', 'dispute', 'refute'].includes(lemma) && lacksObject;
	});
}

function endsClause(wordClass: WordClass): boolean {
	return ['stop', 'comma', 'other', 'auxiliary', 'modal'].includes(wordClass);
}
