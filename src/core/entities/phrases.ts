/** Finds known names, of one word or several, in a list of tokens: the longest at each place. */
import { type Token, tokenise } from '../text/tokens';
import { type Word, WordFacts } from '../text/words';

/** `count` tokens from where the search was made. */
export interface PhraseMatch<T> {
	readonly count: number;
	readonly value: T;
}

/** Names with a value each. A name that is added twice keeps its first value. Case matters. */
export class PhraseIndex<T> {
	readonly #values = new Map<string, T>();
	/** By a first word, how many words the names have that begin with it, in descending order. */
	readonly #counts = new Map<string, number[]>();

	add(name: string, value: T): void {
		const words = tokenise(name).map(spelling);
		const first = words[0];
		const phrase = words.join(' ');
		if (first === undefined || this.#values.has(phrase)) {
			return;
		}
		this.#values.set(phrase, value);
		const counts = this.#counts.get(first) ?? [];
		if (!counts.includes(words.length)) {
			this.#counts.set(
				first,
				[...counts, words.length].sort((a, b) => b - a),
			);
		}
	}

	/** The longest name that begins at token `at`. */
	match(tokens: readonly Token[], at: number): PhraseMatch<T> | undefined {
		const first = tokens[at];
		const counts = first && this.#counts.get(straight.of(first.word));
		if (counts === undefined) {
			return undefined;
		}
		for (const count of counts) {
			const value = at + count > tokens.length ? undefined : this.#values.get(phraseOf(tokens, at, count));
			if (value !== undefined) {
				return { count, value };
			}
		}
		return undefined;
	}

	/** True where a name begins with this word. */
	begins(word: Word): boolean {
		return this.#counts.has(straight.of(word));
	}

	/** True where nothing has been added. */
	get isEmpty(): boolean {
		return this.#values.size === 0;
	}

	/** The value of exactly this name. */
	get(name: string): T | undefined {
		return this.#values.get(tokenise(name).map(spelling).join(' '));
	}
}

/** The spellings of `count` tokens, with single spaces between them. */
function phraseOf(tokens: readonly Token[], at: number, count: number): string {
	let phrase = '';
	for (let index = at; index < at + count; index++) {
		const token = tokens[index];
		phrase += `${index > at ? ' ' : ''}${token ? spelling(token) : ''}`;
	}
	return phrase;
}

/** Straight apostrophes, so that both ways of typing one agree. */
function spelling({ word }: Token): string {
	return straight.of(word);
}

const straight = new WordFacts(({ text }) => text.replaceAll('’', "'"));
