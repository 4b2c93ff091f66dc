/** The keyboard in what is unfolded: in a menu it begins inside, the arrow keys go from one choice to the next. */

export function enterMenu(menu: string): void {
	document.getElementById(`box-${menu}`)?.querySelector<HTMLElement>(':is(input,button)')?.focus();
}

/** Where a search is not empty yet, the browser empties it: that is all the key does then. */
export function isLeaving({ key, target, defaultPrevented }: KeyboardEvent): boolean {
	const isClearing = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
	return key === 'Escape' && !defaultPrevented && !isClearing;
}

/** Dates keep the arrow keys for themselves. */
export function moveInMenu(event: KeyboardEvent): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	const { target } = event;
	if (step === 0 || !(target instanceof HTMLElement) || target.matches('[type=date]')) {
		return;
	}
	const menu = target.closest('.menu');
	const all = [...(menu?.querySelectorAll<HTMLElement>('.box :is(input,button)') ?? [])];
	if (all.length > 0) {
		// Otherwise the page scrolls below the menu.
		event.preventDefault();
		all[Math.min(Math.max(all.indexOf(target) + step, 0), all.length - 1)]?.focus();
	}
}

/** Whether the keyboard has gone on to something outside of the menu. */
export function leavesMenu({ target, relatedTarget }: FocusEvent): boolean {
	const menu = target instanceof Element ? target.closest('.menu') : null;
	return menu !== null && relatedTarget instanceof Node && !menu.contains(relatedTarget);
}
