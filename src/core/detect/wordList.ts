/** Words that a rule looks for, in lower case: a look-up costs no more than reading a number. */
import type { Word } from '../text/words';
import { type Marked, marksOf, newMark } from './wordMarks';

const nowhere: readonly number[] = [];

export class WordList {
	readonly #words: ReadonlySet<string>;
	readonly #mark: number;

	constructor(words: Iterable<string>) {
		const set = new Set(words);
		this.#words = set;
		this.#mark = newMark(set);
	}

	/** True where one of the tokens is listed. */
	isIn({ tokens, marks }: Marked): boolean {
		return (marks & this.#mark) !== 0 && tokens.some(({ word }) => this.has(word));
	}

	/** Indexes of all listed tokens. */
	indexesIn({ tokens, marks }: Marked): readonly number[] {
		if ((marks & this.#mark) === 0) {
			return nowhere;
		}
		const found: number[] = [];
		let at = 0;
		for (const { word } of tokens) {
			if (this.has(word)) {
				found.push(at);
			}
			at += 1;
		}
		return found;
	}

	/** True for a listed word. The mark may be that of another list too. */
	has(word: Word): boolean {
		return (marksOf(word) & this.#mark) !== 0 && this.#words.has(word.lower);
	}
}
