/** A text in which words are looked for, word for word. */
import type { Span } from '../model/span';
import { occurrencesOf } from './occurrences';

export interface Searched {
	readonly text: string;
	/** As `occurrencesOf` in the whole text. */
	places(words: string, limit: number): readonly Span[];
}

/** Looks through the text every time: best for a few searches. */
export function plainText(text: string): Searched {
	return { text, places: (words, limit) => occurrencesOf(words, text, limit) };
}

/** Units of a run of text that the index knows; shorter words are looked for in the text. */
const gramLength = 8;
/** Base of the hash, and the weight of the last unit of a run. */
const factor = 0x01000193;
const highest = Array.from({ length: gramLength - 1 }).reduce<number>(power => Math.imul(power, factor), 1);

/** Looks in an index, made at the first search in time and memory linear in the text: best for many searches. */
export function indexedText(text: string): Searched {
	let index: GramIndex | undefined;
	return {
		text,
		places: (words, limit) => {
			if (words.length < gramLength) {
				return occurrencesOf(words, text, limit);
			}
			index ??= indexGrams(text);
			return placesIn(index, text, words, limit);
		},
	};
}

/** Runs of the text by their hash: `first` place of each hash, `next` place with the same hash, -1 for none. */
interface GramIndex {
	readonly first: Int32Array;
	readonly next: Int32Array;
	/** How many places each hash has. */
	readonly counts: Int32Array;
}

function indexGrams(text: string): GramIndex {
	const size = 2 ** Math.max(8, Math.ceil(Math.log2(text.length + 1)));
	const first = new Int32Array(size).fill(-1);
	const next = new Int32Array(text.length).fill(-1);
	const counts = new Int32Array(size);
	let hash = 0;
	for (let at = text.length - 1; at >= 0; at--) {
		hash =
			Math.imul(hash - Math.imul(text.charCodeAt(at + gramLength) || 0, highest), factor) +
			text.charCodeAt(at);
		if (at + gramLength <= text.length) {
			const slot = slotOf(hash, size);
			next[at] = first[slot] ?? -1;
			first[slot] = at;
			counts[slot] = (counts[slot] ?? 0) + 1;
		}
	}
	return { first, next, counts };
}

/** Of the run at `at`: its units as digits to the base `factor`, the first one lowest, modulo 2 to the 32nd. */
function hashAt(text: string, at: number): number {
	let hash = 0;
	for (let unit = at + gramLength - 1; unit >= at; unit--) {
		hash = Math.imul(hash, factor) + text.charCodeAt(unit);
	}
	return hash;
}

function slotOf(hash: number, size: number): number {
	return (hash ^ (hash >>> 15)) & (size - 1);
}

/** Follows the rarest run of the words. */
function placesIn(
	{ first, next, counts }: GramIndex,
	text: string,
	words: string,
	limit: number,
): readonly Span[] {
	let rarest = { offset: 0, slot: 0, count: Number.POSITIVE_INFINITY };
	for (let offset = 0; offset + gramLength <= words.length; offset += gramLength) {
		const slot = slotOf(hashAt(words, offset), first.length);
		const count = counts[slot] ?? 0;
		rarest = count < rarest.count ? { offset, slot, count } : rarest;
	}
	const places: Span[] = [];
	for (let at = first[rarest.slot] ?? -1; at >= 0 && places.length < limit; at = next[at] ?? -1) {
		const start = at - rarest.offset;
		if (start >= 0 && text.startsWith(words, start)) {
			places.push({ start, end: start + words.length });
		}
	}
	return places;
}
