/** Who told whom over all articles, as `hearsay summary --json` prints it. Offsets in code points. */
import { type Corpus, chainsInTurn, type Rung } from '../../core/index';
import { CodePoints } from './codePoints';
import { LadderWays, type WayPlace } from './ladderWays';

export interface LadderJson {
	/** From the outlet or article down to the last source. */
	readonly rungs: readonly Rung[];
	/** What the last of them is made to say on this way. */
	readonly places: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

/** One for each way that a report took, the most used first. */
export function* laddersJson(corpus: Corpus): Iterable<LadderJson> {
	const ways = new LadderWays();
	for (const chains of chainsInTurn(corpus)) {
		for (const chain of chains) {
			ways.add(chain);
		}
	}
	const codePoints = new CodePoints(corpus);
	const placeJson = ({ article: { id }, span }: WayPlace) => ({ article: id, ...codePoints.of(id, span) });
	for (const way of ways.mostUsedFirst()) {
		yield { rungs: ways.rungsOf(way), places: ways.placesOf(way).map(placeJson) };
	}
}
