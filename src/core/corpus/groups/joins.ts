/** Pairs of assertions that are alike enough: a large corpus has millions, so each is three numbers in long arrays. */
import { type Steps, sortedNumbers } from '../steps';

/** Two assertions, by their indexes. */
export interface Join {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

export class Joins {
	/** Two a join. Doubled when they are full. */
	#pairs = new Uint32Array(1024);
	#scores = new Float64Array(512);
	#count = 0;

	push(a: number, b: number, score: number): void {
		if (this.#count === this.#scores.length) {
			const [pairs, scores] = [this.#pairs, this.#scores];
			this.#pairs = new Uint32Array(2 * pairs.length);
			this.#pairs.set(pairs);
			this.#scores = new Float64Array(2 * scores.length);
			this.#scores.set(scores);
		}
		this.#pairs[2 * this.#count] = a;
		this.#pairs[2 * this.#count + 1] = b;
		this.#scores[this.#count++] = score;
	}

	get count(): number {
		return this.#count;
	}

	at(place: number): Join {
		return { a: this.#firstOf(place), b: this.#secondOf(place), score: this.#scores[place] ?? 0 };
	}

	/** Places, by falling score; then by the first index and the second. Those with an index that waits come last. */
	*bestFirst(waits: (index: number) => boolean): Steps<Uint32Array> {
		const waiting = new Uint8Array(this.#count);
		const places = new Uint32Array(this.#count);
		for (let place = 0; place < this.#count; place++) {
			places[place] = place;
			waiting[place] = waits(this.#firstOf(place)) || waits(this.#secondOf(place)) ? 1 : 0;
			if (place % listedAtOnce === 0) {
				yield;
			}
		}
		return yield* sortedNumbers(
			places,
			(one, other) =>
				(waiting[one] ?? 0) - (waiting[other] ?? 0) ||
				(this.#scores[other] ?? 0) - (this.#scores[one] ?? 0) ||
				this.#firstOf(one) - this.#firstOf(other) ||
				this.#secondOf(one) - this.#secondOf(other),
		);
	}

	#firstOf(place: number): number {
		return this.#pairs[2 * place] ?? 0;
	}

	#secondOf(place: number): number {
		return this.#pairs[2 * place + 1] ?? 0;
	}
}

/** So many joins are listed between two pauses. */
const listedAtOnce = 50_000;
