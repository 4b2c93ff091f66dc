/**
 * Tags and suggestions by a name in them, over all articles. Replacing those of one article costs as much as that
 * article names, whatever the size of the corpus; who is meant by a name is asked elsewhere.
 */
import type { CorpusArticle } from './articleView';
import type { Call, Called } from './calls';
import type { PlacedMark } from './marks';
import { eachOf, type Steps } from './steps';

/** Places in the list of all tags and suggestions of an article; at least one, in order. */
type Places = readonly number[];

/** An article with names in it. A corpus has twenty of them for each article: a list for each would take twice the room. */
interface InArticle {
	readonly article: CorpusArticle;
	readonly names: readonly NamedMarks[];
	/** For each of the names, how many places it has, and then these. */
	readonly places: readonly number[];
}

export interface NamedMarks {
	readonly name: string;
	/** The first one: all have in common what the name was made of. */
	readonly example: Called;
	/** In no order that can be relied on. */
	articles: InArticle[];
	/** In all articles. */
	count: number;
	/** The first of the articles but for those in `added`, once somebody asked for it. */
	first: InArticle | undefined;
	/** Articles that came since. */
	added: InArticle[] | undefined;
}

/** The names that a tag or suggestion is found under; none for most. */
export type NamesOf = (mark: Called) => readonly string[];

/** Place of an article in the corpus, from 0. */
export type RankOf = (article: string) => number;

/** So many articles are looked at between two pauses. */
const pauseAfter = 500;
/** A shorter list is exactly as long as need be: one that something was pushed to has room for sixteen more. */
const few = 16;

export class MarksByName {
	readonly #named = new Map<string, NamedMarks>();
	readonly #byArticle = new Map<string, InArticle>();
	/**
	 * What was added to or taken from since somebody took it out of here; without any marks where nothing is left of it.
	 */
	readonly touched = new Set<NamedMarks>();

	/** @param marksOf gives all that an article has, which takes longer than to tell who is meant */
	constructor(
		private readonly namesOf: NamesOf,
		private readonly allOf: (article: CorpusArticle) => readonly PlacedMark[],
	) {}

	/** Replaces those of the article. */
	set(article: CorpusArticle, calls: readonly Call[]): void {
		this.remove(article.id);
		const found = new Map<NamedMarks, Places>();
		for (const { mark, at } of calls) {
			for (const name of this.namesOf(mark)) {
				const named = this.#named.get(name) ?? newNamed(name, mark);
				const known = found.get(named);
				found.set(named, known ? merged(known, at) : at);
				this.#named.set(name, named);
			}
		}
		if (found.size > 0) {
			// Copies have no room for more, which lists that were flattened have.
			const places = [...found.values()].flatMap(at => [at.length, ...at]).slice();
			const own = { article, names: [...found.keys()], places };
			this.#byArticle.set(article.id, own);
			for (const [named, at] of found) {
				this.#add(own, named, at.length);
			}
		}
	}

	#add(own: InArticle, named: NamedMarks, count: number): void {
		named.count += count;
		if (named.articles.length < few) {
			named.articles = named.articles.concat(own);
		} else {
			named.articles.push(own);
		}
		if (named.first !== undefined) {
			named.added ??= [];
			named.added.push(own);
		}
		this.touched.add(named);
	}

	/** Does nothing where there is no such article. */
	remove(article: string): void {
		const own = this.#byArticle.get(article);
		if (own === undefined) {
			return;
		}
		for (const named of own.names) {
			named.count -= placesOf(named, own).length;
			dropFrom(named.articles, own);
			this.touched.add(named);
			if (named.first === own) {
				named.first = undefined;
			}
			if (named.count === 0) {
				this.#named.delete(named.name);
			}
		}
		this.#byArticle.delete(article);
	}

	/** The names in an article. */
	namesIn(article: string): readonly NamedMarks[] {
		return this.#byArticle.get(article)?.names ?? [];
	}

	/** What has one of the names, in the order of the corpus. */
	marksOf(names: readonly NamedMarks[], rankOf: RankOf): readonly PlacedMark[] {
		const places = new Map<InArticle, Places>();
		for (const named of names) {
			for (const own of named.articles) {
				const [known, more] = [places.get(own), placesOf(named, own)];
				places.set(own, known ? merged(known, more) : more);
			}
		}
		return [...places]
			.map(([{ article }, at]) => ({ article, at, rank: rankOf(article.id) }))
			.sort((a, b) => a.rank - b.rank)
			.flatMap(({ article, at }) => {
				const marks = this.allOf(article);
				return at.flatMap(place => marks[place] ?? []);
			});
	}

	/**
	 * As `marksOf`, but numbers of tags and suggestions instead of these, in no order, with pauses.
	 * @param startOf an article: the number of its first one
	 */
	*numbersOf(names: readonly NamedMarks[], startOf: (article: string) => number): Steps<readonly number[]> {
		const found: number[] = [];
		for (const named of names) {
			yield* eachOf(named.articles, pauseAfter, own => {
				const start = startOf(own.article.id);
				for (const place of placesOf(named, own)) {
					found.push(start + place);
				}
			});
		}
		// A claim may accuse somebody under two names.
		return names.length > 1 ? [...new Set(found)] : found;
	}

	/** Where the name comes first: ranks of articles and places in them are compared one after the other. */
	firstOf(named: NamedMarks, rankOf: RankOf): readonly [rank: number, place: number] {
		const { articles, first, added } = named;
		if (first === undefined) {
			named.first = firstArticle(articles, rankOf);
		} else if (added) {
			named.first = firstArticle(
				[first, ...added.filter(one => this.#byArticle.get(one.article.id) === one)],
				rankOf,
			);
		}
		named.added = undefined;
		return named.first === undefined
			? [Number.POSITIVE_INFINITY, 0]
			: [rankOf(named.first.article.id), placesOf(named, named.first)[0] ?? 0];
	}
}

function newNamed(name: string, example: Called): NamedMarks {
	return { name, example, articles: [], count: 0, first: undefined, added: undefined };
}

function merged(places: Places, more: Places): Places {
	return [...new Set([...places, ...more])].sort((a, b) => a - b);
}

function placesOf(named: NamedMarks, { names, places }: InArticle): Places {
	let at = 0;
	for (const other of names) {
		const count = places[at] ?? 0;
		if (other === named) {
			return places.slice(at + 1, at + 1 + count);
		}
		at += 1 + count;
	}
	return [];
}

/** The last one takes its place. */
function dropFrom(articles: InArticle[], gone: InArticle): void {
	const at = articles.indexOf(gone);
	const last = articles.at(-1);
	if (at >= 0 && last) {
		articles[at] = last;
		articles.length -= 1;
	}
}

function firstArticle(articles: readonly InArticle[], rankOf: RankOf): InArticle | undefined {
	let first: InArticle | undefined;
	let firstRank = Number.POSITIVE_INFINITY;
	for (const one of articles) {
		const rank = rankOf(one.article.id);
		if (rank < firstRank) {
			[first, firstRank] = [one, rank];
		}
	}
	return first;
}
