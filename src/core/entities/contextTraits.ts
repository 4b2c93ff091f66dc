/** What the spelling of a word next to a name tells of it. */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import {
	companyNouns,
	governmentVerbs,
	groupNouns,
	kinNouns,
	localNouns,
	organisationNouns,
	placeNouns,
	placePrepositions,
	shareNouns,
	speechVerbs,
	stateNouns,
	tellingNouns,
	travelWords,
} from './context.data';

/** What the spelling of a word next to a name tells: flags, to be combined. */
export const speechVerb = 1;
export const governmentVerb = 2;
export const placePreposition = 4;
export const organisationNoun = 8;
/** "to", "from": places and others alike stand behind them. */
export const looseLink = 16;
export const travelWord = 32;
/** "who", "whose": what is told of a person. */
export const personal = 64;
/** Begins what is told of a person behind a comma: "who", "an", an age. */
export const introduces = 128;
/** "also", "has": may stand before the verb. */
export const beforeVerb = 256;
/** "the", "central": what stands before a place that is one. */
export const determiner = 512;
/** "airport", "residents": what stands behind a place that is one. */
export const localNoun = 1024;
/** "a", "the": begins what is told of somebody or something behind a comma. */
export const opensApposition = 2048;
/** "town", "province": a place's name stands behind it and "of". */
export const placeNoun = 4096;
/** "embassy", "parliament": what a country or a city has. */
export const stateNoun = 8192;
/** "embassy", "region": a place's name stands right before it. */
export const behindPlace = 16384;
/** "shares", "a stake": a company's name stands behind it and "in". */
export const shareNoun = 32768;
/** "colleague", "sister": somebody's name stands behind it. */
export const kinNoun = 65536;
/** "town", "country": what a place is called behind a comma. */
export const tellingNoun = 131072;
/** "had", "would": what stands before is no speaker that his verb precedes. */
export const auxiliary = 262144;

/** "unit", "hackers": what is known as something behind it. */
export const groupNoun = 524288;

/** "shares", "analyst": a company's name stands right before it. */
export const companyNoun = 1048576;

/** ",", "of", "named": what may tell of the name behind it, alone or with the words round it. */
export const leads = 2097152;

/** ",", "'s", "Mayor": what may tell of the name before it, alone or with the words round it. */
export const follows = 4194304;

const lists: readonly (readonly [flag: number, list: ReadonlySet<string>])[] = [
	[speechVerb, speechVerbs],
	[governmentVerb, governmentVerbs],
	[placePreposition, placePrepositions],
	[organisationNoun, organisationNouns],
	[looseLink, new Set('to from for of via into between and , or'.split(' '))],
	[travelWord, travelWords],
	[personal, new Set('who whose'.split(' '))],
	[beforeVerb, new Set('also has have had repeatedly'.split(' '))],
	[
		auxiliary,
		new Set('had has have was were is are will would could should may might must did does'.split(' ')),
	],
	[determiner, new Set('the central downtown greater'.split(' '))],
	[opensApposition, new Set('a an the one'.split(' '))],
	[placeNoun, placeNouns],
	[stateNoun, stateNouns],
	[behindPlace, localNouns],
	[shareNoun, shareNouns],
	[kinNoun, kinNouns],
	[tellingNoun, tellingNouns],
	[groupNoun, groupNouns],
	[companyNoun, companyNouns],
	[localNoun, new Set('airport university street bureau resident residents'.split(' '))],
	[
		leads,
		new Set(
			', ( as called named dubbed nicknamed codenamed for from to between and of in on off near outside inside around throughout toward towards neighbour neighbor'.split(
				' ',
			),
		),
	],
	[
		follows,
		new Set(
			", . ) 's mayor governor gov senator foreign defence defense interior finance justice health energy trade general party faction newspaper tabloid broadsheet".split(
				' ',
			),
		),
	],
];

const traits = new WordFacts(({ lower }): number => {
	let flags = /^(?:who|\d{2}$|an?$)/.test(lower) ? introduces : 0;
	for (const [flag, list] of lists) {
		flags |= list.has(lower) ? flag : 0;
	}
	return flags;
});

/** 0 outside the sentence. */
export function traitsAt(tokens: readonly Token[], at: number): number {
	const token = at < 0 ? undefined : tokens[at];
	return token ? traits.of(token.word) : 0;
}
