/** What a word can be, judged by itself: an abbreviation, a kind of thing, a compound. */
import { type Token, tokenise } from '../text/tokens';
import { type Word, WordFacts } from '../text/words';
import { otherProperWords } from './commonWords.data';
import { nationality } from './gazetteer';
import { organisationHeads } from './organisations.data';

/** "Arden", "al-Amri", "iPhone". */
export function isCapitalised({ word }: Token): boolean {
	return capitalised.of(word);
}

const capitalised = new WordFacts(
	({ text, kind }) =>
		kind === 'word' &&
		/^(?:\p{Lu}|(?:al|el|as|an|ad|ash|bin|d|de|von)[-'’]\p{Lu}|\p{Ll}{1,5}\p{Lu}\p{Ll})/u.test(text),
);

/** "NATO", "RFE/RL", "U.S."; not "A". */
export function isAbbreviation({ word }: Token): boolean {
	return abbreviations.of(word);
}

const abbreviations = new WordFacts(({ text }) => text.length <= 8 && /^\p{Lu}[\p{Lu}\d&/.+-]+$/u.test(text));

/** A token in lower case without the full stop of an abbreviation: "mr". */
export function plain({ lower }: Pick<Word, 'lower'>): string {
	return lower.charCodeAt(lower.length - 1) === fullStop && lower.indexOf('.') === lower.length - 1
		? lower.slice(0, -1)
		: lower;
}

const fullStop = 46;

/** "I'm", "Pro-Arden", "T-shirt", "R-Tex": no names in spite of their capital. */
export function isPrefixed({ word }: Token): boolean {
	return prefixed.of(word);
}

const prefixed = new WordFacts(
	({ text }) =>
		/^(?:I$|(?:I|It|He|She|We|You|They|That|There|What|Who|Let|Don|Can|Won)['’]\p{Ll})/u.test(text) ||
		/^[RDI]-\p{Lu}/u.test(text) ||
		/^\p{Lu}-\p{Ll}/u.test(text) ||
		/^(?:Pro|Anti|Non|Ex|Pre|Post|Mid|Self|Semi|Multi|Inter|Trans|Un|Re)-/.test(text),
);

/** "Abu-Arden". */
export function isHyphenated({ text }: Token): boolean {
	return /\p{L}-\p{Lu}/u.test(text);
}

/** True for a word that names nobody though it has a capital: a faith, a language, "African-American", a letter. */
export function isOtherProper({ word }: Token): boolean {
	return otherProper.of(word);
}

const otherProper = new WordFacts(({ text, lower }: Word) => {
	const parts = lower.length > 60 ? [] : lower.split('-');
	return (
		/^\p{L}\.?$/u.test(text) ||
		parts.some(part => otherProperWords.has(part)) ||
		(parts.length > 1 && isNationality(text.split('-')))
	);
});

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
