/** The whole page. */
import { html, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { longestText } from '../fields';
import { isNarrowed, type PageState } from '../state';
import { claimsSection } from './claims';
import { entityView } from './entity';
import { chips, filters, heardCount } from './filters';
import { menuView } from './menu';
import { overview } from './overview';
import type { Page } from './page';
import { sentences } from './sentences';
import { sourcingSection } from './sourcing';
import { standingView } from './standing';
import { articlesTable, entitiesTable, speakersTable } from './tables';
import { timelineSection } from './timeline';

export function panelView(page: Page): TemplateResult {
	const { strings, summary, state } = page;
	if (summary.articles.length === 0 && !isNarrowed(state)) {
		return html`<div class="notice">
			<p>${strings.empty}</p>
			<p class="hint">${strings.emptyHint}</p>
			<button type="button" class="main" @click=${page.actions.setUp}>${strings.setUp}</button>
		</div>`;
	}
	return html`<div class=${state.open ? 'page with-list' : 'page'}>
		<div class="content">
			<div class="top">
				${toolbar(page)}${filters(page)}${heardCount(page)}${standingView(page)}${chips(page)}
			</div>
			<div class="figures" aria-busy=${page.standing.isOpen}>
				${state.entity === undefined ? everything(page) : entityView(page)}
			</div>
		</div>
		${sentences(page)}
	</div>`;
}

/** A click shows at once what it pressed: sections with the same to show as before are not even compared. */
function everything(page: Page): TemplateResult {
	const { summary, findings, here, state } = page;
	const section = (view: (page: Page) => unknown, ...of: readonly unknown[]) =>
		guard([page.strings, page.locale, page.looks, state.open, ...of], () => view(page));
	const { articles, speakers, entities, outlets } = state.tables;
	return html`${section(overview, summary)} ${section(claimsSection, findings, here)}
	${section(timelineSection, findings)} ${section(articlesTable, summary, articles)}
	${section(speakersTable, summary, speakers)} ${section(entitiesTable, summary, entities)}
	${section(sourcingSection, findings, outlets, summary)}`;
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
			maxlength=${longestText}
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
		${exportMenu(page)}
	</div>`;
}

function exportMenu(page: Page): TemplateResult {
	const { strings, actions } = page;
	const formats = [
		['markdown', strings.exportMarkdown],
		['html', strings.exportHtml],
		['csv', strings.exportCsv],
		['json', strings.exportJson],
	] as const;
	const uses = [
		['pack', strings.exportPack],
		['export', strings.exportTags],
	] as const;
	return menuView(
		page,
		'export',
		strings.export,
		0,
		() =>
			html`<ul>
				${formats.map(
					([format, label]) =>
						html`<li><button type="button" class="item" @click=${() => actions.export(format)}>${label}</button></li>`,
				)}
				${uses.map(
					([use, label]) =>
						html`<li><button type="button" class="item" @click=${() => actions.takeTags(use)}>${label}</button></li>`,
				)}
			</ul>`,
	);
}
