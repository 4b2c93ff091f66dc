/** Where the page was scrolled to. What is shown comes in parts: it goes back there when it is long enough again. */
const actsOfPeople = ['wheel', 'keydown', 'pointerdown'] as const;

export class ScrollPlace {
	/** In CSS pixels; `undefined` when it is reached, or a person went elsewhere. */
	#wanted: number | undefined;

	get isReached(): boolean {
		return this.#wanted === undefined;
	}

	/** @param top in CSS pixels, 0 for the top */
	returnTo(top: number): void {
		this.#wanted = top > 0 ? top : undefined;
		for (const act of actsOfPeople) {
			window.addEventListener(act, this.#forget, { passive: true, once: true });
		}
	}

	/** To be called when the page may have grown. */
	approach(): void {
		if (this.#wanted !== undefined) {
			window.scrollTo(0, this.#wanted);
			this.#wanted = window.scrollY >= this.#wanted - 1 ? undefined : this.#wanted;
		}
	}

	readonly #forget = () => {
		this.#wanted = undefined;
	};
}
