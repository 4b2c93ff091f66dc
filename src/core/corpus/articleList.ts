/** The articles of a corpus, in order. */
import type { CorpusArticle } from './articleView';

export class ArticleList {
	readonly #articles = new Map<string, CorpusArticle>();
	/** Ids in the order of `all()`; kept while articles change and their labels do not. */
	#order: readonly string[] | undefined;
	#ranks: ReadonlyMap<string, number> | undefined;
	#all: readonly CorpusArticle[] | undefined;

	get(id: string): CorpusArticle | undefined {
		return this.#articles.get(id);
	}

	/** By label, then by id; numbers in labels count as numbers. */
	all(): readonly CorpusArticle[] {
		this.#all ??= this.#ids().flatMap(id => this.#articles.get(id) ?? []);
		return this.#all;
	}

	/** Place in `all()`; -1 where there is no such article. */
	readonly rankOf = (id: string): number => {
		this.#ranks ??= new Map(this.#ids().map((article, rank) => [article, rank]));
		return this.#ranks.get(id) ?? -1;
	};

	/** Adds the article or replaces the one with this id, which is given back. */
	set(article: CorpusArticle): CorpusArticle | undefined {
		const before = this.#articles.get(article.id);
		this.#articles.set(article.id, article);
		this.#all = undefined;
		if (before?.label !== article.label) {
			this.#reorder();
		}
		return before;
	}

	/** False where there is no such article. */
	delete(id: string): boolean {
		const wasThere = this.#articles.delete(id);
		if (wasThere) {
			this.#reorder();
		}
		return wasThere;
	}

	/** Drops the list of all: it is made again when it is asked for. */
	forget(): void {
		this.#all = undefined;
	}

	#reorder(): void {
		this.#all = undefined;
		this.#order = undefined;
		this.#ranks = undefined;
	}

	#ids(): readonly string[] {
		this.#order ??= [...this.#articles.values()]
			.sort((a, b) => inLabels.compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
			.map(({ id }) => id);
		return this.#order;
	}
}

/** One locale for everybody, so that the order does not depend on whose machine it is. */
const inLabels = new Intl.Collator('en', { numeric: true });
