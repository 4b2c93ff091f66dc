/** In how many paragraphs each word stands, and which words have come or gone since somebody asked. */
export class WordCounts implements Pick<ReadonlySet<string>, 'has'> {
	readonly #counts = new Map<string, number>();
	/** Whether each word that was counted since was there before. */
	readonly #before = new Map<string, boolean>();

	has(word: string): boolean {
		return this.#counts.has(word);
	}

	/** `by` is 1 for a paragraph that has come, -1 for one that has gone. */
	count(words: Iterable<string>, by: 1 | -1): void {
		for (const word of words) {
			const count = this.#counts.get(word) ?? 0;
			if (!this.#before.has(word)) {
				this.#before.set(word, count > 0);
			}
			if (count + by > 0) {
				this.#counts.set(word, count + by);
			} else {
				this.#counts.delete(word);
			}
		}
	}

	/** The words that have come or gone since this was last asked. */
	changes(): string[] {
		const changed: string[] = [];
		for (const [word, was] of this.#before) {
			if (was !== this.#counts.has(word)) {
				changed.push(word);
			}
		}
		this.#before.clear();
		return changed;
	}
}
