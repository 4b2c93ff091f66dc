/** What a word can be, judged by itself: an abbreviation, a kind of thing, a compound. */
import { type Token, textAt, tokenise } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';
import { otherProperWords } from './commonWords.data';
import { nationality } from './gazetteer';
import { abbreviation, capitalised, nameTraits } from './nameTraits';
import { organisationHeads } from './organisations.data';

/** "Arden", "al-Amri", "iPhone". */
export function isCapitalised({ word }: Token): boolean {
	return (nameTraits.of(word) & capitalised) !== 0;
}

/** "NATO", "RFE/RL", "U.S."; not "A". */
export function isAbbreviation({ word }: Token): boolean {
	return (nameTraits.of(word) & abbreviation) !== 0;
}

/** True for a word that names nobody though it has a capital: a faith, a language, "African-American", a letter. */
export function isOtherProper({ word }: Token): boolean {
	return otherProper.of(word);
}

const otherProper = new WordFacts(({ text, lower }: Word) => {
	const parts = lower.length > 60 ? [] : lower.split('-');
	return (
		/^\p{L}\.?$/u.test(text) ||
		isModel(text) ||
		parts.some(part => otherProperWords.has(part)) ||
		(parts.length > 1 && isNationality(text.split('-')))
	);
});

/** "F-16", "Su-35s", "CVE-2025-1234", a sum in "Sh2": a letter or word and a number are a model of something; the G-7 is a group. */
function isModel(text: string): boolean {
	const isNumbered = /^\p{Lu}\p{L}{0,12}-\d{1,4}\p{Lu}?s?$|^\p{Lu}{2,5}-\d{4}-\d+$/u.test(text);
	return (isNumbered && !/^G-\d+$/.test(text)) || /^K?Sh\d+$/.test(text);
}

function isNationality(parts: readonly string[]): boolean {
	return parts.some(part => nationality(tokenise(part), 0) !== undefined);
}

/** True for a word that by itself names a kind, not one of its kind: "Ministry", "Jewish". */
export function namesKind(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(isOtherProper(token) || (organisationHeads.has(token.lower) && !lonelyHeads.has(token.lower)))
	);
}

/** Heads that stand alone for the one of the country. */
const lonelyHeads: ReadonlySet<string> = new Set(['parliament', 'cabinet', 'navy', 'army']);

/** "seen by The [Courier]": inside a sentence an article with a capital belongs to a name, as newspapers have it. */
export function hasCapitalArticle(tokens: readonly Token[], first: number): boolean {
	return textAt(tokens, first - 1) === 'The' && /^(?:\p{Ll}|,$)/u.test(textAt(tokens, first - 2));
}
