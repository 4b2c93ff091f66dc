/** Whether the figures on the page are those of its query: one may be open, have failed, or wait for articles that are read. */

export interface Standing {
	/** The host has not answered yet. */
	readonly isOpen: boolean;
	/** Of articles that are being read, for the first time or again; `total` is 0 while it is not known. */
	readonly reading: { readonly done: number; readonly total: number } | undefined;
	/** What went wrong, in words of the page; '' where nothing did. */
	readonly problem: string;
}

export class OpenQuery {
	#standing: Standing = { isOpen: false, reading: undefined, problem: '' };
	/** Something was typed meanwhile: it is asked for when the answer is there, so that none of them waits for the others. */
	#isOutdated = false;

	constructor(private readonly send: () => void) {}

	get standing(): Standing {
		return this.#standing;
	}

	ask(): void {
		this.#standing = { ...this.#standing, isOpen: true };
		this.#isOutdated = false;
		this.send();
	}

	askInTurn(): void {
		if (this.#standing.isOpen) {
			this.#isOutdated = true;
		} else {
			this.ask();
		}
	}

	reading(done: number, total: number): void {
		this.#standing = { ...this.#standing, reading: { done, total } };
	}

	/** Something else that was asked for could not be done. */
	fail(problem: string): void {
		this.#standing = { ...this.#standing, problem };
	}

	/** With figures, or with what kept the host from counting them. */
	answer(problem = ''): void {
		this.#standing = { isOpen: false, reading: undefined, problem };
		if (this.#isOutdated) {
			this.ask();
		}
	}
}
