/** What is known of words, remembered by spelling: worked out once, not at every place where a word stands. */
import type { Word } from './words';

/** Answers one question about words. */
export interface FactsOfWords<T> {
	of(word: Word): T;
}

let questions = 0;

/**
 * What `read`, which must be pure, finds out about words. A word keeps its facts itself, side by side, so that the steps
 * of the analysis, which ask one after the other, find them close together. For questions that are asked as long as the
 * program runs: each takes a place in every word.
 */
export class WordFacts<T> implements FactsOfWords<T> {
	readonly #read: (word: Word) => T;
	readonly #place = questions++;

	constructor(read: (word: Word) => T) {
		this.#read = read;
	}

	of(word: Word): T {
		const fact = word.facts[this.#place];
		return fact === undefined ? this.#ask(word) : fact === null ? (undefined as T) : (fact as T);
	}

	#ask(word: Word): T {
		const fact = this.#read(word);
		putFact(word, this.#place, fact ?? null);
		return fact;
	}
}

/** `null` stands for a fact that is `undefined`, as what nobody has asked yet is. */
function putFact({ facts }: Word, place: number, fact: unknown): void {
	while (facts.length < place) {
		facts.push(undefined);
	}
	facts[place] = fact;
}

/** The same for questions that come and go, as those of a codebook do: what is known goes with them. */
export class PassingWordFacts<T> implements FactsOfWords<T> {
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
	readonly #place = questions++;
	#reading = 0;

	/** Forgets all words. */
	clear(): void {
		this.#reading++;
	}

	/** Marks the word; false where it was marked already. A word that is not kept may count as new each time. */
	add(word: Word): boolean {
		if (word.facts[this.#place] === this.#reading) {
			return false;
		}
		putFact(word, this.#place, this.#reading);
		return true;
	}
}
