/** Many short lists of numbers one behind the other: an array of its own takes more memory than what is in it. */
export class KeyLists {
	/** Doubled when it is full. */
	#numbers = new Uint32Array(1024);
	/** Where each list ends. */
	#ends = new Uint32Array(64);
	#count = 0;

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
				this.#numbers = doubled(this.#numbers);
			}
			this.#numbers[end++] = number;
		}
		if (this.#count === this.#ends.length) {
			this.#ends = doubled(this.#ends);
		}
		this.#ends[this.#count++] = end;
	}

	/** Empty where there is no such list. */
	at(index: number): Uint32Array {
		if (index < 0 || index >= this.#count) {
			return new Uint32Array();
		}
		return this.#numbers.subarray(index === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
	}

	/** True where `passing` is 1 for any number of the list; without an array made for it. */
	hasAny(index: number, passing: Uint8Array): boolean {
		const end = index < this.#count ? (this.#ends[index] ?? 0) : 0;
		for (let at = index === 0 ? 0 : (this.#ends[index - 1] ?? 0); at < end; at++) {
			if (passing[this.#numbers[at] ?? 0] === 1) {
				return true;
			}
		}
		return false;
	}

	/** Of all lists. */
	all(): Uint32Array {
		return this.#numbers.subarray(0, this.size);
	}
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
	const larger = new Uint32Array(2 * numbers.length);
	larger.set(numbers);
	return larger;
}
