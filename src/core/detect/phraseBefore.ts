/** The noun phrase that ends at a given place, found by what cannot belong to it. */
import { isBullet } from './contentSpans';
import { reflexivePronouns } from './grammar.data';
import { classAt, isQuoted, type Passage, wordAt } from './passage';
import { maxPhrase, type Phrase, subjectWords } from './phrase';
import {
	clauseBefore,
	continuesList,
	isBarrier,
	isEmphasis,
	isIdentified,
	isInRelative,
	isInside,
	isSayVerb,
	opensObjectRelative,
	opensRelative,
	opensTime,
} from './phraseLimits';
import { approximates, trimStart } from './phraseOpening';
import { scareQuoteStart } from './quotedNames';
import { seenNoun } from './seenPapers';
import { isNominal, isVerbal, type WordClass } from './wordClass';

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
	const word = wordAt(passage, last);
	if ((word === 'there' || word === 'here') && ['noun', 'name'].includes(classAt(passage, last - 1))) {
		// "A nurse there, who asked not to be named, said"
		return phraseEndingAt(passage, last - 1, nearest);
	}
	const ending = classAt(passage, last);
	if (wordAt(passage, last - 1) === 'the' && partners.has(word)) {
		return { first: last - 1, last };
	}
	// "Four in five said"
	if (wordAt(passage, last - 1) === 'in' && isNumeral(passage, last) && isNumeral(passage, last - 2)) {
		return { first: last - 2, last };
	}
	if (reflexives.has(wordAt(passage, last)) && ['name', 'noun'].includes(classAt(passage, last - 1))) {
		const named = phraseEndingAt(passage, last - 1, nearest);
		return named && { first: named.first, last };
	}
	// "People briefed on it"
	const isOfDeed = classAt(passage, last - 2) === 'verb' && /^(?:on|in)$/.test(wordAt(passage, last - 1));
	if (ending === 'pronoun' && (beforePronoun.has(wordAt(passage, last - 1)) || isOfDeed)) {
		const head = phraseEndingAt(passage, last - 2, nearest);
		return head && { first: head.first, last };
	}
	const opening = ending === 'quote' ? scareQuoteStart(passage, last) : -1;
	if (opening > 0) {
		return { first: trimStart(passage, scanLeft(passage, opening - 1, nearest), last), last };
	}
	// "Experts we asked", "a diplomat I talked to"
	const asked = ending === 'to' && classAt(passage, last - 1) === 'verb' ? last - 1 : last;
	const contact = ending === 'verb' || asked < last ? contactStart(passage, asked) : -1;
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
	const start = trimStart(passage, scanLeft(passage, last, nearest), last);
	// "Nobody I [met in Arden] expects it"
	const met = classAt(passage, start) === 'verb' ? contactStart(passage, start) : -1;
	const first = met >= 0 ? met : start;
	const opens =
		endsSubject(classAt(passage, first)) ||
		indefinite.has(wordAt(passage, first)) ||
		approximates.has(wordAt(passage, first)) ||
		(quantifiers.has(wordAt(passage, first)) && wordAt(passage, first + 1) === 'of');
	return first <= last && opens ? { first, last } : undefined;
}

function isNumeral(passage: Passage, at: number): boolean {
	return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(wordAt(passage, at));
}

/** Where "two experts we asked" begins, which ends with a verb that has the noun for its object; -1 for all others. */
function contactStart(passage: Passage, verb: number): number {
	const seen = seenNoun(passage, verb);
	if (seen >= 0) {
		return phraseEndingAt(passage, seen, true)?.first ?? -1;
	}
	const isClause = contactSubjects.has(wordAt(passage, verb - 1));
	if (isClause && indefinite.has(wordAt(passage, verb - 2))) {
		return verb - 2;
	}
	const isOfNoun = isClause && isNominal(classAt(passage, verb - 2));
	const head = isOfNoun ? phraseEndingAt(passage, verb - 2, true) : undefined;
	return head === undefined ? -1 : head.first;
}

const contactSubjects: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);

/** "Those [who] had seen it": the relative whose verb has the pronoun at `last` for its object, which is no subject; -1 for none. */
function relativeOf(passage: Passage, last: number): number {
	let at = last - 1;
	// "Those who said [they] had seen it"
	if (classAt(passage, at) !== 'verb' || contactSubjects.has(wordAt(passage, last))) {
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

/** `at` is an article. "Told the Kelm Times [the findings] show": one behind a name begins another phrase; not "Ivan the Terrible". */
function opensBehindName(passage: Passage, at: number): boolean {
	if (classAt(passage, at) !== 'determiner' || classAt(passage, at + 1) !== 'noun') {
		return false;
	}
	const isOccasion = occasions.has(wordAt(passage, at - 1)) && classAt(passage, at - 2) !== 'preposition';
	return classAt(passage, at - 1) === 'name' || isOccasion;
}

/** `at` is an article. "A finding [the 26-year-old] cannot explain": of two phrases with nothing between them the second. */
function opensBehindNoun(passage: Passage, at: number, last: number): boolean {
	return (
		classAt(passage, at - 1) === 'noun' &&
		['a', 'an'].includes(wordAt(passage, at - 2)) &&
		passage.classes.slice(at, last + 1).every(isNominal)
	);
}

/** "Djibouti, whose flag [the ship] claimed": the subject behind what is owned; -1 where that is the subject. */
function behindOwned(passage: Passage, whose: number, last: number): number {
	let at = whose + 1;
	while (at <= last && ['noun', 'verb'].includes(classAt(passage, at))) {
		at += 1;
	}
	return at > whose + 1 && at <= last && classAt(passage, at) === 'determiner' ? at : -1;
}

/** "The first time [the countries] said so" */
const occasions: ReadonlySet<string> = new Set(['time', 'moment', 'day', 'way', 'reason']);

/** "Pointed [to a study] saying": of the nearest phrase no "to" that looks like a participle's is part. */
function goesOnInside(passage: Passage, to: number, nearest: boolean): boolean {
	return isInside(passage, to) && !(nearest && classAt(passage, to - 1) === 'verb');
}

/** "The Dock Workers’ Union [(DWU)] secretary": index of the bracket that opens another name between a name and what it tells of; else -1. */
function bracketStart(passage: Passage, close: number): number {
	let open = close - 1;
	while (close - open <= longestBracket && isNominal(classAt(passage, open))) {
		open -= 1;
	}
	const isName = classAt(passage, open) === 'open' && classAt(passage, open - 1) === 'name';
	return isName && isNominal(classAt(passage, close + 1)) ? open : -1;
}

/** In tokens. */
const longestBracket = 6;

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an']);

export function scanLeft(passage: Passage, last: number, nearest: boolean): number {
	const quoted = isQuoted(passage, last);
	let first = last;
	for (let at = last; at >= 0 && last - at <= maxPhrase; at -= 1) {
		const wordClass = classAt(passage, at);
		const word = wordAt(passage, at);
		if (at === 0 && isBullet(passage.tokens[0]?.text)) {
			break;
		}
		if (
			at < last &&
			articles.has(word) &&
			((opensBehindName(passage, at) && classAt(passage, last) !== 'verb') ||
				opensBehindNoun(passage, at, last))
		) {
			return at;
		}
		const bracket = at < last && wordClass === 'close' ? bracketStart(passage, at) : -1;
		if (bracket > 0) {
			at = bracket;
			first = bracket;
			continue;
		}
		const owned = word === 'whose' ? behindOwned(passage, at, last) : -1;
		if (owned > 0) {
			return owned;
		}
		const opening = wordClass === 'quote' && !quoted ? scareQuoteStart(passage, at) : -1;
		if (opening > 0) {
			at = opening;
			first = opening;
			continue;
		}
		if (
			(isBarrier(wordClass) && !continuesList(passage, at, last) && !goesOnInside(passage, at, nearest)) ||
			opensRelative(passage, at) ||
			opensObjectRelative(passage, at, last) ||
			opensTime(passage, at) ||
			isEmphasis(passage, at)
		) {
			break;
		}
		if (isQuoted(passage, at) !== quoted || isSayVerb(passage, at) || (nearest && isVerbal(wordClass))) {
			break;
		}
		if (wordClass === 'pronoun' && subjectWords.has(word) && relativeOf(passage, at) < 0) {
			first = indefinite.has(word) ? at : first;
			break;
		}
		const opensClause = wordClass === 'coordinator' || (word === 'as' && !isIdentified(passage, at));
		const isHeadline = wordClass !== 'coordinator' && passage.sentence.role === 'heading' && at > 1;
		if (opensClause && (isHeadline || clauseBefore(passage, at))) {
			break;
		}
		if ((wordClass === 'auxiliary' || wordClass === 'modal') && !isInRelative(passage, at)) {
			break;
		}
		first = at;
	}
	return first;
}
