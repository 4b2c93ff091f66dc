/** Which articles are copies of which others, by way of further copies, too. */
import type { CorpusArticle } from '../articleView';
import { beside } from '../groups/beside';

export class Originals {
	/** Of articles that are copies: id of what each was copied from. */
	readonly #copied = new Map<string, string>();

	constructor(articles: readonly CorpusArticle[]) {
		for (const { id, view } of articles) {
			const { copyOf } = view.sidecar.article;
			if (copyOf !== undefined) {
				this.#copied.set(id, beside(id, copyOf));
			}
		}
	}

	/** Where the copying began; of articles that are copies of each other one of them; `undefined`: it is no copy. */
	of(id: string): string | undefined {
		const passed = new Set<string>();
		let original = id;
		for (
			let next = this.#copied.get(original);
			next !== undefined && !passed.has(original);
			next = this.#copied.get(original)
		) {
			passed.add(original);
			original = next;
		}
		return passed.has(original) ? this.#firstInCircle(original) : passed.size > 0 ? original : undefined;
	}

	#firstInCircle(id: string): string {
		let first = id;
		for (let next = this.#copied.get(id); next !== undefined && next !== id; next = this.#copied.get(next)) {
			first = next < first ? next : first;
		}
		return first;
	}
}
