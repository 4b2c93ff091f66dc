/** Claims of what may or will be, laid beside the groups that assert it. */
import { likeness } from '../wording/likeness';
import type { Assertion } from './assertions';
import { FeaturePairs } from './candidates';
import { type Grouped, sameFrom } from './grouping';
import { TermWeights } from './termWeights';

/** For each group those that say of the future or the possible what the group asserts; each is laid to one group at most. */
export function attachSpeculations(
	speculations: readonly Assertion[],
	assertions: readonly Assertion[],
	groups: readonly Grouped[],
): readonly (readonly Assertion[])[] {
	if (speculations.length === 0) {
		return groups.map(() => []);
	}
	const weights = new TermWeights([...assertions, ...speculations].map(({ wording }) => wording));
	const filed = new FeaturePairs(weights);
	for (const [index, { wording }] of assertions.entries()) {
		filed.add(index, filed.keysOf(wording));
	}
	const groupOf = new Map(groups.flatMap(({ members }, at) => members.map(member => [member, at] as const)));
	const attached: Assertion[][] = groups.map(() => []);
	for (const speculation of speculations) {
		let best = { score: sameFrom, group: -1 };
		for (const index of filed.near(filed.keysOf(speculation.wording))) {
			const other = assertions[index];
			const like = other && likeness(speculation.wording, other.wording, weights.of);
			const score = like !== undefined && like.difference === undefined ? like.score : 0;
			best = score > best.score ? { score, group: groupOf.get(index) ?? -1 } : best;
		}
		attached[best.group]?.push(speculation);
	}
	return attached;
}
