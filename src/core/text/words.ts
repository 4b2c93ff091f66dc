/** Spellings of words and marks: what is known of a spelling is worked out once, not at every place where it stands. */
import { characterAt, digit, invisible, letter } from './characters';

/** One spelling. Two tokens that are spelled alike share it. */
export interface Word {
	/** Without what nobody sees, as soft hyphens. */
	readonly text: string;
	/** In lower case, with straight apostrophes. */
	readonly lower: string;
	/** A `word` has a letter in it ("501st", "U.S."); a run of dots or hyphens is one `punctuation`. */
	readonly kind: 'word' | 'number' | 'punctuation';
	/** UTF-16 units, those included that nobody sees. */
	readonly length: number;
	/** Place in tables of facts; -1 for what is too long to be met again. */
	readonly id: number;
	/** What is known of it, kept by `WordFacts` alone. */
	readonly facts: unknown[];
}

/** Most of what stands in news prose is spelled in one of some ten thousand ways. */
const capacity = 2 ** 15;
const longestKept = 40;

/** How many places a spelling may be kept in: few, so that spellings that are all meant to meet slow nothing down. */
const choices = 4;

/**
 * A memory of spellings, nothing more: no result depends on what is in it. A spelling is kept in one of the places
 * that its characters tell, or, where all of them are taken, instead of the one in the first of them. A place has the
 * number of its word, and one more; 0 for none. The words that come first, which are mostly the commonest, lie close
 * together.
 */
const places = new Uint16Array(capacity);
/** By number. */
const words: Word[] = [];
/** The two numbers that each spelling of a few ASCII letters makes, by that of its word; 0 for all others. */
const letters = new Int32Array(2 * capacity);

/** The word with this spelling. */
export function wordOf(text: string): Word {
	return wordAt(text, 0, text.length);
}

/** The word that stands in `text` from `start` up to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
	if (end - start > longestKept) {
		const whole = text.slice(start, end);
		return { ...spelled(withoutInvisible(whole), -1), length: whole.length };
	}
	const plain = plainWordAt(text, start, end);
	return plain?.length === end - start ? plain : keptWord(text, start, end);
}

function hasInvisible(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		if ((characterAt(text, at) & invisible) !== 0) {
			return true;
		}
	}
	return false;
}

/** The word without what nobody sees in it, which it is as long as before with. */
function interspersed(text: string): Word {
	return { ...wordOf(withoutInvisible(text)), length: text.length, id: -1, facts: [] };
}

/** The same without soft hyphens and other marks that nobody sees. */
export function withoutInvisible(text: string): string {
	return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

/**
 * The word of ASCII letters that begins at `start` and goes on up to a space, a comma, a full stop before a space, or
 * `end`; `undefined` for all others. What nearly all words are is read in one go: up to ten letters, six bits each, are
 * two numbers, by which a spelling is found and told from all others.
 */
export function plainWordAt(text: string, start: number, end: number): Word | undefined {
	let first = 0;
	let last = 0;
	let at = start;
	while (at < end) {
		const code = text.charCodeAt(at) - beforeLetters;
		if (((code | 0x20) - 0x21) >>> 0 >= 26) {
			break;
		}
		first = (first << 6) | (last >>> 24);
		last = ((last << 6) & packed) | code;
		at++;
	}
	const length = at - start;
	if (length === 0 || length > longestKept || !endsPlainly(text, start, at, end)) {
		return undefined;
	}
	return length > longestPacked ? keptWord(text, start, at) : packedWord(text, start, at, first, last);
}

/** ASCII letters are told by the six bits above this one. */
const beforeLetters = 0x40;
/** Five letters. */
const packed = 2 ** 30 - 1;
const longestPacked = 10;

/** A single letter before a full stop may be an initial. */
function endsPlainly(text: string, start: number, at: number, end: number): boolean {
	if (at === end) {
		return true;
	}
	const unit = text.charCodeAt(at);
	const isLast = at + 1 === end || text.charCodeAt(at + 1) === space;
	return unit === space || unit === comma || (unit === fullStop && isLast && at - start > 1);
}

const space = 0x20;
const comma = 0x2c;
const fullStop = 0x2e;

/** A word of ASCII letters by the numbers that they make; `last` is never 0. */
function packedWord(text: string, start: number, end: number, first: number, last: number): Word {
	const place = placeOfHash(Math.imul(Math.imul(first, hashPrime) ^ last, hashFactor));
	for (let choice = 0; choice < choices; choice++) {
		const at = (place + choice) % capacity;
		const id = (places[at] ?? 0) - 1;
		const word = words[id < 0 ? words.length : id];
		if (word === undefined) {
			return keep(at, text.slice(start, end), first, last);
		}
		if (letters[2 * id + 1] === last && letters[2 * id] === first) {
			return word;
		}
	}
	return keep(place, text.slice(start, end), first, last);
}

/** One with what nobody sees is never kept, and so is only looked for where no other is found. */
function keptWord(text: string, start: number, end: number): Word {
	const place = placeOf(text, start, end);
	let free = place;
	for (let choice = 0; choice < choices; choice++) {
		const at = (place + choice) % capacity;
		const id = (places[at] ?? 0) - 1;
		const word = words[id < 0 ? words.length : id];
		if (word === undefined) {
			free = at;
			break;
		}
		if (isAt(text, start, end, word.text)) {
			return word;
		}
	}
	const spelling = text.slice(start, end);
	return hasInvisible(text, start, end) ? interspersed(spelling) : keep(free, spelling);
}

/** The first place for a spelling, from all of its characters: the FNV-1a hash of its units. */
function placeOf(text: string, start: number, end: number): number {
	let hash = hashSeed;
	for (let at = start; at < end; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
	}
	return placeOfHash(hash);
}

const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;
/** An odd number that spreads the bits: 2^32 over the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const hashFactor = 0x9e3779b1;

function placeOfHash(hash: number): number {
	return (hash ^ (hash >>> 15)) & (capacity - 1);
}

function isAt(text: string, start: number, end: number, spelling: string): boolean {
	if (spelling.length !== end - start) {
		return false;
	}
	let at = 0;
	while (at < spelling.length && spelling.charCodeAt(at) === text.charCodeAt(start + at)) {
		at++;
	}
	return at === spelling.length;
}

/** A word that takes the place of another one takes its number too, so that tables of facts stay small. */
function keep(at: number, text: string, first = 0, last = 0): Word {
	const id = (places[at] || words.length + 1) - 1;
	const word = spelled(flat(text), id);
	places[at] = id + 1;
	words[id] = word;
	letters[2 * id] = first;
	letters[2 * id + 1] = last;
	return word;
}

/** A word with this spelling that is taken for a `kind` which its spelling does not tell. */
export function wordOfKind(text: string, kind: Word['kind']): Word {
	const word = wordOf(text);
	return word.kind === kind ? word : spelled(text, -1, kind);
}

function spelled(text: string, id: number, kind: Word['kind'] = kindOf(text)): Word {
	const small = text.toLowerCase();
	const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
	return { text, lower, kind, length: text.length, id, facts: [] };
}

/** A copy that does not keep the whole article alive, as a slice of it would. */
function flat(text: string): string {
	return text.length < 13 ? text : [...text].join('');
}

function kindOf(text: string): Word['kind'] {
	let flags = 0;
	for (let at = 0; at < text.length; at++) {
		flags |= characterAt(text, at);
	}
	if ((flags & letter) !== 0) {
		return 'word';
	}
	return (flags & digit) !== 0 ? 'number' : 'punctuation';
}
