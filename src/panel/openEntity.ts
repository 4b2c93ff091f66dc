/** The page of one entity, shown instead of the whole: which one, and what has come of it from the host. */
import type { EntityPage } from '../core/index';
import type { HeldFocus } from './heldFocus';
import type { KeptState } from './keptState';
import { WayBack } from './wayBack';

export class OpenEntity {
	/** As last sent; `null` where there is no such entity. */
	#page: EntityPage | null | undefined;
	readonly #wayBack: WayBack;

	constructor(
		private readonly root: HTMLElement,
		private readonly kept: KeptState,
		private readonly focus: HeldFocus,
		private readonly draw: () => void,
	) {
		this.#wayBack = new WayBack(root);
	}

	get page(): EntityPage | null | undefined {
		return this.#page;
	}

	/** From then on the browser leaves out what is off the screen: it has seen how high all of it is. */
	settle(): void {
		if (this.kept.now.entity === undefined || this.#page !== undefined) {
			this.root.classList.add('settled');
		}
	}

	/** The whole again where there is no key. What is asked for anew is for the caller to ask. */
	show(key: string | undefined): void {
		if (key !== undefined) {
			this.#wayBack.leave(key);
		}
		this.#page = undefined;
		this.root.classList.remove('settled');
		this.kept.set({ entity: key, open: undefined });
		if (key === undefined) {
			this.#wayBack.arrive();
		} else {
			window.scrollTo(0, 0);
		}
	}

	/** True where it is the first that comes of the open entity: it takes the focus. */
	take(key: string, page: EntityPage | null): boolean {
		if (key !== this.kept.now.entity) {
			return false;
		}
		const isFirst = this.#page === undefined;
		this.#page = page;
		this.draw();
		const title = isFirst && document.getElementById('entity-title');
		if (title) {
			this.focus.give(title);
		}
		return isFirst;
	}
}
