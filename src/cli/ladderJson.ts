/** Who told whom over all articles, as `hearsay summary --json` prints it. Offsets in code points. */
import { type Chain, type Corpus, chainsOf, type Rung } from '../core/index';
import { CodePoints } from './codePoints';

export interface LadderJson {
	/** From the outlet or article down to the last source. */
	readonly rungs: readonly Rung[];
	/** What the last of them is made to say on this way. */
	readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** One for each way that a report took, the most used first. */
export function* laddersJson(corpus: Corpus): Iterable<LadderJson> {
	const ways = new Map<string, Chain[]>();
	for (const chain of chainsOf(corpus)) {
		const way = chain.rungs.map(({ key }) => key).join('\n');
		const chains = ways.get(way);
		if (chains) {
			chains.push(chain);
		} else {
			ways.set(way, [chain]);
		}
	}
	const codePoints = new CodePoints(corpus);
	const order = [...ways].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
	for (const [, chains] of order) {
		yield {
			rungs: chains[0]?.rungs ?? [],
			places: chains.map(({ article, span }) => ({
				article: article.id,
				...codePoints.of(article.id, span),
			})),
		};
	}
}
