/** Claim groups as cards: what is claimed, who says so on whose word, who answers it, on how many origins it rests. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { ClaimCard, ClaimCards } from '../../core/index';
import { fill } from '../strings';
import { answersView } from './answers';
import { place, places } from './claimPlaces';
import { firstOf } from './firstOf';
import { originsView } from './origins';
import { formatNumber, type Page } from './page';
import { stateLabel } from './wording';

export function claimsSection(page: Page): TemplateResult {
	const { strings, findings } = page;
	return html`<section class="card" aria-labelledby="claims-title" aria-busy=${findings === undefined}>
		<header>
			<h2 id="claims-title">${strings.claimGroups}</h2>
			${findings ? html`<span class="hint" role="status">${countText(page, findings.claims)}</span>` : nothing}
		</header>
		${findings ? html`<p class="hint">${strings.claimGroupsHint}</p>${cards(page, findings.claims)}` : pendingFindings(page)}
	</section>`;
}

/** What stands for the findings until they are there. */
export function pendingFindings({ strings }: Pick<Page, 'strings'>): TemplateResult {
	return html`<p class="hint" role="status">${strings.findingsComing}</p>`;
}

function countText(page: Page, { fitting, all, allegations }: ClaimCards): string {
	const [of, whole, accusing] = [fitting, all, allegations].map(count => formatNumber(page, count));
	return fill(page.strings.groupCount, of ?? '', whole ?? '', accusing ?? '');
}

export function cards(page: Page, claims: ClaimCards): TemplateResult {
	const { strings } = page;
	const shown = claims.cards.length;
	return html`${
		shown === 0
			? html`<p class="hint">${strings.noGroups}</p>`
			: repeat(
					claims.cards,
					({ id }) => id,
					card => cardView(page, card),
				)
	}
	${firstOf(page, shown, claims.fitting)}`;
}

function cardView(page: Page, card: ClaimCard): TemplateResult {
	const { strings } = page;
	const { state, members } = card;
	return html`<article class="claim" aria-label=${card.title}>
		<header class="head">
			<h3>${titleView(page, card)}</h3>
			<span class="state state-${state}">${stateLabel(strings, state)}</span>
		</header>
		${factsView(page, card)}
		<div class="sides">
			<section>
				<h4>${strings.assertedBy} <span class="quiet">${formatNumber(page, card.memberCount)}</span></h4>
				${places(page, members, card.memberCount, member => place(page, member, { card, isTitle: member.key === card.titleOf }))}
				${speculationsView(page, card)}
			</section>
			${answersView(page, card)}
		</div>
		<footer>${originsView(page, card)}${decisionsView(page, card)}</footer>
	</article>`;
}

/** The words of a claim lead to their place; a name that people gave leads nowhere. */
function titleView({ actions }: Page, { title, titleOf, members }: ClaimCard): TemplateResult | string {
	const teller = members.find(({ key }) => key === titleOf);
	return teller === undefined
		? title
		: html`<button type="button" class="title" @click=${() => actions.go(teller)}>${title}</button>`;
}

function factsView(page: Page, { accused, decided, change }: ClaimCard): TemplateResult | typeof nothing {
	const { strings } = page;
	if (accused.length === 0 && !decided && change === undefined) {
		return nothing;
	}
	return html`<div class="facts">
		${accused.length > 0 ? accusedView(page, accused) : nothing}
		${decided ? html`<span class="quiet">${strings.decided}</span>` : nothing}
		${change ? html`<span class="quiet">${strings[change]}</span>` : nothing}
	</div>`;
}

/** So many stand in the open: a list of firms may name dozens. */
const accusedInTheOpen = 6;

function accusedView(page: Page, accused: ClaimCard['accused']): TemplateResult {
	const { strings, actions } = page;
	const name = ({ name, key }: ClaimCard['accused'][number]) =>
		key === undefined
			? html`<span>${name}</span>`
			: html`<button type="button" class="plain" data-entity=${key} @click=${() => actions.showEntity(key)}>${name}</button>`;
	const isLong = accused.length > accusedInTheOpen + 1;
	const [open, folded] = isLong
		? [accused.slice(0, accusedInTheOpen), accused.slice(accusedInTheOpen)]
		: [accused, []];
	return html`<span><span class="quiet">${strings.accusedOf}</span> <span class="names">${open.map(name)}</span></span>
		${
			isLong
				? html`<details>
						<summary class="plain">${fill(strings.showMore, formatNumber(page, folded.length))}</summary>
						<span class="names">${folded.map(name)}</span>
					</details>`
				: nothing
		}`;
}

function speculationsView(
	page: Page,
	{ speculations, speculationCount }: ClaimCard,
): TemplateResult | typeof nothing {
	return speculations.length === 0
		? nothing
		: html`<h5>${page.strings.speculations}</h5>
				${places(page, speculations, speculationCount, claim => place(page, claim))}`;
}

function decisionsView({ strings, actions }: Page, card: ClaimCard): TemplateResult {
	return html`<div class="decisions">
		<button type="button" class="plain" @click=${() => actions.decide({ do: 'name', group: card.id }, card)}>
			${strings.nameGroup}
		</button>
		<button type="button" class="plain" @click=${() => actions.decide({ do: 'merge', group: card.id }, card)}>
			${strings.mergeGroup}
		</button>
		<button type="button" class="plain" title=${strings.packGroupHint} @click=${() => actions.packGroup(card)}>
			${strings.packGroup}
		</button>
	</div>`;
}
