/** In which paragraphs of an article that is edited something stands, by a key, in order of the text. */

/** A paragraph with its place among all. */
export interface Positioned {
	readonly position: number;
}

export class KeyPlaces<P extends Positioned> {
	readonly #byKey = new Map<string, P[]>();

	/** `keys` may be given more than once. */
	add(paragraph: P, keys: Iterable<string>): void {
		for (const key of keys) {
			const places = this.#byKey.get(key);
			if (places === undefined) {
				this.#byKey.set(key, [paragraph]);
			} else {
				const at = countBefore(places, paragraph);
				if (places[at] !== paragraph) {
					places.splice(at, 0, paragraph);
				}
			}
		}
	}

	/** To be called before the paragraph's position changes. */
	remove(paragraph: P, keys: Iterable<string>): void {
		for (const key of keys) {
			const places = this.#byKey.get(key) ?? [];
			const at = countBefore(places, paragraph);
			if (places[at] === paragraph) {
				places.splice(at, 1);
			}
			if (places.length === 0) {
				this.#byKey.delete(key);
			}
		}
	}

	keys(): Iterable<string> {
		return this.#byKey.keys();
	}

	/** In order of the text; empty where the key stands nowhere. */
	of(key: string): readonly P[] {
		return this.#byKey.get(key) ?? [];
	}
}

function countBefore(places: readonly Positioned[], { position }: Positioned): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle]?.position ?? 0) < position) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
