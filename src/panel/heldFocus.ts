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
	const members = membersOf(claim);
	const parted = held.classList.contains('apart') ? memberWith(held) : undefined;
	const staying = members.find(member => member !== parted);
	const { top } = held.getBoundingClientRect();
	const words = held.textContent;
	const place = alike(claim, words).indexOf(held);
	return () => {
		const now = withMost([...section.querySelectorAll('.claim')], new Set(members), staying);
		const there = now ? alike(now, words) : [];
		const standIn = there[place] ?? there.at(-1) ?? now?.querySelector<HTMLElement>('.decisions button');
		if (standIn) {
			window.scrollBy(0, standIn.getBoundingClientRect().top - top);
		}
		return standIn ?? undefined;
	};
}

/** What a claim is known by: where it is told. Its id and its words change, and of others the words may be the same. */
function membersOf(claim: Element): readonly string[] {
	return [...claim.querySelectorAll('[data-member]')].flatMap(member => memberWith(member) ?? []);
}

function memberWith(element: Element): string | undefined {
	return element.closest<HTMLElement>('[data-member]')?.dataset['member'];
}

/** The claim with the most of these members, and of those with as many that which has `staying`; `undefined` where none has any. */
function withMost(
	claims: readonly Element[],
	members: ReadonlySet<string>,
	staying: string | undefined,
): Element | undefined {
	let [best, most]: [Element | undefined, number] = [undefined, 0];
	for (const claim of claims) {
		const shared = membersOf(claim).filter(member => members.has(member));
		// Half a member more settles only what is even.
		const count = shared.length + (staying !== undefined && shared.includes(staying) ? 0.5 : 0);
		if (count > most) {
			[best, most] = [claim, count];
		}
	}
	return best;
}

/**
 * Who stands in for `held` when it is gone: what is now in its place in the same section with the same words, such as
 * the button of a claim that got a name, else what came before it.
 */
function neighbours(root: ParentNode, held: Holder): () => Holder | undefined {
	// As they are now. Thousands, but for what a menu has: what stands where among them is looked up only if `held` is gone.
	const before = (held.closest('.menu') ?? root).querySelectorAll(focusableSelector);
	const section = held.closest('section.card');
	const words = held.textContent;
	const place = alike(section, words).indexOf(held);
	return () => {
		const all: readonly Element[] = [...before];
		const at = Math.max(all.indexOf(held), 0);
		return (
			alike(section, words)[place] ??
			all.slice(0, at).findLast(isFocusable) ??
			all.slice(at + 1).find(isFocusable) ??
			[...root.querySelectorAll(focusableSelector)].find(isFocusable)
		);
	};
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
