/** A table that can be filtered by its first column and sorted by each. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { pageSize, type TableId } from '../state';
import { fill } from '../strings';
import { type Rows, shownRows, sortedBy, type TableColumn } from '../tableRows';
import { formatNumber, type Page } from './page';

export interface Column<Row> extends TableColumn<Row> {
	readonly title: string;
	/** Shown on hovering over the title; absent where the title says it all. */
	readonly hint?: string;
	/** Texts stand left; numbers right, or round the middle where there are two in a cell. */
	readonly align: 'left' | 'right' | 'center';
	/** What stands for the title; absent: the title. */
	readonly head?: TemplateResult;
	cell(row: Row): TemplateResult | string;
}

export interface TableModel<Row> {
	readonly id: TableId;
	readonly title: string;
	/** What the filter box is called. */
	readonly filter: string;
	/** Under the title; absent for none. */
	readonly hint?: string;
	readonly columns: readonly Column<Row>[];
	readonly rows: Rows<Row>;
	/** Stays the same while the row stands for the same thing. */
	key(row: Row): string;
	/** A last row that neither filter nor sorting touches; absent for none. */
	readonly total?: TemplateResult;
}

export function tableView<Row>(page: Page, model: TableModel<Row>): TemplateResult {
	const { id, title, filter, hint, columns, rows, total } = model;
	const state = page.state.tables[id];
	const shown = shownRows(rows, columns, state, page.locale);
	return html`<section class="card" aria-labelledby=${`${id}-title`}>
		<header>
			<h2 id=${`${id}-title`}>${title}</h2>
			<input
				type="search"
				class="filter"
				placeholder=${filter}
				aria-label=${filter}
				.value=${state.filter}
				@input=${(event: InputEvent) => {
					if (event.target instanceof HTMLInputElement) {
						page.actions.setTable(id, { ...state, filter: event.target.value, limit: pageSize });
					}
				}}
			/>
		</header>
		${hint ? html`<p class="hint">${hint}</p>` : nothing}
		<span class="heard" role="status">${state.filter === '' ? '' : fill(page.strings.shown, formatNumber(page, shown.fitting), formatNumber(page, rows.length))}</span>
		<div class="scroll">
			<table aria-labelledby=${`${id}-title`}>
				<thead>
					<tr>${columns.map(column => headCell(page, id, column))}</tr>
				</thead>
				<tbody>
					${repeat(
						shown.rows,
						row => model.key(row),
						row => html`<tr>${columns.map((column, index) => bodyCell(column, row, index === 0))}</tr>`,
					)}
				</tbody>
				${total ? html`<tfoot>${total}</tfoot>` : nothing}
			</table>
		</div>
		${shown.fitting === 0 ? html`<p class="hint">${page.strings.nothing}</p>` : nothing}
		${moreRows(page, id, shown.rows.length, shown.fitting)}
	</section>`;
}

function headCell<Row>(page: Page, id: TableId, column: Column<Row>): TemplateResult {
	const state = page.state.tables[id];
	const isSorted = state.sort === column.id;
	const order = state.descending ? 'descending' : 'ascending';
	return html`<th
		scope="col"
		class=${column.align}
		aria-sort=${isSorted ? order : nothing}
		title=${column.hint ?? nothing}
	>
		<button
			type="button"
			class="sort"
			@click=${() => page.actions.setTable(id, sortedBy(state, column.id, column.align !== 'left'))}
		>${column.head ?? column.title}</button>
	</th>`;
}

function bodyCell<Row>(column: Column<Row>, row: Row, isFirst: boolean): TemplateResult {
	if (isFirst) {
		return html`<th scope="row">${column.cell(row)}</th>`;
	}
	return html`<td class=${column.align}>${column.cell(row)}</td>`;
}

function moreRows(page: Page, id: TableId, shown: number, fitting: number): TemplateResult | typeof nothing {
	if (shown >= fitting) {
		return nothing;
	}
	const { strings, state, actions } = page;
	const more = Math.min(fitting - shown, Math.max(pageSize, shown));
	return html`<p class="more">
		<span>${fill(strings.shown, formatNumber(page, shown), formatNumber(page, fitting))}</span>
		<button
			type="button"
			class="plain"
			@click=${() => actions.setTable(id, { ...state.tables[id], limit: shown + more })}
		>${fill(strings.showMore, formatNumber(page, more))}</button>
	</p>`;
}
