/** Focus that stays nearby when what held it is gone after a drawing, such as the last chip when it is taken off. */

const focusable = 'button, input, summary, .bin, [tabindex="0"]';

/** @returns what is to be called when the page was drawn */
export function holdFocus(root: ParentNode & Node): () => void {
	const held = document.activeElement;
	if (held === null || held === root || !root.contains(held)) {
		return () => {};
	}
	const all: readonly Element[] = [...root.querySelectorAll(focusable)];
	const at = all.indexOf(held);
	return () => {
		if (!held.isConnected && document.activeElement === document.body) {
			const there = (elements: readonly Element[]) => elements.filter(isFocusable);
			const next = there(all.slice(0, Math.max(at, 0))).at(-1) ?? there(all.slice(at + 1))[0];
			next?.focus({ preventScroll: true });
		}
	};
}

function isFocusable(element: Element): element is HTMLElement | SVGElement {
	const takesFocus = element instanceof HTMLElement || element instanceof SVGElement;
	return takesFocus && element.isConnected && element.tabIndex >= 0;
}
