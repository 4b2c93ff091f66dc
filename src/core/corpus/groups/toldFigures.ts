/**
 * Numbers and dates of wordings as short lists of numbers: every third pair that is compared is told apart by them alone,
 * and a wording takes longer to unpack than two such lists to be laid side by side.
 */
import { KeyLists } from '../keyLists';
import { areClose } from '../wording/quantities';
import type { Wording } from '../wording/wording';

/** Numbers that tell one figure: of what it is, its value, and 1 where it is not meant exactly. */
const stride = 3;

export class ToldFigures {
	/** Of each wording; those of one thing stand together. */
	readonly #figures = new KeyLists();
	readonly #numbers = new Map<string, number>();
	readonly #words: string[] = [];

	push({ quantities, rough, times }: Wording): void {
		const list: number[] = [];
		for (const [unit, values] of quantities) {
			for (const value of unit === '' ? [] : values) {
				list.push(this.#numberOf(`of ${unit}`), this.#numberOf(value), rough.has(value) ? 1 : 0);
			}
		}
		for (const [unit, values] of times) {
			for (const value of values) {
				list.push(this.#numberOf(`at ${unit}`), this.#numberOf(value), 0);
			}
		}
		this.#figures.push(list);
	}

	/** Nothing more will be added. */
	trim(): void {
		this.#figures.trim();
	}

	/** True where both tell how many of one thing, or when, and not the same: `differenceOf` finds a difference then. */
	differ(one: number, other: number): boolean {
		const figures = this.#figures;
		const [end, start, endThere] = [figures.endOf(one), figures.startOf(other), figures.endOf(other)];
		for (let at = figures.startOf(one); at < end; ) {
			const thing = figures.numberAt(at);
			let [isTold, isSame] = [false, false];
			for (; at < end && figures.numberAt(at) === thing; at += stride) {
				for (let there = start; there < endThere; there += stride) {
					if (figures.numberAt(there) === thing) {
						isTold = true;
						isSame ||= this.#isOne(at, there);
					}
				}
			}
			if (isTold && !isSame) {
				return true;
			}
		}
		return false;
	}

	#isOne(at: number, there: number): boolean {
		const figures = this.#figures;
		const [value, other] = [figures.numberAt(at + 1), figures.numberAt(there + 1)];
		const isRough = figures.numberAt(at + 2) === 1 || figures.numberAt(there + 2) === 1;
		return value === other || (isRough && areClose(this.#words[value] ?? '', this.#words[other] ?? '', true));
	}

	#numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) {
			return known;
		}
		this.#numbers.set(word, this.#words.length);
		return this.#words.push(word) - 1;
	}
}
