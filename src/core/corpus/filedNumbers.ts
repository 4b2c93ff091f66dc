/** Numbers filed under keys, the last ones found first. */
import { LastPlaces } from './lastPlaces';

export class FiledNumbers {
	/** The place of the last entry of each key, from 1. */
	readonly #last: LastPlaces;
	/** Of each entry: its number, and the place of the entry of the same key before it; 0: none. */
	#entries: Uint32Array;
	#count = 0;

	/** So many are expected: more can be filed, but then there is twice the room at once. */
	constructor(entries = 1024, keys = 0) {
		this.#last = new LastPlaces(keys);
		this.#entries = new Uint32Array(2 * Math.max(1, entries));
	}

	/** @param key 32 bits, and well spread */
	add(key: number, number: number): void {
		if (2 * this.#count === this.#entries.length) {
			const entries = this.#entries;
			this.#entries = new Uint32Array(2 * entries.length);
			this.#entries.set(entries);
		}
		this.#entries[2 * this.#count] = number;
		this.#entries[2 * this.#count + 1] = this.#last.put(key, this.#count + 1);
		this.#count++;
	}

	/** Adds to `found` what was filed last under the key: at most so many numbers, the last one first. */
	collect(key: number, most: number, found: number[]): void {
		let entry = this.#last.get(key);
		for (let left = most; left > 0 && entry > 0; left--) {
			found.push(this.#entries[2 * (entry - 1)] ?? 0);
			entry = this.#entries[2 * (entry - 1) + 1] ?? 0;
		}
	}
}
