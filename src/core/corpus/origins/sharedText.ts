/** Sentences that stand in several articles, word for word or nearly: wire copy, reprints, quotations copied along. */
import type { Analysis } from '../../model/analysis';
import { tokenise } from '../../text/tokens';
import type { CorpusArticle } from '../articleView';
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

interface Fingerprint {
	readonly place: SentencePlace;
	readonly runs: ReadonlySet<number>;
	readonly keys: readonly string[];
}

/** What is worked out once for each text. */
const known = new WeakMap<Analysis, readonly Fingerprint[]>();

export class SharedText {
	readonly #links = new Map<string, SharedSentence[]>();
	/** Each with the earliest sentence of its kind, in the order of `articles`; not all pairs. */
	readonly sentences: readonly SharedSentence[];

	constructor(articles: readonly CorpusArticle[]) {
		this.sentences = linksBetween(articles);
		for (const link of this.sentences) {
			for (const place of [link.first, link.second]) {
				const key = keyOf(place);
				this.#links.set(key, [...(this.#links.get(key) ?? []), link]);
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

function linksBetween(articles: readonly CorpusArticle[]): SharedSentence[] {
	const seen = new Map<string, Fingerprint[]>();
	const links: SharedSentence[] = [];
	for (const article of articles) {
		for (const print of fingerprints(article)) {
			const link = bestOf(print, new Set(print.keys.flatMap(key => seen.get(key) ?? [])));
			if (link !== undefined) {
				links.push(link);
				// Whatever resembles this one will be compared with the earliest: one link a sentence is enough.
				continue;
			}
			for (const key of print.keys) {
				const bucket = seen.get(key);
				if (bucket === undefined) {
					seen.set(key, [print]);
				} else if (bucket.length < largestBucket) {
					bucket.push(print);
				}
			}
		}
	}
	return links;
}

/** Unlike sentences that meet in one band are few; more of them would make the search slow and find nothing. */
const largestBucket = 16;

function bestOf(print: Fingerprint, others: ReadonlySet<Fingerprint>): SharedSentence | undefined {
	let best: SharedSentence | undefined;
	for (const other of others) {
		const score = resemblance(print.runs, other.runs);
		if (other.place.article !== print.place.article && score >= Math.max(sameFrom, best?.resemblance ?? 0)) {
			best = { first: other.place, second: print.place, resemblance: score };
		}
	}
	return best;
}

function fingerprints({ id, view: { text, analysis } }: CorpusArticle): readonly Fingerprint[] {
	const before = known.get(analysis);
	if (before !== undefined && (before[0]?.place.article ?? id) === id) {
		return before;
	}
	const prints = analysis.sentences.flatMap((sentence, index) => {
		const runs = sentence.role === 'body' ? shingles(tokenise(text, sentence)) : new Set<number>();
		return runs.size < fewestRuns
			? []
			: [{ place: { article: id, sentence: index }, runs, keys: bandKeys(runs) }];
	});
	known.set(analysis, prints);
	return prints;
}
