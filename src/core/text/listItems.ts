/** The items of a list in a sentence: "timber, old coins and two lamps". */
import { contains, type Span } from '../model/span';
import { afterItems, beforeItems, determiners } from './listItems.data';
import { wordsIn } from './stops';

/** A run of commas, semicolons or "and" between two items. */
const separator = /^(?:[,;]\s*(?:(?:and|or|as well as|but also)\s+)?|\s+(?:and|or|as well as)\s+)$/;
const conjunction = /^(?:and|or)$/i;
/** No item of a list that is worth splitting has more words. */
const longest = 8;

/**
 * The items of the first list of at least two separators, or of one "and", within the span; none where there is no
 * list. Where the first item begins and the last one ends is read from small words and verb endings: a guess, which is
 * why a person who knows better gives the list itself (see `itemsOfList`).
 */
export function listItems(text: string, span: Span): readonly Span[] {
	const words = wordsIn(text, span);
	const joints = jointsOf(text, words);
	const run = firstRun(joints);
	if (run.length === 0) {
		return [];
	}
	const inner = run.slice(0, -1).map((joint, at) => ({ from: joint.next, to: (run[at + 1] ?? joint).last }));
	const first = run[0]?.last ?? 0;
	const last = run.at(-1)?.next ?? 0;
	const to = lastWord(text, words, last);
	// The items of a list are much of a size: what goes before the first one is mostly not part of it.
	const size = Math.max(...inner.map(item => item.to - item.from + 1), to - last + 1);
	const from = firstWord(text, words, first, size);
	return [{ from, to: first }, ...inner, { from: last, to }].map(item => spanOf(text, words, item));
}

/** The items of a span that is a list and nothing else. */
export function itemsOfList(text: string, list: Span): readonly Span[] {
	const words = wordsIn(text, list);
	const joints = jointsOf(text, words);
	const starts = [0, ...joints.map(({ next }) => next)];
	const ends = [...joints.map(({ last }) => last), words.length - 1];
	return starts.map((from, at) => spanOf(text, words, { from, to: ends[at] ?? from }));
}

/** Between two items: indexes of the last word before and of the first word after. */
interface Joint {
	readonly last: number;
	readonly next: number;
	readonly isConjunction: boolean;
}

interface Words {
	readonly from: number;
	readonly to: number;
}

function jointsOf(text: string, words: readonly Span[]): readonly Joint[] {
	const joints: Joint[] = [];
	for (let last = 0; last < words.length - 1; last++) {
		const before = words[last];
		const after = words[last + 1];
		const isWord = after && conjunction.test(bare(text, after));
		const next = isWord ? last + 2 : last + 1;
		const following = words[next];
		if (
			before &&
			following &&
			separator.test(text.slice(before.end, following.start)) &&
			!isConjunctionAt(text, before)
		) {
			joints.push({ last, next, isConjunction: isWord === true });
		}
	}
	return joints;
}

function isConjunctionAt(text: string, word: Span): boolean {
	return conjunction.test(bare(text, word));
}

/** Joints that are near enough to be of one list, the last of them an "and": of several lists the longest. */
function firstRun(joints: readonly Joint[]): readonly Joint[] {
	let best: readonly Joint[] = [];
	let run: Joint[] = [];
	for (const joint of joints) {
		const before = run.at(-1);
		if (before && (before.isConjunction || joint.last - before.next >= longest)) {
			run = [];
		}
		run.push(joint);
		if (joint.isConjunction && run.length > best.length) {
			best = [...run];
		}
	}
	return best;
}

function firstWord(text: string, words: readonly Span[], last: number, most: number): number {
	let at = last;
	while (at > 0 && last - at + 1 < most && !isDeterminer(text, words[at])) {
		const before = words[at - 1];
		if (!before || isOver(text, before, beforeItems) || hasMark(text, before, words[at])) {
			break;
		}
		at--;
	}
	return at;
}

function lastWord(text: string, words: readonly Span[], first: number): number {
	let at = first;
	while (at < words.length - 1 && at - first + 1 < longest) {
		const after = words[at + 1];
		if (!after || isOver(text, after, afterItems) || hasMark(text, words[at], after)) {
			break;
		}
		at++;
	}
	return at;
}

/** A small word, or a verb of the past ("denied"); a capital makes a name of it. */
function isOver(text: string, word: Span, list: readonly string[]): boolean {
	const said = bare(text, word);
	return list.includes(said.toLowerCase()) || /^\p{Ll}{3,}ed$/u.test(said);
}

function isDeterminer(text: string, word: Span | undefined): boolean {
	return word !== undefined && determiners.includes(bare(text, word).toLowerCase());
}

function hasMark(text: string, before: Span | undefined, after: Span | undefined): boolean {
	return (
		before !== undefined &&
		after !== undefined &&
		/[,;:—–()]/.test(text.slice(before.end - 1, after.start + 1))
	);
}

function bare(text: string, { start, end }: Span): string {
	return text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Without the full stop that the last word of a sentence has. */
function spanOf(text: string, words: readonly Span[], { from, to }: Words): Span {
	const start = words[from]?.start ?? 0;
	const end = words[to]?.end ?? start;
	const stop = /[.,;:!?]+$/.exec(text.slice(start, end))?.[0].length ?? 0;
	return { start, end: end - stop };
}

/**
 * The places of one item: the item, with what stands before and after the list. What is joined to it by white space
 * alone is one place with it.
 */
export function placesOfItem(text: string, whole: Span, items: readonly Span[], item: Span): readonly Span[] {
	const first = items[0] ?? whole;
	const last = items.at(-1) ?? whole;
	const before = trimmed(text, { start: whole.start, end: first.start });
	const after = trimmed(text, { start: last.end, end: whole.end });
	const places = [before, item, after].filter(place =>
		/[\p{L}\p{N}]/u.test(text.slice(place.start, place.end)),
	);
	const joined: Span[] = [];
	for (const place of places) {
		const previous = joined.at(-1);
		if (previous && text.slice(previous.end, place.start).trim() === '') {
			joined[joined.length - 1] = { start: previous.start, end: place.end };
		} else {
			joined.push(place);
		}
	}
	return contains(whole, item) ? joined : [item];
}

/** Without white space at its ends and marks at its beginning. */
function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + (/^[\s,;:.]*/.exec(words)?.[0].length ?? 0);
	return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) };
}
