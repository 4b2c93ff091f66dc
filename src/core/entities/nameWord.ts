/** Whether a capitalised word may be part of a name at its place in a sentence. */
import { sentenceStarters } from '../text/abbreviations.data';
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/words';
import { calendarWords, functionWords, openingWords, stateAbbreviations } from './commonWords.data';
import { knownName, nationality } from './gazetteer';
import { givenNames, leadingSurnames } from './givenNames.data';
import { titleWords } from './titles.data';
import { isAbbreviation, isCapitalised, isHyphenated, isPrefixed, plain } from './wordShapes';

/** The words of an article as far as they tell names from other words. */
export interface ArticleWords {
	/** Words that occur without a capital. */
	readonly small: ReadonlySet<string>;
	/** Words, as they are written, that occur with a capital where a sentence does not demand one. */
	readonly capital: ReadonlySet<string>;
}

/** Participles, adverbs and groups of people: at a sentence's beginning hardly ever a name. */
const commonEnding = /^\p{Lu}\p{Ll}{2,}(?:ing|ly|ers|ors|ists|ants|ents|ians|ees|men|women|ies|ions|ments)$/u;

/** True where the capitalised token may be part of a name. */
export function isNameWord(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const token = tokens[at];
	if (!token || !isCapitalised(token) || isPrefixed(token) || isHandle(tokens, at) || isState(tokens, at)) {
		return false;
	}
	if (calendarWords.has(token.lower)) {
		return givenNames.has(tokens[at - 1]?.text ?? '');
	}
	const known = knownName(tokens, at);
	if (isAbbreviation(token)) {
		return known !== undefined || !isEmphasis(tokens, at, words);
	}
	if ((known?.count ?? 0) > 1 || nationality(tokens, at)) {
		return true;
	}
	if (!opensSentence(tokens, at)) {
		return !functionWords.has(token.lower) || isOddSurname(tokens, at);
	}
	return opensWithName(tokens, at, words, known !== undefined);
}

/** A surname that is a word like "To" or "Or" ends a name after a first name; one like "He" begins a Chinese one. */
function isOddSurname(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const goesOn = next !== undefined && isCapitalised(next);
	return goesOn ? leadingSurnames.has(tokens[at]?.text ?? '') : givenNames.has(tokens[at - 1]?.text ?? '');
}

/** An ordinary word in capitals ("NEVER"), unless it begins a name ("FIRST Arden"), or one of several in capitals. */
function isEmphasis(tokens: readonly Token[], at: number, words: ArticleWords): boolean {
	const lower = tokens[at]?.lower ?? '';
	const next = tokens[at + 1];
	const goesOn = next !== undefined && isCapitalised(next) && !isAbbreviation(next);
	const isShouted = [tokens[at - 1], next].some(
		other => other !== undefined && /^\p{Lu}{4,}$/u.test(other.text),
	);
	return (
		isShouted || openingWords.has(lower) || sentenceStarters.has(lower) || (words.small.has(lower) && !goesOn)
	);
}

/** A sentence's first word has a capital anyway: it takes more to make it a name. */
function opensWithName(tokens: readonly Token[], at: number, words: ArticleWords, isKnown: boolean): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (!token) {
		return false;
	}
	const isFirstName = givenNames.has(token.text) || titleWords.has(plain(token));
	const isNamed = isFirstName && next !== undefined && isCapitalised(next);
	if (isNamed || sentenceStarters.has(token.lower) || openingWords.has(token.lower)) {
		return isNamed;
	}
	if (isKnown || words.capital.has(token.text) || isHyphenated(token)) {
		return true;
	}
	return !words.small.has(token.lower) && !commonEnding.test(token.text);
}

/** The state of a member of parliament or a town: "Mass." */
function isState(tokens: readonly Token[], at: number): boolean {
	return tokens[at + 1]?.text === '.' && stateAbbreviations.has(tokens[at]?.lower ?? '');
}

/** "@ada", "#arden". */
function isHandle(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && before.end === tokens[at]?.start && /[@#]$/.test(before.text);
}

/** True at a sentence's first word and where another may begin within it: after a quote mark, colon or bullet. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
	for (let index = at - 1; index >= 0; index--) {
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
	if (/^[:;.?!•*…“‘«]/.test(text)) {
		return 'opens';
	}
	if (/^["']/.test(text)) {
		return 'straight';
	}
	return /^[([—–-]/.test(text) ? 'passes' : 'ends';
});
