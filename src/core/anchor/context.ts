/** Whether the words that stood on both sides of a target still stand round a place. */
import search, { type Match } from 'approx-string-match';
import type { Span } from '../model/span';
import type { Target } from '../model/tag';
import { differencesBetween, isDecisive } from './differences';
import { fold } from './fold';

/** So many units next to the place, word for word, are enough for a side to stand. */
const standing = 16;
/** How like (of 1) an edited side must be for it to hold. */
const edited = 0.6;
/** How many units may have come between a place and its edited side: white space, a mark. */
const mostGap = 4;

/** One side of a place. */
export interface Side {
	/** 0 to 1: how much of the context is there, small edits forgiven. */
	readonly likeness: number;
	/** True where the words next to the place are there word for word, typography aside. */
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
	const before = text.slice(Math.max(0, span.start - 2 * target.prefix.length), span.start);
	const after = text.slice(span.end, span.end + 2 * target.suffix.length);
	return {
		before: target.prefix === '' ? edge(text.slice(0, span.start)) : sideOf(before, target.prefix, backwards),
		after: target.suffix === '' ? edge(text.slice(span.end)) : sideOf(after, target.suffix, forwards),
	};
}

/** Where a target had no context, the text began or ended there; so it must again. */
function edge(outside: string): Side {
	const stands = outside.trim() === '';
	return { likeness: stands ? 1 : 0, stands, holds: stands };
}

/** Which way a side runs from its place. */
interface Direction {
	/** How many units next to the place are the same. */
	readonly shared: (a: string, b: string) => number;
	/** How many units lie between the place and the match. */
	readonly gap: (found: string, match: Match) => number;
}

const forwards: Direction = { shared: firstShared, gap: (_, { start }) => start };
const backwards: Direction = { shared: lastShared, gap: ({ length }, { end }) => length - end };

function sideOf(found: string, context: string, { shared, gap }: Direction): Side {
	const there = fold(found);
	const here = fold(context);
	const run = shared(there, here);
	if (run === here.length) {
		return { likeness: 1, stands: true, holds: true };
	}
	const [best] = search(there, here, Math.floor(here.length / 2));
	const alike = best === undefined ? 0 : 1 - best.errors / here.length;
	const stands = run >= Math.min(standing, here.length);
	return {
		likeness: Math.max(alike, run / here.length),
		stands,
		holds: stands || (best !== undefined && gap(there, best) <= mostGap && isEdited(there, here, best)),
	};
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
