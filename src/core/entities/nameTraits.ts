/** What the spelling of a word tells of its part in names: its shape, and the lists that it is in. Flags, to be combined. */
import { sentenceStarters } from '../text/abbreviations.data';
import { once } from '../text/once';
import { WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';
import {
	calendarWords,
	functionWords,
	namedThings,
	openingWords,
	stateAbbreviations,
	thingHeads,
} from './commonWords.data';
import { givenNames, leadingSurnames } from './givenNames.data';
import { capitalLegalForms, leadingHeads, organisationHeads, possessiveHeads } from './organisations.data';
import { leadingPlaceHeads, placeHeads, placePrefixes } from './places.data';
import { wellKnownSurnames } from './surnames.data';
import { nameSuffixes, particles, portfolios, titleModifiers, titleWords } from './titles.data';

/** "Arden", "al-Amri", "iPhone". */
export const capitalised = 1 << 0;
/** "NATO", "RFE/RL", "U.S."; not "A". */
export const abbreviation = 1 << 1;
/** "I'm", "Pro-Arden", "T-shirt", "R-Tex": no names in spite of their capital. */
export const prefixed = 1 << 2;
/** "Abu-Arden". */
export const hyphenated = 1 << 3;
/** "NEVER": four capitals or more and nothing else. */
export const shouted = 1 << 4;
/** "12th". */
export const ordinal = 1 << 5;
/** Participles, adverbs and groups of people: at a sentence's beginning hardly ever a name. */
export const commonEnding = 1 << 6;
export const calendarWord = 1 << 7;
export const functionWord = 1 << 8;
/** Often the first word of a sentence, with a capital for that alone. */
export const openingWord = 1 << 9;
/** A state as it is shortened behind a town, its full stop being a token of its own. */
export const state = 1 << 10;
export const givenName = 1 << 11;
export const leadingSurname = 1 << 12;
export const wellKnownSurname = 1 << 13;
export const particle = 1 << 14;
export const nameSuffix = 1 << 15;
export const title = 1 << 16;
export const titleModifier = 1 << 17;
/** A word before a title that belongs to no name. */
export const formerly = 1 << 18;
export const portfolio = 1 << 19;
export const organisationHead = 1 << 20;
export const leadingHead = 1 << 21;
export const possessiveHead = 1 << 22;
/** A title that an organisation's name may begin with. */
export const leadingTitle = 1 << 23;
export const placeHead = 1 << 24;
export const leadingPlaceHead = 1 << 25;
export const placePrefix = 1 << 26;
export const thingHead = 1 << 27;
export const namedThing = 1 << 28;
/** The small words inside a name ("of", "for"). */
export const link = 1 << 29;

/** How a word is looked up in a list: as it is written, in lower case, or also without an abbreviation's full stop. */
type Form = 'text' | 'lower' | 'plain';

const lists: readonly (readonly [flag: number, form: Form, list: ReadonlySet<string>])[] = [
	[givenName, 'text', givenNames],
	[leadingSurname, 'text', leadingSurnames],
	[wellKnownSurname, 'text', wellKnownSurnames],
	[particle, 'text', particles],
	[calendarWord, 'lower', calendarWords],
	[functionWord, 'lower', functionWords],
	[openingWord, 'lower', openingWords],
	[openingWord, 'lower', sentenceStarters],
	[state, 'lower', stateAbbreviations],
	[nameSuffix, 'plain', nameSuffixes],
	[title, 'plain', titleWords],
	[titleModifier, 'plain', titleModifiers],
	[formerly, 'plain', new Set('former then retired late acting incoming outgoing'.split(' '))],
	[portfolio, 'plain', portfolios],
	[organisationHead, 'plain', organisationHeads],
	[organisationHead, 'text', capitalLegalForms],
	[leadingHead, 'plain', leadingHeads],
	[possessiveHead, 'plain', possessiveHeads],
	[leadingTitle, 'plain', new Set('general chief chiefs director'.split(' '))],
	[placeHead, 'plain', placeHeads],
	[leadingPlaceHead, 'plain', leadingPlaceHeads],
	[placePrefix, 'plain', placePrefixes],
	[thingHead, 'plain', thingHeads],
	[namedThing, 'plain', namedThings],
	[link, 'plain', new Set('of for'.split(' '))],
];

/** The flags of each word in the lists, by the form in which it is looked up. Made when they are first asked for. */
const listed = once(() => {
	const flags = {
		text: new Map<string, number>(),
		lower: new Map<string, number>(),
		plain: new Map<string, number>(),
	};
	for (const [flag, form, list] of lists) {
		for (const word of list) {
			flags[form].set(word, (flags[form].get(word) ?? 0) | flag);
		}
	}
	return flags;
});

/** What the whole of a word looks like that has a capital, a digit or a hyphen. */
const shapes: readonly (readonly [flag: number, pattern: RegExp])[] = [
	[prefixed, /^(?:I$|(?:I|It|He|She|We|You|They|That|There|What|Who|Let|Don|Can|Won)['’]\p{Ll})/u],
	[prefixed, /^(?:[RDI]-\p{Lu}|\p{Lu}-\p{Ll})/u],
	// "Mum-of-three"
	[prefixed, /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u],
	[prefixed, /^(?:Pro|Anti|Non|Ex|Pre|Post|Mid|Self|Semi|Multi|Inter|Trans|Un|Re)-/],
	[hyphenated, /\p{L}-\p{Lu}/u],
	[shouted, /^\p{Lu}{4,}$/u],
	[ordinal, /^\d+(?:st|nd|rd|th)$/],
	[
		commonEnding,
		/^\p{Lu}\p{Ll}{2,}(?:ing|ly|ers|ors|ists|ants|ents|ians|ees|men|women|ies|ions|ments|ous|ful|able|ible|less)$/u,
	],
];

const capitalShape = /^(?:\p{Lu}|(?:al|el|as|an|ad|ash|bin|d|de|von)[-'’]\p{Lu}|\p{Ll}{1,5}\p{Lu}\p{Ll})/u;

const abbreviationShape = /^\p{Lu}[\p{Lu}\d&/.+-]+$/u;
const longestAbbreviation = 8;

/** All flags of a word. */
export const nameTraits = new WordFacts((word: Word): number => {
	const { text, lower } = word;
	const flags = listed();
	const traits =
		(flags.text.get(text) ?? 0) | (flags.lower.get(lower) ?? 0) | (flags.plain.get(plain(word)) ?? 0);
	return plainShape.test(text) ? traits : traits | shapeOf(word);
});

/** What nearly all words look like, and tells nothing. */
const plainShape = /^[a-z]+$/;

function shapeOf({ text, kind }: Word): number {
	let traits = kind === 'word' && capitalShape.test(text) ? capitalised : 0;
	traits |= text.length <= longestAbbreviation && abbreviationShape.test(text) ? abbreviation : 0;
	for (const [flag, pattern] of shapes) {
		traits |= pattern.test(text) ? flag : 0;
	}
	return traits;
}

/** A word in lower case without the full stop of an abbreviation: "mr". */
export function plain({ lower }: Pick<Word, 'lower'>): string {
	return lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower;
}
