/** Which tags and suggestions the view *Articles* lists, and in what order the articles stand. */
import { type Kind, type PlacedTag, publicationDate, type Suggestion } from '../../../core/index';
import type { Article } from '../../articles/article';
import { needsLook } from '../../articles/needsLook';

export const contents = ['all', 'tags', 'suggestions', 'unsure'] as const;
export const orders = ['name', 'date', 'unread'] as const;
export type Contents = (typeof contents)[number];
export type Order = (typeof orders)[number];

export interface ArticleFilter {
	readonly contents: Contents;
	/** Absent: all kinds. */
	readonly kind?: Kind;
}

export const noFilter: ArticleFilter = { contents: 'all' };

export interface Listed {
	/** Those a person should look at. */
	readonly open: readonly PlacedTag[];
	readonly tags: readonly PlacedTag[];
	readonly suggestions: readonly Suggestion[];
}

export function isFilter(filter: ArticleFilter): boolean {
	return filter.contents !== 'all' || filter.kind !== undefined;
}

export function listed(
	{ view }: Pick<Article, 'view'>,
	{ contents: wanted, kind: only }: ArticleFilter,
): Listed {
	const isOf = (kind: Kind) => only === undefined || kind === only;
	const tags = wanted === 'suggestions' ? [] : view.tags.filter(({ tag }) => isOf(tag.kind));
	const withSuggestions = wanted === 'all' || wanted === 'suggestions';
	return {
		open: tags.filter(needsLook),
		tags: wanted === 'unsure' ? [] : tags.filter(placed => !needsLook(placed)),
		suggestions: withSuggestions ? view.suggestions.filter(({ kind }) => isOf(kind)) : [],
	};
}

export function isEmpty({ open, tags, suggestions }: Listed): boolean {
	return open.length + tags.length + suggestions.length === 0;
}

/** By name is the order they come in; by date the latest first, undated ones last; unread the least read first. */
export function inOrder<T extends Pick<Article, 'sidecar'>>(
	articles: readonly T[],
	order: Order,
	percentRead: (article: T) => number,
): readonly T[] {
	switch (order) {
		case 'name':
			return articles;
		case 'date':
			return articles.toSorted((a, b) => compare(dateOf(b), dateOf(a)));
		case 'unread':
			return articles.toSorted((a, b) => percentRead(a) - percentRead(b));
	}
}

/** Dates are written so that their text can be compared; '' for none. */
function dateOf({ sidecar }: Pick<Article, 'sidecar'>): string {
	return publicationDate(sidecar.value.article) ?? '';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
