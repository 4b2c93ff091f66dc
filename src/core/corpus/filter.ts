/** A query made ready for one state of the corpus: which tags, suggestions, mentions and articles it lets through. */
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { type FigureIndex, figureIndex, mentionAt, namingStride } from './figureIndex';
import { publishedAt } from './groups/times';
import type { Column } from './markColumns';
import type { PlacedMark } from './marks';
import { SearchTexts, termsOf } from './searchTexts';
import type { Query } from './selection';
import { SentenceBits } from './sentenceBits';
import { sentencesAbout, sentencesBy } from './sentencesAbout';

/** Valid until the corpus changes. `texts` may be kept from one query to the next: the search is faster then. */
export class Filter {
	readonly #terms: readonly string[];
	readonly #allowed = new Map<string, boolean>();
	/** Those in sentences about the chosen entities, or spoken by the chosen speakers; absent: all are. */
	readonly #about: SentenceBits | undefined;
	readonly #spoken: SentenceBits | undefined;
	/** Nothing is asked: everything is let through. */
	readonly isOpen: boolean;
	/** Of two mentions in one article both are let through, or neither. */
	readonly asksOfArticlesOnly: boolean;
	readonly #asksOfMarks: boolean;
	/** Credibilities that will do; empty: any. */
	readonly #digits: readonly string[];
	#fitting: readonly PlacedMark[] | undefined;
	#passing: Uint8Array | undefined;
	#sentences: SentenceBits | undefined;

	constructor(
		private readonly corpus: Corpus,
		readonly query: Query,
		private readonly texts = new SearchTexts(),
	) {
		this.isOpen = Object.keys(query).length === 0;
		this.#terms = termsOf(query.text ?? '');
		this.#digits = query.grades?.filter(grade => /^[1-6]$/.test(grade)) ?? [];
		this.#asksOfMarks = asksOfMarks(query) || this.#digits.length > 0;
		this.#about = query.entities && sentencesAbout(this.index, query.entities);
		this.#spoken = query.speakers && sentencesBy(this.index, query.speakers);
		this.asksOfArticlesOnly = this.#about === undefined && !this.#asksOfMarks && this.#terms.length === 0;
	}

	/** Of the corpus that the filter is of. */
	get index(): FigureIndex {
		return figureIndex(this.corpus);
	}

	/** Tags and suggestions, in the order of the corpus. */
	get fitting(): readonly PlacedMark[] {
		this.#fitting ??= this.isOpen
			? this.corpus.marks()
			: this.corpus.marks().filter((_, at) => this.passing[at] === 1);
		return this.#fitting;
	}

	/** 1 for each of the corpus's tags and suggestions that is let through, else 0. */
	get passing(): Uint8Array {
		this.#passing ??= this.#pass();
		return this.#passing;
	}

	/** Articles of which any tag or suggestion is let through, in the order of the corpus. */
	get fittingArticles(): readonly CorpusArticle[] {
		const { articles, starts } = this.index.columns;
		return articles.filter((_, at) => this.passing.subarray(starts[at], starts[at + 1]).includes(1));
	}

	/** Column by column; what takes looking at sentences and words, of those that are left. */
	#pass(): Uint8Array {
		const { columns } = this.index;
		const { articles, starts, marks } = columns;
		const passing = new Uint8Array(marks.length);
		for (const [at, article] of articles.entries()) {
			if (this.allows(article)) {
				passing.fill(1, starts[at], starts[at + 1]);
			}
		}
		const { status, kinds, certainties, authors } = this.query;
		if (status !== undefined) {
			columns.statuses.narrow(passing, value => value === status);
		}
		narrow(columns.kinds, passing, kinds);
		narrow(columns.certainties, passing, certainties);
		narrow(columns.authors, passing, authors);
		narrow(columns.credibilities, passing, this.#digits.length > 0 ? this.#digits : undefined);
		if (this.#about !== undefined || this.#spoken !== undefined || this.#terms.length > 0) {
			for (let article = 0; article < articles.length; article++) {
				for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
					if (passing[at] === 1 && !this.#matches(at, article, marks[at])) {
						passing[at] = 0;
					}
				}
			}
		}
		return passing;
	}

	fits({ mark }: PlacedMark): boolean {
		return this.isOpen || this.passing[this.index.columns.placeOf(mark) ?? -1] === 1;
	}

	/** True for an article that nothing known of it as a whole keeps out. */
	allows(article: CorpusArticle): boolean {
		const known = this.#allowed.get(article.id);
		if (known !== undefined) {
			return known;
		}
		const allowed = allowsArticle(article, this.query);
		this.#allowed.set(article.id, allowed);
		return allowed;
	}

	/**
	 * For each mention in the index 1 where it is let through, else 0. Mentions are the detector's: a query for tags lets
	 * none through. What can only be asked of tags and suggestions is asked of those in the mention's sentence.
	 */
	get passingMentions(): Uint8Array {
		const { naming, columns } = this.index;
		const passing = new Uint8Array(naming.mentions.length / namingStride);
		if (this.isOpen) {
			return passing.fill(1);
		}
		for (const [at, article] of columns.articles.entries()) {
			const [start = 0, end = 0] = naming.starts.subarray(at, at + 2);
			if (start === end || !this.mayLet(article)) {
				continue;
			}
			if (this.asksOfArticlesOnly) {
				passing.fill(1, start / namingStride, end / namingStride);
			} else {
				this.#passMentions(at, article, passing);
			}
		}
		return passing;
	}

	#passMentions(at: number, article: CorpusArticle, passing: Uint8Array): void {
		const { naming, sentenceStarts } = this.index;
		const { mentions, starts } = naming;
		const fitting = this.#asksOfMarks ? this.#fittingSentences() : undefined;
		// Mentions of one sentence share their fate.
		const known: (boolean | undefined)[] = [];
		const first = sentenceStarts[at] ?? 0;
		for (let from = starts[at] ?? 0; from < (starts[at + 1] ?? 0); from += namingStride) {
			const sentence = mentions[from + 1] ?? 0;
			const local = sentence - first;
			const lets =
				known[local] ??
				((this.#about?.has(sentence) ?? true) &&
					(fitting?.has(sentence) ?? true) &&
					(this.#terms.length === 0 ||
						this.texts.mentionHas(article, mentionAt(mentions, from), local, this.#terms)));
			known[local] = lets;
			passing[from / namingStride] = lets ? 1 : 0;
		}
	}

	/** False for an article of which no mention is let through, wherever it stands. */
	mayLet(article: CorpusArticle): boolean {
		return this.query.status !== 'tag' && this.allows(article);
	}

	#matches(at: number, article: number, placed: PlacedMark | undefined): boolean {
		return (
			(this.#about?.hasMark(at, article) ?? true) &&
			(this.#spoken?.hasMark(at, article) ?? true) &&
			(this.#terms.length === 0 || (placed !== undefined && this.texts.markHas(placed, this.#terms)))
		);
	}

	#fittingSentences(): SentenceBits {
		if (this.#sentences === undefined) {
			const { starts } = this.index.columns;
			this.#sentences = new SentenceBits(this.index);
			for (let article = 0; article + 1 < starts.length; article++) {
				for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
					if (this.passing[at] === 1) {
						this.#sentences.addMark(at, article);
					}
				}
			}
		}
		return this.#sentences;
	}
}

/** By what is chosen of a facet; absent: nothing is. */
function narrow(
	column: Column<string | undefined>,
	passing: Uint8Array,
	chosen: readonly string[] | undefined,
): void {
	if (chosen !== undefined) {
		column.narrow(passing, value => isAmong(chosen, value));
	}
}

function allowsArticle(article: CorpusArticle, { articles, outlets, grades, from, to }: Query): boolean {
	const { outlet, reliability } = article.view.sidecar.article;
	const letters = grades?.filter(grade => /^[A-F]$/.test(grade)) ?? [];
	return (
		isAmong(articles, article.id) &&
		isAmong(outlets, outlet) &&
		(letters.length === 0 || isAmong(letters, reliability)) &&
		isBetween(publishedAt(article), from, to)
	);
}

/** By as much of the days as is known: an article of 2024 may be of any day of it. */
function isBetween(published: string | undefined, from: string | undefined, to: string | undefined): boolean {
	if (from === undefined && to === undefined) {
		return true;
	}
	const day = published?.slice(0, 10);
	return (
		day !== undefined &&
		(from === undefined || from.slice(0, day.length) <= day) &&
		(to === undefined || day <= to)
	);
}

function isAmong(chosen: readonly string[] | undefined, value: string | undefined): boolean {
	return chosen === undefined || (value !== undefined && chosen.includes(value));
}

function asksOfMarks({ status, kinds, speakers, certainties, authors }: Query): boolean {
	return [status, kinds, speakers, certainties, authors].some(asked => asked !== undefined);
}
