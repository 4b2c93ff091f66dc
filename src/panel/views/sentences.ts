/** The list of sentences behind a number. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SummaryRow } from '../../core/index';
import { fill } from '../strings';
import { kindBadge, kindClass } from './kindBadge';
import { formatNumber, isHere, type Page } from './page';
import { selectionTitle } from './wording';

export function sentences(page: Page): TemplateResult | typeof nothing {
	const { state, strings, open, actions } = page;
	if (state.open === undefined) {
		return nothing;
	}
	return html`<aside id="sentences" aria-labelledby="sentences-title" aria-busy=${open.found === undefined} @keydown=${moveFocus}>
		<header>
			<h2 id="sentences-title" tabindex="-1">${selectionTitle(page, state.open)}</h2>
			<button type="button" class="icon" aria-label=${strings.close} title=${strings.close} @click=${actions.close}>
				<span aria-hidden="true">×</span>
			</button>
		</header>
		<p class="hint" role="status">${statusText(page)}</p>
		<div class="list">${byArticle(page, open.found?.rows ?? [])}</div>
		${more(page)}
	</aside>`;
}

function statusText(page: Page): string {
	const { open, strings } = page;
	if (open.problem !== '') {
		return fill(strings.failed, open.problem);
	}
	if (open.found === undefined) {
		return '…';
	}
	const { count } = open.found;
	return count === 0 ? strings.noSentences : fill(strings.sentenceCount, formatNumber(page, count));
}

function byArticle(page: Page, rows: readonly SummaryRow[]): TemplateResult[] {
	const groups = new Map<string, SummaryRow[]>();
	for (const row of rows) {
		const group = groups.get(row.article);
		if (group === undefined) {
			groups.set(row.article, [row]);
		} else {
			group.push(row);
		}
	}
	return [...groups.values()].map(
		group => html`<section>
			<h3>${group[0]?.label}</h3>
			<ul>${group.map(row => html`<li>${sentence(page, row)}</li>`)}</ul>
		</section>`,
	);
}

function sentence(page: Page, row: SummaryRow): TemplateResult {
	const { strings, actions } = page;
	const { text, marked, who, status, span, kind } = row;
	const isPart = marked.end - marked.start < text.length;
	return html`<button
		type="button"
		class=${`sentence ${kind === null ? '' : kindClass(page, kind)}`}
		aria-current=${isHere(page, row) ? 'location' : nothing}
		@click=${() => actions.go(row)}>
		<span class="about">
			${kindBadge(page, kind)}
			${who && kind !== 'mention' && page.state.open?.of !== 'speaker' ? html`<span class="who">${who}</span>` : nothing}
			${kind === null || kind === 'mention' ? nothing : html`<span class="status">${strings[status]}</span>`}
			${span === null ? html`<span class="status lost">${strings.placeLost}</span>` : nothing}
		</span>
		<span class="words"
			>${
				isPart
					? html`${text.slice(0, marked.start)}<mark>${text.slice(marked.start, marked.end)}</mark>${text.slice(marked.end)}`
					: text
			}</span
		>
	</button>`;
}

function more(page: Page): TemplateResult | typeof nothing {
	const { open, strings, actions } = page;
	const hidden = (open.found?.count ?? 0) - (open.found?.rows.length ?? 0);
	return hidden <= 0
		? nothing
		: html`<p class="more">
				<button type="button" class="plain" @click=${actions.showMoreSentences}>
					${fill(strings.showMore, formatNumber(page, hidden))}
				</button>
			</p>`;
}

/** Up and down go from sentence to sentence, also from one article to the next; down from the title to the first. */
function moveFocus(event: KeyboardEvent): void {
	const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (step === 0 || !(event.currentTarget instanceof HTMLElement)) {
		return;
	}
	const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.sentence')];
	const at = buttons.findIndex(button => button.contains(document.activeElement));
	buttons[at + step]?.focus();
	event.preventDefault();
}
