/** What there is to choose from in each facet of a query, with how much of it there is. */
import type { Corpus } from './corpus';
import { figureIndex } from './figureIndex';
import type { Column } from './markColumns';
import type { Facet } from './selection';

export interface Choice {
	/** As a query gives it. */
	readonly value: string;
	readonly label: string;
	/** Of tags and suggestions; of entities mentions, of outlets and reliabilities articles. */
	readonly count: number;
}

export interface Choices extends Readonly<Record<Facet, readonly Choice[]>> {
	/** Number of articles without a date that can be read. */
	readonly undated: number;
}

/** Over the whole corpus, whatever is filtered out. Quick where the index of the figures is there. */
export function choicesOf(corpus: Corpus): Choices {
	const { columns, speakers, entities } = figureIndex(corpus);
	const { articles, starts, details } = columns;
	return {
		kinds: counted(columns.kinds),
		articles: articles.map(({ id, label }, at) => ({
			value: id,
			label,
			count: (starts[at + 1] ?? 0) - (starts[at] ?? 0),
		})),
		outlets: counted(details.outlets),
		speakers: speakers.map(({ key, name, attributions, denials }) => ({
			value: key,
			label: name,
			count: attributions + denials,
		})),
		entities: entities.map(({ key, name, mentions }) => ({ value: key, label: name, count: mentions })),
		certainties: counted(columns.certainties),
		grades: [...counted(details.reliabilities), ...counted(columns.credibilities)],
		authors: counted(columns.authors),
		undated: details.days.counts()[details.days.values.indexOf(undefined)] ?? 0,
	};
}

/** By name; without those that have none. */
function counted(column: Column<string | undefined>): readonly Choice[] {
	const counts = column.counts();
	return column.values
		.flatMap((value, code) =>
			value === undefined || value === '' ? [] : { value, label: value, count: counts[code] ?? 0 },
		)
		.sort((a, b) => (a.value < b.value ? -1 : 1));
}
