/**
 * What a filter asks of tags and suggestions, in columns of numbers: it looks at all of them, and reading a field of each
 * of hundreds of thousands of objects takes longer than all the rest.
 */
import type { CorpusArticle } from './articleView';
import { publishedAt } from './groups/times';
import type { Mark, PlacedMark } from './marks';
import { eachOf, type Steps } from './steps';

/** One field of each, as the place of its value among those that occur. */
export class Column<T> {
	readonly values: T[] = [];
	readonly #codeOf = new Map<T, number>();

	/** `codes`: one for each, wide enough for the number of values. */
	constructor(readonly codes: Uint16Array | Uint32Array) {}

	set(at: number, value: T): void {
		const code = this.#codeOf.get(value) ?? this.values.push(value) - 1;
		this.#codeOf.set(value, code);
		this.codes[at] = code;
	}

	/** 1 for each value that passes, else 0. */
	table(passes: (value: T) => boolean): Uint8Array {
		return Uint8Array.from(this.values, value => (passes(value) ? 1 : 0));
	}

	/** How many have each value. */
	counts(): Uint32Array {
		const counts = new Uint32Array(this.values.length);
		for (let at = 0; at < this.codes.length; at++) {
			const code = this.codes[at] ?? 0;
			counts[code] = (counts[code] ?? 0) + 1;
		}
		return counts;
	}

	/** Sets `passing` to 0 where the value does not pass. */
	narrow(passing: Uint8Array, passes: (value: T) => boolean): void {
		const table = this.table(passes);
		for (let at = 0; at < passing.length; at++) {
			passing[at] = (passing[at] ?? 0) & (table[this.codes[at] ?? 0] ?? 0);
		}
	}
}

/** What a filter asks of articles as a whole: the details of each are four objects away from it. */
export class ArticleColumns {
	readonly outlets: Column<string | undefined>;
	readonly reliabilities: Column<string | undefined>;
	/** Of publication, or as much of it as is known. */
	readonly days: Column<string | undefined>;

	constructor(count: number) {
		// There may be one for every article.
		this.outlets = new Column(new Uint32Array(count));
		this.reliabilities = new Column(new Uint16Array(count));
		this.days = new Column(new Uint32Array(count));
	}

	take(article: CorpusArticle, at: number): void {
		const { outlet, reliability } = article.view.sidecar.article;
		this.outlets.set(at, outlet);
		this.reliabilities.set(at, reliability);
		this.days.set(at, publishedAt(article)?.slice(0, 10));
	}
}

/** So many are read between two pauses. */
const pauseAfter = 1000;

export class MarkColumns {
	readonly kinds: Column<Mark['kind']>;
	readonly statuses: Column<Mark['status']>;
	/** What kind of source speaks. */
	readonly sources: Column<Mark['whoType']>;
	readonly certainties: Column<Mark['certainty']>;
	readonly authors: Column<Mark['by']>;
	/** Digits of the scale. */
	readonly credibilities: Column<string | undefined>;
	/** Of who speaks; '' where nobody is named. */
	readonly names: Column<string>;
	/** Indexes of the sentences, both included; -1 where there are none. */
	readonly first: Int32Array;
	readonly last: Int32Array;
	/** 1 for tags that have lost their place. */
	readonly lost: Uint8Array;
	/** 1 for those that accuse somebody. */
	readonly accusing: Uint8Array;
	/** Where those of each article begin, and behind the last where they end. */
	readonly starts: Uint32Array;
	readonly details: ArticleColumns;
	/** Places of articles by their ids; made when somebody asks. */
	#articlePlaces: ReadonlyMap<string, number> | undefined;

	private constructor(
		/** In the order of `articles`. */
		readonly marks: readonly PlacedMark[],
		readonly articles: readonly CorpusArticle[],
	) {
		const { length } = marks;
		this.kinds = new Column(new Uint16Array(length));
		this.sources = new Column(new Uint16Array(length));
		this.statuses = new Column(new Uint16Array(length));
		this.certainties = new Column(new Uint16Array(length));
		this.authors = new Column(new Uint16Array(length));
		this.credibilities = new Column(new Uint16Array(length));
		// There may be a name for every sentence.
		this.names = new Column(new Uint32Array(length));
		this.first = new Int32Array(length);
		this.last = new Int32Array(length);
		this.lost = new Uint8Array(length);
		this.accusing = new Uint8Array(length);
		this.starts = new Uint32Array(articles.length + 1);
		this.details = new ArticleColumns(articles.length);
	}

	static *of(marks: readonly PlacedMark[], articles: readonly CorpusArticle[]): Steps<MarkColumns> {
		const columns = new MarkColumns(marks, articles);
		yield* eachOf(marks, pauseAfter, ({ mark }, at) => columns.#take(mark, at));
		let at = 0;
		yield* eachOf(articles, pauseAfter, (article, place) => {
			columns.starts[place] = at;
			columns.details.take(article, place);
			while (marks[at]?.article.id === article.id) {
				at++;
			}
		});
		columns.starts[articles.length] = at;
		return columns;
	}

	/** Place of the article that has the tag or suggestion at this place. */
	articleOf(place: number): number {
		let [low, high] = [0, this.articles.length];
		while (low + 1 < high) {
			const middle = (low + high) >> 1;
			[low, high] = (this.starts[middle] ?? 0) <= place ? [middle, high] : [low, middle];
		}
		return low;
	}

	/**
	 * The place of each, -1 for one that the corpus has not. Their articles are gone through once each, every time: a
	 * place kept for each takes half as much as all marks.
	 */
	placesOf(asked: readonly PlacedMark[]): Int32Array {
		const places = new Int32Array(asked.length).fill(-1);
		for (const [id, indexes] of byArticle(asked)) {
			const here = this.#placesIn(id);
			for (const index of indexes) {
				const mark = asked[index]?.mark;
				places[index] = (mark && here.get(mark)) ?? -1;
			}
		}
		return places;
	}

	#placesIn(id: string): ReadonlyMap<Mark, number> {
		this.#articlePlaces ??= new Map(this.articles.map((article, place) => [article.id, place]));
		const article = this.#articlePlaces.get(id) ?? this.articles.length;
		const places = new Map<Mark, number>();
		for (let at = this.starts[article] ?? 0; at < (this.starts[article + 1] ?? 0); at++) {
			const mark = this.marks[at]?.mark;
			if (mark) {
				places.set(mark, at);
			}
		}
		return places;
	}

	#take(mark: Mark, at: number): void {
		const { kind, status, certainty, by, credibility, who, whoType, sentences, span, accused } = mark;
		this.kinds.set(at, kind);
		this.statuses.set(at, status);
		this.sources.set(at, whoType);
		this.certainties.set(at, certainty);
		this.authors.set(at, by);
		this.credibilities.set(at, credibility?.toString());
		this.names.set(at, who);
		this.first[at] = sentences?.first ?? -1;
		this.last[at] = sentences?.last ?? -1;
		this.lost[at] = span === null ? 1 : 0;
		this.accusing[at] = accused.length > 0 ? 1 : 0;
	}
}

/** Indexes of those of each article. */
function byArticle(all: readonly PlacedMark[]): ReadonlyMap<string, readonly number[]> {
	const indexes = new Map<string, number[]>();
	for (const [index, { article }] of all.entries()) {
		const known = indexes.get(article.id);
		if (known === undefined) {
			indexes.set(article.id, [index]);
		} else {
			known.push(index);
		}
	}
	return indexes;
}
