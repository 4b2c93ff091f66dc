/** The sentences behind the number that is open, as far as they have come from the host. */
import type { FirstRows, Query, Selection } from '../core/index';
import type { RowsAsked } from './protocol';
import type { OpenRows } from './views/page';

/** So many sentences are listed at once; the rest are asked for on demand. */
const sentencePage = 100;
const none: OpenRows = { found: undefined, problem: '' };

export class OpenSentences {
	#shown = none;
	#limit = sentencePage;

	constructor(
		private readonly ask: (asked: RowsAsked) => Promise<FirstRows>,
		private readonly draw: () => void,
	) {}

	get shown(): OpenRows {
		return this.#shown;
	}

	/** Another number, or none; whoever does that draws. */
	clear(): void {
		this.#shown = none;
		this.#limit = sentencePage;
	}

	/** From the next time that it reads. */
	takeMore(): void {
		this.#limit += sentencePage;
	}

	/** Takes what comes where `isCurrent` still holds then, and tells whether it does. */
	async read(selection: Selection, query: Query, isCurrent: () => boolean): Promise<boolean> {
		try {
			const found = await this.ask({ selection, query, limit: this.#limit });
			if (isCurrent()) {
				this.#set({ found, problem: '' });
			}
		} catch (error) {
			if (isCurrent()) {
				this.#set({
					found: { rows: [], count: 0 },
					problem: error instanceof Error ? error.message : String(error),
				});
			}
		}
		return isCurrent();
	}

	#set(change: Partial<OpenRows>): void {
		this.#shown = { ...this.#shown, ...change };
		this.draw();
	}
}
