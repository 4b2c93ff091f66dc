/**
 * Focus that is neither lost nor taken from elsewhere. It stays nearby when what held it is gone after a drawing, such as the last chip when it is
 * taken off; and it comes back to where it was when a person comes back from an editor or a picker, which VS Code gives
 * to the page as a whole.
 */

const focusableSelector = 'button, input, summary, .bin, [tabindex="0"]';

type Holder = HTMLElement | SVGElement;

export class HeldFocus {
	#holder: Holder | undefined;

	constructor(private readonly root: ParentNode & Node) {}

	follow(): void {
		document.addEventListener('focusin', ({ target }) => {
			this.#holder = isHolder(target) && this.root.contains(target) ? target : undefined;
		});
		// A click chooses another place, or none. That focus goes out says nothing: it does when a picker opens, too.
		document.addEventListener('pointerdown', () => {
			this.#holder = undefined;
		});
		// Not before it is known whether a click comes with it.
		window.addEventListener('focus', () => setTimeout(() => this.#comeBack()));
	}

	/** Draws. */
	through(draw: () => void): void {
		const held = this.#holder;
		if (held === undefined) {
			draw();
			return;
		}
		const inClaim = withinClaim(held);
		const nextTo = neighbours(this.root, held);
		const hadFocus = document.activeElement === held;
		draw();
		if (held.isConnected) {
			// What is moved to another place among its kind loses it.
			if (hadFocus && document.activeElement !== held) {
				held.focus({ preventScroll: true });
			}
		} else {
			this.#holder = inClaim() ?? nextTo();
			if (document.hasFocus()) {
				this.#holder?.focus({ preventScroll: true });
			}
		}
	}

	/** To what was asked for from elsewhere, or is there again after a reload: whoever types in an editor types on there. */
	give(element: HTMLElement): void {
		if (document.hasFocus()) {
			element.focus({ preventScroll: true });
		} else {
			this.#holder = element;
		}
	}

	#comeBack(): void {
		if (document.activeElement === document.body && this.#holder?.isConnected) {
			this.#holder.focus({ preventScroll: true });
		}
	}
}

/**
 * Who stands in for `held` in its claim, which a decision makes another one and may move: by a second press the same
 * claim is meant. It is scrolled to where `held` was. `undefined` where it is not shown any more.
 */
function withinClaim(held: Holder): () => Holder | undefined {
	const claim = held.closest('.claim');
	const section = held.closest('section.card');
	if (!claim || !section) {
		return () => undefined;
	}
	const before = wordsOfClaim(claim);
	const { top } = held.getBoundingClientRect();
	const words = held.textContent;
	const place = alike(claim, words).indexOf(held);
	return () => {
		const now = mostAlike([...section.querySelectorAll('.claim')], before);
		const there = now ? alike(now, words) : [];
		const standIn = there[place] ?? there.at(-1) ?? now?.querySelector<HTMLElement>('.decisions button');
		if (standIn) {
			window.scrollBy(0, standIn.getBoundingClientRect().top - top);
		}
		return standIn ?? undefined;
	};
}

/** What a claim is known by: its title and who tells of it where. */
function wordsOfClaim(claim: Element): ReadonlySet<string> {
	return new Set([...claim.querySelectorAll('h3, .ladder')].map(({ textContent }) => textContent ?? ''));
}

function mostAlike(claims: readonly Element[], words: ReadonlySet<string>): Element | undefined {
	const counted = claims.map(claim => ({
		claim,
		count: [...wordsOfClaim(claim)].filter(one => words.has(one)).length,
	}));
	const most = counted.reduce((best, one) => (one.count > best.count ? one : best), {
		claim: undefined as Element | undefined,
		count: 0,
	});
	return most.claim;
}

/**
 * Who stands in for `held` when it is gone: what is now in its place in the same section with the same words, such as
 * the button of a claim that got a name, else what came before it.
 */
function neighbours(root: ParentNode, held: Holder): () => Holder | undefined {
	const all: readonly Element[] = [...root.querySelectorAll(focusableSelector)];
	const at = Math.max(all.indexOf(held), 0);
	const section = held.closest('section.card');
	const words = held.textContent;
	const place = alike(section, words).indexOf(held);
	return () =>
		alike(section, words)[place] ??
		all.slice(0, at).filter(isFocusable).at(-1) ??
		all.slice(at + 1).find(isFocusable);
}

function alike(section: Element | null, words: string | null): readonly Holder[] {
	const all: readonly Element[] = section?.isConnected
		? [...section.querySelectorAll(focusableSelector)]
		: [];
	return all.filter(isFocusable).filter(({ textContent }) => textContent === words);
}

function isFocusable(element: Element): element is Holder {
	return isHolder(element) && element.isConnected && element.tabIndex >= 0;
}

function isHolder(target: EventTarget | null): target is Holder {
	return target instanceof HTMLElement || target instanceof SVGElement;
}
