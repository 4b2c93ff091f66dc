/** Who told whom over all articles, as `hearsay summary --json` prints it. Offsets in code points. */
import { type Corpus, type CorpusArticle, chainsInTurn, type Rung } from '../../core/index';
import { CodePoints } from './codePoints';

export interface LadderJson {
	/** From the outlet or article down to the last source. */
	readonly rungs: readonly Rung[];
	/** What the last of them is made to say on this way. */
	readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** A way that reports took, and where: of each place the number of the article, start and end. */
interface Way {
	readonly rungs: readonly Rung[];
	readonly places: number[];
}

/** Numbers a place. */
const stride = 3;

/** One for each way that a report took, the most used first. */
export function* laddersJson(corpus: Corpus): Iterable<LadderJson> {
	const ways = new Map<string, Way>();
	const articles: CorpusArticle[] = [];
	for (const chains of chainsInTurn(corpus)) {
		for (const { rungs, article, span } of chains) {
			if (articles.at(-1) !== article) {
				articles.push(article);
			}
			const key = rungs.map(({ key }) => key).join('\n');
			const way = ways.get(key) ?? { rungs, places: [] };
			ways.set(key, way);
			way.places.push(articles.length - 1, span.start, span.end);
		}
	}
	const codePoints = new CodePoints(corpus);
	const order = [...ways].sort(
		([a, one], [b, other]) => other.places.length - one.places.length || (a < b ? -1 : 1),
	);
	for (const [, { rungs, places }] of order) {
		yield { rungs, places: placesJson(places, articles, codePoints) };
	}
}

function placesJson(
	places: readonly number[],
	articles: readonly CorpusArticle[],
	codePoints: CodePoints,
): LadderJson['places'] {
	const found: LadderJson['places'][number][] = [];
	for (let at = 0; at < places.length; at += stride) {
		const [article = -1, start = 0, end = 0] = places.slice(at, at + stride);
		const { id = '' } = articles[article] ?? {};
		found.push({ article: id, ...codePoints.of(id, { start, end }) });
	}
	return found;
}
