/** The figures over all articles. Every number here is the number of `rows` for the selection that it stands for. */
import { builtInKinds, type Kind } from '../model/tag';
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import {
	type EntityPlaces,
	type FigureIndex,
	figureIndex,
	mentionAt,
	namingStride,
	type Places,
	type SpeakerPlaces,
} from './figureIndex';
import { Filter } from './filter';
import type { PlacedMark } from './marks';
import type { EntityFigure, Query, SourceFigure, SpeakerFigure } from './selection';
import type { CorpusSpeaker } from './speakers';

export interface Counts {
	readonly tags: number;
	readonly suggestions: number;
}

export interface ArticleFigures {
	readonly id: string;
	readonly label: string;
	/** One a kind, in the order of the summary's `kinds`. */
	readonly counts: readonly Counts[];
}

export type SpeakerFigures = Pick<CorpusSpeaker, 'key' | 'name' | 'type' | 'affiliation'> &
	Readonly<Record<SpeakerFigure, number>>;

export type EntityFigures = Pick<CorpusEntity, 'key' | 'name' | 'type' | 'id'> &
	Readonly<Record<EntityFigure, number>>;

export interface Summary {
	/** Those that are always there, then others that occur, by name. */
	readonly kinds: readonly Kind[];
	/** All that the query lets through, marked or not; in the order of the corpus. */
	readonly articles: readonly ArticleFigures[];
	/** Over all articles, one a kind. */
	readonly totals: readonly Counts[];
	/** Tags and suggestions that the query lets through, of all. */
	readonly matched: { readonly fitting: number; readonly all: number };
	/** Tags that have lost their place; they are among the tags above. */
	readonly lost: number;
	/** Of all attributions, those to sources that are not named. */
	readonly sources: Readonly<Record<SourceFigure, number>>;
	/** Most attributions first; those without any under the query are left out. */
	readonly speakers: readonly SpeakerFigures[];
	/** Most mentions first; those without any figure under the query are left out. */
	readonly entities: readonly EntityFigures[];
}

/** The figures of everything, by the list of all marks, which is another one as soon as the corpus has changed. */
const whole = new WeakMap<readonly PlacedMark[], Summary>();

export function summarise(corpus: Corpus, query: Query = {}, filter = new Filter(corpus, query)): Summary {
	if (!filter.isOpen) {
		return figuresUnder(corpus, filter);
	}
	const marks = corpus.marks();
	const summary = whole.get(marks) ?? figuresUnder(corpus, filter);
	whole.set(marks, summary);
	return summary;
}

function figuresUnder(corpus: Corpus, filter: Filter): Summary {
	const index = figureIndex(corpus);
	const { fitting, passing } = filter;
	const count = (places: Places) => places.reduce((sum, place) => sum + (passing[place] ?? 0), 0);
	const mentions = countMentions(index, filter);
	return {
		...countKinds(corpus, filter),
		matched: { fitting: fitting.length, all: passing.length },
		lost: fitting.filter(({ mark }) => mark.span === null).length,
		sources: {
			attributions: fitting.filter(({ mark }) => mark.kind === 'attribution').length,
			unnamed: index.speakers
				.filter(({ speaker }) => speaker.type === 'unnamed')
				.reduce((sum, { places }) => sum + count(places.attributions), 0),
		},
		speakers: index.speakers
			.map(speaker => speakerRow(speaker, count))
			.filter(({ attributions, denials }) => attributions + denials > 0)
			.sort((a, b) => b.attributions - a.attributions),
		entities: index.entities
			.map((entity, at) => entityRow(entity, mentions[at] ?? 0, count))
			.filter(({ mentions, claims, accused, saidBy }) => mentions + claims + accused + saidBy > 0)
			.sort((a, b) => b.mentions - a.mentions),
	};
}

type Count = (places: Places) => number;

/** Of each entity, in the order of the index. In one article, mentions of one sentence share their fate. */
function countMentions({ naming, entities }: FigureIndex, filter: Filter): Uint32Array {
	const counts = new Uint32Array(entities.length);
	const countsAll = filter.isOpen || filter.asksOfArticlesOnly;
	for (const { article, mentions } of naming) {
		if (!filter.isOpen && !filter.mayLet(article)) {
			continue;
		}
		const known: boolean[] = [];
		const lets = (at: number): boolean => {
			const sentence = mentions[at + 1] ?? -1;
			if (sentence < 0) {
				return filter.lets(article, mentionAt(mentions, at));
			}
			known[sentence] ??= filter.letsIn(article, mentionAt(mentions, at), sentence);
			return known[sentence];
		};
		for (let at = 0; at < mentions.length; at += namingStride) {
			const entity = mentions[at] ?? 0;
			counts[entity] = (counts[entity] ?? 0) + (countsAll || lets(at) ? 1 : 0);
		}
	}
	return counts;
}

/** One pass over the marks, which come article by article: there are as many cells as articles times kinds. */
function countKinds(corpus: Corpus, filter: Filter): Pick<Summary, 'kinds' | 'articles' | 'totals'> {
	const kinds = kindsAmong(filter.fitting);
	const columns = new Map(kinds.map((kind, column) => [kind, column]));
	const rows = new Map<CorpusArticle, Cell[]>();
	let [last, row]: [CorpusArticle | undefined, Cell[]] = [undefined, []];
	for (const { article, mark } of filter.fitting) {
		if (article !== last) {
			row = kinds.map(emptyCell);
			rows.set(article, row);
			last = article;
		}
		const cell = row[columns.get(mark.kind) ?? -1];
		if (cell) {
			cell[mark.status === 'tag' ? 'tags' : 'suggestions']++;
		}
	}
	const none = kinds.map(emptyCell);
	const articles = corpus
		.articles()
		.filter(article => filter.allows(article))
		.map(article => {
			const { id, label } = article;
			return { id, label, counts: rows.get(article) ?? none };
		});
	const totals = kinds.map(emptyCell);
	for (const row of rows.values()) {
		for (const [column, total] of totals.entries()) {
			total.tags += row[column]?.tags ?? 0;
			total.suggestions += row[column]?.suggestions ?? 0;
		}
	}
	return { kinds, articles, totals };
}

/** Those that are always there, then others, by name. */
function kindsAmong(marks: readonly PlacedMark[]): readonly Kind[] {
	const known = new Set<Kind>(builtInKinds);
	const seen = new Set(marks.map(({ mark }) => mark.kind));
	return [...builtInKinds, ...[...seen].filter(kind => !known.has(kind)).sort()];
}

type Cell = { -readonly [Status in keyof Counts]: number };

function emptyCell(): Cell {
	return { tags: 0, suggestions: 0 };
}

function speakerRow({ speaker, places }: SpeakerPlaces, count: Count): SpeakerFigures {
	const { key, name, type, affiliation } = speaker;
	return {
		key,
		name,
		type,
		...(affiliation !== undefined && { affiliation }),
		attributions: count(places.attributions),
		direct: count(places.direct),
		mixed: count(places.mixed),
		indirect: count(places.indirect),
		denials: count(places.denials),
	};
}

function entityRow(
	{ entity: { key, name, type, id }, places }: EntityPlaces,
	mentions: number,
	count: Count,
): EntityFigures {
	return {
		key,
		name,
		type,
		...(id !== undefined && { id }),
		mentions,
		claims: count(places.claims),
		accused: count(places.accused),
		saidBy: count(places.saidBy),
	};
}
