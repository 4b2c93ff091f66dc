/** The sentences behind a number of the summary. */
import type { Span } from '../model/span';
import type { Kind } from '../model/tag';
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { mentionAt, namingStride } from './figureIndex';
import {
	lostMarks,
	marksOfDays,
	marksOfEntity,
	marksOfSources,
	marksOfSpeaker,
	marksSelected,
	type PlacedMention,
} from './figures';
import { Filter } from './filter';
import { publishedAt } from './groups/times';
import type { Mark, PlacedMark } from './marks';
import { passageOf } from './passage';
import type { Query, Selection } from './selection';

export interface SummaryRow {
	/** Id of the article. */
	readonly article: string;
	readonly label: string;
	/** Where to go; `null` where a tag has lost its place. UTF-16 units. */
	readonly span: Span | null;
	/** The whole sentences round the place; of a tag that has lost it, the words that it was put on. */
	readonly text: string;
	/** Where in `text` the place is. UTF-16 units. */
	readonly marked: Span;
	/** `mention` for a place where an entity is named; `null` for a sentence that stands for something without marks. */
	readonly kind: Kind | 'mention' | null;
	/** Mentions are found by the detector and count as suggestions. */
	readonly status: Mark['status'];
	/** Who speaks or denies; of a mention, the entity; '' where nobody is named. */
	readonly who: string;
	/** Only of tags. */
	readonly tagId?: string;
}

export interface FirstRows {
	readonly rows: readonly SummaryRow[];
	/** Of all, those given and the others. */
	readonly count: number;
}

/** Of a tag or suggestion. */
export interface MarkRow extends SummaryRow {
	readonly kind: Kind;
}

/**
 * As many as the number that `summarise` gives for the same selection and query; in the order of the corpus. Those that
 * take comparing the claims of all articles come from `firstCompared`.
 */
export function rows(
	corpus: Corpus,
	selection: Selection,
	query: Query = {},
	filter = new Filter(corpus, query),
): readonly SummaryRow[] {
	return firstRows(corpus, selection, filter, Number.POSITIVE_INFINITY).rows;
}

/** So many of them: a number may stand for tens of thousands of sentences, of which a page shows a hundred. */
export function firstRows(corpus: Corpus, selection: Selection, filter: Filter, limit: number): FirstRows {
	if (selection.of === 'entity' && selection.figure === 'mentions') {
		const name = corpus.entity(selection.key)?.name ?? '';
		return first(mentionsOf(selection.key, filter), limit, mention => mentionRow(mention, name));
	}
	if (selection.of === 'undated') {
		return first(undatedArticles(filter), limit, articleRow);
	}
	return first(fittingBehind(corpus, selection, filter), limit, rowOf);
}

export function first<T>(all: readonly T[], limit: number, rowOf: (one: T) => SummaryRow): FirstRows {
	return { rows: all.slice(0, limit).map(rowOf), count: all.length };
}

/** Those of the entity that are let through. */
function mentionsOf(key: string, { index, passingMentions }: Filter): readonly PlacedMention[] {
	const { naming, columns, entities } = index;
	const place = entities.findIndex(entity => entity.key === key);
	return columns.articles.flatMap((article, at) => {
		const found: PlacedMention[] = [];
		for (let from = naming.starts[at] ?? 0; from < (naming.starts[at + 1] ?? 0); from += namingStride) {
			if (naming.mentions[from] === place && passingMentions[from / namingStride] === 1) {
				found.push({ article, mention: mentionAt(naming.mentions, from) });
			}
		}
		return found;
	});
}

function undatedArticles({ countedArticles }: Filter): readonly CorpusArticle[] {
	return countedArticles.filter(article => publishedAt(article) === undefined);
}

/** Of all tags and suggestions it is known already which are let through. */
function fittingBehind(corpus: Corpus, selection: Selection, filter: Filter): readonly PlacedMark[] {
	switch (selection.of) {
		case 'marks':
			return marksSelected(filter.fitting, selection);
		case 'lost':
			return lostMarks(filter.fitting);
		case 'speaker': {
			const speaker = corpus.speakers().find(({ key }) => key === selection.key);
			return speaker ? filter.fittingOf(marksOfSpeaker(speaker, selection.figure)) : [];
		}
		case 'entity':
			return selection.figure === 'mentions'
				? []
				: filter.fittingOf(marksOfEntity(corpus, selection.key, selection.figure));
		case 'sources':
			return marksOfSources(filter.fitting, selection.figure);
		case 'days':
			return marksOfDays(filter.fitting, selection);
		case 'undated':
		case 'outlet':
		case 'entityPage':
			return [];
	}
}

export function rowOf({ article, mark }: PlacedMark): MarkRow {
	const passage = mark.span && passageOf(article, mark.span);
	const text = passage?.text ?? mark.exact;
	return {
		article: article.id,
		label: article.label,
		span: mark.span,
		text,
		marked: passage?.place ?? { start: 0, end: text.length },
		kind: mark.kind,
		status: mark.status,
		who: mark.who,
		...(mark.tagId !== undefined && { tagId: mark.tagId }),
	};
}

/** The article as a whole goes by its first sentence. */
export function articleRow(article: CorpusArticle): SummaryRow {
	const { sentences } = article.view.analysis;
	const first = sentences.find(({ role }) => role === 'heading' || role === 'body') ?? { start: 0, end: 0 };
	const span = { start: first.start, end: first.end };
	const { text, place } = passageOf(article, span);
	return {
		article: article.id,
		label: article.label,
		span,
		text,
		marked: place,
		kind: null,
		status: 'suggestion',
		who: '',
	};
}

function mentionRow({ article, mention }: PlacedMention, who: string): SummaryRow {
	const { start, end } = mention;
	const { text, place } = passageOf(article, mention);
	return {
		article: article.id,
		label: article.label,
		span: { start, end },
		text,
		marked: place,
		kind: 'mention',
		status: 'suggestion',
		who,
	};
}
