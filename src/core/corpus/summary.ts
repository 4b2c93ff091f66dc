/** The figures over all articles. Every number here is the number of `rows` for the selection that it stands for. */
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { figureIndex } from './figureIndex';
import { Filter } from './filter';
import type { PlacedMark } from './marks';
import {
	type EntityFigure,
	entityFigures,
	type Query,
	type SpeakerFigure,
	speakerFigures,
} from './selection';
import type { CorpusSpeaker } from './speakers';
import { type Counts, countsAt, type SummaryNumbers, summaryNumbers } from './summaryNumbers';

export type { Counts } from './summaryNumbers';

/** What a row of articles is about. */
export interface ArticleName {
	readonly id: string;
	readonly label: string;
}

export type SpeakerName = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'affiliation'>;
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
		speakers: speakers.map(({ key, name, type, affiliation }) => ({
			key,
			name,
			type,
			...(affiliation !== undefined && { affiliation }),
		})),
		entities: entities.map(({ key, name, type, id }) => ({
			key,
			name,
			type,
			...(id !== undefined && { id }),
		})),
	};
}

function withRows(corpus: Corpus, { articles, speakers, entities, ...others }: SummaryNumbers): Summary {
	const names = rowNames(corpus);
	const { kinds } = others;
	return {
		...others,
		articles: rowsOf(articles, 2 * kinds.length, names.articles, (name, row) => ({
			...name,
			counts: kinds.map((_, at) => countsAt(row, 1 + 2 * at)),
		})),
		speakers: rowsOf(speakers, speakerFigures.length, names.speakers, (name, row) => ({
			...name,
			attributions: row[1] ?? 0,
			direct: row[2] ?? 0,
			mixed: row[3] ?? 0,
			indirect: row[4] ?? 0,
			denials: row[5] ?? 0,
		})),
		entities: rowsOf(entities, entityFigures.length, names.entities, (name, row) => ({
			...name,
			mentions: row[1] ?? 0,
			claims: row[2] ?? 0,
			accused: row[3] ?? 0,
			saidBy: row[4] ?? 0,
		})),
	};
}

function rowsOf<Name, Row>(
	numbers: Uint32Array,
	width: number,
	names: readonly Name[],
	rowOf: (name: Name, row: Uint32Array) => Row,
): readonly Row[] {
	const rows: Row[] = [];
	for (let at = 0; at < numbers.length; at += width + 1) {
		const name = names[numbers[at] ?? -1];
		if (name !== undefined) {
			rows.push(rowOf(name, numbers.subarray(at, at + width + 1)));
		}
	}
	return rows;
}
