/** A number that opens the sentences behind it. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Selection } from '../../core/index';
import { fill } from '../strings';
import { formatNumber, type Page } from './page';

/** A name of the selection for finding its button again. */
export function selectionKey(selection: Selection): string {
	return JSON.stringify(selection);
}

function isOpen({ state }: Page, selection: Selection): boolean {
	return state.open !== undefined && selectionKey(state.open) === selectionKey(selection);
}

/**
 * `whose` and `what` tell a screen reader what is counted. Zero leads nowhere and is no button.
 * `quiet` is for suggestions beside tags; `text` stands for the number where a share of it is shown.
 */
export function figure(
	page: Page,
	value: number,
	selection: Selection,
	whose: string,
	what: string,
	quiet = false,
	text = formatNumber(page, value),
): TemplateResult {
	if (value === 0) {
		return html`<span class="zero">0</span>`;
	}
	const open = isOpen(page, selection);
	return html`<button
		type="button"
		class=${quiet ? 'figure quiet' : 'figure'}
		data-selection=${selectionKey(selection)}
		aria-label=${fill(page.strings.figure, whose, text, what)}
		aria-expanded=${open}
		aria-controls=${open ? 'sentences' : nothing}
		@click=${() => page.actions.show(selection)}
	>${text}</button>`;
}

/** Parts of a whole as a bar; decoration, since the numbers stand beside it. Widths are attributes: the page's policy forbids styles. */
export function bar(parts: readonly number[], whole: number): TemplateResult {
	let from = 0;
	const pieces = parts.map((part, index) => {
		const start = from;
		from += part;
		return svg`<rect class="part${index + 1}" x="${percent(start, whole)}%" width="${percent(part, whole)}%" height="100%" />`;
	});
	return html`<svg class="bar" aria-hidden="true" focusable="false">${pieces}</svg>`;
}

/** 0 where there is no whole. */
export function percent(part: number, whole: number): number {
	return whole === 0 ? 0 : (100 * part) / whole;
}
