/** The page of one entity: what is said about it with the answers opposite, on whose word, and what it says itself. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { EntityPage, OutletShare } from '../../core/index';
import { fill } from '../strings';
import { place } from './claimPlaces';
import { cards, pendingFindings } from './claims';
import { bar, figure } from './figure';
import { firstOf } from './firstOf';
import { kindBadge } from './kindBadge';
import { formatNumber, type Page } from './page';
import { pageLabels, typeLabel } from './wording';

export function entityView(page: Page): TemplateResult {
	const { strings, actions, entity } = page;
	return html`<button type="button" class="plain back" @click=${() => actions.showEntity(undefined)}>
			<span aria-hidden="true">←</span> ${strings.back}
		</button>
		${
			entity
				? content(page, entity)
				: entity === null
					? html`<p class="hint" role="status">${strings.entityGone}</p>`
					: pendingFindings(page)
		}`;
}

function content(page: Page, entity: EntityPage): TemplateResult {
	const { strings } = page;
	const { name, type, aliases, claims, says, saysCount } = entity;
	return html`<header class="entity">
			<h2 id="entity-title" tabindex="-1">${name} <span class="quiet">${typeLabel(strings, type)}</span></h2>
			${aliases.length === 0 ? nothing : html`<p class="hint">${fill(strings.alsoCalled, aliases.join(', '))}</p>`}
			${figuresView(page, entity)}
			${sumOf(entity.sources) === 0 ? nothing : sourcesView(page, entity)}
			${outletsView(page, entity)}
		</header>
		<section class="card" aria-labelledby="about-title">
			<header>
				<h2 id="about-title">${fill(strings.claimsAbout, name)}</h2>
				<span class="hint"
					><span>${strings.aboutColumn} ${figure(page, sumOf(entity.sources), { of: 'entityPage', key: entity.key, figure: 'about' }, name, strings.aboutColumn)}</span>
					<span>${fill(strings.differentClaims, formatNumber(page, claims.fitting))}</span></span
				>
			</header>
			${cards(page, claims)}
		</section>
		<section class="card" aria-labelledby="says-title">
			<header>
				<h2 id="says-title">${fill(strings.saysWhat, name)}</h2>
				<span class="hint">${figure(page, saysCount, { of: 'entityPage', key: entity.key, figure: 'says' }, name, strings.saysColumn)}</span>
			</header>
			${says.length === 0 ? html`<p class="hint">${fill(strings.saysNothing, name)}</p>` : nothing}
			<ul class="places">
				${says.map(said =>
					place(page, said, { isSentence: true, note: html`${kindBadge(page, said.kind)}` }),
				)}
			</ul>
			${firstOf(page, says.length, saysCount)}
		</section>`;
}

/** The same numbers as in the table of names: they open their sentences. */
function figuresView(page: Page, { key, name }: EntityPage): TemplateResult {
	const { strings, summary } = page;
	const row = [...summary.entities].find(entity => entity.key === key);
	const titles = [
		['mentions', strings.mentions],
		['claims', strings.claims],
		['accused', strings.accused],
		['saidBy', strings.saidBy],
	] as const;
	return html`<div class="shares">
		<ul class="figures">
			${titles.map(
				([of, title]) =>
					html`<li>
						<span class="quiet">${title}</span> ${figure(page, row?.[of] ?? 0, { of: 'entity', key, figure: of }, name, title)}
					</li>`,
			)}
		</ul>
	</div>`;
}

/** By outlet and time. */
function outletsView(page: Page, { key, name, outlets, outletCount }: EntityPage): TemplateResult {
	const { strings } = page;
	const labels = pageLabels(strings, name);
	const number = ({ outlet, ...counts }: OutletShare, of: 'about' | 'says') =>
		figure(page, counts[of], { of: 'entityPage', key, figure: of, outlet }, outlet, labels[of]);
	const day = (date: string | undefined) => date?.slice(0, 10);
	const dates = ({ first, last }: OutletShare) => {
		const [from, to] = [...new Set([day(first), day(last)].filter(Boolean))];
		return to === undefined
			? html`<span class="date">${from}</span>`
			: html`<span class="date">${from} –</span> <span class="date">${to}</span>`;
	};
	return html`<div class="shares">
		<h3 id="outlets-title">${strings.byOutlet}</h3>
		<div class="scroll" role="group" aria-labelledby="outlets-title" tabindex="0">
			<table aria-labelledby="outlets-title">
				<thead>
					<tr>
						<th scope="col">${strings.outlet}</th>
						<th scope="col">${strings.datesColumn}</th>
						<th scope="col" class="right">${strings.aboutColumn}</th>
						<th scope="col" class="right">${strings.saysColumn}</th>
					</tr>
				</thead>
				<tbody>
					${outlets.map(
						share =>
							html`<tr>
								<th scope="row">${share.outlet}</th>
								<td>${dates(share)}</td>
								<td class="right">${number(share, 'about')}</td>
								<td class="right">${number(share, 'says')}</td>
							</tr>`,
					)}
				</tbody>
			</table>
		</div>
	${firstOf(page, outlets.length, outletCount)}</div>`;
}

/** All claims about it. */
function sumOf({ named, documents, media, unnamed, none }: EntityPage['sources']): number {
	return named + documents + media + unnamed + none;
}

function sourcesView(page: Page, { key, name, sources }: EntityPage): TemplateResult {
	const { strings } = page;
	const { named, documents, media, unnamed } = sources;
	const whole = sumOf(sources);
	const labels = pageLabels(strings, name);
	const parts = ['named', 'documents', 'media', 'unnamed', 'none'] as const;
	return html`<div class="shares">
		<h3>${strings.sourcesOfClaims}</h3>
		${bar([named, documents + media, unnamed], whole)}
		<ul>
			${parts.map(
				of => html`<li>
					<span class="quiet">${labels[of]}</span> ${figure(page, sources[of], { of: 'entityPage', key, figure: of }, name, labels[of])}
				</li>`,
			)}
		</ul>
	</div>`;
}
