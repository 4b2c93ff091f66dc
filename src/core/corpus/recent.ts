import { byItself } from '../text/byItself';

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

/**
 * A pure function of a word or name that remembers what it gave: articles have the same few thousand of them. Long ones
 * are seldom met again.
 */
export function remembering<V>(work: (word: string) => V): (word: string) => V {
	const known = new Map<string, V>();
	return word => {
		const found = known.get(word);
		if (found !== undefined || known.has(word)) {
			return found as V;
		}
		if (word.length > longest) {
			return work(word);
		}
		// Words are cut out of articles: one that is remembered, and all that is cut out of it, would keep the whole text.
		const own = byItself(word);
		const given = work(own);
		if (known.size >= mostWords) {
			known.clear();
		}
		known.set(own, given);
		return given;
	};
}

/** So many words, and such long ones, in UTF-16 units, are remembered. */
const mostWords = 20_000;
const longest = 100;
