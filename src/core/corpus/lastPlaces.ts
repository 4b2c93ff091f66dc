/**
 * Under each key the number that was put there last: a hash table with open addressing. Millions of keys: a map takes ten
 * times as much memory, and V8 has none of more than sixteen million.
 */

/** Of the places, so many are taken at most before there are twice as many. */
const fullest = 0.7;

export class LastPlaces {
	#keys: Uint32Array;
	/** 0: free. */
	#last: Uint32Array;
	#taken = 0;

	/**
	 * More can be put than are expected, but each time that the table is full all keys are filed anew at once: of millions,
	 * that takes as long as a step of a second.
	 */
	constructor(expected = 0) {
		const size = Math.max(1024, Math.ceil(expected / fullest) + 1);
		this.#keys = new Uint32Array(size);
		this.#last = new Uint32Array(size);
	}

	/** 0 where nothing was put under the key. */
	get(key: number): number {
		return this.#last[this.#placeOf(key)] ?? 0;
	}

	/**
	 * Gives what was there before.
	 * @param key 32 bits, and well spread
	 * @param number not 0
	 */
	put(key: number, number: number): number {
		if (this.#taken >= fullest * this.#keys.length) {
			this.#grow();
		}
		const at = this.#placeOf(key);
		const before = this.#last[at] ?? 0;
		if (before === 0) {
			this.#keys[at] = key;
			this.#taken++;
		}
		this.#last[at] = number;
		return before;
	}

	/** Where the key is, or would be. */
	#placeOf(key: number): number {
		const { length } = this.#keys;
		let at = Math.floor((key / 2 ** 32) * length);
		while ((this.#last[at] ?? 0) > 0 && this.#keys[at] !== key) {
			at = at + 1 === length ? 0 : at + 1;
		}
		return at;
	}

	#grow(): void {
		const [keys, last] = [this.#keys, this.#last];
		this.#keys = new Uint32Array(2 * keys.length);
		this.#last = new Uint32Array(2 * keys.length);
		for (let at = 0; at < keys.length; at++) {
			const number = last[at] ?? 0;
			if (number > 0) {
				const place = this.#placeOf(keys[at] ?? 0);
				this.#keys[place] = keys[at] ?? 0;
				this.#last[place] = number;
			}
		}
	}
}
