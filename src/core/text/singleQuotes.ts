/** Tells single quote marks from apostrophes, in one paragraph. */
import type { Span } from '../model/span';
import { characterAt, letter, numeral, sizeAt, whiteSpace } from './characters';

export interface SingleQuotes {
	/** True where a quotation may begin at the offset: a mark at a word's beginning that has a partner behind it. */
	opens(offset: number): boolean;
	/**
	 * True for a mark that opens nothing with a partner, where one begins that the paragraph leaves open: behind "said:", or
	 * before its first word where somebody speaks of himself or where `goesOn` says that what was left open goes on.
	 */
	staysOpen(offset: number, goesOn: boolean): boolean;
	/** True where a quotation that has been opened ends at the offset. */
	closes(offset: number): boolean;
}

/** Words that are written with a leading apostrophe. */
const elided = /^['’‘](?:\d0s|em|til|tis|twas|cause|bout|n|nuff|tisn|s-|t\s)(?:\b|(?<=[-\s]))/i;

/** Years, words and names that may be written so, which only a partner makes the beginning of a quotation. */
const perhapsElided = /^['‘](?:\d\d|cos|course|Abd|Ayn|Ain|Ali|Isa|Umar|Uthman|Aziz)\b/i;

/** What may stand before a quotation that is left open, besides a paragraph's beginning. */
const saidBefore =
	/\b(?:said|says|saying|told|tells|add(?:s|ed)|wrote|writes|repl(?:ied|ies)|claim(?:s|ed)|insist(?:s|ed)|admit(?:s|ted)|continue[sd]|comment(?:s|ed)|explain(?:s|ed)|declare[sd]|state[sd]|recall(?:s|ed)|ask(?:s|ed))\b[^.!?:]{0,60}: $/;
/** How far back that is looked for, in characters. */
const saidReach = 80;

/** Words of somebody who speaks of himself, as reporters do not. */
const personal = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b/;

const alphanumeric = letter | numeral;
const straight = 0x27;
const left = 0x2018;
const right = 0x2019;
/** What may stand before a quotation besides white space. */
const beforeOpening: ReadonlySet<number> = new Set([...'("“«[—–-'].map(mark => mark.charCodeAt(0)));
/** What a quotation may begin with besides a word. */
const firstMarks: ReadonlySet<number> = new Set([...'“"[.…'].map(mark => mark.charCodeAt(0)));

export function singleQuotes(text: string, { start, end }: Span): SingleQuotes {
	const part = text.slice(start, end);
	const openers: number[] = [];
	const closers: number[] = [];
	for (let at = 0; at < part.length; at++) {
		const unit = part.charCodeAt(at);
		if (
			(unit !== straight && unit !== left && unit !== right) ||
			(unit === straight && isDoubled(part, at))
		) {
			continue;
		}
		if (opensAt(part, at)) {
			openers.push(start + at);
		} else if (unit !== left && closesAt(part, at)) {
			closers.push(start + at);
		}
	}
	const opening = new Set(openers);
	const ending = new Set(closers);
	/** The next of the ascending `offsets` after `offset`. */
	const next = (offsets: readonly number[], offset: number): number =>
		offsets[countUpTo(offsets, offset)] ?? end;
	const begins = start + part.length - part.trimStart().length;
	return {
		staysOpen: (offset, goesOn) =>
			opening.has(offset) &&
			text.charAt(offset) !== '’' &&
			!perhapsElided.test(text.slice(offset, offset + 9)) &&
			(offset === begins
				? goesOn || (personal.test(part) && !/["“”]/.test(part))
				: saidBefore.test(text.slice(Math.max(start, offset - saidReach), offset))),
		opens: offset => opening.has(offset) && text.charAt(offset) !== '’' && next(closers, offset) < end,
		closes: offset => {
			const isPossessive = /s/i.test(text.charAt(offset - 1)) && text.charAt(offset + 1) === ' ';
			return ending.has(offset) && !(isPossessive && next(closers, offset) < next(openers, offset));
		},
	};
}

function isDoubled(part: string, at: number): boolean {
	return part.charCodeAt(at - 1) === straight || part.charCodeAt(at + 1) === straight;
}

/** True at a word's beginning. */
function opensAt(part: string, at: number): boolean {
	const begins =
		at === 0 || (characterAt(part, at - 1) & whiteSpace) !== 0 || beforeOpening.has(part.charCodeAt(at - 1));
	return begins && startsWord(part, at + 1) && !elided.test(part.slice(at, at + 7));
}

function startsWord(part: string, at: number): boolean {
	return (unitKind(part, at) & alphanumeric) !== 0 || firstMarks.has(part.charCodeAt(at));
}

/** True at a word's end. */
function closesAt(part: string, at: number): boolean {
	return (
		at > 0 && (characterAt(part, at - 1) & whiteSpace) === 0 && (unitKind(part, at + 1) & alphanumeric) === 0
	);
}

/** The flags of one unit by itself, not of the character that it may be half of. */
function unitKind(part: string, at: number): number {
	return sizeAt(part, at) === 1 ? characterAt(part, at) : 0;
}

/** How many of the ascending `values` are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) <= limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
