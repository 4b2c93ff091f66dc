/** What is found by one and used by another meanwhile: the best of what is there comes first. */

interface Entry<T> {
	readonly rank: number;
	/** How many were added before. */
	readonly at: number;
	readonly item: T;
}

/** Is gone through once. */
export class Feed<T> implements AsyncIterable<T> {
	/** A binary heap: no entry comes before the one at half its place. */
	readonly #heap: Entry<T>[] = [];
	#added = 0;
	#isOver = false;
	#wake: (() => void) | undefined;

	/** What has the lowest rank is handed on first; of several, what was added first. */
	constructor(private readonly rankOf: (item: T) => number = () => 0) {}

	add(item: T): void {
		const entry = { rank: this.rankOf(item), at: this.#added++, item };
		let place = this.#heap.length;
		while (place > 0) {
			const above = (place - 1) >> 1;
			const other = this.#heap[above];
			if (other === undefined || isBefore(other, entry)) {
				break;
			}
			this.#heap[place] = other;
			place = above;
		}
		this.#heap[place] = entry;
		this.#wake?.();
	}

	/** Nothing is added any more. */
	end(): void {
		this.#isOver = true;
		this.#wake?.();
	}

	async *[Symbol.asyncIterator](): AsyncGenerator<T> {
		for (;;) {
			const first = this.#take();
			if (first) {
				yield first.item;
			} else if (this.#isOver) {
				return;
			} else {
				await new Promise<void>(resolve => {
					this.#wake = resolve;
				});
			}
		}
	}

	#take(): Entry<T> | undefined {
		const [first] = this.#heap;
		const last = this.#heap.pop();
		if (last && this.#heap.length > 0) {
			this.#sink(last);
		}
		return first;
	}

	/** Puts the entry in the place of the first one, or below. */
	#sink(entry: Entry<T>): void {
		let place = 0;
		for (;;) {
			const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
			const isRight = left !== undefined && right !== undefined && isBefore(right, left);
			const below = isRight ? right : left;
			if (below === undefined || isBefore(entry, below)) {
				break;
			}
			this.#heap[place] = below;
			place = 2 * place + (isRight ? 2 : 1);
		}
		this.#heap[place] = entry;
	}
}

function isBefore<T>(a: Entry<T>, b: Entry<T>): boolean {
	return a.rank < b.rank || (a.rank === b.rank && a.at < b.at);
}
