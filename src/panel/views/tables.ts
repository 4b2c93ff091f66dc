/** The three tables: articles by kind, speakers, entities. */
import { html, type TemplateResult } from 'lit-html';
import type { ArticleFigures, EntityFigures, SpeakerFigures } from '../../core/index';
import { fill } from '../strings';
import { bar, figure } from './figure';
import { kindBadge } from './kindBadge';
import type { Page } from './page';
import { type Column, tableView } from './table';
import { kindLabel, typeLabel } from './wording';

export function articlesTable(page: Page): TemplateResult {
	const { strings, summary } = page;
	const cell = (
		counts: ArticleFigures['counts'],
		column: number,
		article: string | undefined,
		whose: string,
	) =>
		countsCell(
			page,
			counts[column] ?? { tags: 0, suggestions: 0 },
			summary.kinds[column] ?? '',
			article,
			whose,
		);
	return tableView<ArticleFigures>(page, {
		id: 'articles',
		title: strings.byArticle,
		filter: strings.filterArticles,
		hint: strings.cellHint,
		columns: [
			{
				id: 'label',
				title: strings.article,
				align: 'left',
				value: row => row.label,
				cell: row => row.label,
			},
			...summary.kinds.map(
				(kind, index): Column<ArticleFigures> => ({
					id: `kind:${kind}`,
					title: kindLabel(page, kind),
					head: html`${kindBadge(page, kind)}`,
					align: 'center',
					value: ({ counts }) => (counts[index]?.tags ?? 0) + (counts[index]?.suggestions ?? 0),
					cell: ({ id, label, counts }) => cell(counts, index, id, label),
				}),
			),
		],
		rows: summary.articles,
		key: ({ id }) => id,
		total: html`<tr>
			<th scope="row">${strings.total}</th>
			${summary.kinds.map(
				(_, index) => html`<td class="center">${cell(summary.totals, index, undefined, strings.total)}</td>`,
			)}
		</tr>`,
	});
}

function countsCell(
	page: Page,
	{ tags, suggestions }: ArticleFigures['counts'][number],
	kind: string,
	article: string | undefined,
	whose: string,
): TemplateResult {
	if (tags + suggestions === 0) {
		return html`<span class="zero">–</span>`;
	}
	const label = kindLabel(page, kind);
	const one = (value: number, status: 'tag' | 'suggestion', what: string) =>
		figure(
			page,
			value,
			{ of: 'marks', kind, ...(article !== undefined && { article }), status },
			whose,
			`${label}, ${what}`,
			status === 'suggestion',
		);
	return html`<span class="pair"
		>${one(tags, 'tag', page.strings.tags)}<span class="dot" aria-hidden="true">·</span>${one(
			suggestions,
			'suggestion',
			page.strings.suggestions,
		)}</span
	>`;
}

export function speakersTable(page: Page): TemplateResult {
	const { strings, summary } = page;
	// Most attributions come first.
	const most = summary.speakers.at(0)?.attributions ?? 0;
	const column = (
		id: 'attributions' | 'direct' | 'mixed' | 'indirect' | 'denials',
		hint?: string,
	): Column<SpeakerFigures> => ({
		id,
		title: strings[id],
		...(hint && { hint }),
		align: 'right',
		value: row => row[id],
		cell: row => figure(page, row[id], { of: 'speaker', key: row.key, figure: id }, row.name, strings[id]),
	});
	return tableView<SpeakerFigures>(page, {
		id: 'speakers',
		title: strings.speakers,
		filter: strings.filterSpeakers,
		columns: [
			{
				id: 'name',
				title: strings.speaker,
				align: 'left',
				value: ({ name }) => name,
				cell: ({ name, entity, affiliation, direct, mixed, indirect }) =>
					html`${nameView(page, name, entity)}${
						affiliation && !name.includes(affiliation)
							? html` <span class="aside-note">(${affiliation})</span>`
							: ''
					}${bar([direct, mixed, indirect], most)}`,
			},
			{
				id: 'type',
				title: strings.type,
				align: 'left',
				value: ({ type }) => typeLabel(strings, type),
				cell: ({ type }) => html`<span class="type type-${type}">${typeLabel(strings, type)}</span>`,
			},
			column('attributions'),
			column('direct', strings.directHint),
			column('mixed', strings.mixedHint),
			column('indirect', strings.indirectHint),
			column('denials'),
		],
		rows: summary.speakers,
		key: ({ key }) => key,
	});
}

/** Opens the page of the name, where it has one: an unnamed official has none. */
function nameView({ strings, actions }: Page, name: string, entity: string | undefined): TemplateResult {
	return entity === undefined
		? html`<span class="name">${name}</span>`
		: html`<button
				type="button"
				class="name"
				data-entity=${entity}
				title=${fill(strings.showEntity, name)}
				@click=${() => actions.showEntity(entity)}
			>${name}</button>`;
}

export function entitiesTable(page: Page): TemplateResult {
	const { strings, summary } = page;
	// Most mentions come first.
	const most = summary.entities.at(0)?.mentions ?? 0;
	const column = (
		id: 'mentions' | 'claims' | 'accused' | 'saidBy',
		hint?: string,
	): Column<EntityFigures> => ({
		id,
		title: strings[id],
		...(hint && { hint }),
		align: 'right',
		value: row => row[id],
		cell: row => figure(page, row[id], { of: 'entity', key: row.key, figure: id }, row.name, strings[id]),
	});
	return tableView<EntityFigures>(page, {
		id: 'entities',
		title: strings.entities,
		filter: strings.filterEntities,
		columns: [
			{
				id: 'name',
				title: strings.entity,
				align: 'left',
				value: ({ name }) => name,
				cell: ({ key, name, mentions }) => html`${nameView(page, name, key)}${bar([mentions], most)}`,
			},
			{
				id: 'type',
				title: strings.type,
				align: 'left',
				value: ({ type }) => typeLabel(strings, type),
				cell: ({ type }) => html`<span class="type">${typeLabel(strings, type)}</span>`,
			},
			column('mentions'),
			column('claims', strings.claimsHint),
			column('accused', strings.accusedHint),
			column('saidBy', strings.saidByHint),
		],
		rows: summary.entities,
		key: ({ key }) => key,
	});
}
