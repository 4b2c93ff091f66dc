/** The whole page. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { firstState, type PageState } from '../state';
import { fill, type Strings } from '../strings';
import { overview } from './overview';
import type { Page } from './page';
import { sentences } from './sentences';
import { articlesTable, entitiesTable, speakersTable } from './tables';

export function panelView(page: Page): TemplateResult {
	const { strings, summary, state } = page;
	const isNarrowed = state.search.trim() !== firstState.search || state.status !== firstState.status;
	if (summary.articles.length === 0 && !isNarrowed) {
		return html`<div class="notice"><p>${strings.empty}</p><p class="hint">${strings.emptyHint}</p></div>`;
	}
	return html`<div class=${state.open ? 'page with-list' : 'page'}>
		<div class="content">
			${toolbar(page)} ${overview(page)} ${articlesTable(page)} ${speakersTable(page)} ${entitiesTable(page)}
		</div>
		${sentences(page)}
	</div>`;
}

/** Before the figures are there; `total` is 0 while it is not known. */
export function loadingView(strings: Strings, done: number, total: number): TemplateResult {
	const words = total === 0 ? strings.loading : fill(strings.loadingSome, done, total);
	return html`<div class="notice" role="status">
		<p>${words}</p>
		${total === 0 ? nothing : html`<progress value=${done} max=${total} aria-label=${words}></progress>`}
	</div>`;
}

function toolbar(page: Page): TemplateResult {
	const { strings, state, actions } = page;
	const choice = (status: PageState['status'], label: string) =>
		html`<button type="button" aria-pressed=${state.status === status} @click=${() => actions.filterStatus(status)}>
			${label}
		</button>`;
	return html`<div class="toolbar">
		<h1>${strings.title}</h1>
		<input
			type="search"
			class="search"
			placeholder=${strings.search}
			aria-label=${strings.search}
			.value=${state.search}
			@input=${(event: InputEvent) => {
				if (event.target instanceof HTMLInputElement) {
					actions.search(event.target.value);
				}
			}}
		/>
		<div class="choices" role="group" aria-label=${strings.show}>
			${choice('all', strings.showAll)}${choice('tag', strings.showTags)}${choice(
				'suggestion',
				strings.showSuggestions,
			)}
		</div>
	</div>`;
}
