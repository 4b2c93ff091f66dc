/** The place from which a report comes, in capitals before its first sentence: "PORT ARDEN, Ardenia (Reuters) -". */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { calendarWord, nameTraits } from './nameTraits';

/** No dateline has more tokens. */
const longest = 14;

const shouting = new WordFacts(({ text }) => /^\p{Lu}{3,}$/u.test(text));
const dashes = new WordFacts(({ text }) => /^(?:[–—-]|--)$/.test(text));
const capital = new WordFacts(({ text }) => /^\p{Lu}/u.test(text));

/** True for a word that is in capitals throughout, and is no short abbreviation. */
export function isShouting({ word }: Token): boolean {
	return shouting.of(word);
}

/** Index of the dash behind the dateline that the line with these tokens begins with; -1 for none. */
export function datelineEnd(tokens: readonly Token[]): number {
	const opens = tokens[0] && (isShouting(tokens[0]) || isDated(tokens));
	return opens ? tokens.slice(0, longest).findIndex(({ word }) => dashes.of(word)) : -1;
}

/** "March 3 (Reuters) -": a date and who sends it. */
function isDated([month, day, bracket]: readonly Token[]): boolean {
	const isMonth = month !== undefined && (nameTraits.of(month.word) & calendarWord) !== 0;
	return isMonth && day?.kind === 'number' && bracket?.text === '(';
}

/** Indexes of a place's tokens, `last` not included. */
export interface DatelinePlace {
	readonly first: number;
	readonly last: number;
}

/** The town and, behind a comma, its region: names between the beginning, commas, a bracket and the dash at `end`. */
export function datelinePlaces(tokens: readonly Token[], end: number): readonly DatelinePlace[] {
	const places: DatelinePlace[] = [];
	let first = 0;
	for (let at = 0; at <= end; at++) {
		const token = tokens[at];
		if (token === undefined || (token.kind === 'word' && isNamed(token))) {
			continue;
		}
		if (at > first) {
			places.push({ first, last: at });
		}
		first = at + 1;
		if (token.text !== ',') {
			break;
		}
	}
	return places;
}

function isNamed({ word }: Token): boolean {
	return capital.of(word) && (nameTraits.of(word) & calendarWord) === 0;
}
