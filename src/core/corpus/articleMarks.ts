/** Tags and open suggestions of the articles of a corpus: made once an article, and put together for all. */
import type { ArticleList } from './articleList';
import type { CorpusArticle } from './articleView';
import { type PlacedMark, placedMarksOf } from './marks';
import { eachOf, finish, type Steps } from './steps';

export class ArticleMarks {
	readonly #byArticle = new Map<string, readonly PlacedMark[]>();
	#all: readonly PlacedMark[] | undefined;

	constructor(private readonly articles: ArticleList) {}

	/** In the order of the articles. */
	all(): readonly PlacedMark[] {
		finish(this.reading());
		return this.#all ?? [];
	}

	/** Makes `all` with pauses. Where the articles change meanwhile nothing comes of it. */
	*reading(): Steps<void> {
		if (this.#all === undefined) {
			const articles = this.articles.all();
			const marks: PlacedMark[] = [];
			yield* eachOf(articles, 1, article => {
				for (const placed of this.of(article)) {
					marks.push(placed);
				}
			});
			if (this.articles.all() === articles) {
				this.#all ??= marks;
			}
		}
	}

	/** What `all` gives, article by article; what is not kept yet is made for this time only. */
	*inTurn(): Generator<readonly PlacedMark[]> {
		for (const article of this.articles.all()) {
			yield this.#byArticle.get(article.id) ?? placedMarksOf(article);
		}
	}

	/** Of an article that is in the corpus. */
	in(article: CorpusArticle): readonly PlacedMark[] {
		const known = this.#byArticle.get(article.id);
		const marks = known ?? placedMarksOf(article);
		this.#byArticle.set(article.id, marks);
		return marks;
	}

	/** Also of an article that has been changed or removed since: these are not kept. */
	readonly of = (article: CorpusArticle): readonly PlacedMark[] =>
		this.articles.get(article.id) === article ? this.in(article) : placedMarksOf(article);

	/** The article has changed, or is gone. */
	drop(id: string): void {
		this.#byArticle.delete(id);
		this.forgetList();
	}

	/** Drops the list of all: it is made again when it is asked for. */
	forgetList(): void {
		this.#all = undefined;
	}

	forgetAll(): void {
		this.forgetList();
		this.#byArticle.clear();
	}
}
