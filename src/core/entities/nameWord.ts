/** Whether a capitalised word may be part of a name at its place in a sentence. */
import { lowerAt, type Token, textAt } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { functionWords, openingFields, openingWords } from './commonWords.data';
import { knownName, nationality } from './gazetteer';
import {
	abbreviation,
	calendarWord,
	capitalised,
	commonEnding,
	functionWord,
	givenName,
	hyphenated,
	leadingHead,
	leadingSurname,
	link,
	nameTraits,
	openingWord,
	organisationHead,
	portfolio,
	prefixed,
	shouted,
	state,
	title,
	titleModifier,
} from './nameTraits';

/** All that anybody asks of a set of words. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** The words of an article as far as they tell names from other words. */
export interface ArticleWords {
	/** Words that occur without a capital. */
	readonly small: WordSet;
	/** Words, as they are written, that occur with a capital where a sentence does not demand one. */
	readonly capital: WordSet;
}

const postNominals: ReadonlySet<string> = new Set('KC QC OBE MBE CBE PhD Esq MP MEP MSP'.split(' '));

/** "Ada Pike KC", "Ada Pike, M.D.": what stands behind a name is no part of it. */
function isPostNominal(tokens: readonly Token[], at: number): boolean {
	switch (oddCapitalAt(tokens, at)) {
		case 'degree':
			return textAt(tokens, at - 1) === ',';
		case 'postNominal':
			return hasTrait(tokens, at - 1, capitalised);
		default:
			return false;
	}
}

const degree = /^(?:M\.D|Ph\.D|J\.D|M\.B\.A|B\.A|M\.A|B\.Sc|M\.Sc|D\.V\.M|R\.N)\.?$/;

/** Capitals that are no name's, or only where nobody shouts: "HE LEFT US WITH NOTHING". */
const oddCapitals = new WordFacts(({ text }): 'degree' | 'postNominal' | 'pronoun' | undefined => {
	if (degree.test(text)) {
		return 'degree';
	}
	if (postNominals.has(text)) {
		return 'postNominal';
	}
	return /^(?:US|IT|WHO)$/.test(text) ? 'pronoun' : undefined;
});

function oddCapitalAt(tokens: readonly Token[], at: number) {
	const token = tokens[at];
	return token && oddCapitals.of(token.word);
}

/** True where the capitalised token may be part of a name. `dateline`: index of the dash that ends one; -1 for none. */
export function isNameWord(
	tokens: readonly Token[],
	at: number,
	words: ArticleWords,
	dateline: number,
): boolean {
	const traits = traitsAt(tokens, at);
	const before = at > 0 ? tokens[at - 1] : undefined;
	// "Version 22.7R2"
	const isNumbers = before?.kind === 'number' && before.end === tokens[at]?.start;
	if (
		isNumbers ||
		(traits & capitalised) === 0 ||
		(traits & prefixed) !== 0 ||
		isHandle(tokens, at) ||
		isPostNominal(tokens, at)
	) {
		return false;
	}
	if ((traits & state) !== 0 && textAt(tokens, at + 1) === '.') {
		return false;
	}
	if ((traits & shouted) !== 0 && isLabel(tokens, at, words)) {
		return false;
	}
	if ((traits & calendarWord) !== 0) {
		return hasTrait(tokens, at - 1, givenName) || isCalledLikeMonth(tokens, at);
	}
	const known = knownName(tokens, at);
	if (oddCapitalAt(tokens, at) === 'pronoun' && isAmongShouts(tokens, at)) {
		return false;
	}
	if ((traits & abbreviation) !== 0) {
		return known !== undefined || !isEmphasis(tokens, at, words);
	}
	if ((known?.count ?? 0) > 1 || nationality(tokens, at)) {
		return true;
	}
	if (!opensSentence(tokens, at, dateline)) {
		return (traits & functionWord) === 0 || isOddSurname(tokens, at);
	}
	return opensWithName(tokens, at, words, known !== undefined);
}

/** 0 outside the sentence. */
function traitsAt(tokens: readonly Token[], at: number): number {
	const token = at < 0 ? undefined : tokens[at];
	return token ? nameTraits.of(token.word) : 0;
}

function hasTrait(tokens: readonly Token[], at: number, trait: number): boolean {
	return (traitsAt(tokens, at) & trait) !== 0;
}

/** "Jan Voss", "said April Moor": a first name before a name that nothing is known of, where no date can stand. */
function isCalledLikeMonth(tokens: readonly Token[], at: number): boolean {
	const next = traitsAt(tokens, at + 1);
	const isName = (next & capitalised) !== 0 && (next & (abbreviation | calendarWord | functionWord)) === 0;
	const inTime = timely.has(lowerAt(tokens, at - 1));
	return hasTrait(tokens, at, givenName) && isName && !inTime && knownName(tokens, at + 1) === undefined;
}

/** Before a month. */
const timely: ReadonlySet<string> = new Set(
	'in on since until till by from of during last next this early late mid before after through for'.split(
		' ',
	),
);

/** A surname that is a word like "To" or "Or" ends a name after a first name; one like "He" begins a Chinese one. */
function isOddSurname(tokens: readonly Token[], at: number): boolean {
	return hasTrait(tokens, at + 1, capitalised)
		? hasTrait(tokens, at, leadingSurname)
		: hasTrait(tokens, at - 1, givenName);
}

/** An ordinary word in capitals ("NEVER"), unless it begins a name ("FIRST Arden"), or one of several in capitals. */
function isEmphasis(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const next = traitsAt(tokens, at + 1);
	const goesOn = (next & capitalised) !== 0 && (next & abbreviation) === 0;
	const isShouted = ((traitsAt(tokens, at - 1) | next) & shouted) !== 0;
	return (
		isShouted ||
		hasTrait(tokens, at, openingWord) ||
		(hasTrait(tokens, at, shouted) && isAmongShouts(tokens, at)) ||
		(!goesOn && words.small.has(lowerAt(tokens, at)))
	);
}

/** "UPDATE:", "UPDATE 2:", "UPDATE 2-" before what it is about; not "MOOR:", where the article names Moor elsewhere. */
function isLabel(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const next = tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1;
	const token = tokens[at];
	// "UPDATE 3-Port Arden burns"
	const isMark = textAt(tokens, next) === ':' || (next > at + 1 && /^[-–]$/.test(textAt(tokens, next)));
	return (
		token !== undefined &&
		isMark &&
		!tokens.slice(0, at).some(({ kind }) => kind === 'word') &&
		!knownName(tokens, at) &&
		!words.capital.has(token.text) &&
		!words.capital.has(token.text.charAt(0) + token.lower.slice(1))
	);
}

/** How far from a word others tell that somebody shouts. */
const earshot = 12;

/** True where an ordinary word near by is in capitals too: "they BLEW it UP". */
function isAmongShouts(tokens: readonly Token[], at: number): boolean {
	for (let other = Math.max(0, at - earshot); other <= at + earshot; other++) {
		const { text = '', lower = '' } = tokens[other] ?? {};
		const isWord = /^\p{Lu}{2,}$/u.test(text) && (functionWords.has(lower) || openingWords.has(lower));
		if (other !== at && isWord && !knownName(tokens, other)) {
			return true;
		}
	}
	return false;
}

/** A sentence's first word has a capital anyway: it takes more to make it a name. */
function opensWithName(tokens: readonly Token[], at: number, words: ArticleWords, isKnown: boolean): boolean {
	const token = tokens[at];
	if (!token) {
		return false;
	}
	const traits = nameTraits.of(token.word);
	const isOffice =
		(traits & title) !== 0 && hasTrait(tokens, at + 1, link) && hasTrait(tokens, at + 2, portfolio);
	const isNamed =
		isOffice ||
		opensBody(tokens, at) ||
		opensField(tokens, at) ||
		((traits & (givenName | title | titleModifier)) !== 0 && hasTrait(tokens, at + 1, capitalised));
	if (isNamed || (traits & openingWord) !== 0) {
		// "Red Fork Power said", where "Red Fork" stands inside another sentence
		return isNamed || (words.capital.has(token.text) && words.capital.has(textAt(tokens, at + 1)));
	}
	if (isKnown || (traits & hyphenated) !== 0 || words.capital.has(token.text)) {
		return true;
	}
	if (behindVerb.test(lowerAt(tokens, at + 1))) {
		return false;
	}
	return (traits & commonEnding) === 0 && !words.small.has(token.lower);
}

/** "Government of National Unity", "Department of Trade": a body whose first word often opens a sentence. */
function opensBody(tokens: readonly Token[], at: number): boolean {
	const isOf = lowerAt(tokens, at + 1) === 'of' && hasTrait(tokens, at + 2, capitalised);
	const isUnnamed = lowerAt(tokens, at) === 'government' && lowerAt(tokens, at + 2) !== 'national';
	const isOrdinary = hasTrait(tokens, at, commonEnding | openingWord);
	// Not "Friends of Ada Pike"
	const isHead = hasTrait(tokens, at, leadingHead) && hasTrait(tokens, at, organisationHead);
	return isOf && !isUnnamed && isOrdinary && isHead;
}

/** "Coastal Energy", "Border Security Force": words with capitals up to the head of an organisation. */
function opensField(tokens: readonly Token[], at: number): boolean {
	if (!openingFields.has(lowerAt(tokens, at))) {
		return false;
	}
	let last = at;
	while (hasTrait(tokens, last + 1, capitalised)) {
		last++;
	}
	return last > at && hasTrait(tokens, last, organisationHead);
}

/** Behind a verb that opens a sentence, and hardly ever behind a name: "Mark my words". */
const behindVerb = /^(?:my|your|our|his|her|its|their|this|these|those|me|us|them|him)$/;

/** "@ada", "#arden". */
function isHandle(tokens: readonly Token[], at: number): boolean {
	const before = at > 0 ? tokens[at - 1] : undefined;
	return before !== undefined && before.end === tokens[at]?.start && /[@#]$/.test(before.text);
}

/**
 * True at a sentence's first word and where another may begin within it: after a quote mark, colon or bullet, and after the
 * dash at `dateline`, -1 for none.
 */
export function opensSentence(tokens: readonly Token[], at: number, dateline: number): boolean {
	for (let index = at - 1; index > dateline; index--) {
		const before = tokens[index];
		if (before?.kind !== 'punctuation') {
			return before?.kind === 'number' && index === 0;
		}
		const mark = marks.of(before.word);
		if (mark === 'opens' || (mark === 'straight' && before.end === tokens[index + 1]?.start)) {
			return true;
		}
		if (mark !== 'passes') {
			return false;
		}
	}
	return true;
}

/** What a mark before a word says of its capital: demands it, as a `straight` quote mark does that opens; nothing. */
const marks = new WordFacts(({ text }) => {
	if (/^[:;.?!•*…“‘«\p{Extended_Pictographic}]/u.test(text)) {
		return 'opens';
	}
	if (/^["']/.test(text)) {
		return 'straight';
	}
	return /^[([—–-]/.test(text) ? 'passes' : 'ends';
});
