/** Full stops and other marks that may end a sentence. */

import { nextFound } from './nextFound';

/** A run of terminators in a paragraph. */
export interface Terminator {
	readonly start: number;
	/** Behind the closing marks. */
	readonly end: number;
	readonly stops: string;
	/** Closing quote marks and brackets; “ is one before white space. */
	readonly closers: string;
}

/**
 * Terminators, a spaced ellipsis being one, then closing marks; or a terminator with no white space behind it, as in
 * badly pasted text; or CJK terminators, which have none.
 */
const pattern =
	/(?<![.!?…])(?:[.!?…](?: \.(?= ?\.| |$))*)+(?:["'”’»)\]]|“(?=\s|$))*(?=\s|["“‘«(]|$|\[\^?\d{1,3}\])|(?<=[\p{Ll}\d]{2})[.!?](?=\p{Lu}\p{Ll}*[\s.,’'])|[。！？]+["”’」』）]*/uy;

const fullStop = 0x2e;
const space = 0x20;

/** All that the pattern finds, looked for only where a terminator stands. */
export function terminators(paragraph: string): Terminator[] {
	const found: Terminator[] = [];
	for (let at = nextFound(anyTerminator, paragraph, 0); at < paragraph.length; ) {
		const terminator = isInside(paragraph, at) ? undefined : terminatorAt(paragraph, at);
		if (terminator) {
			found.push(terminator);
		}
		at = nextFound(anyTerminator, paragraph, terminator?.end ?? at + 1);
	}
	return found;
}

const anyTerminator = /[.!?…。！？]/g;

/** True for a mark of ASCII inside a number or an abbreviation ("3.5", "p.m."), which the pattern does not find. */
function isInside(text: string, at: number): boolean {
	const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
	return text.charCodeAt(at) < 0x80 && ((next >= 0x30 && next <= 0x39) || (next >= 0x61 && next <= 0x7a));
}

function terminatorAt(text: string, at: number): Terminator | undefined {
	if (isPlain(text, at)) {
		return { start: at, end: at + 1, stops: text.charAt(at), closers: '' };
	}
	pattern.lastIndex = at;
	const mark = pattern.exec(text)?.[0];
	if (mark === undefined) {
		return undefined;
	}
	const closers = /["'“”’»)\]」』）]*$/.exec(mark)?.[0] ?? '';
	const end = at + mark.length;
	const references =
		text.charAt(end) === '[' ? (footnotes.exec(text.slice(end, end + longestNotes))?.[0] ?? '') : '';
	return {
		start: at,
		end: end + references.length,
		stops: mark.slice(0, mark.length - closers.length),
		closers,
	};
}

/** "In 2022.[^2]", "so.[1][2]": what refers to notes belongs to the sentence that ends. */
const footnotes = /^(?:\[\^?\d{1,3}\])+/;

/** In UTF-16 units. */
const longestNotes = 40;

/** True for what nearly all of them are: one mark, then a space and no full stop, behind a letter or number of ASCII. */
function isPlain(text: string, at: number): boolean {
	return (
		at > 0 &&
		at + 2 < text.length &&
		text.charCodeAt(at) < 0x80 &&
		text.charCodeAt(at + 1) === space &&
		text.charCodeAt(at + 2) !== fullStop &&
		isAsciiAlphanumeric(text.charCodeAt(at - 1))
	);
}

function isAsciiAlphanumeric(unit: number): boolean {
	return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
