/** Above the figures: why they are not those of the filters, or not yet. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Standing } from '../openQuery';
import { fill, type Strings } from '../strings';
import type { Page } from './page';

/** Stays on the page, since a reader of the screen tells only of what changes in what it knows already. */
export function standingView({ strings, standing }: Pick<Page, 'strings' | 'standing'>): TemplateResult {
	const { reading, problem } = standing;
	return html`<div class="standing" role="status">
		${problem === '' ? nothing : html`<p class="problem">${problem}</p>`}
		${reading === undefined ? nothing : html`<p>${readingWords(strings, strings.readingAgain, reading)}</p>`}
	</div>`;
}

/** Before the first figures are there. */
export function loadingView(
	strings: Strings,
	{ reading, problem }: Pick<Standing, 'reading' | 'problem'>,
): TemplateResult {
	if (problem !== '') {
		return html`<div class="notice" role="status"><p class="problem">${problem}</p></div>`;
	}
	const words = readingWords(strings, strings.loadingSome, reading);
	return html`<div class="notice" role="status">
		<p>${words}</p>
		${reading?.total ? html`<progress value=${reading.done} max=${reading.total} aria-label=${words}></progress>` : nothing}
	</div>`;
}

/** @param some to be filled in, where it is known how many there are */
function readingWords({ loading }: Strings, some: string, reading: Standing['reading']): string {
	return reading?.total ? fill(some, reading.done, reading.total) : loading;
}
