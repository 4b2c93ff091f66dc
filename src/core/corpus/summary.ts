/** The figures over all articles. Every number here is the number of `rows` for the selection that it stands for. */
import { builtInKinds, type Kind } from '../model/tag';
import type { Corpus } from './corpus';
import type { CorpusEntity } from './corpusEntity';
import { lostMarks, marksOfEntity, marksOfSources, marksOfSpeaker, mentionsOfEntity } from './figures';
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

export function summarise(corpus: Corpus, query: Query = {}, filter = new Filter(corpus, query)): Summary {
	const { fitting } = filter;
	const count = (marks: readonly PlacedMark[]) => filter.count(marks);
	return {
		...countKinds(corpus, filter),
		matched: { fitting: fitting.length, all: corpus.marks().length },
		lost: count(lostMarks(corpus)),
		sources: {
			attributions: count(marksOfSources(corpus, 'attributions')),
			unnamed: count(marksOfSources(corpus, 'unnamed')),
		},
		speakers: corpus
			.speakers()
			.map(speaker => speakerRow(speaker, count))
			.filter(({ attributions, denials }) => attributions + denials > 0)
			.sort((a, b) => b.attributions - a.attributions),
		entities: corpus
			.entities()
			.map(entity => entityRow(corpus, entity, filter))
			.filter(({ mentions, claims, accused, saidBy }) => mentions + claims + accused + saidBy > 0)
			.sort((a, b) => b.mentions - a.mentions),
	};
}

type Count = (marks: readonly PlacedMark[]) => number;

/** One pass over the marks: there are as many cells as articles times kinds. */
function countKinds(corpus: Corpus, filter: Filter): Pick<Summary, 'kinds' | 'articles' | 'totals'> {
	const cells = new Map<string, Map<Kind, Counts>>();
	const seen = new Set<Kind>();
	for (const { article, mark } of filter.fitting) {
		const row = cells.get(article.id) ?? new Map<Kind, Counts>();
		const one = mark.status === 'tag' ? { tags: 1, suggestions: 0 } : { tags: 0, suggestions: 1 };
		row.set(mark.kind, plus(row.get(mark.kind) ?? none, one));
		cells.set(article.id, row);
		seen.add(mark.kind);
	}
	const known = new Set<Kind>(builtInKinds);
	const kinds = [...builtInKinds, ...[...seen].filter(kind => !known.has(kind)).sort()];
	const articles = corpus
		.articles()
		.filter(article => filter.allows(article))
		.map(({ id, label }) => ({ id, label, counts: kinds.map(kind => cells.get(id)?.get(kind) ?? none) }));
	const totals = kinds.map((_, column) =>
		articles.map(({ counts }) => counts[column] ?? none).reduce(plus, none),
	);
	return { kinds, articles, totals };
}

const none: Counts = { tags: 0, suggestions: 0 };

function plus(a: Counts, b: Counts): Counts {
	return { tags: a.tags + b.tags, suggestions: a.suggestions + b.suggestions };
}

function speakerRow(speaker: CorpusSpeaker, count: Count): SpeakerFigures {
	const { key, name, type, affiliation } = speaker;
	const figure = (of: SpeakerFigure) => count(marksOfSpeaker(speaker, of));
	return {
		key,
		name,
		type,
		...(affiliation !== undefined && { affiliation }),
		attributions: figure('attributions'),
		direct: figure('direct'),
		mixed: figure('mixed'),
		indirect: figure('indirect'),
		denials: figure('denials'),
	};
}

function entityRow(corpus: Corpus, { key, name, type, id }: CorpusEntity, filter: Filter): EntityFigures {
	const count = (marks: readonly PlacedMark[]) => filter.count(marks);
	const mentions = mentionsOfEntity(corpus, key).filter(({ article, mention }) =>
		filter.lets(article, mention),
	);
	return {
		key,
		name,
		type,
		...(id !== undefined && { id }),
		mentions: mentions.length,
		claims: count(marksOfEntity(corpus, key, 'claims')),
		accused: count(marksOfEntity(corpus, key, 'accused')),
		saidBy: count(marksOfEntity(corpus, key, 'saidBy')),
	};
}
