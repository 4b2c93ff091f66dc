/** The place from which a report comes, in capitals before its first sentence: "PORT ARDEN, Ardenia (Reuters) -", "Port Arden (CNN) —". */
import { type Token, textAt } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import { calendarWord, nameTraits } from './nameTraits';

/** No dateline has more tokens. */
const longest = 14;

const shouting = new WordFacts(({ text }) => /^\p{Lu}{3,}(?:\/\p{Lu}{3,})*$/u.test(text));
const dashes = new WordFacts(({ text }) => /^(?:[–—-]|--)$/.test(text));
const capital = new WordFacts(({ text }) => /^\p{Lu}/u.test(text));

/** True for a word that is in capitals throughout, and is no short abbreviation. */
export function isShouting({ word }: Token): boolean {
	return shouting.of(word);
}

/** Index of the dash behind the dateline that the line with these tokens begins with, or of the full stop where it ends like a sentence; -1 for none. */
export function datelineEnd(tokens: readonly Token[]): number {
	const first = tokens[0];
	if (first?.text === '(') {
		return bracketedEnd(tokens);
	}
	if (first === undefined || !capital.of(first.word) || noted.test(first.lower)) {
		return -1;
	}
	return isShouting(first) || isDated(tokens) ? shoutedEnd(tokens) : signedEnd(tokens);
}

/** "UPDATE 3-Port Arden burns": what an agency notes of its own copy. */
const noted = /^(?:update|wrapup|refile|corrected|rpt)$/;

/** "March 3 (Reuters) -": a date and who sends it. */
function isDated([month, day, bracket]: readonly Token[]): boolean {
	const isMonth = month !== undefined && (nameTraits.of(month.word) & calendarWord) !== 0;
	return isMonth && day?.kind === 'number' && bracket?.text === '(';
}

/** Not "NATO said it would leave - at once". */
function shoutedEnd(tokens: readonly Token[]): number {
	const found = tokens.slice(0, longest).findIndex(({ word }) => dashes.of(word));
	const dash = found < 0 ? slashedEnd(tokens) : found;
	return tokens.slice(0, Math.max(0, dash)).every(isOfDateline) ? dash : -1;
}

/** "ARDEN, June 18 /KNA/.", "ARDEN, June 18.": how some agencies end it, in a sentence of its own; -1 for all others. */
function slashedEnd(tokens: readonly Token[]): number {
	const last = tokens.length - 1;
	const end = textAt(tokens, last) === '.' ? last - 1 : last;
	const isSlashed = textAt(tokens, end) === '/' && textAt(tokens, end - 2) === '/';
	const day = isSlashed ? end - 3 : end;
	const month = tokens[day - 1];
	const isDay = tokens[day]?.kind === 'number' && month !== undefined;
	return isDay && (nameTraits.of(month.word) & calendarWord) !== 0 && last < longest ? last : -1;
}

/** "ARDEN and KELM, 3 May" */
function isOfDateline({ kind, word, lower }: Token): boolean {
	return kind !== 'word' || capital.of(word) || ['and', 'of', 'de'].includes(lower);
}

/** "Port Arden, Ardenia (CNN) —": a place in small letters is one where the agency's name follows in brackets. */
function signedEnd(tokens: readonly Token[]): number {
	let open = 0;
	for (let token = tokens[0]; token && (token.text === ',' || isNamed(token)); token = tokens[open]) {
		open++;
	}
	if (open === 0 || open > longest || textAt(tokens, open) !== '(') {
		return -1;
	}
	const close = tokens.slice(open, open + longestAgency).findIndex(({ text }) => text === ')');
	const dash = tokens[open + close + 1];
	return close > 1 && dash !== undefined && dashes.of(dash.word) ? open + close + 1 : -1;
}

/** "(Port Arden) – ": a place in brackets, as some organisations have it. */
function bracketedEnd(tokens: readonly Token[]): number {
	const close = tokens.slice(0, longestAgency).findIndex(({ text }) => text === ')');
	const dash = tokens[close + 1];
	const isPlace = tokens.slice(1, Math.max(1, close)).every(token => token.text === ',' || isNamed(token));
	return close > 1 && isPlace && dash !== undefined && dashes.of(dash.word) ? close + 1 : -1;
}

/** In tokens, brackets included. */
const longestAgency = 6;

/** Indexes of a place's tokens, `last` not included. */
export interface DatelinePlace {
	readonly first: number;
	readonly last: number;
}

/** The town and, behind a comma, its region or, behind "and", another: names between the beginning, commas, a bracket and the dash at `end`. */
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
		const isOpening = at === 0 && token.text === '(';
		if (token.text !== ',' && token.text !== '/' && token.lower !== 'and' && !isOpening) {
			break;
		}
	}
	return places;
}

function isNamed({ word }: Token): boolean {
	return capital.of(word) && (nameTraits.of(word) & calendarWord) === 0;
}
