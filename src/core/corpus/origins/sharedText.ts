/** Sentences that stand in several articles, word for word or nearly: wire copy, reprints, quotations copied along. */
import type { Analysis } from '../../model/analysis';
import type { Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
import { FiledNumbers } from '../filedNumbers';
import { KeyLists } from '../keyLists';
import { NumberRows } from '../numberRows';
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

/** A sentence that may be met again: place of its article, from 0, and its own. */
interface Ranked {
	readonly rank: number;
	readonly sentence: number;
}

/** The same text in two articles. */
type Link = readonly [first: Ranked, second: Ranked];

/** What is worked out once for each text: which sentences are long enough, and so many keys of each. */
interface Prints {
	readonly sentences: Uint32Array;
	readonly keys: Uint32Array;
}

const known = new WeakMap<Analysis, Prints>();

/** Of what is in `Prints` the keys that other sentences have, too. */
interface Recurring {
	readonly sentences: Uint32Array;
	/** Where those of each sentence end. */
	readonly ends: Uint32Array;
	readonly keys: Uint32Array;
}

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
	const { prints, different } = yield* recurringPrints(articles, remembers);
	const search = new PrintSearch(
		prints.reduce((sum, { keys }) => sum + keys.length, 0),
		different,
	);
	const shared = new SharedText(articles);
	yield* eachOf(articles, pauseAfter, (article, rank) => {
		const { sentences, ends, keys } = prints[rank] ?? nothing;
		for (const [at, sentence] of sentences.entries()) {
			const own = keys.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
			const link = own.length > 0 ? search.linkOf(article, { rank, sentence }, own) : undefined;
			if (link !== undefined) {
				shared.add(link);
			}
		}
	});
	return shared;
}

const noPrints: Prints = { sentences: new Uint32Array(), keys: new Uint32Array() };
const nothing: Recurring = { sentences: new Uint32Array(), ends: new Uint32Array(), keys: new Uint32Array() };

/** One an article, and about how many different keys there are. */
function* recurringPrints(
	articles: readonly CorpusArticle[],
	remembers: boolean,
): Steps<{ readonly prints: readonly Recurring[]; readonly different: number }> {
	const all = yield* eachOf(articles, pauseAfter, article => printsOf(article, remembers));
	const size = all.reduce((sum, { keys }) => sum + keys.length, 0);
	const bits = Math.min(mostCountedBits, Math.max(countedBits, Math.ceil(Math.log2(4 * size + 1))));
	const counts = new Uint8Array(2 ** bits);
	let different = 0;
	yield* eachOf(all, pauseAfter, ({ keys }) => {
		for (const key of keys) {
			const slot = key >>> (32 - bits);
			const count = counts[slot] ?? 0;
			different += count === 1 ? 1 : 0;
			counts[slot] = Math.min(2, count + 1);
		}
	});
	const recurs = (key: number) => (counts[key >>> (32 - bits)] ?? 0) > 1;
	const prints = yield* eachOf(all, pauseAfter, (print, at) => {
		// What is looked through is let go: both together would take as much as the texts.
		all[at] = noPrints;
		return recurringIn(print, recurs);
	});
	return { prints, different };
}

function recurringIn({ sentences, keys }: Prints, recurs: (key: number) => boolean): Recurring {
	const ends = new Uint32Array(sentences.length);
	const kept: number[] = [];
	for (const [at, key] of keys.entries()) {
		if (recurs(key)) {
			kept.push(key);
		}
		ends[Math.floor(at / bands)] = kept.length;
	}
	return { sentences, ends, keys: Uint32Array.from(kept) };
}

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
	readonly #seen: FiledNumbers;
	/** Of each sentence: place of its article, and its own. */
	readonly #places = new NumberRows(2);
	/** Of each sentence. */
	readonly #runs = new KeyLists();

	/** @param keys of all sentences together, so many of them `different` */
	constructor(keys: number, different: number) {
		this.#seen = new FiledNumbers(keys, different);
	}

	/** With an earlier sentence; one that has none is filed for those that come after. */
	linkOf({ view }: CorpusArticle, print: Ranked, keys: Uint32Array): Link | undefined {
		const runs = Uint32Array.from(runsIn(view.text, view.analysis.sentences[print.sentence])).sort();
		const link = this.#bestOf(print, runs, new Set([...keys].flatMap(key => this.#bucketOf(key))));
		if (link !== undefined) {
			// Whatever resembles this one will be compared with the earliest: one link a sentence is enough.
			return link;
		}
		const number = this.#places.count;
		this.#places.push(print.rank, print.sentence);
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

	#bestOf(print: Ranked, runs: Uint32Array, others: ReadonlySet<number>): Link | undefined {
		let best: number | undefined;
		let most = sameFrom;
		for (const number of others) {
			if (this.#places.at(number, 0) !== print.rank) {
				const score = resemblance(runs, this.#runs.at(number), most);
				if (score >= most) {
					[best, most] = [number, score];
				}
			}
		}
		return best === undefined
			? undefined
			: [{ rank: this.#places.at(best, 0), sentence: this.#places.at(best, 1) }, print];
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
