/**
 * Claims and denials by date of publication, as SVG drawn here: bars in a row need no library, every part of them can
 * be a button that a keyboard reaches, and colours stay those of the theme.
 */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ChartFormat } from '../protocol';
import { fill } from '../strings';
import { type TimelineBin, timelineBins } from '../timelineBins';
import { figure } from './figure';
import { formatNumber, type Page } from './page';

/** In the units of the drawing, which is stretched to the width of the page; a bin is one unit wide. */
const height = 120;
/** Fewer bars than these would be slabs at full width. */
const fewBins = 15;

export function timelineSection(page: Page): TemplateResult | typeof nothing {
	const { strings, findings } = page;
	if (findings === undefined) {
		return nothing;
	}
	const { bins } = timelineBins(findings.timeline);
	const { undated } = findings.timeline;
	return html`<section class="card" aria-labelledby="timeline-title">
		<header>
			<h2 id="timeline-title">${strings.timeline}</h2>
			${bins.length === 0 ? nothing : html`${legend(page)} ${saving(page, bins)}`}
		</header>
		<p class="hint">
			${bins.length === 0 ? emptyText(page) : strings.timelineHint}
			${bins.some(({ isBreak }) => isBreak) ? strings.timelineBreak : nothing}
		</p>
		${bins.length === 0 ? nothing : html`${chart(page, bins)}${axis(bins)}${asTable(page, bins)}`}
		${undated === 0 ? nothing : undatedArticles(page, undated)}
	</section>`;
}

function undatedArticles(page: Page, count: number): TemplateResult {
	const { timeline, undatedArticles } = page.strings;
	return html`<p class="hint">
		${undatedArticles}: ${figure(page, count, { of: 'undated' }, timeline, undatedArticles)}
	</p>`;
}

/** Where no article lacks a date there is nothing to show: a filter may let none through. */
function emptyText({ strings, findings }: Page): string {
	return findings?.timeline.undated === 0 ? strings.noGroups : strings.noDates;
}

/** The same bars, to take along. */
function saving(page: Page, bins: readonly TimelineBin[]): TemplateResult {
	const { strings, actions } = page;
	const words = {
		title: timelineLabel(page, bins),
		allegations: strings.allegations,
		claims: strings.otherClaims,
		denials: strings.denials,
	};
	const save = (format: ChartFormat) => actions.saveChart(bins, words, format, bin => binText(page, bin));
	return html`<span class="saving">
		<button type="button" class="plain" @click=${() => save('svg')}>${strings.saveSvg}</button>
		<button type="button" class="plain" @click=${() => save('png')}>${strings.savePng}</button>
	</span>`;
}

function timelineLabel({ strings }: Page, bins: readonly TimelineBin[]): string {
	return fill(strings.timelineLabel, bins[0]?.date ?? '', bins.at(-1)?.date ?? '');
}

function legend({ strings }: Page): TemplateResult {
	return html`<ul class="legend" aria-hidden="true">
		<li><span class="swatch allegations"></span>${strings.allegations}</li>
		<li><span class="swatch claims"></span>${strings.otherClaims}</li>
		<li><span class="swatch denials"></span>${strings.denials}</li>
	</ul>`;
}

function chart(page: Page, bins: readonly TimelineBin[]): TemplateResult {
	const up = Math.max(...bins.map(({ claims }) => claims), 1);
	const down = Math.max(...bins.map(({ denials }) => denials), 0);
	const scale = (height - 8) / (up + down);
	const width = bins.length < fewBins ? 0.4 : 0.84;
	const label = timelineLabel(page, bins);
	return html`<svg
		class="timeline"
		role="group"
		aria-label=${label}
		viewBox="0 0 ${bins.length} ${height}"
		preserveAspectRatio="none"
	>
		${bins.map((bin, at) =>
			bin.isBreak ? svg`<line class="break" x1=${at + 0.5} x2=${at + 0.5} y1="0" y2=${height} />` : nothing,
		)}
		${bins.map((bin, at) => (isEmpty(bin) ? nothing : bar(page, bin, { at, width, scale, base: 4 + up * scale })))}
		<line class="base" x1="0" x2=${bins.length} y1=${4 + up * scale} y2=${4 + up * scale} />
	</svg>`;
}

interface BarPlace {
	/** Index of the bin. */
	readonly at: number;
	/** Of the bar in its bin, 0 to 1. */
	readonly width: number;
	/** Height of one. */
	readonly scale: number;
	/** Where claims end and denials begin. */
	readonly base: number;
}

function bar(page: Page, bin: TimelineBin, { at, width, scale, base }: BarPlace): TemplateResult {
	const { actions } = page;
	const { from, to, claims, allegations, denials } = bin;
	const choose = () => actions.choose(chosen => ({ ...chosen, from, to }));
	const part = (name: string, y: number, count: number) =>
		count === 0
			? nothing
			: svg`<rect class=${name} x=${at + (1 - width) / 2} width=${width} y=${y} height=${count * scale} />`;
	return svg`<g
		class="bin"
		role="button"
		tabindex="-1"
		aria-label=${binText(page, bin)}
		@click=${choose}
		@keydown=${(event: KeyboardEvent) => {
			if (event.key === 'Enter' || event.key === ' ') {
				event.preventDefault();
				choose();
			}
		}}
	>
		<title>${binText(page, bin)}</title>
		<rect class="reach" x=${at} width="1" y="0" height=${height} />
		${part('allegations', base - allegations * scale, allegations)}
		${part('claims', base - claims * scale, claims - allegations)}
		${part('denials', base, denials)}
	</g>`;
}

function isEmpty({ claims, denials }: TimelineBin): boolean {
	return claims + denials === 0;
}

function binText(page: Page, { date, claims, allegations, denials }: TimelineBin): string {
	const numbers = [claims, allegations, denials].map(count => formatNumber(page, count));
	return fill(page.strings.timelineDay, date, ...numbers);
}

/** The table below tells it to everybody else. */
function axis(bins: readonly TimelineBin[]): TemplateResult {
	const [first, last] = [bins[0]?.date, bins.at(-1)?.date];
	return html`<div class="axis" aria-hidden="true">
		<span>${first}</span>${first === last ? nothing : html`<span>${last}</span>`}
	</div>`;
}

function asTable(page: Page, bins: readonly TimelineBin[]): TemplateResult {
	const { strings } = page;
	const dayFigures = [
		['claims', strings.claimsCount],
		['allegations', strings.allegations],
		['denials', strings.denials],
	] as const;
	return html`<details>
		<summary class="plain">${strings.asTable}</summary>
		<div class="scroll">
			<table aria-labelledby="timeline-title">
				<thead>
					<tr>
						<th scope="col">${strings.date}</th>
						${dayFigures.map(([, head]) => html`<th scope="col" class="right">${head}</th>`)}
					</tr>
				</thead>
				<tbody>
					${bins
						.filter(bin => !isEmpty(bin))
						.map(
							bin => html`<tr>
								<th scope="row">${bin.date}</th>
								${dayFigures.map(
									([of, title]) => html`<td class="right">
										${figure(page, bin[of], { of: 'days', from: bin.from, to: bin.to, figure: of }, bin.date, title)}
									</td>`,
								)}
							</tr>`,
						)}
				</tbody>
			</table>
		</div>
	</details>`;
}
