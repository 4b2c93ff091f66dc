/** Many short lists of numbers one behind the other: an array of its own takes more memory than what is in it. */
import type { Steps } from './steps';

export class KeyLists {
	/** Half as long again when it is full. */
	#numbers: Uint32Array;
	/** Where each list ends. */
	#ends = new Uint32Array(64);
	#count = 0;

	/** @param expected so many numbers in all lists together */
	constructor(expected = 1024) {
		this.#numbers = new Uint32Array(expected);
	}

	get count(): number {
		return this.#count;
	}

	/** Numbers in all lists together. */
	get size(): number {
		return this.#count === 0 ? 0 : (this.#ends[this.#count - 1] ?? 0);
	}

	push(list: Iterable<number>): void {
		let end = this.size;
		for (const number of list) {
			if (end === this.#numbers.length) {
				this.#numbers = longer(this.#numbers);
			}
			this.#numbers[end++] = number;
		}
		if (this.#count === this.#ends.length) {
			this.#ends = longer(this.#ends);
		}
		this.#ends[this.#count++] = end;
	}

	/** Empty where there is no such list. */
	at(index: number): Uint32Array {
		return this.#numbers.subarray(this.startOf(index), this.endOf(index));
	}

	/** Where the list begins among all numbers: `numberAt` from here to `endOf` makes no array for it. */
	startOf(index: number): number {
		return index > 0 ? this.endOf(index - 1) : 0;
	}

	/** Where it ends. */
	endOf(index: number): number {
		return index < this.#count ? (this.#ends[index] ?? 0) : this.size;
	}

	/** True where `passing` is 1 for any number of the list; without an array made for it. */
	hasAny(index: number, passing: Uint8Array): boolean {
		const end = this.endOf(index);
		for (let at = this.startOf(index); at < end; at++) {
			if (passing[this.#numbers[at] ?? 0] === 1) {
				return true;
			}
		}
		return false;
	}

	/** Of all lists; may be written over. */
	all(): Uint32Array {
		return this.#numbers.subarray(0, this.size);
	}

	/** The number at this place of `all`; 0 where there is none. */
	numberAt(place: number): number {
		return place < this.size ? (this.#numbers[place] ?? 0) : 0;
	}

	/** Index of the list which the number at this place of `all` is in. */
	listWith(place: number): number {
		let [low, high] = [0, this.#count];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#ends[middle] ?? 0) <= place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Leaves out all numbers that do not pass, with a pause after every so many lists: nobody may look meanwhile. */
	*retain(passes: (number: number) => boolean, pauseAfter: number): Steps<void> {
		let [from, to] = [0, 0];
		for (let index = 0; index < this.#count; index++) {
			for (const end = this.#ends[index] ?? 0; from < end; from++) {
				const number = this.#numbers[from] ?? 0;
				if (passes(number)) {
					this.#numbers[to++] = number;
				}
			}
			this.#ends[index] = to;
			if (index % pauseAfter === 0) {
				yield;
			}
		}
	}

	/** Nothing more will be added for now: gives back the room that was made for it. */
	trim(): void {
		this.#numbers = this.#numbers.slice(0, this.size);
		this.#ends = this.#ends.slice(0, this.#count);
	}
}

function longer(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(Math.ceil(1.5 * numbers.length) + fewest);
	larger.set(numbers);
	return larger;
}

const fewest = 16;
