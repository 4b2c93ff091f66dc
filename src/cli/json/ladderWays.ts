/** The ways that reports took, each once, with where: a corpus has a dozen for each article, most of them taken once. */
import type { Chain, CorpusArticle, Rung, Span } from '../../core/index';

/** Where what is said at the end of a way stands. */
export interface WayPlace {
	readonly article: CorpusArticle;
	readonly span: Span;
}

/** Numbers a place: of the article, start, end, and the place of the same way before it, from 1; 0 for none. */
const stride = 4;

export class LadderWays {
	/** Keys of the rungs, on lines of their own → number of the way. */
	readonly #numbers = new Map<string, number>();
	/** Of each way. */
	readonly #rungs: (readonly Rung[])[] = [];
	readonly #counts: number[] = [];
	/** Of each way: its last place, from 1. */
	readonly #last: number[] = [];
	/** All in one list: one for each way takes five times the room. */
	readonly #places: number[] = [];
	readonly #articles: CorpusArticle[] = [];

	add({ rungs, article, span }: Chain): void {
		if (this.#articles.at(-1) !== article) {
			this.#articles.push(article);
		}
		const key = rungs.map(({ key }) => key).join('\n');
		const way = this.#numbers.get(key) ?? this.#newWay(key, rungs);
		this.#places.push(this.#articles.length - 1, span.start, span.end, this.#last[way] ?? 0);
		this.#last[way] = this.#places.length / stride;
		this.#counts[way] = (this.#counts[way] ?? 0) + 1;
	}

	/** Numbers of all ways, the most used first, then by their keys. */
	mostUsedFirst(): readonly number[] {
		return [...this.#numbers]
			.sort(
				([a, one], [b, other]) => (this.#counts[other] ?? 0) - (this.#counts[one] ?? 0) || (a < b ? -1 : 1),
			)
			.map(([, way]) => way);
	}

	rungsOf(way: number): readonly Rung[] {
		return this.#rungs[way] ?? [];
	}

	/** In the order in which they came. */
	placesOf(way: number): readonly WayPlace[] {
		const found: WayPlace[] = [];
		for (let place = this.#last[way] ?? 0; place > 0; ) {
			const [number = -1, start = 0, end = 0, before = 0] = this.#places.slice(
				(place - 1) * stride,
				place * stride,
			);
			const article = this.#articles[number];
			found.push(...(article ? [{ article, span: { start, end } }] : []));
			place = before;
		}
		return found.reverse();
	}

	#newWay(key: string, rungs: readonly Rung[]): number {
		const way = this.#numbers.size;
		this.#numbers.set(key, way);
		// A copy has no room for more, which a list that was filtered has.
		this.#rungs.push(rungs.slice());
		this.#last.push(0);
		this.#counts.push(0);
		return way;
	}
}
