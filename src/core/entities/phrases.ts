/** Finds known names, of one word or several, in a list of tokens: the longest at each place. */
import { type Token, tokenise } from '../text/tokens';

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
		for (const count of (first && this.#counts.get(spelling(first))) ?? []) {
			const words = tokens.slice(at, at + count);
			const value = words.length === count ? this.#values.get(words.map(spelling).join(' ')) : undefined;
			if (value !== undefined) {
				return { count, value };
			}
		}
		return undefined;
	}

	/** The value of exactly this name. */
	get(name: string): T | undefined {
		return this.#values.get(tokenise(name).map(spelling).join(' '));
	}
}

/** Straight apostrophes, so that both ways of typing one agree. */
function spelling(token: Token): string {
	return token.text.includes('’') ? token.text.replaceAll('’', "'") : token.text;
}
