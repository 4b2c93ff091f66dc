/**
 * Which assertions are worth comparing. Never all with all: an assertion is filed under pairs of its rarest features,
 * and compared with the last few that were filed under the same. Linear in the number of assertions.
 */
import { withWider } from '../wording/acts';
import type { Act, Wording } from '../wording/wording';
import { featuresOf, type TermWeights } from './termWeights';

/** How many of an assertion's features are paired. */
const paired = 6;
/** How many things that an act is done to are filed with it. */
const framed = 4;
/** How many assertions of one pair are compared with the next one. */
const window = 12;
/** How many candidates an assertion has at most: those that share most pairs. */
const mostCandidates = 24;

export class FeaturePairs {
	readonly #filed = new Map<string, number[]>();

	constructor(private readonly weights: TermWeights) {}

	add(index: number, keys: readonly string[]): void {
		for (const key of keys) {
			const bucket = this.#filed.get(key);
			if (bucket === undefined) {
				this.#filed.set(key, [index]);
			} else {
				bucket.push(index);
			}
		}
	}

	/** What was added and shares a pair of features: most pairs first. */
	near(keys: readonly string[]): readonly number[] {
		const met = new Map<number, number>();
		for (const key of keys) {
			for (const other of this.#filed.get(key)?.slice(-window) ?? []) {
				met.set(other, (met.get(other) ?? 0) + 1);
			}
		}
		return [...met]
			.sort((a, b) => b[1] - a[1] || b[0] - a[0])
			.slice(0, mostCandidates)
			.map(([other]) => other);
	}

	/** Pairs of its features, and its acts with who does them to what. What nobody else has cannot be met again. */
	keysOf(wording: Wording): readonly string[] {
		const { weights } = this;
		const features = featuresOf(wording)
			.filter(feature => weights.count(feature) > 1)
			.sort((a, b) => weights.count(a) - weights.count(b) || (a < b ? -1 : 1));
		const rare = features.slice(0, paired);
		// The acts decide: they are paired even where they are common.
		const acts = features
			.filter(feature => feature.startsWith('act:') && !rare.includes(feature))
			.slice(0, 3);
		const chosen = [...rare, ...acts];
		return [
			...chosen.flatMap((a, at) => chosen.slice(at + 1).map(b => (a < b ? `${a}|${b}` : `${b}|${a}`))),
			...new Set(wording.acts.flatMap(act => this.#frameKeys(act, wording))),
		];
	}

	/** "supply|china|lenses": long sentences share the words of one act, and seldom their rarest words. */
	#frameKeys({ concepts, agents, patients }: Act, { names }: Wording): readonly string[] {
		const { weights } = this;
		const doers = [...agents].filter(term => names.has(term) && weights.count(term) > 1).slice(-2);
		const sufferers = [...patients]
			.filter(term => !agents.has(term) && weights.count(term) > 1)
			.sort((a, b) => weights.count(a) - weights.count(b) || (a < b ? -1 : 1));
		const things = [
			...sufferers.filter(term => !names.has(term)).slice(0, framed),
			...sufferers.filter(term => names.has(term)).slice(0, framed),
		];
		const wide = new Set(concepts.flatMap(withWider));
		return [...wide].flatMap(concept =>
			doers.flatMap(doer => things.map(thing => `${concept}|${doer}|${thing}`)),
		);
	}
}

/** Pairs of indexes, the lower one first, each once. */
export function candidatePairs(
	wordings: readonly Wording[],
	weights: TermWeights,
): readonly (readonly [number, number])[] {
	const filed = new FeaturePairs(weights);
	return wordings.flatMap((wording, index) => {
		const keys = filed.keysOf(wording);
		const near = filed.near(keys).map(other => [other, index] as const);
		filed.add(index, keys);
		return near;
	});
}
