/** What was worked out last, by key: for work that comes back to the same few things soon, or not at all. */
export class Recent<K, V> {
	/** The one that was made first comes first. */
	readonly #known = new Map<K, V>();

	/** @param most so many are remembered */
	constructor(private readonly most: number) {}

	get(key: K, make: () => V): V {
		const known = this.#known.get(key);
		if (known !== undefined) {
			return known;
		}
		const made = make();
		if (this.#known.size >= this.most) {
			for (const oldest of this.#known.keys()) {
				this.#known.delete(oldest);
				break;
			}
		}
		this.#known.set(key, made);
		return made;
	}
}
