import type { CorpusArticle } from './articleView';
import type { FigureIndex } from './figureIndex';
import { type FoundTerm, findTerm } from './foundTerm';
import type { MarkColumns } from './markColumns';
import { narrowText } from './narrowText';
import { passageOf } from './passage';
import { eachOf, type Steps } from './steps';

/** The words and "quoted phrases" of a search, ready to be compared; none where nothing is searched for. */
export function termsOf(search: string): readonly string[] {
	return [...search.matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)]
		.map(([word, phrase]) => plainly(phrase ?? word))
		.filter(term => term !== '');
}

/** Of one article, in lower case and with single spaces. */
export interface ArticleTexts {
	readonly label: string;
	/** As `narrowText` makes it, where it can. */
	readonly text: string;
	readonly isNarrow: boolean;
	/** Two numbers a sentence: where it begins and ends in `text`. */
	readonly bounds: Uint32Array;
	/**
	 * Tags and suggestions that are not found by their sentences, by their number in the article: those that have lost
	 * their place, stand in no sentence or jut out of theirs, with the text that is theirs.
	 */
	readonly apart: ReadonlyMap<number, string>;
}

const none: ReadonlyMap<number, string> = new Map();

/** Of so many terms it is kept where they stand; one takes a byte a sentence. */
const keptTerms = 8;

/**
 * Texts as the search compares them, kept as long as the articles that they are of: one string an article, in which a
 * word is looked for once for all tags, suggestions and mentions of a sentence.
 */
export class SearchTexts {
	readonly #articles = new WeakMap<CorpusArticle, ArticleTexts>();
	readonly #names = new Map<string, string>();
	/** Of the articles that were asked for last, in their order. */
	#all: { readonly of: WeakRef<MarkColumns>; readonly texts: (ArticleTexts | undefined)[] } | undefined;
	/** Where terms stand in the articles that were searched last; the latest are at the end. */
	#found: { readonly of: WeakRef<FigureIndex>; readonly terms: Map<string, FoundTerm> } | undefined;
	/** All of its articles have been read. */
	#read: WeakRef<MarkColumns> | undefined;

	/** Reads the texts of all articles, with pauses: a search is quick then. */
	*reading(columns: MarkColumns): Steps<void> {
		if (this.#read?.deref() !== columns) {
			yield* eachOf(columns.articles, 1, (_, place) => void this.of(columns, place));
			this.#read = new WeakRef(columns);
		}
	}

	/** Where a term stands, with pauses. Kept for the next searches: whoever types has most of his terms again. */
	*finding(index: FigureIndex, term: string): Steps<FoundTerm> {
		if (this.#found?.of.deref() !== index) {
			this.#found = { of: new WeakRef(index), terms: new Map() };
		}
		const { terms } = this.#found;
		const parts = [...terms.values()].filter(known => term.includes(known.term));
		const longest = parts.reduce<FoundTerm | undefined>(
			(best, known) => (known.term.length > (best?.term.length ?? 0) ? known : best),
			undefined,
		);
		const found = longest?.term === term ? longest : yield* findTerm(index, this, term, longest);
		terms.delete(term);
		terms.set(term, found);
		for (const old of [...terms.keys()].slice(0, -keptTerms)) {
			terms.delete(old);
		}
		return found;
	}

	#listOf(columns: MarkColumns): (ArticleTexts | undefined)[] {
		if (this.#all?.of.deref() !== columns) {
			const texts = columns.articles.map(article => this.#articles.get(article));
			this.#all = { of: new WeakRef(columns), texts };
		}
		return this.#all.texts;
	}

	/** `place`: of the article among those of the corpus. */
	of(columns: MarkColumns, place: number): ArticleTexts | undefined {
		const list = this.#listOf(columns);
		const article = columns.articles[place];
		const known = list[place];
		if (known !== undefined || article === undefined) {
			return known;
		}
		const texts = textsOf(article, columns, place);
		this.#articles.set(article, texts);
		list[place] = texts;
		return texts;
	}

	nameHas(who: string, term: string): boolean {
		let name = this.#names.get(who);
		if (name === undefined) {
			name = plainly(who);
			this.#names.set(who, name);
		}
		return name.includes(term);
	}
}

function textsOf(article: CorpusArticle, columns: MarkColumns, place: number): ArticleTexts {
	const { text, analysis } = article.view;
	const parts: string[] = [];
	const bounds = new Uint32Array(2 * analysis.sentences.length);
	let length = 0;
	let endsInSpace = false;
	const add = (start: number, end: number) => {
		const part = spaced(text.slice(start, end));
		const own = endsInSpace && part.startsWith(' ') ? part.slice(1) : part;
		if (own !== '') {
			parts.push(own);
			length += own.length;
			endsInSpace = own.endsWith(' ');
		}
	};
	let end = 0;
	for (const [at, sentence] of analysis.sentences.entries()) {
		add(end, sentence.start);
		bounds[2 * at] = length;
		add(sentence.start, sentence.end);
		bounds[2 * at + 1] = length;
		({ end } = sentence);
	}
	const whole = parts.join('');
	const narrow = narrowText(whole);
	return {
		label: plainly(article.label),
		text: narrow ?? whole,
		isNarrow: narrow !== undefined,
		bounds,
		apart: apartIn(article, columns, place),
	};
}

function apartIn(article: CorpusArticle, columns: MarkColumns, place: number): ReadonlyMap<number, string> {
	const { sentences } = article.view.analysis;
	const apart = new Map<number, string>();
	const start = columns.starts[place] ?? 0;
	for (let at = start; at < (columns.starts[place + 1] ?? 0); at++) {
		const mark = columns.marks[at]?.mark;
		const [first, last] = [sentences[columns.first[at] ?? -1], sentences[columns.last[at] ?? -1]];
		const span = mark?.span ?? null;
		if (span === null) {
			apart.set(at - start, plainly(mark?.exact ?? ''));
		} else if (!first || !last || span.start < first.start || last.end < span.end) {
			apart.set(at - start, plainly(passageOf(article, span).text));
		}
	}
	return apart.size > 0 ? apart : none;
}

function plainly(text: string): string {
	return spaced(text).trim();
}

function spaced(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ');
}
