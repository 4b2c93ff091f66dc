/** What there is to choose from in each facet of a query, with how much of it there is. */
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { publishedAt } from './groups/times';
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

/** Over the whole corpus, whatever is filtered out. */
export function choicesOf(corpus: Corpus): Choices {
	const articles = corpus.articles();
	const marks = corpus.marks().map(({ mark }) => mark);
	const perArticle = tally(corpus.marks().map(({ article }) => article.id));
	const details = (of: (article: CorpusArticle) => string | undefined) => counted(articles.map(of));
	return {
		kinds: counted(marks.map(({ kind }) => kind)),
		articles: articles.map(({ id, label }) => ({ value: id, label, count: perArticle.get(id) ?? 0 })),
		outlets: details(({ view }) => view.sidecar.article.outlet),
		speakers: corpus.speakers().map(({ key, name, attributions, denials }) => ({
			value: key,
			label: name,
			count: attributions + denials,
		})),
		entities: corpus.entities().map(({ key, name, mentions }) => ({
			value: key,
			label: name,
			count: mentions,
		})),
		certainties: counted(marks.map(({ certainty }) => certainty)),
		grades: [
			...details(({ view }) => view.sidecar.article.reliability),
			...counted(marks.map(({ credibility }) => credibility?.toString())),
		],
		authors: counted(marks.map(({ by }) => by)),
		undated: articles.filter(article => publishedAt(article) === undefined).length,
	};
}

/** By name. */
function counted(values: readonly (string | undefined)[]): readonly Choice[] {
	return [...tally(values)]
		.map(([value, count]) => ({ value, label: value, count }))
		.sort((a, b) => (a.value < b.value ? -1 : 1));
}

function tally(values: readonly (string | undefined)[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) {
		if (value !== undefined && value !== '') {
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	return counts;
}
