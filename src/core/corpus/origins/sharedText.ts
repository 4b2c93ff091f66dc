/** Sentences that stand in several articles, word for word or nearly: wire copy, reprints, quotations copied along. */
import type { Analysis } from '../../model/analysis';
import type { Span } from '../../model/span';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
import { eachOf, type Steps } from '../steps';
import { bandKeys } from './minHash';
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
	/** 0.5 to 1. */
	readonly resemblance: number;
}

/** Runs are worked out when a print is first compared: most are never. */
interface Fingerprint {
	readonly place: SentencePlace;
	readonly keys: Uint32Array;
	readonly runs: () => ReadonlySet<number>;
}

/** What is worked out once for each text: index of a sentence and its keys. */
const known = new WeakMap<Analysis, readonly (readonly [number, Uint32Array])[]>();

export class SharedText {
	readonly #links = new Map<string, SharedSentence[]>();

	/** `sentences`: each with the earliest sentence of its kind, in the order of the articles; not all pairs. */
	constructor(readonly sentences: readonly SharedSentence[]) {
		for (const link of sentences) {
			for (const place of [link.first, link.second]) {
				const key = keyOf(place);
				const links = this.#links.get(key) ?? [];
				links.push(link);
				this.#links.set(key, links);
			}
		}
	}

	/** A name for the text that stands at this place and elsewhere; `undefined` where it stands nowhere else. */
	textAt(place: SentencePlace): string | undefined {
		const link = this.#links.get(keyOf(place))?.[0];
		return link && keyOf(link.first);
	}
}

function keyOf({ article, sentence }: SentencePlace): string {
	return `${article}#${sentence}`;
}

export function* sharedTextOf(articles: readonly CorpusArticle[]): Steps<SharedText> {
	const prints = yield* eachOf(articles, pauseAfter, fingerprints);
	const counts = new Uint8Array(2 ** countedBits);
	yield* eachOf(prints, pauseAfter, ofArticle => {
		for (const { keys } of ofArticle) {
			for (const key of keys) {
				const slot = key >>> (32 - countedBits);
				counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
			}
		}
	});
	const seen = new Map<number, Fingerprint[]>();
	const links = yield* eachOf(prints, pauseAfter, ofArticle =>
		ofArticle.flatMap(print => linkOf(print, seen, counts) ?? []),
	);
	return new SharedText(links.flat());
}

/** So many articles are looked through between two pauses. */
const pauseAfter = 2;
/** Keys are counted by so many of their bits: those that no other sentence has need not be looked up. */
const countedBits = 20;

/** With an earlier sentence; one that has none is filed for those that come after. */
function linkOf(
	print: Fingerprint,
	seen: Map<number, Fingerprint[]>,
	counts: Uint8Array,
): SharedSentence | undefined {
	const keys = print.keys.filter(key => (counts[key >>> (32 - countedBits)] ?? 0) > 1);
	const link = bestOf(print, new Set([...keys].flatMap(key => seen.get(key) ?? [])));
	if (link !== undefined) {
		// Whatever resembles this one will be compared with the earliest: one link a sentence is enough.
		return link;
	}
	for (const key of keys) {
		const bucket = seen.get(key);
		if (bucket === undefined) {
			seen.set(key, [print]);
		} else if (bucket.length < largestBucket) {
			bucket.push(print);
		}
	}
	return undefined;
}

/** Unlike sentences that meet in one band are few; more of them would make the search slow and find nothing. */
const largestBucket = 16;

function bestOf(print: Fingerprint, others: ReadonlySet<Fingerprint>): SharedSentence | undefined {
	let best: SharedSentence | undefined;
	for (const other of others) {
		if (other.place.article !== print.place.article) {
			const score = resemblance(print.runs(), other.runs());
			if (score >= Math.max(sameFrom, best?.resemblance ?? 0)) {
				best = { first: other.place, second: print.place, resemblance: score };
			}
		}
	}
	return best;
}

function fingerprints({ id, view: { text, analysis } }: CorpusArticle): readonly Fingerprint[] {
	const keyed = known.get(analysis) ?? sentenceKeys(text, analysis);
	known.set(analysis, keyed);
	return keyed.map(([sentence, keys]) => {
		let runs: ReadonlySet<number> | undefined;
		return {
			place: { article: id, sentence },
			keys,
			runs: () => {
				runs ??= runsIn(text, analysis.sentences[sentence]);
				return runs;
			},
		};
	});
}

function sentenceKeys(text: string, { sentences }: Analysis): readonly (readonly [number, Uint32Array])[] {
	return sentences.flatMap((sentence, index) => {
		const runs = sentence.role === 'body' ? runsIn(text, sentence) : new Set<number>();
		return runs.size < fewestRuns ? [] : [[index, bandKeys(runs)] as const];
	});
}

function runsIn(text: string, sentence: Span | undefined): ReadonlySet<number> {
	return sentence === undefined ? new Set() : shingles(tokenise(text, sentence));
}
