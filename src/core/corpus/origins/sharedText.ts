/** Sentences that stand in several articles, word for word or nearly: wire copy, reprints, quotations copied along. */
import type { Analysis } from '../../model/analysis';
import type { Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
import { FiledNumbers } from '../filedNumbers';
import { KeyLists } from '../keyLists';
import { eachOf, type Steps } from '../steps';
import { bandKeys, bands } from './minHash';
import { resemblance, shingles } from './shingles';

/** From this share of common runs on, two sentences are one text. */
const sameFrom = 0.5;
/** Runs in a sentence: shorter ones ("He declined to comment on the report.") meet by chance. */
const fewestRuns = 6;

export interface SentencePlace {
	/** Id of the article. */
	readonly article: string;
	/** Index of the sentence. */
	readonly sentence: number;
}

/** The same sentence in two articles. */
export interface SharedSentence {
	readonly first: SentencePlace;
	readonly second: SentencePlace;
}

/** A sentence that may be met again. */
interface Fingerprint {
	readonly article: CorpusArticle;
	/** Place of the article, from 0. */
	readonly rank: number;
	readonly sentence: number;
}

/** The same text in two articles. */
type Link = readonly [first: Fingerprint, second: Fingerprint];

/** What is worked out once for each text: which sentences are long enough, and so many keys of each. */
interface Prints {
	readonly sentences: Uint32Array;
	readonly keys: Uint32Array;
}

const known = new WeakMap<Analysis, Prints>();

export class SharedText {
	/** Of each link: rank and sentence of the first place, then of the second. A large corpus has millions. */
	readonly #links = new KeyLists();
	/** The first link of each place. */
	readonly #byPlace = new FiledNumbers();
	readonly #ranks: ReadonlyMap<string, number>;

	constructor(private readonly articles: readonly CorpusArticle[]) {
		this.#ranks = new Map(articles.map(({ id }, rank) => [id, rank]));
	}

	/** Each with the earliest sentence of its kind, in the order of the articles; not all pairs. */
	*sentences(): Generator<SharedSentence> {
		for (let at = 0; at < this.#links.count; at++) {
			const [first, second] = [this.#placeAt(at, 0), this.#placeAt(at, 2)];
			if (first && second) {
				yield { first, second };
			}
		}
	}

	add([first, second]: Link): void {
		const link = this.#links.count;
		this.#links.push([first.rank, first.sentence, second.rank, second.sentence]);
		for (const { rank, sentence } of [first, second]) {
			if (this.#linkAt(rank, sentence) === undefined) {
				this.#byPlace.add(placeKey(rank, sentence), link);
			}
		}
	}

	/** A name for the text that stands at this place and elsewhere; `undefined` where it stands nowhere else. */
	textAt({ article, sentence }: SentencePlace): string | undefined {
		const link = this.#linkAt(this.#ranks.get(article) ?? -1, sentence);
		const first = link === undefined ? undefined : this.#placeAt(link, 0);
		return first && `${first.article}#${first.sentence}`;
	}

	#linkAt(rank: number, sentence: number): number | undefined {
		const links: number[] = [];
		this.#byPlace.collect(placeKey(rank, sentence), Number.POSITIVE_INFINITY, links);
		return links.find(link => {
			const [rankA, sentenceA, rankB, sentenceB] = this.#links.at(link);
			return (rankA === rank && sentenceA === sentence) || (rankB === rank && sentenceB === sentence);
		});
	}

	#placeAt(link: number, from: number): SentencePlace | undefined {
		const numbers = this.#links.at(link);
		const article = this.articles[numbers[from] ?? -1];
		return article && { article: article.id, sentence: numbers[from + 1] ?? -1 };
	}
}

/** 32 bits; those of other places may be the same. */
function placeKey(rank: number, sentence: number): number {
	const mixed = Math.imul(Math.imul(rank + 1, 0x9e3779b1) ^ sentence, 0x85ebca6b);
	return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** @param remembers false for whoever asks once: what is worked out for each text takes half as much as the text */
export function* sharedTextOf(articles: readonly CorpusArticle[], remembers = true): Steps<SharedText> {
	const prints = yield* eachOf(articles, pauseAfter, article => printsOf(article, remembers));
	const size = prints.reduce((sum, { keys }) => sum + keys.length, 0);
	const bits = Math.min(mostCountedBits, Math.max(countedBits, Math.ceil(Math.log2(4 * size + 1))));
	const counts = new Uint8Array(2 ** bits);
	yield* eachOf(prints, pauseAfter, ({ keys }) => {
		for (const key of keys) {
			const slot = key >>> (32 - bits);
			counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
		}
	});
	const search = new PrintSearch(key => (counts[key >>> (32 - bits)] ?? 0) > 1);
	const shared = new SharedText(articles);
	yield* eachOf(articles, pauseAfter, (article, rank) => {
		const { sentences, keys } = prints[rank] ?? nothing;
		for (const [at, sentence] of sentences.entries()) {
			const link = search.linkOf({ article, rank, sentence }, keys.subarray(bands * at, bands * (at + 1)));
			if (link !== undefined) {
				shared.add(link);
			}
		}
	});
	return shared;
}

const nothing: Prints = { sentences: new Uint32Array(), keys: new Uint32Array() };

/** So many articles are looked through between two pauses. */
const pauseAfter = 2;
/** Keys are counted by at least so many of their bits: those that no other sentence has need not be looked up. */
const countedBits = 20;
/** And by more where there are many keys: most slots are to stay below two. */
const mostCountedBits = 28;
/** Unlike sentences that meet in one band are few; more of them would make the search slow and find nothing. */
const largestBucket = 16;

/** Sentences that were looked at, numbered as they come. */
class PrintSearch {
	/** Numbers of sentences by key. */
	readonly #seen = new FiledNumbers();
	readonly #places: Fingerprint[] = [];
	/** Of each sentence. */
	readonly #runs = new KeyLists();

	/** @param recurs false for a key that no other sentence has */
	constructor(private readonly recurs: (key: number) => boolean) {}

	/** With an earlier sentence; one that has none is filed for those that come after. */
	linkOf(print: Fingerprint, all: Uint32Array): Link | undefined {
		const keys = all.filter(this.recurs);
		if (keys.length === 0) {
			return undefined;
		}
		const { text, analysis } = print.article.view;
		const runs = Uint32Array.from(runsIn(text, analysis.sentences[print.sentence])).sort();
		const link = this.#bestOf(print, runs, new Set([...keys].flatMap(key => this.#bucketOf(key))));
		if (link !== undefined) {
			// Whatever resembles this one will be compared with the earliest: one link a sentence is enough.
			return link;
		}
		const number = this.#places.push(print) - 1;
		this.#runs.push(runs);
		for (const key of keys) {
			if (this.#bucketOf(key).length < largestBucket) {
				this.#seen.add(key, number);
			}
		}
		return undefined;
	}

	/** Numbers of sentences that have the key, the earliest first. */
	#bucketOf(key: number): readonly number[] {
		const numbers: number[] = [];
		this.#seen.collect(key, largestBucket, numbers);
		return numbers.reverse();
	}

	#bestOf(print: Fingerprint, runs: Uint32Array, others: ReadonlySet<number>): Link | undefined {
		let best: Fingerprint | undefined;
		let most = sameFrom;
		for (const number of others) {
			const other = this.#places[number];
			if (other !== undefined && other.article.id !== print.article.id) {
				const score = resemblance(runs, this.#runs.at(number), most);
				if (score >= most) {
					[best, most] = [other, score];
				}
			}
		}
		return best && [best, print];
	}
}

function printsOf({ view: { text, analysis } }: CorpusArticle, remembers: boolean): Prints {
	const before = known.get(analysis);
	if (before !== undefined) {
		return before;
	}
	const sentences: number[] = [];
	const keys: number[] = [];
	for (const [index, sentence] of analysis.sentences.entries()) {
		const runs = sentence.role === 'body' ? runsIn(text, sentence) : noRuns;
		if (runs.size >= fewestRuns) {
			sentences.push(index);
			keys.push(...bandKeys(runs));
		}
	}
	const prints = { sentences: Uint32Array.from(sentences), keys: Uint32Array.from(keys) };
	if (remembers) {
		known.set(analysis, prints);
	}
	return prints;
}

const noRuns: ReadonlySet<number> = new Set();

function runsIn(text: string, sentence: Span | undefined): ReadonlySet<number> {
	return sentence === undefined ? noRuns : shingles(tokenise(text, sentence));
}
