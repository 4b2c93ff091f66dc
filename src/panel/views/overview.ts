/** The few numbers that tell how far the work has come. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { percentage } from '../numberFormats';
import { bar, figure, percent } from './figure';
import { formatNumber, type Page } from './page';

export function overview(page: Page): TemplateResult {
	const { strings, summary } = page;
	const sum = (status: 'tags' | 'suggestions') =>
		summary.totals.reduce((total, counts) => total + counts[status], 0);
	const tags = sum('tags');
	const suggestions = sum('suggestions');
	return html`<section class="overview" aria-label=${strings.overview}>
		${tile(strings.articles, html`<span class="figure-text">${formatNumber(page, summary.articles.length)}</span>`)}
		${tile(strings.tags, figure(page, tags, { of: 'marks', status: 'tag' }, strings.overview, strings.tags), [
			bar([tags], tags + suggestions),
		])}
		${tile(
			strings.suggestions,
			figure(page, suggestions, { of: 'marks', status: 'suggestion' }, strings.overview, strings.suggestions),
		)}
		${unnamedTile(page)}
		${
			summary.lost === 0
				? nothing
				: tile(strings.lost, figure(page, summary.lost, { of: 'lost' }, strings.overview, strings.lost), [
						html`<p class="hint">${strings.lostHint}</p>`,
					])
		}
	</section>`;
}

function unnamedTile(page: Page): TemplateResult {
	const { strings, summary, locale } = page;
	const { unnamed, attributions } = summary.sources;
	const share = attributions === 0 ? '–' : percentage(locale, percent(unnamed, attributions) / 100);
	const value = figure(
		page,
		unnamed,
		{ of: 'sources', figure: 'unnamed' },
		strings.overview,
		strings.unnamedSources,
	);
	const whole = figure(
		page,
		attributions,
		{ of: 'sources', figure: 'attributions' },
		strings.overview,
		strings.attributions,
	);
	// Either may come first in another language.
	const words = strings.unnamedOf
		.split(/(\{[01]\})/)
		.map(part => (part === '{0}' ? value : part === '{1}' ? whole : part));
	return tile(strings.unnamedSources, html`<span class="figure-text">${share}</span>`, [
		bar([unnamed], attributions),
		html`<p class="hint">${words}</p>`,
	]);
}

function tile(title: string, value: TemplateResult, more: readonly TemplateResult[] = []): TemplateResult {
	return html`<div class="tile">
		<h2>${title}</h2>
		<div class="value">${value}</div>
		${more}
	</div>`;
}
