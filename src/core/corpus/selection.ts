/** What a number of the summary counts, as plain data, and what narrows all of its numbers. */
import type { Span } from '../model/span';
import type { Kind } from '../model/tag';
import type { CorpusArticle } from './articleView';
import type { Mark } from './marks';
import { passageOf } from './passage';

export const speakerFigures = ['attributions', 'direct', 'mixed', 'indirect', 'denials'] as const;
export type SpeakerFigure = (typeof speakerFigures)[number];

export const entityFigures = ['mentions', 'claims', 'accused', 'saidBy'] as const;
export type EntityFigure = (typeof entityFigures)[number];

export const sourceFigures = ['attributions', 'unnamed'] as const;
export type SourceFigure = (typeof sourceFigures)[number];

/** One number of the summary. */
export type Selection =
	/** Tags or suggestions; of all kinds, of all articles, of both, where the field is absent. */
	| {
			readonly of: 'marks';
			readonly kind?: Kind;
			readonly article?: string;
			readonly status?: Mark['status'];
	  }
	/** Tags that have lost their place. */
	| { readonly of: 'lost' }
	| { readonly of: 'speaker'; readonly key: string; readonly figure: SpeakerFigure }
	| { readonly of: 'entity'; readonly key: string; readonly figure: EntityFigure }
	| { readonly of: 'sources'; readonly figure: SourceFigure };

/** Narrows the whole summary; an absent field narrows nothing. */
export interface Query {
	/** Found in the sentence, the speaker's name or the article's label, without regard to case. */
	readonly text?: string;
	/** Ids of articles. */
	readonly articles?: readonly string[];
	readonly status?: Mark['status'];
}

export function matchesMark(article: CorpusArticle, mark: Mark, query: Query): boolean {
	return (
		matchesArticle(article, query) &&
		(query.status === undefined || query.status === mark.status) &&
		matchesText(query, () => [
			mark.span ? passageOf(article, mark.span).text : mark.exact,
			mark.who,
			article.label,
		])
	);
}

/** Mentions are the detector's: a query for tags has none. */
export function matchesMention(article: CorpusArticle, mention: Span, query: Query): boolean {
	return (
		matchesArticle(article, query) &&
		query.status !== 'tag' &&
		matchesText(query, () => [passageOf(article, mention).text, article.label])
	);
}

function matchesArticle({ id }: CorpusArticle, { articles }: Query): boolean {
	return articles === undefined || articles.includes(id);
}

/** The texts are made only where they are looked into. */
function matchesText({ text }: Query, texts: () => readonly string[]): boolean {
	const needle = text?.trim().toLowerCase();
	return !needle || texts().some(hay => hay.toLowerCase().includes(needle));
}
