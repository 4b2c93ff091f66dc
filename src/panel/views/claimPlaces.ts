/** Places where something is asserted or answered, each with the ladder of who told whom. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ClaimCard, ClaimPlace } from '../../core/index';
import { certaintyTitle, fill } from '../strings';
import { firstOfWords } from './firstOf';
import { formatNumber, isHere, type Page } from './page';

/** So many stand in the open; the others unfold. */
const inTheOpen = 3;

export interface PlaceOptions {
	/** The card that a person can take the place out of; absent where there is none. */
	readonly card?: ClaimCard;
	/** Its words stand above already, and need not be said again. */
	readonly isTitle?: boolean;
	/** A whole sentence as it stands, which names its own speaker. */
	readonly isSentence?: boolean;
	/** Stands after the ladder. */
	readonly note?: TemplateResult;
}

/** `count` is of all that there are; fewer may have been sent. */
export function places(
	page: Page,
	all: readonly ClaimPlace[],
	count: number,
	view: (place: ClaimPlace) => TemplateResult,
): TemplateResult {
	const [open, folded] = [all.slice(0, inTheOpen), all.slice(inTheOpen)];
	const { strings } = page;
	return html`<ul class="places">${open.map(view)}</ul>
		${
			folded.length === 0
				? nothing
				: html`<details>
						<summary class="plain">${fill(strings.showMore, formatNumber(page, folded.length))}</summary>
						<ul class="places">${folded.map(view)}</ul>
						${
							count > all.length
								? html`<p class="hint">${firstOfWords(page, all.length, count)}</p>`
								: nothing
						}
					</details>`
		}`;
}

export function place(page: Page, claim: ClaimPlace, options: PlaceOptions = {}): TemplateResult {
	const { strings, actions } = page;
	const { card, isTitle = false, isSentence = false, note } = options;
	return html`<li class="place" data-member=${card ? memberId(claim) : nothing} aria-current=${isHere(page, claim) ? 'location' : nothing}>
		<div class="told">
			${ladder(page, claim, isSentence)}
			${claim.certainty && claim.certainty !== 'asserted' ? html`<span class="quiet">${certaintyTitle(strings, claim.certainty)}</span>` : nothing}
			${note ?? nothing}
			${
				card && card.memberCount > 1
					? html`<button
							type="button"
							class="icon apart"
							title=${strings.notSameHint}
							aria-label=${strings.notSame}
							@click=${() => actions.decide({ do: 'part', group: card.id, member: claim.key }, card)}
						><span aria-hidden="true">≠</span></button>`
					: nothing
			}
		</div>
		${
			isTitle
				? nothing
				: html`<button type="button" class="quote" @click=${() => actions.go(claim)}>${claim.text}</button>`
		}
	</li>`;
}

/** The same before and after a decision, which makes a tag of a suggestion: the page knows a claim by it. */
function memberId({ article, span, key }: ClaimPlace): string {
	return `${article} ${span?.start ?? key}`;
}

/** From the article down to who is said to know. */
function ladder(
	{ strings }: Page,
	{ label, outlet, published, ladder, who }: ClaimPlace,
	isSentence: boolean,
): TemplateResult {
	const article = [outlet ?? label, published?.slice(0, 10)].filter(Boolean).join(', ');
	const told = ladder.length > 0 ? ladder : who === '' ? [] : [{ name: who, affiliation: undefined }];
	return html`<ol class="ladder">
		<li title=${label}>${article}</li>
		${told.map(
			({ name, affiliation }) =>
				html`<li><span class="who">${name}</span>${affiliation && affiliation !== name ? html` <span class="quiet">(${affiliation})</span>` : nothing}</li>`,
		)}
		${told.length === 0 && !isSentence ? html`<li class="quiet">${strings.ownVoice}</li>` : nothing}
	</ol>`;
}
