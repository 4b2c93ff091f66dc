/** Which detected attribution a tag or suggestion is about. A long article has tens of thousands of each. */
import type { Attribution } from '../model/analysis';
import { hull, iou, overlaps, type Span } from '../model/span';

/** From this share of common text on, a tag and a detected attribution are about the same words. */
const sameFrom = 0.5;

/** An attribution with the words that it is marked by. */
interface Reach extends Span {
	readonly attribution: Attribution;
	readonly words: readonly Span[];
	/** Among all as they were given. */
	readonly at: number;
	/** The furthest that one up to this one ends. */
	furthest: number;
}

export class SameAttribution {
	/** In order of their start. */
	readonly #reaches: readonly Reach[];

	constructor(attributions: readonly Attribution[]) {
		const reaches = attributions.flatMap((attribution, at): Reach[] => {
			const words = wordsOf(attribution);
			const reach = hull(words);
			// Not `...`: there is one for each attribution whenever an article is looked at, and that takes several times as long.
			return reach ? [{ start: reach.start, end: reach.end, attribution, words, at, furthest: 0 }] : [];
		});
		reaches.sort((a, b) => a.start - b.start || a.at - b.at);
		let furthest = 0;
		for (const reach of reaches) {
			furthest = Math.max(furthest, reach.end);
			reach.furthest = furthest;
		}
		this.#reaches = reaches;
	}

	/**
	 * The detected attribution of the same words. Of nested ones ("the paper reported that officials said …") several
	 * overlap: the one with the same cue, then the one that shares most, then the last one.
	 */
	of(places: readonly Span[], cue: Span | null): Attribution | undefined {
		let best: Reach | undefined;
		let bestScore = sameFrom;
		for (const reach of this.#around(hull(places))) {
			const sameCue = cue !== null && reach.attribution.cue?.start === cue.start;
			const score = iou(places, reach.words) + (sameCue ? 1 : 0);
			if (score > bestScore || (score === bestScore && reach.at > (best?.at ?? -1))) {
				best = reach;
				bestScore = score;
			}
		}
		return best?.attribution;
	}

	/** Those that overlap it. */
	#around(whole: Span | undefined): readonly Reach[] {
		const found: Reach[] = [];
		for (let next = whole ? this.#countBefore(whole.end) - 1 : -1; whole && next >= 0; next--) {
			const reach = this.#reaches[next];
			if (!reach || reach.furthest <= whole.start) {
				break;
			}
			if (overlaps(whole, reach)) {
				found.push(reach);
			}
		}
		return found;
	}

	/** How many start before it. */
	#countBefore(offset: number): number {
		let low = 0;
		let high = this.#reaches.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#reaches[middle]?.start ?? offset) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

/** What an attribution is marked by: its content, or speaker and cue where it has none. */
function wordsOf({ content, speaker, cue }: Attribution): readonly Span[] {
	return content.length > 0 ? content : [speaker, cue].filter(span => span !== null);
}
