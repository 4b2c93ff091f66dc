/** The sentences behind the number that is open, as far as they have come from the host. */
import type { Query, Selection, SummaryRow } from '../core/index';
import type { OpenRows } from './views/page';

/** So many sentences are listed at once; the rest on demand. */
const sentencePage = 100;
const none: OpenRows = { rows: undefined, problem: '', limit: sentencePage };

export class OpenSentences {
	#shown = none;

	constructor(
		private readonly ask: (selection: Selection, query: Query) => Promise<readonly SummaryRow[]>,
		private readonly draw: () => void,
	) {}

	get shown(): OpenRows {
		return this.#shown;
	}

	/** Another number, or none; whoever does that draws. */
	clear(): void {
		this.#shown = none;
	}

	showMore(): void {
		this.#set({ limit: this.#shown.limit + sentencePage });
	}

	/** Takes what comes where `isCurrent` still holds then, and tells whether it does. */
	async read(selection: Selection, query: Query, isCurrent: () => boolean): Promise<boolean> {
		try {
			const rows = await this.ask(selection, query);
			if (isCurrent()) {
				this.#set({ rows, problem: '' });
			}
		} catch (error) {
			if (isCurrent()) {
				this.#set({ rows: [], problem: error instanceof Error ? error.message : String(error) });
			}
		}
		return isCurrent();
	}

	#set(change: Partial<OpenRows>): void {
		this.#shown = { ...this.#shown, ...change };
		this.draw();
	}
}
