/**
 * The keyboard among many numbers. A table or the timeline is one stop of the Tab key, so that a person gets past its
 * hundreds; inside it the arrow keys go from one number to the next.
 */

type Stop = HTMLElement | SVGElement;

const fieldSelector = 'table, .timeline';
/** A title's button in the head of a table is none. */
const stopSelector = ':is(tbody, tfoot) button, .bin';
// With the condition right at the name: the browser looks at ancestors only where it is met.
const newStopSelector = ':is(tbody, tfoot) button:not([tabindex]), .bin:not([tabindex])';
const currentStopSelector = ':is(tbody, tfoot) button[tabindex="0"], .bin[tabindex="0"]';

/** Nothing is drawn any more by then. Milliseconds. */
const settledAfter = 200;

/** Each field of the page is one stop: what is new in it is none as long as another is. */
export class FieldStops {
	#soon: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly root: ParentNode) {
		// Before the browser looks for the next stop.
		document.addEventListener('keydown', ({ key }) => key === 'Tab' && this.#now(), { capture: true });
	}

	/** To be called when the page was drawn: thousands of numbers are gone through when nobody waits for the page. */
	keepOne(): void {
		this.#soon ??= setTimeout(() => this.#now(), settledAfter);
	}

	#now(): void {
		if (this.#soon !== undefined) {
			clearTimeout(this.#soon);
			this.#soon = undefined;
			keepOneStop(this.root);
		}
	}
}

function keepOneStop(root: ParentNode): void {
	for (const field of root.querySelectorAll(fieldSelector)) {
		for (const stop of field.querySelectorAll(newStopSelector)) {
			stop.setAttribute('tabindex', '-1');
		}
		if (field.querySelector(currentStopSelector) === null) {
			field.querySelector(stopSelector)?.setAttribute('tabindex', '0');
		}
	}
}

/** From then on Tab leads back to where somebody was last in a field, and the arrow keys lead on in it. */
export function followFields(): void {
	document.addEventListener('focusin', holdStop);
	document.addEventListener('keydown', moveInField);
}

function holdStop({ target }: FocusEvent): void {
	const stop = stopAt(target);
	if (stop) {
		settle(stopsIn(stop.closest(fieldSelector) ?? stop), stop);
	}
}

function moveInField(event: KeyboardEvent): void {
	const stop = stopAt(event.target);
	if (!stop || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
		return;
	}
	const next = neighbour(stop, event.key);
	if (next !== undefined) {
		// Otherwise the page scrolls below the numbers.
		event.preventDefault();
		next?.focus();
	}
}

/** `null` at the edge, `undefined` where the key leads nowhere from anywhere. */
function neighbour(stop: Stop, key: string): Stop | null | undefined {
	const row = stop.closest('tr') ?? stop.closest(fieldSelector);
	const inRow = row ? stopsIn(row) : [];
	const at = inRow.indexOf(stop);
	switch (key) {
		case 'ArrowLeft':
			return inRow[at - 1] ?? null;
		case 'ArrowRight':
			return inRow[at + 1] ?? null;
		case 'Home':
			return inRow[0];
		case 'End':
			return inRow.at(-1);
		case 'ArrowUp':
			return vertically(stop, -1);
		case 'ArrowDown':
			return vertically(stop, 1);
		default:
			return undefined;
	}
}

/** In the same column of the nearest row that has a number there; where a cell has two, the one in the same place. */
function vertically(stop: Stop, step: 1 | -1): Stop | null | undefined {
	const [cell, table] = [stop.closest<HTMLTableCellElement>('td, th'), stop.closest('table')];
	if (!cell || !table) {
		return undefined;
	}
	const place = stopsIn(cell).indexOf(stop);
	const rows = [...table.rows];
	const from = rows.findIndex(row => row.contains(cell));
	for (let at = from + step; at >= 0 && at < rows.length; at += step) {
		const there = rows[at]?.cells[cell.cellIndex];
		const found = there ? stopsIn(there) : [];
		if (found.length > 0) {
			return found[Math.min(place, found.length - 1)];
		}
	}
	return null;
}

function stopsIn(element: Element): readonly Stop[] {
	return [...element.querySelectorAll<Stop>(stopSelector)];
}

function stopAt(target: EventTarget | null): Stop | undefined {
	return (target instanceof HTMLElement || target instanceof SVGElement) && target.matches(stopSelector)
		? target
		: undefined;
}

function settle(all: readonly Stop[], current: Stop | undefined): void {
	for (const stop of all) {
		const index = stop === current ? '0' : '-1';
		if (stop.getAttribute('tabindex') !== index) {
			stop.setAttribute('tabindex', index);
		}
	}
}
