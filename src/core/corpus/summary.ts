/** The figures over all articles. Every number here is the number of `rows` for the selection that it stands for. */
import { builtInKinds, type Kind } from '../model/tag';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import {
	type EntityPlaces,
	type FigureIndex,
	figureIndex,
	namingStride,
	type Places,
	type SpeakerPlaces,
} from './figureIndex';
import { Filter } from './filter';
import type { MarkColumns } from './markColumns';
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
	const { passing } = filter;
	const count = (places: Places) => {
		let sum = 0;
		for (const place of places) {
			sum += passing[place] ?? 0;
		}
		return sum;
	};
	const mentions = countMentions(index, filter);
	return {
		...countKinds(index.columns, filter),
		matched: { fitting: sumOf(passing), all: passing.length },
		lost: passing.reduce((sum, passes, at) => sum + (passes & (index.columns.lost[at] ?? 0)), 0),
		sources: {
			attributions: countOf(index.columns, passing, 'attribution'),
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

function sumOf(passing: Uint8Array): number {
	let sum = 0;
	for (const passes of passing) {
		sum += passes;
	}
	return sum;
}

function countOf({ kinds }: MarkColumns, passing: Uint8Array, kind: Kind): number {
	const isKind = kinds.table(value => value === kind);
	return passing.reduce((sum, passes, at) => sum + (passes & (isKind[kinds.codes[at] ?? 0] ?? 0)), 0);
}

/** Of each entity, in the order of the index. */
function countMentions({ naming, entities }: FigureIndex, filter: Filter): Uint32Array {
	const counts = new Uint32Array(entities.length);
	const passing = filter.passingMentions;
	for (let at = 0; at < passing.length; at++) {
		const entity = naming.mentions[at * namingStride] ?? 0;
		counts[entity] = (counts[entity] ?? 0) + (passing[at] ?? 0);
	}
	return counts;
}

/** One pass over the marks, which come article by article: there are as many cells as articles times kinds. */
function countKinds(columns: MarkColumns, filter: Filter): Pick<Summary, 'kinds' | 'articles' | 'totals'> {
	const { passing } = filter;
	const kinds = kindsAmong(columns, passing);
	const columnOf = Uint32Array.from(columns.kinds.values, kind => Math.max(0, kinds.indexOf(kind)));
	const isTag = columns.statuses.table(status => status === 'tag');
	const totals = kinds.map(emptyCell);
	const none = kinds.map(emptyCell);
	const articles: ArticleFigures[] = [];
	for (const [place, article] of columns.articles.entries()) {
		const [start = 0, end = 0] = columns.starts.subarray(place, place + 2);
		let counts: Cell[] | undefined;
		for (let at = start; at < end; at++) {
			if (passing[at] === 1) {
				counts ??= kinds.map(emptyCell);
				const column = columnOf[columns.kinds.codes[at] ?? 0] ?? 0;
				const status = isTag[columns.statuses.codes[at] ?? 0] === 1 ? 'tags' : 'suggestions';
				add(counts[column], status);
				add(totals[column], status);
			}
		}
		if (filter.allows(article)) {
			articles.push({ id: article.id, label: article.label, counts: counts ?? none });
		}
	}
	return { kinds, articles, totals };
}

/** Those that are always there, then others, by name. */
function kindsAmong({ kinds: { values, codes } }: MarkColumns, passing: Uint8Array): readonly Kind[] {
	const seen = new Uint8Array(values.length);
	for (let at = 0; at < passing.length; at++) {
		if (passing[at] === 1) {
			seen[codes[at] ?? 0] = 1;
		}
	}
	const known = new Set<Kind>(builtInKinds);
	return [...builtInKinds, ...values.filter((kind, code) => seen[code] === 1 && !known.has(kind)).sort()];
}

type Cell = { -readonly [Status in keyof Counts]: number };

function emptyCell(): Cell {
	return { tags: 0, suggestions: 0 };
}

function add(cell: Cell | undefined, status: keyof Cell): void {
	if (cell) {
		cell[status]++;
	}
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
