/** Words that a rule looks for, in lower case: a look-up costs no more than reading a number. */
import { type Marked, marksOf, newMark } from './wordMarks';

const nowhere: readonly number[] = [];

export class WordList {
	readonly #mark: number;

	constructor(words: Iterable<string>) {
		const set = new Set(words);
		this.#mark = newMark(({ lower }) => set.has(lower));
	}

	/** True where one of the tokens is listed. */
	isIn({ marks }: Marked): boolean {
		return (marks & this.#mark) !== 0;
	}

	/** Indexes of all listed tokens. */
	indexesIn({ tokens, marks }: Marked): readonly number[] {
		if ((marks & this.#mark) === 0) {
			return nowhere;
		}
		const found: number[] = [];
		let at = 0;
		for (const { word } of tokens) {
			if ((marksOf(word) & this.#mark) !== 0) {
				found.push(at);
			}
			at += 1;
		}
		return found;
	}
}
