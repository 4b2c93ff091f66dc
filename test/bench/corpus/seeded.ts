/** Numbers that look like chance and are the same for the same seed, on every machine. */

export class Seeded {
	#state: number;

	constructor(...seeds: readonly number[]) {
		this.#state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x9e3779b1) >>> 0, 0x2545f491);
		this.next();
	}

	/** From 0 up to, not including, 1. The generator is mulberry32 by Tommy Ettinger, in the public domain. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	}

	/** A whole number from `least` to `most`, both included. */
	whole(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	/** True with this probability. */
	is(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(list: readonly T[]): T {
		const chosen = list[Math.floor(this.next() * list.length)];
		if (chosen === undefined) {
			throw new Error('nothing to pick from');
		}
		return chosen;
	}
}

/**
 * Picks from a list as news picks its people: the first is named most, the n-th about n times less often (Zipf's law),
 * and most are named once or twice.
 */
export class Zipf<T> {
	readonly #sums: Float64Array;

	constructor(private readonly list: readonly T[]) {
		let sum = 0;
		this.#sums = Float64Array.from(list, (_, rank) => {
			sum += 1 / (rank + 1);
			return sum;
		});
	}

	pick(seeded: Seeded): T {
		const wanted = seeded.next() * (this.#sums.at(-1) ?? 0);
		let low = 0;
		let high = this.#sums.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sums[middle] ?? 0) <= wanted) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		const chosen = this.list[low];
		if (chosen === undefined) {
			throw new Error('nothing to pick from');
		}
		return chosen;
	}
}
