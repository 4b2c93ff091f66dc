/** The page of one entity: what is said about it with the answers opposite, on whose word, and what it says itself. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { EntityPage } from '../../core/index';
import { fill } from '../strings';
import { place } from './claimPlaces';
import { cards, pendingFindings } from './claims';
import { bar } from './figure';
import { kindBadge } from './kindBadge';
import { formatNumber, type Page } from './page';
import { typeLabel } from './wording';

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
	const { name, type, claims, says, saysCount } = entity;
	return html`<header class="entity">
			<h2 id="entity-title" tabindex="-1">${name} <span class="quiet">${typeLabel(strings, type)}</span></h2>
			${sourcesView(page, entity)}
		</header>
		<section class="card" aria-labelledby="about-title">
			<header>
				<h2 id="about-title">${fill(strings.claimsAbout, name)}</h2>
				<span class="hint">${formatNumber(page, claims.fitting)}</span>
			</header>
			${cards(page, claims)}
		</section>
		<section class="card" aria-labelledby="says-title">
			<header>
				<h2 id="says-title">${fill(strings.saysWhat, name)}</h2>
				<span class="hint">${formatNumber(page, saysCount)}</span>
			</header>
			${says.length === 0 ? html`<p class="hint">${fill(strings.saysNothing, name)}</p>` : nothing}
			<ul class="places">
				${says.map(said =>
					place(page, said, { isSentence: true, note: html`${kindBadge(page, said.kind)}` }),
				)}
			</ul>
			${
				says.length < saysCount
					? html`<p class="hint">${fill(strings.firstOf, formatNumber(page, says.length), formatNumber(page, saysCount))}</p>`
					: nothing
			}
		</section>`;
}

function sourcesView(page: Page, { sources }: EntityPage): TemplateResult {
	const { strings } = page;
	const { named, documents, media, unnamed, none } = sources;
	const whole = named + documents + media + unnamed + none;
	const parts = [
		[strings.namedSources, named],
		[strings.documents, documents],
		[strings.media, media],
		[strings.unnamedColumn, unnamed],
		[strings.unattributed, none],
	] as const;
	return html`<div class="shares">
		<h3>${strings.sourcesOfClaims}</h3>
		${bar([named, documents + media, unnamed], whole)}
		<ul>
			${parts.map(([label, count]) => html`<li><span class="quiet">${label}</span> ${formatNumber(page, count)}</li>`)}
		</ul>
	</div>`;
}
