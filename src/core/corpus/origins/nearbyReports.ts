/** The attributions of an article by place and by speaker: in a long one, going through all of them for each mark takes minutes. */
import type { Analysis, Attribution } from '../../model/analysis';
import type { Span } from '../../model/span';
import { put } from '../listsByKey';

/** UTF-16 units of a stretch of text. */
const stretch = 2_048;

class NearbyReports {
	readonly #all: readonly Attribution[];
	readonly #bySpeaker = new Map<string, Attribution[]>();
	/** For each stretch whose content is in it: positions in `#all`. */
	readonly #byStretch = new Map<number, number[]>();

	constructor(attributions: readonly Attribution[]) {
		this.#all = attributions;
		for (const [at, attribution] of attributions.entries()) {
			put(this.#bySpeaker, attribution.who, attribution);
			for (const number of new Set(attribution.content.flatMap(stretchesOf))) {
				put(this.#byStretch, number, at);
			}
		}
	}

	/** At least those with content that touches the span, in the order of the analysis. */
	at(span: Span): readonly Attribution[] {
		const found = new Set(stretchesOf(span).flatMap(number => this.#byStretch.get(number) ?? []));
		return [...found].sort((a, b) => a - b).flatMap(at => this.#all[at] ?? []);
	}

	by(who: string): readonly Attribution[] {
		return this.#bySpeaker.get(who) ?? [];
	}
}

const known = new WeakMap<Analysis['attributions'], NearbyReports>();

/**
 * Made once for each list of attributions, which does not change. Not for each analysis: one that is kept packed stays, and
 * all attributions of a corpus would stay unpacked with it.
 */
export function nearbyReports(analysis: Pick<Analysis, 'attributions'>): NearbyReports {
	const { attributions } = analysis;
	const reports = known.get(attributions) ?? new NearbyReports(attributions);
	known.set(attributions, reports);
	return reports;
}

function stretchesOf({ start, end }: Span): readonly number[] {
	const first = Math.floor(start / stretch);
	const last = Math.floor(Math.max(start, end - 1) / stretch);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
