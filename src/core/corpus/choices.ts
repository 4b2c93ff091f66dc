/** What there is to choose from in each facet of a query, with how much of it there is. */
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { figureIndex } from './figureIndex';
import type { Column } from './markColumns';
import type { Facet } from './selection';
import type { CorpusSpeaker } from './speakers';

export interface Choice {
	/** As a query gives it. */
	readonly value: string;
	readonly label: string;
	/** Who or what it is; only of speakers and entities that share their name with others: a capital and its government. */
	readonly type?: CorpusSpeaker['type'] | CorpusEntity['type'];
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
		speakers: named(speakers, ({ attributions, denials }) => attributions + denials).toSorted(
			(a, b) => b.count - a.count,
		),
		entities: named(entities, ({ mentions }) => mentions),
		certainties: counted(columns.certainties),
		grades: [...counted(details.reliabilities), ...counted(columns.credibilities)],
		authors: counted(columns.authors),
		undated: details.days.counts()[details.days.values.indexOf(undefined)] ?? 0,
	};
}

/** In their order. */
function named<N extends Pick<CorpusSpeaker | CorpusEntity, 'key' | 'name' | 'type'>>(
	list: readonly N[],
	count: (one: N) => number,
): readonly Choice[] {
	const bearers = new Map<string, number>();
	for (const { name } of list) {
		bearers.set(name, (bearers.get(name) ?? 0) + 1);
	}
	return list.map(one => {
		const { key, name, type } = one;
		return { value: key, label: name, ...(bearers.get(name) !== 1 && { type }), count: count(one) };
	});
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
