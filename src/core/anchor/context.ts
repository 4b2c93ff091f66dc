/** Whether the words that stood on both sides of a target still stand round a place. */
import search, { type Match } from 'approx-string-match';
import type { Span } from '../model/span';
import type { Target } from '../model/tag';
import { isDecisive } from './decisive';
import { differencesBetween } from './differences';
import { fold } from './fold';

/** So many units next to the place, word for word, are enough for a side to stand. */
const standing = 16;
/** From this likeness (of 1) on a side stands as well: a mark or a letter was changed in it. */
const standingLikeness = 0.9;
/** How like (of 1) an edited side must be for it to hold. */
const edited = 0.6;
/** So many units from a place, with white space between, a line may begin or end. */
const nearLine = 20;
/** How like (of 1) the edge of a line is to that of the text. */
const lineLikeness = 0.6;
/** How many units may have come between a place and its edited side: white space, a mark. */
const mostGap = 4;

/** One side of a place. */
export interface Side {
	/** 0 to 1: how much of the context is there, small edits forgiven. */
	readonly likeness: number;
	/** True where the words next to the place are there, but for a mark or a letter. */
	readonly stands: boolean;
	/** True where the side stands, or was edited without a change of a name, a number or a negation. */
	readonly holds: boolean;
}

export interface Surroundings {
	readonly before: Side;
	readonly after: Side;
}

/** The likeness of both sides together, 0 to 2. */
export function likenessOf({ before, after }: Surroundings): number {
	return before.likeness + after.likeness;
}

export function standOnBothSides({ before, after }: Surroundings): boolean {
	return before.stands && after.stands;
}

/** The weaker form: one side stands, the other was edited at most. */
export function holdOnBothSides(surroundings: Surroundings): boolean {
	return standOnASide(surroundings) && surroundings.before.holds && surroundings.after.holds;
}

export function standOnASide({ before, after }: Surroundings): boolean {
	return before.stands || after.stands;
}

export function surroundingsOf(text: string, span: Span, target: Target): Surroundings {
	return { before: sideBefore(text, span.start, target), after: sideAfter(text, span.end, target) };
}

/** What stands before a place that begins at `start`. */
export function sideBefore(text: string, start: number, { prefix }: Target): Side {
	return prefix.trim() === ''
		? edge(
				text.slice(0, start).trim() === '',
				/\n[^\S\n]*$/.test(text.slice(Math.max(0, start - nearLine), start)),
			)
		: sideOf(text.slice(Math.max(0, start - 2 * prefix.length), start), prefix, backwards);
}

/** What stands after a place that ends at `end`. */
export function sideAfter(text: string, end: number, { suffix }: Target): Side {
	return suffix.trim() === ''
		? edge(text.slice(end).trim() === '', /^[^\S\n]*\n/.test(text.slice(end, end + nearLine)))
		: sideOf(text.slice(end, end + 2 * suffix.length), suffix, forwards);
}

/** Where a target had no context, the text began or ended there. A line that now comes before or after is an edit. */
function edge(isText: boolean, isLine: boolean): Side {
	return { likeness: isText ? 1 : isLine ? lineLikeness : 0, stands: isText, holds: isText || isLine };
}

/** Which way a side runs from its place. */
interface Direction {
	/** How many units next to the place are the same. */
	readonly shared: (a: string, b: string) => number;
	/** How many units lie between the place and the match. */
	readonly gap: (found: string, match: Match) => number;
	/** Without the white space next to the place. */
	readonly trim: (side: string) => string;
}

const forwards: Direction = {
	shared: firstShared,
	gap: (_, { start }) => start,
	trim: side => side.trimStart(),
};
const backwards: Direction = {
	shared: lastShared,
	gap: ({ length }, { end }) => length - end,
	trim: side => side.trimEnd(),
};

function sideOf(found: string, context: string, { shared, gap, trim }: Direction): Side {
	const there = trim(withoutWrapping(found));
	const here = trim(withoutWrapping(context));
	const run = shared(there, here);
	if (run === here.length) {
		return { likeness: 1, stands: true, holds: true };
	}
	const matches = search(there, here, Math.floor(here.length / 2));
	const [best] = [...matches].sort((a, b) => gap(there, a) - gap(there, b));
	const between = best === undefined ? 0 : gap(there, best);
	const alike = best === undefined ? 0 : 1 - (best.errors + between) / here.length;
	const likeness = Math.max(0, alike, run / here.length);
	const stands = run >= Math.min(standing, here.length) || likeness >= standingLikeness;
	return {
		likeness,
		stands,
		holds: stands || (best !== undefined && between <= mostGap && isEdited(there, here, best)),
	};
}

/** Typography aside, and with lines joined. */
function withoutWrapping(text: string): string {
	return fold(text).replace(/ +/g, ' ');
}

/** True where what stands here is the context with ordinary words changed. */
function isEdited(there: string, here: string, best: Match): boolean {
	return (
		1 - best.errors / here.length >= edited &&
		!isDecisive(differencesBetween(here, there.slice(best.start, best.end)))
	);
}

function firstShared(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) {
		length++;
	}
	return length;
}

function lastShared(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) {
		length++;
	}
	return length;
}
