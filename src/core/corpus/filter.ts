/** A query made ready for one state of the corpus: which tags, suggestions, mentions and articles it lets through. */
import type { Span } from '../model/span';
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { publishedAt } from './groups/times';
import { type Mark, type PlacedMark, sentencesAt } from './marks';
import { SearchTexts, termsOf } from './searchTexts';
import type { Query } from './selection';
import { SentenceSet } from './sentenceSet';
import { sentencesAbout, sentencesBy } from './sentencesAbout';

/** Valid until the corpus changes. `texts` may be kept from one query to the next: the search is faster then. */
export class Filter {
	readonly #terms: readonly string[];
	readonly #allowed = new Map<string, boolean>();
	/** Those in sentences about the chosen entities, or spoken by the chosen speakers; absent: all are. */
	readonly #about: SentenceSet | undefined;
	readonly #spoken: SentenceSet | undefined;
	/** Nothing is asked: everything is let through. */
	readonly isOpen: boolean;
	/** Of two mentions in one article both are let through, or neither. */
	readonly asksOfArticlesOnly: boolean;
	readonly #asksOfMarks: boolean;
	/** Credibilities that will do; empty: any. */
	readonly #digits: readonly string[];
	#fitting: readonly PlacedMark[] | undefined;
	#passing: Uint8Array | undefined;
	#fits: ReadonlySet<Mark> | undefined;
	#sentences: SentenceSet | undefined;

	constructor(
		private readonly corpus: Corpus,
		readonly query: Query,
		private readonly texts = new SearchTexts(),
	) {
		this.isOpen = Object.keys(query).length === 0;
		this.#terms = termsOf(query.text ?? '');
		this.#digits = query.grades?.filter(grade => /^[1-6]$/.test(grade)) ?? [];
		this.#asksOfMarks = asksOfMarks(query) || this.#digits.length > 0;
		this.#about = query.entities && sentencesAbout(corpus, query.entities);
		this.#spoken = query.speakers && sentencesBy(corpus, query.speakers);
		this.asksOfArticlesOnly = this.#about === undefined && !this.#asksOfMarks && this.#terms.length === 0;
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

	/** Articles come one after the other: what is known of an article as a whole is asked once. */
	#pass(): Uint8Array {
		const marks = this.corpus.marks();
		const passing = new Uint8Array(marks.length);
		if (this.isOpen) {
			return passing.fill(1);
		}
		let [last, isAllowed]: [CorpusArticle | undefined, boolean] = [undefined, false];
		let at = 0;
		for (const placed of marks) {
			isAllowed = last === placed.article ? isAllowed : this.allows(placed.article);
			last = placed.article;
			passing[at++] = isAllowed && this.#matches(placed) ? 1 : 0;
		}
		return passing;
	}

	fits({ mark }: PlacedMark): boolean {
		if (this.isOpen) {
			return true;
		}
		this.#fits ??= new Set(this.fitting.map(placed => placed.mark));
		return this.#fits.has(mark);
	}

	/** How many of these fit. */
	count(marks: readonly PlacedMark[]): number {
		return marks.reduce((count, placed) => count + (this.fits(placed) ? 1 : 0), 0);
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
	 * Mentions are the detector's: a query for tags lets none through. What can only be asked of tags and suggestions
	 * is asked of those in the mention's sentence.
	 */
	lets(article: CorpusArticle, mention: Span): boolean {
		const first = () => sentencesAt(article.view.analysis.sentences, mention)?.first;
		return (
			this.isOpen ||
			(this.mayLet(article) &&
				this.#letsFrom(article, first) &&
				(this.#terms.length === 0 || this.texts.mentionHas(article, mention, undefined, this.#terms)))
		);
	}

	/** False for an article of which no mention is let through, wherever it stands. */
	mayLet(article: CorpusArticle): boolean {
		return this.query.status !== 'tag' && this.allows(article);
	}

	/** Of an article that may be let through: whether mentions in the sentence with this index are, as this one is. */
	letsIn(article: CorpusArticle, mention: Span, sentence: number): boolean {
		return (
			this.#letsFrom(article, () => sentence) &&
			(this.#terms.length === 0 || this.texts.mentionHas(article, mention, sentence, this.#terms))
		);
	}

	#letsFrom({ id }: CorpusArticle, sentence: () => number | undefined): boolean {
		return (
			(this.#about === undefined || this.#about.has(id, sentence())) &&
			(!this.#asksOfMarks || this.#fittingSentences().has(id, sentence()))
		);
	}

	#matches(placed: PlacedMark): boolean {
		const { mark } = placed;
		return (
			matchesFacets(mark, this.query) &&
			(this.#digits.length === 0 || isAmong(this.#digits, mark.credibility?.toString())) &&
			(this.#about?.hasMark(placed) ?? true) &&
			(this.#spoken?.hasMark(placed) ?? true) &&
			(this.#terms.length === 0 || this.texts.markHas(placed, this.#terms))
		);
	}

	#fittingSentences(): SentenceSet {
		if (this.#sentences === undefined) {
			this.#sentences = new SentenceSet();
			for (const placed of this.fitting) {
				this.#sentences.addMark(placed);
			}
		}
		return this.#sentences;
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
		(to === undefined || day <= to.slice(0, day.length))
	);
}

function matchesFacets(mark: Mark, { status, kinds, certainties, authors }: Query): boolean {
	return (
		(status === undefined || status === mark.status) &&
		isAmong(kinds, mark.kind) &&
		isAmong(certainties, mark.certainty) &&
		isAmong(authors, mark.by)
	);
}

function isAmong(chosen: readonly string[] | undefined, value: string | undefined): boolean {
	return chosen === undefined || (value !== undefined && chosen.includes(value));
}

function asksOfMarks({ status, kinds, speakers, certainties, authors }: Query): boolean {
	return [status, kinds, speakers, certainties, authors].some(asked => asked !== undefined);
}
