/** What lies over a stretch of text, without looking at all that lies elsewhere. */
import { overlaps, type Span } from '../model/span';

/** Units of text that are looked up together: about a paragraph. */
const size = 512;

export class Stretches<T extends { readonly hull: Span }> {
	readonly #buckets = new Map<number, T[]>();

	constructor(all: Iterable<T>) {
		for (const one of all) {
			for (let bucket = bucketOf(one.hull.start); bucket <= bucketOf(one.hull.end); bucket++) {
				const found = this.#buckets.get(bucket);
				if (found) {
					found.push(one);
				} else {
					this.#buckets.set(bucket, [one]);
				}
			}
		}
	}

	/** Those whose hull overlaps the span, each once, in the order in which they were given within a bucket. */
	near(span: Span): readonly T[] {
		const found = new Set<T>();
		for (let bucket = bucketOf(span.start); bucket <= bucketOf(span.end); bucket++) {
			for (const one of this.#buckets.get(bucket) ?? []) {
				if (overlaps(one.hull, span)) {
					found.add(one);
				}
			}
		}
		return [...found];
	}
}

function bucketOf(offset: number): number {
	return Math.floor(offset / size);
}
