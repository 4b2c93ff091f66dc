/** Which menu of the page is open, if any, and what is being looked for in it. */
import { enterMenu, leavesMenu } from './menuKeys';
import type { Menu } from './views/page';

export class OpenMenu {
	#menu: Menu | undefined;
	#search = '';
	#first: readonly string[] = [];

	constructor(private readonly draw: () => void) {}

	get menu(): Menu | undefined {
		return this.#menu;
	}

	/** '' where nothing is typed. */
	get search(): string {
		return this.#search;
	}

	/** What stands first in it. */
	get first(): readonly string[] {
		return this.#first;
	}

	/** From then on it closes when focus or pointer leave it. */
	follow(): void {
		document.addEventListener('focusout', event => {
			if (this.#menu !== undefined && leavesMenu(event)) {
				this.#set(undefined);
			}
		});
		document.addEventListener('pointerdown', ({ target }) => {
			if (this.#menu !== undefined && !(target instanceof Element && target.closest('.menu'))) {
				this.#set(undefined);
			}
		});
	}

	find(text: string): void {
		this.#search = text;
		this.draw();
	}

	/** @param first until it is opened again: what is chosen in it stays where it is, so that the next one is beside it */
	toggle(menu: Menu, first: readonly string[]): void {
		this.#first = first;
		const isOpening = this.#menu !== menu;
		this.#set(isOpening ? menu : undefined);
		if (isOpening) {
			enterMenu(menu);
		}
	}

	/** Focus goes back to the button that opened it. */
	close(): void {
		const menu = this.#menu;
		this.#set(undefined);
		document.getElementById(`menu-${menu ?? ''}`)?.focus();
	}

	#set(menu: Menu | undefined): void {
		this.#menu = menu;
		this.#search = '';
		this.draw();
	}
}
