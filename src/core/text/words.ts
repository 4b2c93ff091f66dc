/** Spellings of words and marks: what is known of a spelling is worked out once, not at every place where it stands. */

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
const capacity = 20_000;
const longestKept = 40;

/** A memory of spellings, nothing more: no result depends on what is in it. */
const spellings = new Map<string, Word>();

/** The word with this spelling. */
export function wordOf(text: string): Word {
	const known = spellings.get(text);
	if (known !== undefined) {
		return known;
	}
	if (text.length > longestKept) {
		return spelled(text, kindOf(text), -1);
	}
	if (spellings.size >= capacity) {
		spellings.clear();
	}
	const word = spelled(flat(text), kindOf(text), spellings.size);
	spellings.set(word.text, word);
	return word;
}

/** A word with this spelling that is taken for a `kind` which its spelling does not tell. */
export function wordOfKind(text: string, kind: Word['kind']): Word {
	const word = wordOf(text);
	return word.kind === kind ? word : spelled(text, kind, -1);
}

function spelled(text: string, kind: Word['kind'], id: number): Word {
	const small = text.toLowerCase();
	return { text, lower: small.includes('’') ? small.replaceAll('’', "'") : small, kind, id };
}

/** A copy that does not keep the whole article alive, as a slice of it would. */
function flat(text: string): string {
	return text.length < 13 ? text : [...text].join('');
}

function kindOf(text: string): Word['kind'] {
	if (/\p{L}/u.test(text)) {
		return 'word';
	}
	return /\d/.test(text) ? 'number' : 'punctuation';
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
