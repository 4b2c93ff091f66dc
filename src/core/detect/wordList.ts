/** Words that a rule looks for, in lower case: a look-up costs no more than reading a number. */
import type { Token } from '../text/tokens';
import { WordFacts } from '../text/words';

const nowhere: readonly number[] = [];

export class WordList {
	readonly #listed: WordFacts<boolean>;

	constructor(words: Iterable<string>) {
		const set = new Set(words);
		this.#listed = new WordFacts(({ lower }) => set.has(lower));
	}

	/** False for no token. */
	has(token: Token | undefined): boolean {
		return token !== undefined && this.#listed.of(token.word);
	}

	/** Index of the first listed token; -1 for none. */
	indexIn(tokens: readonly Token[]): number {
		for (let at = 0; at < tokens.length; at += 1) {
			if (this.has(tokens[at])) {
				return at;
			}
		}
		return -1;
	}

	/** Indexes of all listed tokens. */
	indexesIn(tokens: readonly Token[]): readonly number[] {
		let found: number[] | undefined;
		for (let at = 0; at < tokens.length; at += 1) {
			if (this.has(tokens[at])) {
				found ??= [];
				found.push(at);
			}
		}
		return found ?? nowhere;
	}
}
