/** A query made ready for one state of the corpus: which tags, suggestions, mentions and articles it lets through. */
import type { CorpusArticle } from './articleView';
import type { Corpus } from './corpus';
import { type FigureIndex, figureIndex, figureIndexSteps, namingStride } from './figureIndex';
import type { Column } from './markColumns';
import type { PlacedMark } from './marks';
import { SearchTexts, termsOf } from './searchTexts';
import type { Query } from './selection';
import { SentenceBits } from './sentenceBits';
import { sentencesAbout, sentencesBy } from './sentencesAbout';
import type { Steps } from './steps';
import { TextSearch } from './textSearch';

/** What a filter takes is made, with pauses; the corpus must not change between the steps. A filter is quick then. */
export function* filterSteps(corpus: Corpus, query: Query, texts: SearchTexts): Steps<void> {
	const terms = termsOf(query.text ?? '');
	const index = yield* terms.length > 0 ? searchSteps(corpus, texts) : figureIndexSteps(corpus);
	for (const term of terms) {
		yield* texts.finding(index, term);
	}
}

/** What any search takes is made, with pauses. */
export function* searchSteps(corpus: Corpus, texts: SearchTexts): Steps<FigureIndex> {
	const index = yield* figureIndexSteps(corpus);
	yield* texts.reading(index.columns);
	return index;
}

/** Valid until the corpus changes. `texts` may be kept from one query to the next: the search is faster then. */
export class Filter {
	readonly #terms: readonly string[];
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
	#allowed: Uint8Array | undefined;
	#passing: Uint8Array | undefined;
	#searched: TextSearch | undefined;

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

	/** What has to be there of what is searched for: in lower case, with single spaces. */
	get terms(): readonly string[] {
		return this.#terms;
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

	/** Those that are counted: without a filter also articles with nothing in them. */
	get countedArticles(): readonly CorpusArticle[] {
		return this.isOpen ? this.index.columns.articles : this.fittingArticles;
	}

	/** 1 for each article that nothing known of it as a whole keeps out, else 0; in the order of the corpus. */
	get allowed(): Uint8Array {
		this.#allowed ??= this.#allow();
		return this.#allowed;
	}

	#allow(): Uint8Array {
		const { articles, details } = this.index.columns;
		const { outlets, grades, from, to } = this.query;
		const allowed = new Uint8Array(articles.length).fill(1);
		const letters = grades?.filter(grade => /^[A-F]$/.test(grade)) ?? [];
		narrow(details.outlets, allowed, outlets);
		narrow(details.reliabilities, allowed, letters.length > 0 ? letters : undefined);
		if (from !== undefined || to !== undefined) {
			details.days.narrow(allowed, day => isBetween(day, from, to));
		}
		const chosen = this.query.articles && new Set(this.query.articles);
		for (let at = 0; chosen && at < allowed.length; at++) {
			allowed[at] = (allowed[at] ?? 0) & (chosen.has(articles[at]?.id ?? '') ? 1 : 0);
		}
		return allowed;
	}

	/** Column by column; what takes looking at sentences and words, of those that are left. */
	#pass(): Uint8Array {
		const { columns } = this.index;
		const { starts, marks } = columns;
		const passing = new Uint8Array(marks.length);
		if (this.isOpen) {
			return passing.fill(1);
		}
		const { allowed } = this;
		for (let article = 0; article < allowed.length; article++) {
			if (allowed[article] === 1) {
				passing.fill(1, starts[article], starts[article + 1]);
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
		this.#about?.narrowMarks(passing);
		this.#spoken?.narrowMarks(passing);
		this.#search?.narrowMarks(passing);
		return passing;
	}

	/** Those of `all` that are let through, in its order. */
	fittingOf(all: readonly PlacedMark[]): readonly PlacedMark[] {
		if (this.isOpen) {
			return all;
		}
		const { passing } = this;
		const places = this.index.columns.placesOf(all);
		return all.filter((_, at) => passing[places[at] ?? -1] === 1);
	}

	/**
	 * For each mention in the index 1 where it is let through, else 0. Mentions are the detector's: a query for tags lets
	 * none through. What can only be asked of tags and suggestions is asked of those in the mention's sentence.
	 */
	get passingMentions(): Uint8Array {
		const { mentions, starts } = this.index.naming;
		const passing = new Uint8Array(mentions.length / namingStride);
		if (this.isOpen) {
			return passing.fill(1);
		}
		if (this.query.status === 'tag') {
			return passing;
		}
		const { allowed } = this;
		const sentences = this.asksOfArticlesOnly ? undefined : this.#passingSentences();
		for (let article = 0; article < allowed.length; article++) {
			const [start, end] = [starts[article] ?? 0, starts[article + 1] ?? 0];
			if (allowed[article] !== 1) {
				continue;
			}
			if (sentences === undefined) {
				passing.fill(1, start / namingStride, end / namingStride);
				continue;
			}
			for (let from = start; from < end; from += namingStride) {
				passing[from / namingStride] = sentences[mentions[from + 1] ?? 0] ?? 0;
			}
		}
		return passing;
	}

	/** 1 for each sentence whose mentions pass. */
	#passingSentences(): Uint8Array {
		let asked = this.#about?.bits;
		if (this.#asksOfMarks) {
			const marked = new SentenceBits(this.index);
			marked.addMarks(this.passing);
			asked = asked ? both(asked, marked.bits) : marked.bits;
		}
		const all = asked?.slice() ?? new Uint8Array(this.index.sentenceStarts.at(-1) ?? 0).fill(1);
		this.#search?.narrowSentences(all);
		return all;
	}

	get #search(): TextSearch | undefined {
		if (this.#searched === undefined && this.#terms.length > 0) {
			this.#searched = new TextSearch(this.index, this.texts, this.#terms);
		}
		return this.#searched;
	}
}

function both(some: Uint8Array, others: Uint8Array): Uint8Array {
	return some.map((bit, at) => bit & (others[at] ?? 0));
}

/** By what is chosen of a facet; absent: nothing is. */
function narrow(
	column: Column<string | undefined>,
	passing: Uint8Array,
	chosen: readonly string[] | undefined,
): void {
	if (chosen !== undefined) {
		column.narrow(passing, value => value !== undefined && chosen.includes(value));
	}
}

/** By as much of the days as is known: an article of 2024 may be of any day of it. */
function isBetween(day: string | undefined, from: string | undefined, to: string | undefined): boolean {
	return (
		day !== undefined &&
		(from === undefined || from.slice(0, day.length) <= day) &&
		(to === undefined || day <= to.slice(0, day.length))
	);
}

function asksOfMarks({ status, kinds, speakers, certainties, authors }: Query): boolean {
	return [status, kinds, speakers, certainties, authors].some(asked => asked !== undefined);
}
