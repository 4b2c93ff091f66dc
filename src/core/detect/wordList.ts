/** Words that a rule looks for, in lower case: a look-up costs no more than reading a number. */
import { WordFacts } from '../text/words';
import { type Marked, newMark } from './wordMarks';

const nowhere: readonly number[] = [];

export class WordList {
	readonly #listed: WordFacts<boolean>;
	readonly #mark: number;

	constructor(words: Iterable<string>) {
		const set = new Set(words);
		this.#listed = new WordFacts(({ lower }) => set.has(lower));
		this.#mark = newMark(({ lower }) => set.has(lower));
	}

	/** True where one of the tokens is listed. */
	isIn({ tokens, marks }: Marked): boolean {
		return (marks & this.#mark) !== 0 && tokens.some(({ word }) => this.#listed.of(word));
	}

	/** Indexes of all listed tokens. */
	indexesIn({ tokens, marks }: Marked): readonly number[] {
		if ((marks & this.#mark) === 0) {
			return nowhere;
		}
		const found: number[] = [];
		let at = 0;
		for (const { word } of tokens) {
			if (this.#listed.of(word)) {
				found.push(at);
			}
			at += 1;
		}
		return found;
	}
}
