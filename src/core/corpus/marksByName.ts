/**
 * Tags and suggestions by a name in them, over all articles. Replacing those of one article costs as much as that
 * article names, whatever the size of the corpus; who is meant by a name is asked elsewhere.
 */
import type { Call, Called } from './calls';
import type { PlacedMark } from './marks';

/** Those of one article that have the name, as places in the list of all of its tags and suggestions; at least one. */
type Places = readonly number[];

export interface NamedMarks {
	readonly name: string;
	/** The first one: all have in common what the name was made of. */
	readonly example: Called;
	/** By article id. */
	readonly articles: Map<string, Places>;
	/** In all articles. */
	count: number;
	/** The first of the articles but for those in `added`, once somebody asked for it. */
	first?: string | undefined;
	/** Articles that came since. */
	added?: string[];
}

/** The names that a tag or suggestion is found under; none for most. */
export type NamesOf = (mark: Called) => readonly string[];

/** Place of an article in the corpus, from 0. */
export type RankOf = (article: string) => number;

export class MarksByName {
	readonly #named = new Map<string, NamedMarks>();
	readonly #byArticle = new Map<string, () => readonly PlacedMark[]>();
	readonly #namesIn = new Map<string, readonly NamedMarks[]>();
	#touched = new Set<NamedMarks>();

	constructor(private readonly namesOf: NamesOf) {}

	/** Replaces those of the article. `marks` gives all that it has, which takes longer than to tell who is meant. */
	set(article: string, calls: readonly Call[], marks: () => readonly PlacedMark[]): void {
		this.remove(article);
		const places = new Map<string, { readonly example: Called; readonly own: number[] }>();
		for (const { mark, at } of calls) {
			for (const name of this.namesOf(mark)) {
				const known = places.get(name);
				if (known === undefined) {
					places.set(name, { example: mark, own: [at] });
				} else {
					known.own.push(at);
				}
			}
		}
		const found: NamedMarks[] = [];
		for (const [name, { example, own }] of places) {
			const named: NamedMarks = this.#named.get(name) ?? { name, example, articles: new Map(), count: 0 };
			named.articles.set(article, own);
			named.count += own.length;
			if (named.first !== undefined) {
				named.added = [...(named.added ?? []), article];
			}
			this.#named.set(name, named);
			this.#touched.add(named);
			found.push(named);
		}
		if (found.length > 0) {
			this.#byArticle.set(article, marks);
			this.#namesIn.set(article, found);
		}
	}

	/** Does nothing where there is no such article. */
	remove(article: string): void {
		for (const named of this.#namesIn.get(article) ?? []) {
			named.count -= named.articles.get(article)?.length ?? 0;
			named.articles.delete(article);
			this.#touched.add(named);
			if (named.first === article) {
				named.first = undefined;
			}
			if (named.count === 0) {
				this.#named.delete(named.name);
			}
		}
		this.#namesIn.delete(article);
		this.#byArticle.delete(article);
	}

	all(): Iterable<NamedMarks> {
		return this.#named.values();
	}

	/** What was added to or taken from since this was last asked; without any marks where nothing is left of it. */
	takeTouched(): Iterable<NamedMarks> {
		const touched = this.#touched;
		this.#touched = new Set();
		return touched;
	}

	/** What has one of the names, in the order of the corpus. */
	marksOf(names: readonly NamedMarks[], rankOf: RankOf): readonly PlacedMark[] {
		const places = new Map<string, Places>();
		for (const { articles } of names) {
			for (const [article, own] of articles) {
				const known = places.get(article);
				places.set(article, known ? [...new Set([...known, ...own])].sort((a, b) => a - b) : own);
			}
		}
		return [...places]
			.map(([article, own]) => ({ article, own, rank: rankOf(article) }))
			.sort((a, b) => a.rank - b.rank)
			.flatMap(({ article, own }) => {
				const marks = this.#byArticle.get(article)?.() ?? [];
				return own.flatMap(at => marks[at] ?? []);
			});
	}

	/** Where the name comes first: ranks of articles and places in them are compared one after the other. */
	firstOf(named: NamedMarks, rankOf: RankOf): readonly [rank: number, place: number] {
		const { articles, first, added } = named;
		if (first === undefined) {
			named.first = firstArticle(articles.keys(), rankOf);
		} else if (added) {
			named.first = firstArticle(
				[first, ...added].filter(article => articles.has(article)),
				rankOf,
			);
		}
		delete named.added;
		return named.first === undefined
			? [Number.POSITIVE_INFINITY, 0]
			: [rankOf(named.first), articles.get(named.first)?.[0] ?? 0];
	}
}

function firstArticle(articles: Iterable<string>, rankOf: RankOf): string | undefined {
	let first: string | undefined;
	let firstRank = Number.POSITIVE_INFINITY;
	for (const article of articles) {
		const rank = rankOf(article);
		if (rank < firstRank) {
			[first, firstRank] = [article, rank];
		}
	}
	return first;
}
