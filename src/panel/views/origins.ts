/** On how many independent origins a claim rests, with the reason for each that is counted as another's. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { CardJoin, ClaimCard } from '../../core/index';
import { fill, type Strings } from '../strings';
import { formatNumber, type Page } from './page';

export function originsView(page: Page, card: ClaimCard): TemplateResult {
	const { strings } = page;
	const text = originsText(page, card);
	return html`<div class="origins">
		${
			card.joins.length === 0
				? html`<span class="quiet">${text}</span>`
				: html`<details>
						<summary>${text}</summary>
						<ul>${card.joins.map(join => joinView(strings, join))}</ul>
					</details>`
		}
		${card.gradedOnOneOrigin ? html`<p class="warning">${strings.oneOriginWarning}</p>` : nothing}
	</div>`;
}

function originsText(page: Page, { origins }: ClaimCard): string {
	const { strings } = page;
	const { articles, fewest, most, government } = origins;
	const [told, few, many] = [articles, fewest, most].map(count => formatNumber(page, count));
	const range =
		fewest === most
			? fill(strings.originsOne, told ?? '', many ?? '')
			: fill(strings.originsRange, told ?? '', few ?? '', many ?? '');
	return government === undefined ? range : `${range}, ${fill(strings.originsAllOf, government)}`;
}

function joinView(strings: Strings, join: CardJoin): TemplateResult {
	const [first, second] = join.between;
	const between = first === second ? first : fill(strings.joinBetween, first, second);
	return html`<li>
		<span>${between}</span>:
		${reasonText(strings, join)}
		<span class="quiet">(${join.certain ? strings.surely : strings.perhaps})</span>
	</li>`;
}

function reasonText(strings: Strings, { reason, on }: CardJoin): string {
	const texts: Readonly<Record<CardJoin['reason'], string>> = {
		'same-text': strings.reasonSameText,
		'copy-of': strings.reasonCopyOf,
		'same-source': strings.reasonSameSource,
		'same-medium': strings.reasonSameMedium,
		cites: strings.reasonCites,
		'same-article': strings.reasonSameArticle,
		'same-affiliation': strings.reasonSameAffiliation,
		unnamed: strings.reasonUnnamed,
		'own-voice': strings.reasonOwnVoice,
	};
	return fill(texts[reason], on);
}
