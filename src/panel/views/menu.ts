/** A button that unfolds a box below it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Menu, Page } from './page';

/** `content` is made only while the box is unfolded. `count` stands beside the title where it is not 0. */
export function menuView(
	{ menu, actions }: Page,
	id: Menu,
	title: string,
	count: number,
	content: () => TemplateResult,
): TemplateResult {
	const isOpen = menu === id;
	return html`<div class="menu">
		<button
			type="button"
			class="menu-button"
			id=${`menu-${id}`}
			aria-expanded=${isOpen}
			aria-controls=${isOpen ? `box-${id}` : nothing}
			@click=${() => actions.toggleMenu(id)}
		>${title}${count === 0 ? nothing : html` <span class="count">${count}</span>`}</button>
		${
			isOpen
				? html`<div class="box" id=${`box-${id}`} role="group" aria-labelledby=${`menu-${id}`}>${content()}</div>`
				: nothing
		}
	</div>`;
}
