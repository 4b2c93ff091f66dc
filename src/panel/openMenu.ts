/** Which menu of the page is open, if any, and what is being looked for in it. */
import { enterMenu, leavesMenu } from './menuKeys';
import type { Menu } from './views/page';

export class OpenMenu {
	#menu: Menu | undefined;
	#search = '';

	constructor(private readonly draw: () => void) {}

	get menu(): Menu | undefined {
		return this.#menu;
	}

	/** '' where nothing is typed. */
	get search(): string {
		return this.#search;
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

	toggle(menu: Menu): void {
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
