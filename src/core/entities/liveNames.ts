/**
 * The names of an article that is edited. An edit costs what the paragraphs that it touches cost, unless it changes
 * which names the article has: then the names are grouped anew, though no other paragraph is read again.
 */
import type { Catalogue, Entity, EntityType } from '../model/entity';
import { WordCounts } from '../text/wordCounts';
import type { Adjectives } from './adjectives';
import { indexCatalogue } from './catalogue';
import { EntityBook, type NamedOf } from './entityBook';
import { type Found, written } from './found';
import { indexNames, isSameInHeadlines } from './headlines';
import { KeyPlaces } from './keyPlaces';
import { LikelyNames } from './likelyNames';
import { LiveSpellings } from './liveSpellings';
import { NamesWork } from './namesWork';
import type { ArticleWords } from './nameWord';
import { changes, setPositions } from './paragraphChanges';
import type { Named, NameParagraph } from './paragraphNames';
import { PhraseIndex } from './phrases';

export class LiveNames {
	readonly #catalogue: ReturnType<typeof indexCatalogue>;
	/** The names on which it depends whether another is taken for the catalogue's. */
	readonly #decisive: ReadonlySet<string>;
	readonly #small = new WordCounts();
	readonly #capital = new WordCounts();
	readonly #written = new WordCounts();
	/** By the words, in lower case, of which they ask how other paragraphs write them. */
	readonly #asking = new KeyPlaces<NameParagraph>();
	/** By the words of their headlines. */
	readonly #headlines = new KeyPlaces<NameParagraph>();
	readonly #words: ArticleWords = { small: this.#small, capital: this.#capital };
	readonly #named = namedOf();
	readonly #likely = new LikelyNames();
	readonly #spellings = new LiveSpellings();
	readonly #adjectives = new KeyPlaces<NameParagraph>();
	readonly #inHeadlines = new KeyPlaces<NameParagraph>();
	#paragraphs: readonly NameParagraph[] = [];
	#index = new PhraseIndex<Found>();
	#book: EntityBook;

	constructor(catalogue: Catalogue) {
		this.#catalogue = indexCatalogue(catalogue);
		this.#decisive = new Set(
			catalogue.entities.flatMap(({ name, notAliases }) =>
				notAliases.length === 0 ? [] : [name, ...notAliases].map(written),
			),
		);
		this.#book = this.#group();
	}

	/** Finds the names of `paragraphs`, which take the place of those before; what stays is the same object. */
	update(paragraphs: readonly NameParagraph[]): void {
		const { at, gone, come } = changes(this.#paragraphs, paragraphs);
		const work = new NamesWork(gone, come);
		for (const paragraph of gone) {
			this.#likely.remove(paragraph);
			this.#remove(paragraph);
			this.#asking.remove(paragraph, paragraph.asked);
			this.#headlines.remove(paragraph, paragraph.headlineWords);
		}
		this.#paragraphs = paragraphs;
		setPositions(paragraphs, at, gone.length === come.length ? at + come.length : paragraphs.length);
		for (const paragraph of come) {
			this.#asking.add(paragraph, paragraph.asked);
			this.#headlines.add(paragraph, paragraph.headlineWords);
		}
		this.#count(gone, -1);
		this.#count(come, 1);
		const small = this.#small.changes();
		this.#findRunning(work, small);
		this.#findListed(work);
		this.#readHeadlines(work);
		for (const paragraph of work.stale) {
			paragraph.findAll(this.#catalogue, this.#index);
		}
		this.#settle(work, small);
	}

	/** What an analysis says of the names, worked out when it is asked for; `starts`: where each paragraph begins. */
	entities(starts: readonly number[]): () => Entity[] {
		const found = this.#paragraphs.map(paragraph => paragraph.found);
		const book = this.#book;
		return () => book.entities(found, starts);
	}

	#count(paragraphs: readonly NameParagraph[], by: 1 | -1): void {
		for (const { words, running } of paragraphs) {
			this.#small.count(words.small, by);
			this.#capital.count(words.capital, by);
			this.#written.count(textsOf(running), by);
		}
	}

	/** `small`: the words that stand without a capital now or did before, and not both. */
	#findRunning(work: NamesWork, small: readonly string[]): void {
		for (const word of [...small, ...this.#capital.changes().map(changed => changed.toLowerCase())]) {
			for (const paragraph of this.#asking.of(word)) {
				this.#mark(work, paragraph);
			}
		}
		for (const paragraph of work.stale) {
			this.#written.count(textsOf(paragraph.running), -1);
			this.#asking.remove(paragraph, paragraph.asked);
			paragraph.findRunning(this.#words, this.#catalogue);
			this.#asking.add(paragraph, paragraph.asked);
			this.#written.count(textsOf(paragraph.running), 1);
		}
	}

	#findListed(work: NamesWork): void {
		if (this.#written.changes().some(name => this.#decisive.has(name))) {
			for (const paragraph of this.#paragraphs) {
				this.#mark(work, paragraph);
			}
		}
		for (const paragraph of work.stale) {
			paragraph.findListed(this.#catalogue, this.#written);
		}
		for (const paragraph of work.places()) {
			this.#likely.add(paragraph);
		}
	}

	/** The names of the paragraph are looked for again. */
	#mark(work: NamesWork, paragraph: NameParagraph): void {
		if (work.add(paragraph)) {
			this.#likely.remove(paragraph);
			this.#remove(paragraph);
		}
	}

	/** Headlines are read by the names of all the article: those with the first word of one that changes are read again. */
	#readHeadlines(work: NamesWork): void {
		if (work.sameListed()) {
			return;
		}
		const before = this.#index;
		this.#index = indexNames(this.#likely.inOrder());
		for (const word of this.#index.firstWordsUnlike(before, isSameInHeadlines)) {
			for (const paragraph of this.#headlines.of(word)) {
				if (work.add(paragraph)) {
					this.#remove(paragraph);
				}
			}
		}
	}

	#settle(work: NamesWork, small: readonly string[]): void {
		for (const paragraph of work.places()) {
			this.#spellings.add(paragraph);
			this.#adjectives.add(paragraph, paragraph.found.adjectives.keys());
			this.#inHeadlines.add(paragraph, paragraph.found.inHeadlines.keys());
		}
		const isSame = work.sameNames();
		this.#spellings.settle(isSame ? noSpellings : work.changedSpellings());
		const others = isSame && !this.#book.dependsOn(small) ? [] : this.#regroup();
		for (const paragraph of new Set([...work.stale, ...others])) {
			paragraph.place(this.#book);
		}
	}

	/** Groups all names anew; gives the paragraphs with a name or adjective that belongs to another entity now. */
	#regroup(): NameParagraph[] {
		const before = this.#book;
		this.#book = this.#group();
		const { names, adjectives } = this.#book.changesFrom(before);
		return [
			...[...names].flatMap(name => this.#spellings.placesOf(name)),
			...[...adjectives].flatMap(name => [...this.#adjectives.of(name), ...this.#inHeadlines.of(name)]),
		];
	}

	#remove(paragraph: NameParagraph): void {
		this.#spellings.remove(paragraph);
		this.#adjectives.remove(paragraph, paragraph.found.adjectives.keys());
		this.#inHeadlines.remove(paragraph, paragraph.found.inHeadlines.keys());
	}

	#group(): EntityBook {
		const material = {
			written: this.#spellings.inOrder(),
			adjectives: [
				...firstPlaces(this.#adjectives, ({ found }) => found.adjectives),
				...firstPlaces(this.#inHeadlines, ({ found }) => found.inHeadlines),
			],
			abbreviations: abbreviationsOf(this.#paragraphs),
			small: this.#small,
		};
		return new EntityBook(material, this.#catalogue, this.#named);
	}
}

/** The keys in the order in which they first stand in the text. */
function firstPlaces(
	places: KeyPlaces<NameParagraph>,
	of: (paragraph: NameParagraph) => Adjectives,
): string[] {
	const first = [...places.keys()].flatMap(key =>
		places
			.of(key)
			.slice(0, 1)
			.map(paragraph => ({
				key,
				position: paragraph.position,
				at: [...of(paragraph).keys()].indexOf(key),
			})),
	);
	return first.sort((a, b) => a.position - b.position || a.at - b.at).map(({ key }) => key);
}

/** The first meaning of an abbreviation counts. */
function abbreviationsOf(paragraphs: readonly NameParagraph[]): ReadonlyMap<string, string> {
	const introduced = new Map<string, string>();
	for (const { found } of paragraphs) {
		if (found.abbreviations.size > 0) {
			for (const [short, long] of found.abbreviations) {
				introduced.set(short, introduced.get(short) ?? long);
			}
		}
	}
	return introduced;
}

const noSpellings: ReadonlySet<string> = new Set();

function namedOf(): NamedOf {
	const known = new Map<string, Named>();
	return (name: string, type: EntityType) => {
		const key = `${type} ${name}`;
		const named = known.get(key) ?? { name, type };
		known.set(key, named);
		return named;
	};
}

function textsOf(found: readonly Found[] | undefined): string[] {
	return (found ?? []).map(({ text }) => text);
}
