/** Union–find over the numbers from 0. */
export class DisjointSets {
	readonly #parents: number[];

	constructor(count: number) {
		this.#parents = Array.from({ length: count }, (_, index) => index);
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

	/** Members by set, sets and members in rising order. */
	sets(): readonly (readonly number[])[] {
		const found = new Map<number, number[]>();
		for (const index of this.#parents.keys()) {
			const root = this.find(index);
			const set = found.get(root);
			if (set === undefined) {
				found.set(root, [index]);
			} else {
				set.push(index);
			}
		}
		return [...found.values()];
	}
}
