import { put } from '../listsByKey';

/** Union–find over the numbers from 0. */
export class DisjointSets {
	readonly #parents: Int32Array;

	constructor(count: number) {
		this.#parents = Int32Array.from({ length: count }, (_, index) => index);
	}

	/** The same number for all members of a set. */
	find(index: number): number {
		let root = index;
		for (
			let parent = this.#parents[root];
			parent !== undefined && parent !== root;
			parent = this.#parents[root]
		) {
			root = parent;
		}
		this.#parents[index] = root;
		return root;
	}

	join(a: number, b: number): void {
		const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y);
		if (low !== undefined && high !== undefined) {
			this.#parents[high] = low;
		}
	}

	/** How many sets there are. */
	count(): number {
		return this.#parents.filter((_, index) => this.find(index) === index).length;
	}

	/**
	 * Each set by the number that `find` gives, its smallest, with its members; sets and members in rising order. Most
	 * have one member: lists are kept for the others only.
	 */
	*each(): Generator<readonly [root: number, members: readonly number[]]> {
		const others = new Map<number, number[]>();
		for (const index of this.#parents.keys()) {
			const root = this.find(index);
			if (root !== index) {
				put(others, root, index);
			}
		}
		for (const [index, parent] of this.#parents.entries()) {
			if (parent === index) {
				yield [index, [index, ...(others.get(index) ?? [])]];
			}
		}
	}
}
