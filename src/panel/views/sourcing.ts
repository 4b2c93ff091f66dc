/** On what kind of word each outlet's articles stand. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { OutletFigure, OutletSourcing } from '../../core/index';
import { percentage } from '../numberFormats';
import { toggled } from '../state';
import { bar, figure, percent } from './figure';
import type { Page } from './page';
import { type Column, tableView } from './table';

export function sourcingSection(page: Page): TemplateResult | typeof nothing {
	const { strings, findings, summary } = page;
	if (findings === undefined) {
		return nothing;
	}
	const { outlets } = findings.sourcing;
	if (outlets.length === 0) {
		return html`<section class="card" aria-labelledby="sourcing-title">
			<h2 id="sourcing-title">${strings.sourcing}</h2>
			<p class="hint">${summary.articles.length === 0 ? strings.nothing : strings.noOutlets}</p>
		</section>`;
	}
	const most = Math.max(...outlets.map(attributionsOf), 1);
	return tableView<OutletSourcing>(page, {
		id: 'outlets',
		title: strings.sourcing,
		filter: strings.filterOutlets,
		hint: strings.sourcingHint,
		columns: [outletColumn(page, most), ...numberColumns(page)],
		rows: outlets,
		key: ({ outlet }) => outlet,
	});
}

function attributionsOf({ named, unnamed, documents, media }: OutletSourcing): number {
	return named + unnamed + documents + media;
}

function outletColumn({ strings, actions }: Page, most: number): Column<OutletSourcing> {
	return {
		id: 'outlet',
		title: strings.outlet,
		align: 'left',
		value: ({ outlet }) => outlet,
		cell: ({ outlet, named, documents, media, unnamed }) => html`<button
				type="button"
				class="name"
				@click=${() => actions.choose(chosen => toggled(chosen, 'outlets', outlet))}
			>${outlet}</button>${bar([named, documents + media, unnamed], most)}`,
	};
}

function numberColumns(page: Page): readonly Column<OutletSourcing>[] {
	const { strings, locale } = page;
	const number = (row: OutletSourcing, value: number, of: OutletFigure, title: string, text?: string) =>
		figure(page, value, { of: 'outlet', outlet: row.outlet, figure: of }, row.outlet, title, false, text);
	const count = (
		id: 'articles' | 'named' | 'unnamed' | 'documents' | 'media' | 'unheardIn',
		title: string,
		hint?: string,
	): Column<OutletSourcing> => ({
		id,
		title,
		...(hint && { hint }),
		align: 'right',
		value: row => row[id],
		cell: row => number(row, row[id], id === 'unheardIn' ? 'unheard' : id, title),
	});
	return [
		count('articles', strings.articles),
		count('named', strings.namedSources),
		count('documents', strings.documents),
		count('media', strings.media),
		count('unnamed', strings.unnamedColumn),
		{
			id: 'unattributed',
			title: strings.unattributed,
			hint: strings.unattributedHint,
			align: 'right',
			value: ({ unattributed, claims }) => percent(unattributed, claims),
			cell: row => {
				const { unattributed, claims } = row;
				const share = percentage(locale, unattributed / Math.max(1, claims));
				return claims === 0 ? '–' : number(row, unattributed, 'unattributed', strings.unattributed, share);
			},
		},
		count('unheardIn', strings.unheard, strings.unheardHint),
	];
}
