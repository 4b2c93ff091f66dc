/** Words by number, which all that is packed shares. They are never dropped: there are as many as a language has. */
import { byItself } from '../../text/byItself';

class Words {
	readonly #numbers = new Map<string, number>();
	readonly #words: string[] = [];

	numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) {
			return known;
		}
		// Words are cut out of articles, and one that is kept would keep the whole text.
		const own = byItself(word);
		this.#numbers.set(own, this.#words.length);
		return this.#words.push(own) - 1;
	}

	at(number: number): string {
		return this.#words[number] ?? '';
	}
}

export const words = new Words();

/** More words than there are. */
const mostWords = 2 ** 26;

/** A word with another that goes with it: nearly always the same one. */
class WordPairs {
	readonly #numbers = new Map<number, number>();
	readonly #pairs: number[] = [];

	numberOf(word: string, other: string): number {
		const pair = words.numberOf(word) * mostWords + words.numberOf(other);
		const known = this.#numbers.get(pair);
		if (known !== undefined) {
			return known;
		}
		this.#numbers.set(pair, this.#pairs.length);
		return this.#pairs.push(pair) - 1;
	}

	at(number: number): readonly [word: string, other: string] {
		const pair = this.#pairs[number] ?? 0;
		return [words.at(Math.floor(pair / mostWords)), words.at(pair % mostWords)];
	}
}

export const wordPairs = new WordPairs();

/** Seven bits a byte, the lowest first; the eighth tells that more follow. */
export function writeWhole(value: number, to: number[]): void {
	let rest = value;
	while (rest > 0x7f) {
		to.push((rest % 0x80) + 0x80);
		rest = Math.floor(rest / 0x80);
	}
	to.push(rest);
}

/** Reads what `writeWhole` wrote. */
export class WholeReader {
	#at: number;

	constructor(
		private readonly bytes: ArrayLike<number>,
		at: number,
	) {
		this.#at = at;
	}

	/** Past the end there is no byte, and 0 is read. */
	byte(): number {
		return this.bytes[this.#at++] ?? 0;
	}

	whole(): number {
		let [value, weight] = [0, 1];
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * weight;
			if (byte <= 0x7f) {
				return value;
			}
			weight *= 0x80;
		}
	}
}
