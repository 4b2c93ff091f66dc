/**
 * Numbers filed under keys, the last ones found first. Millions of keys: a map of lists takes ten times as much memory,
 * and V8 has no map of more than sixteen million.
 */

/** Of the places, so many are taken at most before there are twice as many. */
const fullest = 0.7;

export class FiledNumbers {
	/** A hash table with open addressing: keys, and the place of the last entry of each, plus 1; 0: free. */
	#keys: Uint32Array;
	#last: Uint32Array;
	#taken = 0;
	/** Of each entry: its number, and the place of the entry of the same key before it, plus 1; 0: none. */
	#entries: Uint32Array;
	#count = 0;

	/**
	 * More can be added than are expected, but each time that the table is full all keys are filed anew at once: of millions,
	 * that takes as long as a step of a second.
	 */
	constructor(expected: { readonly keys: number; readonly numbers: number } = { keys: 0, numbers: 0 }) {
		const size = Math.max(1024, 2 ** Math.ceil(Math.log2(expected.keys / fullest + 1)));
		this.#keys = new Uint32Array(size);
		this.#last = new Uint32Array(size);
		this.#entries = new Uint32Array(2 * Math.max(1024, expected.numbers));
	}

	/** @param key 32 bits, and well spread */
	add(key: number, number: number): void {
		if (this.#taken >= fullest * this.#keys.length) {
			this.#grow();
		}
		const at = this.#placeOf(key);
		const before = this.#last[at] ?? 0;
		if (before === 0) {
			this.#keys[at] = key;
			this.#taken++;
		}
		if (2 * this.#count === this.#entries.length) {
			const entries = this.#entries;
			this.#entries = new Uint32Array(2 * entries.length);
			this.#entries.set(entries);
		}
		this.#entries[2 * this.#count] = number;
		this.#entries[2 * this.#count + 1] = before;
		this.#last[at] = ++this.#count;
	}

	/** Adds to `found` what was filed last under the key: at most so many numbers, the last one first. */
	collect(key: number, most: number, found: number[]): void {
		let entry = this.#last[this.#placeOf(key)] ?? 0;
		for (let left = most; left > 0 && entry > 0; left--) {
			found.push(this.#entries[2 * (entry - 1)] ?? 0);
			entry = this.#entries[2 * (entry - 1) + 1] ?? 0;
		}
	}

	/** Where the key is, or would be. */
	#placeOf(key: number): number {
		const mask = this.#keys.length - 1;
		let at = key & mask;
		while ((this.#last[at] ?? 0) > 0 && this.#keys[at] !== key) {
			at = (at + 1) & mask;
		}
		return at;
	}

	#grow(): void {
		const [keys, last] = [this.#keys, this.#last];
		this.#keys = new Uint32Array(2 * keys.length);
		this.#last = new Uint32Array(2 * keys.length);
		for (let at = 0; at < keys.length; at++) {
			const entry = last[at] ?? 0;
			if (entry > 0) {
				const place = this.#placeOf(keys[at] ?? 0);
				this.#keys[place] = keys[at] ?? 0;
				this.#last[place] = entry;
			}
		}
	}
}
