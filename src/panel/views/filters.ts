/** What narrows everything on the page: a menu a facet, and chips that show what is on and take it off. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Choice, Facet } from '../../core/index';
import { facetNames } from '../readQuery';
import { isNarrowed, toggled, withDay } from '../state';
import { certaintyTitle, facetTitles, fill, gradeTitle } from '../strings';
import { firstOfWords } from './firstOf';
import { menuView } from './menu';
import { formatNumber, type Page } from './page';
import { kindLabel, typeLabel } from './wording';

/** So many choices of a facet are listed at once; the others are found by typing. */
const listed = 50;

export function filters(page: Page): TemplateResult {
	const { strings } = page;
	return html`<div class="filters" role="group" aria-label=${strings.filters}>
		${facetNames.filter(facet => hasChoices(page, facet)).map(facet => facetMenu(page, facet))}
		${datesMenu(page)}
	</div>`;
}

function hasChoices({ choices, state }: Page, facet: Facet): boolean {
	return (choices?.[facet].length ?? 0) > 0 || state.chosen[facet] !== undefined;
}

function facetMenu(page: Page, facet: Facet): TemplateResult {
	const title = facetTitles(page.strings)[facet];
	const count = page.state.chosen[facet]?.length ?? 0;
	return menuView(page, facet, title, count, () => choiceList(page, facet, title));
}

function choiceList(page: Page, facet: Facet, title: string): TemplateResult {
	const { choices, state, menuSearch, actions, strings } = page;
	const all = choices?.[facet] ?? [];
	const chosen = new Set(state.chosen[facet]);
	const fitting = fittingChoices(page, facet, all);
	const find = fill(strings.findIn, title);
	return html`${
		all.length <= 10
			? nothing
			: html`<input
					type="search"
					placeholder=${find}
					aria-label=${find}
					.value=${menuSearch}
					@input=${(event: InputEvent) => {
						if (event.target instanceof HTMLInputElement) {
							actions.findInMenu(event.target.value);
						}
					}}
				/>`
	}
		<ul>
			${repeat(
				fitting.slice(0, listed),
				({ value }) => value,
				choice => html`<li>
					<label>
						<input
							type="checkbox"
							.checked=${chosen.has(choice.value)}
							@change=${() => actions.choose(now => toggled(now, facet, choice.value))}
						/>
						<span class="label">${choiceLabel(page, facet, choice)}</span>
						<span class="quiet">${formatNumber(page, choice.count)}</span>
					</label>
				</li>`,
			)}
		</ul>
		${
			fitting.length <= listed
				? nothing
				: html`<p class="hint">${firstOfWords(page, listed, fitting.length)}</p>`
		}`;
}

/** Those with what is typed in their label, in order, but for what stands first. With nothing typed thousands fit. */
function fittingChoices(page: Page, facet: Facet, all: readonly Choice[]): readonly Choice[] {
	const { menuSearch, locale } = page;
	const needle = menuSearch.trim().toLocaleLowerCase(locale);
	const fitting =
		needle === ''
			? all
			: all.filter(choice => choiceLabel(page, facet, choice).toLocaleLowerCase(locale).includes(needle));
	const first = new Set(page.menuFirst);
	return first.size === 0
		? fitting
		: [
				...fitting.filter(({ value }) => first.has(value)),
				...fitting.filter(({ value }) => !first.has(value)),
			];
}

function datesMenu(page: Page): TemplateResult {
	const { strings, state, choices, actions } = page;
	const day = (end: 'from' | 'to') => html`<label class="day">
		${strings[end]}
		<input
			type="date"
			.value=${state.chosen[end] ?? ''}
			@change=${(event: Event) => {
				if (event.target instanceof HTMLInputElement) {
					const { value } = event.target;
					actions.choose(chosen => withDay(chosen, end, value));
				}
			}}
		/>
	</label>`;
	const count = [state.chosen.from, state.chosen.to].filter(set => set !== undefined).length;
	const undated = choices?.undated ?? 0;
	return menuView(
		page,
		'dates',
		strings.facetDates,
		count,
		() => html`${day('from')}${day('to')}
			${undated === 0 ? nothing : html`<p class="hint">${fill(strings.undated, formatNumber(page, undated))}</p>`}`,
	);
}

/** Stays on the page, since a reader of the screen tells only of what changes in what it knows already. */
export function heardCount(page: Page): TemplateResult {
	return html`<span class="heard" role="status">${countText(page)}</span>`;
}

function countText({ strings, summary, ...page }: Page): string {
	const { fitting, all } = summary.matched;
	return fill(strings.matched, formatNumber(page, fitting), formatNumber(page, all));
}

/** How much of everything is left, and what narrows it. */
export function chips(page: Page): TemplateResult | typeof nothing {
	const { strings, state, actions } = page;
	if (!isNarrowed(state)) {
		return nothing;
	}
	const values = facetNames.flatMap(facet =>
		(state.chosen[facet] ?? []).map(value =>
			chip(page, facetTitles(strings)[facet], labelOf(page, facet, value), () =>
				actions.choose(chosen => toggled(chosen, facet, value)),
			),
		),
	);
	const days = (['from', 'to'] as const).flatMap(end => {
		const day = state.chosen[end];
		return day === undefined
			? []
			: [chip(page, strings[end], day, () => actions.choose(chosen => withDay(chosen, end, '')))];
	});
	return html`<div class="chips">
		<span class="matched" aria-hidden="true">${countText(page)}</span>
		${values}${days}
		<button type="button" class="plain" @click=${actions.clearFilters}>${strings.clearAll}</button>
	</div>`;
}

function chip({ strings }: Page, facet: string, value: string, takeOff: () => void): TemplateResult {
	const label = fill(strings.chip, facet, value);
	return html`<button
		type="button"
		class="chip"
		title=${fill(strings.takeOff, label)}
		aria-label=${fill(strings.takeOff, label)}
		@click=${takeOff}
	>
		<span class="label">${label}</span><span aria-hidden="true">×</span>
	</button>`;
}

function labelOf(page: Page, facet: Facet, value: string): string {
	const choice = page.choices?.[facet].find(known => known.value === value);
	return choiceLabel(page, facet, choice ?? { value, label: goneLabel(facet, value), count: 0 });
}

/** Of an article that is gone, the file name. */
function goneLabel(facet: Facet, value: string): string {
	return facet === 'articles' ? decoded(value.split('/').at(-1) ?? value) : value;
}

function choiceLabel(page: Page, facet: Facet, { value, label, type }: Choice): string {
	const { strings } = page;
	switch (facet) {
		case 'kinds':
			return kindLabel(page, value);
		case 'certainties':
			return certaintyTitle(strings, value);
		case 'grades':
			return gradeTitle(strings, value);
		default:
			return type === undefined ? label : fill(strings.nameOfType, label, typeLabel(strings, type));
	}
}

/** As it is where it was never encoded. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
