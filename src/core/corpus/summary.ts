/** The figures over all articles. Every number here is the number of `rows` for the selection that it stands for. */
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { figureIndex } from './figureIndex';
import { Filter } from './filter';
import type { PlacedMark } from './marks';
import type { NumberTable } from './numberTable';
import type { EntityFigure, Query, SpeakerFigure } from './selection';
import type { CorpusSpeaker } from './speakers';
import { type Counts, type SummaryNumbers, summaryNumbers } from './summaryNumbers';

export type { Counts } from './summaryNumbers';

/** What a row of articles is about. */
export interface ArticleName {
	readonly id: string;
	readonly label: string;
}

export type SpeakerName = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'affiliation' | 'entity'>;
export type EntityName = Pick<CorpusEntity, 'key' | 'name' | 'type' | 'id'>;

/** What all rows are about, whatever the query; in the order of the places in `SummaryNumbers`. */
export interface RowNames {
	readonly articles: readonly ArticleName[];
	readonly speakers: readonly SpeakerName[];
	readonly entities: readonly EntityName[];
}

export interface ArticleFigures extends ArticleName {
	/** One a kind, in the order of the summary's `kinds`. */
	readonly counts: readonly Counts[];
}

export type SpeakerFigures = SpeakerName & Readonly<Record<SpeakerFigure, number>>;
export type EntityFigures = EntityName & Readonly<Record<EntityFigure, number>>;

/** With rows in place of their numbers, in the same order. */
export interface Summary extends Omit<SummaryNumbers, 'articles' | 'speakers' | 'entities'> {
	readonly articles: readonly ArticleFigures[];
	readonly speakers: readonly SpeakerFigures[];
	readonly entities: readonly EntityFigures[];
}

/** The figures of everything, by the list of all marks, which is another one as soon as the corpus has changed. */
const whole = new WeakMap<readonly PlacedMark[], Summary>();

export function summarise(corpus: Corpus, query: Query = {}, filter = new Filter(corpus, query)): Summary {
	if (!filter.isOpen) {
		return withRows(corpus, summaryNumbers(filter));
	}
	const marks = corpus.marks();
	const summary = whole.get(marks) ?? withRows(corpus, summaryNumbers(filter));
	whole.set(marks, summary);
	return summary;
}

export function rowNames(corpus: Corpus): RowNames {
	const { columns, speakers, entities } = figureIndex(corpus);
	return {
		articles: columns.articles.map(({ id, label }) => ({ id, label })),
		speakers: speakers.map(speaker => speakerRow(speaker, {})),
		entities: entities.map(entity => entityRow(entity, {})),
	};
}

/** The name comes first, field by field, and then the figures: see `withParties` in `wording.ts`. */
function speakerRow<Figures extends object>(
	{ key, name, type, affiliation, entity }: SpeakerName,
	figures: Figures,
): SpeakerName & Figures {
	return {
		key,
		name,
		type,
		...(affiliation !== undefined && { affiliation }),
		...(entity !== undefined && { entity }),
		...figures,
	};
}

function entityRow<Figures extends object>(
	{ key, name, type, id }: EntityName,
	figures: Figures,
): EntityName & Figures {
	return { key, name, type, ...(id !== undefined && { id }), ...figures };
}

function withRows(corpus: Corpus, { articles, speakers, entities, ...others }: SummaryNumbers): Summary {
	const names = rowNames(corpus);
	const { kinds } = others;
	return {
		...others,
		articles: rowsOf(articles, names.articles, ({ id, label }, numberAt) => ({
			id,
			label,
			counts: kinds.map((_, at) => ({ tags: numberAt(2 * at), suggestions: numberAt(2 * at + 1) })),
		})),
		speakers: rowsOf(speakers, names.speakers, (name, numberAt) =>
			speakerRow(name, {
				attributions: numberAt(0),
				direct: numberAt(1),
				mixed: numberAt(2),
				indirect: numberAt(3),
				denials: numberAt(4),
			}),
		),
		entities: rowsOf(entities, names.entities, (name, numberAt) =>
			entityRow(name, {
				mentions: numberAt(0),
				claims: numberAt(1),
				accused: numberAt(2),
				saidBy: numberAt(3),
			}),
		),
	};
}

function rowsOf<Name, Row>(
	{ places, columns }: NumberTable,
	names: readonly Name[],
	rowOf: (name: Name, numberAt: (column: number) => number) => Row,
): readonly Row[] {
	return Array.from(places).flatMap((place, row) => {
		const name = names[place];
		return name === undefined ? [] : [rowOf(name, column => columns[column]?.[row] ?? 0)];
	});
}
