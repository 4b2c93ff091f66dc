/** Spellings of words and marks: what is known of a spelling is worked out once, not at every place where it stands. */
import { characterAt, digit, letter } from './characters';

/** One spelling. Two tokens that are spelled alike share it. */
export interface Word {
	readonly text: string;
	/** In lower case, with straight apostrophes. */
	readonly lower: string;
	/** A `word` has a letter in it ("501st", "U.S."); a run of dots or hyphens is one `punctuation`. */
	readonly kind: 'word' | 'number' | 'punctuation';
	/** Place in tables of facts; -1 for what is too long to be met again. */
	readonly id: number;
}

/** Most of what stands in news prose is spelled in one of some ten thousand ways. */
const capacity = 2 ** 15;
const longestKept = 40;

/** How many places a spelling may be kept in: few, so that spellings that are all meant to meet slow nothing down. */
const choices = 4;

/**
 * A memory of spellings, nothing more: no result depends on what is in it. A spelling is kept in one of the places
 * that its characters tell, or, where all of them are taken, instead of the one in the first of them.
 */
const spellings: (Word | undefined)[] = new Array(capacity).fill(undefined);
let kept = 0;

/** The word with this spelling. */
export function wordOf(text: string): Word {
	return wordAt(text, 0, text.length);
}

/** The word that stands in `text` from `start` up to `end`. */
export function wordAt(text: string, start: number, end: number): Word {
	if (end - start > longestKept) {
		return spelled(text.slice(start, end), -1);
	}
	return keptWord(text, start, end, placeOf(text, start, end));
}

/**
 * The word of ASCII letters that begins at `start` and goes on up to a space, a comma, a full stop before a space, or
 * `end`; `undefined` for all others. What nearly all words are is read in one go.
 */
export function plainWordAt(text: string, start: number, end: number): Word | undefined {
	let hash = hashSeed;
	let at = start;
	while (at < end) {
		const unit = text.charCodeAt(at);
		if (((unit | 0x20) - 0x61) >>> 0 >= 26) {
			break;
		}
		hash = Math.imul(hash ^ unit, hashPrime);
		at++;
	}
	const length = at - start;
	return length > 0 && length <= longestKept && endsPlainly(text, start, at, end)
		? keptWord(text, start, at, placeOfHash(hash))
		: undefined;
}

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

/** `place`: the first one for the spelling. */
function keptWord(text: string, start: number, end: number, place: number): Word {
	for (let choice = 0; choice < choices; choice++) {
		const at = (place + choice) % capacity;
		const word = spellings[at];
		if (word === undefined) {
			return keep(at, text.slice(start, end));
		}
		if (isAt(text, start, end, word.text)) {
			return word;
		}
	}
	return keep(place, text.slice(start, end));
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
function keep(at: number, text: string): Word {
	const word = spelled(flat(text), spellings[at]?.id ?? kept++);
	spellings[at] = word;
	return word;
}

/** A word with this spelling that is taken for a `kind` which its spelling does not tell. */
export function wordOfKind(text: string, kind: Word['kind']): Word {
	const word = wordOf(text);
	return word.kind === kind ? word : spelled(text, -1, kind);
}

function spelled(text: string, id: number, kind: Word['kind'] = kindOf(text)): Word {
	const small = text.toLowerCase();
	return { text, lower: small.includes('’') ? small.replaceAll('’', "'") : small, kind, id };
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

/** What `read` finds out about words, remembered by spelling. `read` must be pure. */
export class WordFacts<T> {
	readonly #read: (word: Word) => T;
	readonly #words: (Word | undefined)[] = [];
	readonly #facts: (T | undefined)[] = [];

	constructor(read: (word: Word) => T) {
		this.#read = read;
	}

	of(word: Word): T {
		const { id } = word;
		if (id >= 0 && this.#words[id] === word) {
			return this.#facts[id] as T;
		}
		const facts = this.#read(word);
		if (id >= 0) {
			this.#remember(id, word, facts);
		}
		return facts;
	}

	/** Fills up to `id`, since a list with gaps is slow. */
	#remember(id: number, word: Word, facts: T): void {
		while (this.#words.length <= id) {
			this.#words.push(undefined);
			this.#facts.push(undefined);
		}
		this.#words[id] = word;
		this.#facts[id] = facts;
	}
}

/** Words that have been met in one reading: much cheaper to ask, word by word, than a set of their spellings. */
export class WordMarks {
	readonly #words: (Word | undefined)[] = [];
	readonly #readings: number[] = [];
	#reading = 0;

	/** Forgets all words. */
	clear(): void {
		this.#reading++;
	}

	/** Marks the word; false where it was marked already. A word that is not kept counts as new each time. */
	add(word: Word): boolean {
		const { id } = word;
		if (id < 0 || (this.#words[id] === word && this.#readings[id] === this.#reading)) {
			return id < 0;
		}
		while (this.#words.length <= id) {
			this.#words.push(undefined);
			this.#readings.push(0);
		}
		this.#words[id] = word;
		this.#readings[id] = this.#reading;
		return true;
	}
}
