/** Under a list of which not all is there: how much of it is, and the way to more. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { fill } from '../strings';
import { formatNumber, type Page } from './page';

/** What the host was asked for grows with the number of claims. */
export function firstOf(page: Page, shown: number, count: number): TemplateResult | typeof nothing {
	const { strings, actions } = page;
	return count <= shown
		? nothing
		: html`<p class="more">
				<span>${firstOfWords(page, shown, count)}</span>
				<button type="button" class="plain" @click=${actions.showMoreCards}>${strings.more}</button>
			</p>`;
}

export function firstOfWords(page: Pick<Page, 'strings' | 'locale'>, shown: number, count: number): string {
	return fill(page.strings.firstOf, formatNumber(page, shown), formatNumber(page, count));
}
