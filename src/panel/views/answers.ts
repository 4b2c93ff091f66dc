/** What stands opposite a claim: denials and how far they go, other statements, no comment, or silence. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ClaimAnswer, ClaimCard } from '../../core/index';
import type { Strings } from '../strings';
import { place, places } from './claimPlaces';
import { formatNumber, type Page } from './page';

export function answersView(page: Page, card: ClaimCard): TemplateResult {
	const { strings } = page;
	const { denials, denialCount, statements, statementCount, noComments, noCommentCount, state } = card;
	const answers = new Map(denials.map(denial => [denial.key, denial]));
	return html`<section>
		<h4>
			${strings.answeredBy}
			${denialCount === 0 ? nothing : html`<span class="quiet">${formatNumber(page, denialCount)}</span>`}
		</h4>
		${
			denialCount === 0
				? nothing
				: places(page, denials, denialCount, denial =>
						place(page, denial, { note: html`${noteOf(strings, answers.get(denial.key))}` }),
					)
		}
		${isLeftOpen(card) ? html`<p class="hint">${strings.partlyLeaves}</p>` : nothing}
		${others(page, strings.statements, statements, statementCount)}
		${others(page, strings.noComments, noComments, noCommentCount)}
		${state === 'unanswered' ? html`<p class="unanswered">${strings.nobodyAnswers}</p>` : nothing}
	</section>`;
}

/** Denials, and none of them answers all of it. */
function isLeftOpen({ denials }: ClaimCard): boolean {
	const worded = denials.filter(({ by }) => by !== 'offered');
	return worded.length > 0 && worded.every(({ answers }) => answers !== 'fully');
}

function others(
	page: Page,
	title: string,
	told: ClaimCard['statements'],
	count: number,
): TemplateResult | typeof nothing {
	return told.length === 0
		? nothing
		: html`<h5>${title}</h5>${places(page, told, count, said => place(page, said, { isSentence: true }))}`;
}

/** Who linked the two by hand need not be told that nobody knows which came first. */
function noteOf(strings: Strings, answer: ClaimAnswer | undefined): TemplateResult | typeof nothing {
	if (answer === undefined) {
		return nothing;
	}
	return html`<span class="answer answer-${answer.by === 'offered' ? 'partly' : answer.answers}">${answerLabel(strings, answer)}</span>${
		answer.inOrder || answer.by === 'person'
			? nothing
			: html` <span class="quiet">${strings.orderUnknown}</span>`
	}`;
}

function answerLabel(strings: Strings, { by, answers }: ClaimAnswer): string {
	if (by === 'offered') {
		return strings.answerOffered;
	}
	if (by === 'contradiction') {
		return strings.answerContrary;
	}
	const labels = {
		fully: strings.answerFully,
		partly: strings.answerPartly,
		reframes: strings.answerReframes,
	};
	return labels[answers];
}
