/** The names of one paragraph of an article that is edited, in the paragraph's own coordinates. */
import type { EntityType, Mention } from '../model/entity';
import type { Span } from '../model/span';
import { lowerAt, textAt } from '../text/tokens';
import { introducedAbbreviations } from './abbreviations';
import type { Adjectives } from './adjectives';
import { applyCatalogue, type CatalogueIndex } from './catalogue';
import type { ContextType, Found } from './found';
import { headlineNames, headlineWords, type indexNames } from './headlines';
import type { ArticleWords, WordSet } from './nameWord';
import { mentionOf, runningNames } from './recognise';
import { hasCapitalArticle } from './wordShapes';
import { articleWords, type Words } from './words';

/** An entity's name and type. */
export interface Named {
	readonly name: string;
	readonly type: EntityType;
}

/** A name or adjective at its place, with the entity that it belongs to. */
export interface PlacedName extends Span {
	readonly entity: Named;
	readonly adjective: boolean;
}

/** A name and all that the article's entities depend on. */
export interface NameInParagraph {
	readonly found: Found;
	readonly mention: Mention;
	/** The gazetteer's name of the country that it stands for; '' for none. */
	readonly country: string;
	readonly context: ContextType | undefined;
	/** The first word and those round the name, which tell whether it is a name at all, and of whom. */
	readonly opening: string;
	readonly preceding: string;
	readonly following: string;
	/** True behind a "The" that belongs to it. */
	readonly hasArticle: boolean;
}

export interface NamesFound {
	/** In order of the text. */
	readonly names: readonly NameInParagraph[];
	readonly adjectives: Adjectives;
	/** Adjectives in headlines, which come after all others. */
	readonly inHeadlines: Adjectives;
	readonly abbreviations: ReadonlyMap<string, string>;
}

/** A paragraph whose words stay as they are; what other paragraphs tell about them may change. */
export class NameParagraph {
	/** Its place among all paragraphs. */
	position = 0;
	readonly #text: string;
	readonly #sentences: readonly Words[];
	/** What its words tell other paragraphs. */
	readonly words: ReturnType<typeof articleWords>;
	/** The words, in lower case, of which the last search for names asked how other paragraphs write them. */
	asked: ReadonlySet<string> = new Set();
	/** The words of its headlines: which of them are names depends on the names of all the article. */
	readonly headlineWords: ReadonlySet<string>;
	#adjectives: Adjectives = new Map();
	/** By rules and lists, before the catalogue is asked; `undefined` before the first search. */
	running: readonly Found[] | undefined;
	/** With the catalogue's names. */
	listed: readonly Found[] = [];
	found: NamesFound = nothing;
	/** In order of the text; the same list as long as nothing in it changes. */
	placed: readonly PlacedName[] = [];

	constructor(text: string, sentences: readonly Words[]) {
		this.#text = text;
		this.#sentences = sentences;
		this.words = articleWords(sentences);
		this.headlineWords = headlineWords(sentences);
	}

	findRunning(words: ArticleWords, catalogue: CatalogueIndex): void {
		const asked = new Set<string>();
		const { names, adjectives } = runningNames(this.#text, this.#sentences, noting(words, asked), catalogue);
		this.running = names;
		this.asked = asked;
		this.#adjectives = adjectives;
	}

	findListed(catalogue: CatalogueIndex, inArticle: WordSet): void {
		this.listed = applyCatalogue(this.#text, this.#sentences, this.running ?? [], catalogue, inArticle);
	}

	findAll(catalogue: CatalogueIndex, inArticle: ReturnType<typeof indexNames>): void {
		const inHeadlines: Adjectives = new Map();
		const headlines =
			this.headlineWords.size > 0
				? headlineNames(this.#text, this.#sentences, this.listed, inHeadlines, inArticle)
				: [];
		const found = [...this.listed, ...headlines]
			.filter(one => !catalogue.not.has(one.text))
			.sort((a, b) => a.start - b.start);
		this.found = {
			names: found.map(nameOf),
			adjectives: this.#adjectives,
			inHeadlines,
			abbreviations: introducedAbbreviations(found),
		};
	}

	place(book: { place(found: NamesFound): readonly PlacedName[] }): void {
		const placed = book.place(this.found);
		const isSame =
			placed.length === this.placed.length && placed.every((name, at) => isSamePlace(name, this.placed[at]));
		this.placed = isSame ? this.placed : placed;
	}
}

function isSamePlace(a: PlacedName, b: PlacedName | undefined): boolean {
	return a.start === b?.start && a.end === b.end && a.entity === b.entity && a.adjective === b.adjective;
}

const nothing: NamesFound = {
	names: [],
	adjectives: new Map(),
	inHeadlines: new Map(),
	abbreviations: new Map(),
};

function nameOf(found: Found): NameInParagraph {
	const { tokens, first, last } = found;
	const known = found.power;
	return {
		found,
		mention: mentionOf(found, known?.power),
		country: known?.power === 'country' ? known.name : '',
		context: found.context,
		opening: textAt(tokens, first),
		preceding: lowerAt(tokens, first - 1),
		following: textAt(tokens, last),
		hasArticle: hasCapitalArticle(tokens, first),
	};
}

/** The same words, which note in `asked`, in lower case, what is asked of them. */
function noting({ small, capital }: ArticleWords, asked: Set<string>): ArticleWords {
	return {
		small: {
			has: word => {
				asked.add(word);
				return small.has(word);
			},
		},
		capital: {
			has: word => {
				asked.add(word.toLowerCase());
				return capital.has(word);
			},
		},
	};
}
