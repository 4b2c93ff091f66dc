/** What a word can be, judged by itself: an abbreviation, a kind of thing, a compound. */
import { type Token, tokenise } from '../text/tokens';
import { otherProperWords } from './commonWords.data';
import { nationality } from './gazetteer';
import { organisationHeads } from './organisations.data';

/** "Arden", "al-Amri", "iPhone". */
export function isCapitalised({ text, kind }: Token): boolean {
	return (
		kind === 'word' &&
		/^(?:\p{Lu}|(?:al|el|as|an|ad|ash|bin|d|de|von)[-'’]\p{Lu}|\p{Ll}{1,5}\p{Lu}\p{Ll})/u.test(text)
	);
}

/** "NATO", "RFE/RL", "U.S."; not "A". */
export function isAbbreviation({ text }: Token): boolean {
	return /^\p{Lu}[\p{Lu}\d&/.+-]+$/u.test(text) && text.length <= 8;
}

/** A token in lower case without the full stop of an abbreviation: "mr". */
export function plain({ lower }: Token): string {
	return lower.endsWith('.') && lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower;
}

/** "I'm", "Pro-Arden", "T-shirt", "R-Tex": no names in spite of their capital. */
export function isPrefixed({ text }: Token): boolean {
	return (
		/^(?:I$|(?:I|It|He|She|We|You|They|That|There|What|Who|Let|Don|Can|Won)['’]\p{Ll})/u.test(text) ||
		/^[RDI]-\p{Lu}/u.test(text) ||
		/^\p{Lu}-\p{Ll}/u.test(text) ||
		/^(?:Pro|Anti|Non|Ex|Pre|Post|Mid|Self|Semi|Multi|Inter|Trans|Un|Re)-/.test(text)
	);
}

/** "Abu-Arden". */
export function isHyphenated({ text }: Token): boolean {
	return /\p{L}-\p{Lu}/u.test(text);
}

/** True for a word that names nobody though it has a capital: a faith, a language, "African-American", a letter. */
export function isOtherProper(token: Token): boolean {
	const parts = token.lower.length > 60 ? [] : token.lower.split('-');
	return (
		/^\p{L}\.?$/u.test(token.text) ||
		parts.some(word => otherProperWords.has(word)) ||
		(parts.length > 1 && isNationality(token.text.split('-')))
	);
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
