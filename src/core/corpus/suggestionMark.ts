/** Open suggestions in the common form of `marks`. A corpus has a hundred of them for each article: they are as small as can be. */
import type { Certainty, Form, SpeakerType } from '../model/analysis';
import type { Span } from '../model/span';
import type { Kind } from '../model/tag';
import type { CorpusArticle } from './articleView';
import type { Mark, PlacedMark, SentenceRange } from './marks';
import { Numbered } from './numbered';
import { NumberRows } from './numberRows';
import { Recent } from './recent';

/** What a suggestion tells beside where it stands and who is named. */
export type Told = Pick<Mark, 'kind' | 'whoType' | 'affiliation' | 'on' | 'form' | 'certainty' | 'accused'>;

/** What the text can tell is not kept, and those that tell the same share it. */
abstract class SuggestionMark implements Mark, PlacedMark {
	abstract readonly span: Span | null;
	abstract readonly sentences: SentenceRange | null;
	abstract readonly exact: string;

	constructor(
		readonly article: CorpusArticle,
		readonly who: string,
		readonly told: Told,
	) {}

	/** It is both: an object for the place of each would take half as much again. */
	get mark(): Mark {
		return this;
	}

	get status(): 'suggestion' {
		return 'suggestion';
	}

	get kind(): Kind {
		return this.told.kind;
	}

	get whoType(): SpeakerType | undefined {
		return this.told.whoType;
	}

	get affiliation(): string | undefined {
		return this.told.affiliation;
	}

	get on(): readonly string[] | undefined {
		return this.told.on;
	}

	get form(): Form | undefined {
		return this.told.form;
	}

	get certainty(): Certainty | undefined {
		return this.told.certainty;
	}

	get accused(): readonly string[] {
		return this.told.accused;
	}
}

/** A short stretch in one sentence or a few. */
class ShortSuggestion extends SuggestionMark {
	constructor(
		article: CorpusArticle,
		who: string,
		told: Told,
		readonly start: number,
		/** As `packedPlace` makes it. */
		readonly place: number,
	) {
		super(article, who, told);
	}

	get span(): Span {
		return { start: this.start, end: this.start + (this.place % longest) };
	}

	get sentences(): SentenceRange {
		const sentences = Math.floor(this.place / longest);
		const first = Math.floor(sentences / mostSentences);
		return { first, last: first + (sentences % mostSentences) };
	}

	get exact(): string {
		const { start, end } = this.span;
		return this.article.view.text.slice(start, end);
	}
}

/** Lengths and numbers of sentences are less than these where they go into one number that V8 has without an object. */
const longest = 2 ** 13;
const mostSentences = 2 ** 2;
const mostPlaces = 2 ** 30;

/** Length and sentences as one number; `undefined` where they are too large, or there are none. */
function packedPlace({ start, end }: Span, sentences: SentenceRange | null): number | undefined {
	const count = sentences ? sentences.last - sentences.first : mostSentences;
	const place = ((sentences?.first ?? 0) * mostSentences + count) * longest + end - start;
	return end - start < longest && count < mostSentences && place < mostPlaces ? place : undefined;
}

/** All others: of several stretches, long, or nowhere. */
class LongSuggestion extends SuggestionMark {
	constructor(
		article: CorpusArticle,
		who: string,
		told: Told,
		readonly span: Span | null,
		readonly sentences: SentenceRange | null,
		private readonly targets: readonly Span[],
	) {
		super(article, who, told);
	}

	get exact(): string {
		const { text } = this.article.view;
		return this.targets.map(({ start, end }) => text.slice(start, end)).join(' … ');
	}
}

/** Where a suggestion stands. */
export interface Stand extends Pick<Mark, 'span' | 'sentences'> {
	readonly targets: readonly Span[];
}

export function placedSuggestion(
	article: CorpusArticle,
	who: string,
	told: Told,
	{ span, sentences, targets }: Stand,
): PlacedMark {
	const place = span && targets.length === 1 ? packedPlace(span, sentences) : undefined;
	return span === null || place === undefined
		? new LongSuggestion(article, who, shared(told), span, sentences, targets)
		: new ShortSuggestion(article, who, shared(told), span.start, place);
}

/** So many are remembered. */
const mostTold = 4096;
/**
 * Most suggestions say nothing of anybody that others have not said; what only one says is forgotten when much else was
 * said since.
 */
const knownTold = new Recent<string, Told>(mostTold);

function shared(told: Told): Told {
	const { kind, whoType, affiliation, on, form, certainty, accused } = told;
	const isBare = affiliation === undefined && on === undefined && accused.length === 0;
	const key = `${kind} ${whoType} ${form} ${certainty} ${isBare ? '' : JSON.stringify([affiliation, on, accused])}`;
	return knownTold.get(key, () => told);
}

/** Tags and suggestions by number, in the order in which they were added. A short suggestion is kept as numbers. */
export class MarkRows {
	/** Of each: numbers of its article, of who is named and of what is told, its start, and its place. */
	readonly #rows = new NumberRows(5);
	readonly #articles = new Numbered<CorpusArticle>();
	readonly #names = new Numbered<string>();
	readonly #told = new Numbered<Told>();
	/** All that is no short suggestion. */
	readonly #others = new Map<number, PlacedMark>();

	push(placed: PlacedMark): void {
		const { article, mark } = placed;
		if (mark instanceof ShortSuggestion) {
			const numbers = [
				this.#articles.numberOf(article),
				this.#names.numberOf(mark.who),
				this.#told.numberOf(mark.told),
			];
			this.#rows.push(...numbers, mark.start, mark.place);
		} else {
			this.#others.set(this.#rows.count, placed);
			this.#rows.push();
		}
	}

	get count(): number {
		return this.#rows.count;
	}

	/** One more object each time it is asked for; `undefined` where there is none. */
	at(index: number): PlacedMark | undefined {
		const other = this.#others.get(index);
		if (other !== undefined || index >= this.count) {
			return other;
		}
		const rows = this.#rows;
		const article = this.#articles.at(rows.at(index, 0));
		const told = this.#told.at(rows.at(index, 2));
		const who = this.#names.at(rows.at(index, 1)) ?? '';
		return article && told && new ShortSuggestion(article, who, told, rows.at(index, 3), rows.at(index, 4));
	}
}
