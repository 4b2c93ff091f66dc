/** Where on the whole page a person was when they opened the page of one entity. */

/** Pixels from the top: of the window, or of the page. */
interface Left {
	readonly key: string;
	/** Which of the buttons that open the page; -1 where somebody else opened it. */
	readonly place: number;
	readonly inWindow: number;
	readonly onPage: number;
}

export class WayBack {
	#left: Left | undefined;

	constructor(private readonly root: ParentNode) {}

	/** Before that page is drawn. One that is opened from another one leads back to the whole as well. */
	leave(key: string): void {
		if (this.#left === undefined) {
			const buttons = this.#buttons(key);
			const place = buttons.findIndex(button => button.matches(':focus'));
			const inWindow = buttons[place]?.getBoundingClientRect().top ?? 0;
			this.#left = { key, place, inWindow, onPage: window.scrollY };
		}
	}

	/** When the whole is drawn again. To the top where it was never left. */
	arrive(): void {
		const left = this.#left;
		this.#left = undefined;
		const opener = left && this.#buttons(left.key)[left.place];
		window.scrollTo(0, left?.onPage ?? 0);
		if (opener) {
			opener.focus();
			// The height of what is off the screen is a guess until it was seen: the page may be longer than it was.
			window.scrollBy(0, opener.getBoundingClientRect().top - left.inWindow);
		}
	}

	/** That open its page; in the same order whenever the whole is drawn. */
	#buttons(key: string): readonly HTMLElement[] {
		const all = [...this.root.querySelectorAll<HTMLElement>('[data-entity]')];
		return all.filter(({ dataset }) => dataset['entity'] === key);
	}
}
