/** The list of the sentences behind a number: which number is open, and what has come of them from the host. */
import type { FirstRows, Selection } from '../core/index';
import type { KeptState } from './keptState';
import type { RowsAsked } from './protocol';
import { queryOf } from './state';
import { selectionKey } from './views/figure';
import type { OpenRows } from './views/page';

/** So many sentences are listed at once; the rest are asked for on demand. */
const sentencePage = 100;
const none: OpenRows = { found: undefined, problem: '' };

export class OpenSentences {
	#shown = none;
	#limit = sentencePage;
	/** How often they were asked for: an answer to anything but the last time is out of date. */
	#asked = 0;

	constructor(
		private readonly root: ParentNode,
		private readonly kept: KeptState,
		private readonly ask: (asked: RowsAsked) => Promise<FirstRows>,
		private readonly draw: () => void,
	) {}

	get shown(): OpenRows {
		return this.#shown;
	}

	/** Focus goes to the list when it is there. */
	async show(selection: Selection): Promise<void> {
		this.clear();
		this.kept.set({ open: selection });
		if (await this.read()) {
			this.#buttonOf(selection)?.scrollIntoView({ block: 'nearest' });
			document.getElementById('sentences-title')?.focus({ preventScroll: true });
		}
	}

	/** Focus goes back to the number that opened the list. */
	close(): void {
		const { open } = this.kept.now;
		this.clear();
		this.kept.set({ open: undefined });
		if (open !== undefined) {
			this.#buttonOf(open)?.focus();
		}
	}

	/** Another number, or none; whoever does that draws. */
	clear(): void {
		this.#shown = none;
		this.#limit = sentencePage;
	}

	showMore(): void {
		this.#limit += sentencePage;
		void this.read();
	}

	/** Asks for those of the open number. False where none is open, or by the time they come something else was asked. */
	async read(): Promise<boolean> {
		const { open } = this.kept.now;
		if (open === undefined) {
			return false;
		}
		const asked = ++this.#asked;
		const answer = await this.#answer(open);
		const isCurrent = asked === this.#asked && this.kept.now.open === open;
		if (isCurrent) {
			this.#shown = answer;
			this.draw();
		}
		return isCurrent;
	}

	async #answer(selection: Selection): Promise<OpenRows> {
		try {
			const query = queryOf(this.kept.now);
			return { found: await this.ask({ selection, query, limit: this.#limit }), problem: '' };
		} catch (error) {
			const problem = error instanceof Error ? error.message : String(error);
			return { found: { rows: [], count: 0 }, problem };
		}
	}

	/** Missing where the number is zero by now, or filtered out. */
	#buttonOf(selection: Selection): HTMLElement | undefined {
		const key = selectionKey(selection);
		const buttons = [...this.root.querySelectorAll<HTMLElement>('[data-selection]')];
		return buttons.find(({ dataset }) => dataset['selection'] === key);
	}
}
