/** Adjectives of peoples and countries that no list knows: "Ardenese" is no name of somebody. */
import { lowerAt } from '../text/tokens';
import { functionWords } from './commonWords.data';
import { governmentVerbs, speechVerbs } from './context.data';
import type { Found } from './found';
import { organisationHeads } from './organisations.data';
import type { Spelling } from './spellings';
import { titleModifiers, titleWords } from './titles.data';
import { hasCapitalArticle } from './wordShapes';

/** How English makes them of a place's name. */
const ending = /^\p{Lu}\p{Ll}+(?:ish|ese|[ei]ans?)$/u;

/** True for a word of that form that mostly stands before a noun, or behind "a" or "into". */
export function isPeople({ text, length, found }: Spelling): boolean {
	return (
		length === 1 &&
		ending.test(text) &&
		found.filter(isAdjective).length * 2 >= found.length &&
		!found.some(one => isTitled(one) || hasCapitalArticle(one.tokens, one.first))
	);
}

/** "Ardenan troops", where "Ardena" is named too: of a form that is doubtful by itself. */
export function isPeopleOf({ text, length, found }: Spelling, stems: ReadonlySet<string>): boolean {
	return (
		length === 1 &&
		isOfPlace(text, stems) &&
		found.filter(isAdjective).length * 2 >= found.length &&
		!found.some(one => isTitled(one) || hasCapitalArticle(one.tokens, one.first))
	);
}

/** True where one of the peoples is that of a place of this name: "Ardenese" of "Ardena". */
export function isPlaceOf(name: string, peoples: readonly string[]): boolean {
	const stem = stemOf(name);
	return (
		stem.length > 2 &&
		peoples.some(people => people.startsWith(stem) && endings.test(people.slice(stem.length)))
	);
}

/** What the words for a place's people begin with. */
export function stemOf(name: string): string {
	return name.replace(/[aeiouy]+$/, '');
}

/** "Ardenish", "Ardenian": of a place that the article names; `stems` are those of all its names. */
export function isOfPlace(text: string, stems: ReadonlySet<string>): boolean {
	if (!endingOfNamed.test(text)) {
		return false;
	}
	for (let end = text.length - longestEnding; end < text.length - 1; end++) {
		const stem = text.slice(0, Math.max(0, end));
		if (stem.length > 2 && stems.has(stem) && endings.test(text.slice(end))) {
			return true;
		}
	}
	return false;
}

/** As `ending`, and "Ardenan": where the place is named fewer forms are doubtful. */
const endingOfNamed = /^\p{Lu}\p{Ll}+(?:ish|ese|ans?)$/u;

/** In letters: "ians", "eses". */
const longestEnding = 4;

/** "Ardeners": those who live where one of the names is. */
export function areInhabitants(text: string, names: ReadonlySet<string>): boolean {
	const [, place] = inhabitants.exec(text) ?? [];
	return place !== undefined && names.has(place);
}

const inhabitants = /^(\p{Lu}\p{Ll}{2,})ers$/u;

const endings = /^(?:[iu]?an|[aeio]?n|ese|ish)s?$/;

function isTitled({ titled }: Found): boolean {
	return titled;
}

function isAdjective({ tokens, first, last }: Found): boolean {
	const { text = '', lower = '', kind } = tokens[last] ?? {};
	const before = lowerAt(tokens, first - 1);
	const isNoun = kind === 'word' && /^\p{Ll}/u.test(text) && !isVerb(lower) && !functionWords.has(lower);
	const isOffice = titleWords.has(lower) || titleModifiers.has(lower) || organisationHeads.has(lower);
	return isNoun || isOffice || /^(?:an?|into)$/.test(before);
}

function isVerb(word: string): boolean {
	return /ed$/.test(word) || speechVerbs.has(word) || governmentVerbs.has(word) || otherVerbs.has(word);
}

const otherVerbs: ReadonlySet<string> = new Set(
	'will can may might must also never now then who whose himself herself took gave made went came got won lost led met ran left began did told wrote knew saw held spoke'.split(
		' ',
	),
);
