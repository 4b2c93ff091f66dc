/** What a person has set up in the page, as it is now: every change of it is kept by the host and drawn. */
import type { Host } from './host';
import { firstState, type PageState, restoreState, withRenamed } from './state';

export class KeptState {
	#now: PageState = firstState;

	constructor(
		private readonly host: Pick<Host, 'stored' | 'store'>,
		private readonly draw: () => void,
	) {}

	get now(): PageState {
		return this.#now;
	}

	/** What this page or an earlier one in its place kept. */
	restore(): void {
		this.#now = restoreState(this.host.stored);
	}

	/** `ask` comes before the drawing, when the change is made: the host counts while the page draws. */
	set(change: Partial<PageState>, ask?: () => void): void {
		this.#now = { ...this.#now, ...change };
		ask?.();
		this.host.store(this.#now);
		this.draw();
	}

	/** An article or a folder goes by another address now. False where nothing of that is set up. */
	rename(from: string, to: string): boolean {
		const renamed = withRenamed(this.#now, from, to);
		const isOther = JSON.stringify(renamed) !== JSON.stringify(this.#now);
		if (isOther) {
			this.set(renamed);
		}
		return isOther;
	}
}
