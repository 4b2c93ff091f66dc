/** Finds known names, of one word or several, in a list of tokens: the longest at each place. */
import { type Token, tokenise } from '../text/tokens';
import { WordFacts } from '../text/wordFacts';
import type { Word } from '../text/words';

/** `count` tokens from where the search was made. */
export interface PhraseMatch<T> {
	readonly count: number;
	readonly value: T;
}

/** What follows the words that have been read so far. */
export interface Step<T> {
	/** The name that ends here; absent where none does. */
	match: PhraseMatch<T> | undefined;
	/** By the next word; absent where no name goes on. */
	next: Map<string, Step<T>> | undefined;
}

/** Names with a value each, as a tree of their words. A name that is added twice keeps its first value. Case matters. */
export class PhraseIndex<T> {
	readonly #root: Step<T> = { match: undefined, next: undefined };

	add(name: string, value: T): void {
		this.addWords(tokenise(name), value);
	}

	addWords(words: readonly Token[], value: T): void {
		let step = this.#root;
		for (const token of words) {
			step = stepTo(step, spelling(token));
		}
		if (words.length > 0) {
			step.match ??= { count: words.length, value };
		}
	}

	/** The longest name that begins at token `at`. */
	match(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
		const token = tokens[at];
		const first = token && this.firstStep(token.word);
		return first && matchFrom(first, tokens, at);
	}

	/** What follows this word at the beginning of a name; `undefined` where none begins with it. */
	firstStep(word: Word): Step<T> | undefined {
		return this.#root.next?.get(straight.of(word));
	}

	/** The words with which names begin that only one of the two has, or that have another value in each. */
	firstWordsUnlike(other: PhraseIndex<T>, same: (a: T, b: T) => boolean): string[] {
		const own = this.#root.next ?? new Map<string, Step<T>>();
		const others = other.#root.next ?? new Map<string, Step<T>>();
		const added = [...others.keys()].filter(word => !own.has(word));
		return [...own]
			.flatMap(([word, step]) => (isAlike(step, others.get(word), same) ? [] : [word]))
			.concat(added);
	}

	/** True where nothing has been added. */
	get isEmpty(): boolean {
		return this.#root.next === undefined;
	}

	/** The value of exactly this name. */
	get(name: string): T | undefined {
		const words = tokenise(name);
		const match = this.match(words, 0);
		return match?.count === words.length ? match.value : undefined;
	}
}

/** The longest name that begins at token `at`, of which `first` has read the first word. */
export function matchFrom<T>(
	first: Step<T>,
	tokens: readonly Token[],
	at: number,
): PhraseMatch<T> | undefined {
	let longest = first.match;
	let { next } = first;
	for (let index = at + 1; next !== undefined; index++) {
		const token = tokens[index];
		const step: Step<T> | undefined = token && next.get(spelling(token));
		longest = step?.match ?? longest;
		next = step?.next;
	}
	return longest;
}

function isAlike<T>(a: Step<T>, b: Step<T> | undefined, same: (a: T, b: T) => boolean): boolean {
	if (a.match === undefined || b?.match === undefined) {
		if (b === undefined || a.match !== b.match) {
			return false;
		}
	} else if (!same(a.match.value, b.match.value)) {
		return false;
	}
	const next = [...(a.next ?? [])];
	return (
		next.length === (b.next?.size ?? 0) &&
		next.every(([word, step]) => isAlike(step, b.next?.get(word), same))
	);
}

/** The step for one more word, made where there is none yet. */
function stepTo<T>(from: Step<T>, word: string): Step<T> {
	from.next ??= new Map();
	const known = from.next.get(word);
	if (known) {
		return known;
	}
	const made: Step<T> = { match: undefined, next: undefined };
	from.next.set(word, made);
	return made;
}

/** Straight apostrophes and composed letters, so that all ways of typing one agree. */
export function spelling({ word }: Token): string {
	return straight.of(word);
}

const straight = new WordFacts(({ text }) =>
	beyondLatin.test(text) ? text.replaceAll('’', "'").normalize() : text,
);

/** Curly apostrophes, accents by themselves and whatever else is not composed lie behind the Latin letters. */
const beyondLatin = /[\u0300-\uffff]/;
