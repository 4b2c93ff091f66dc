/** Claims of what may or will be, laid beside the groups that assert it. */
import { eachOf, type Steps } from '../steps';
import { likeness } from '../wording/likeness';
import type { Wording } from '../wording/wording';
import type { Assertion, Assertions } from './assertions';
import type { Comparison } from './comparison';
import { type Groups, sameFrom } from './grouping';

/** So many are compared between two pauses. */
const pauseAfter = 5;
/** The members of so many groups are filed between two pauses. */
const filedAtOnce = 1000;

/**
 * By the number of the group, those that say of the future or the possible what it asserts; each is laid to one group at
 * most. The first of the comparison's other wordings are theirs.
 */
export function* attachSpeculations(
	speculations: Assertions,
	assertions: Assertions,
	groups: Groups,
	{ index, weights, sketches, otherSketches }: Comparison,
): Steps<ReadonlyMap<number, readonly Assertion[]>> {
	const groupOf = new Int32Array(assertions.length).fill(-1);
	for (let group = 0; group < groups.count; group++) {
		for (const member of groups.membersOf(group)) {
			groupOf[member] = group;
		}
		if (group % filedAtOnce === 0) {
			yield;
		}
	}
	const attached = new Map<number, Assertion[]>();
	yield* eachOf(speculations, pauseAfter, (speculation, at) => {
		const done = asDone(speculation.wording);
		let best = { score: sameFrom, group: -1 };
		for (const near of index.nearOther(at)) {
			const other = sketches.mayBeAlike(near, otherSketches, at) ? assertions.at(near) : undefined;
			const like = other && likeness(done, other.wording, weights.of);
			const score = like !== undefined && like.difference === undefined ? like.score : 0;
			best = score > best.score ? { score, group: groupOf[near] ?? -1 } : best;
		}
		if (best.group >= 0) {
			const own = attached.get(best.group) ?? [];
			own.push(speculation);
			attached.set(best.group, own);
		}
	});
	return attached;
}

/** What may be done, as if it had been. */
function asDone(wording: Wording): Wording {
	return { ...wording, acts: wording.acts.map(act => ({ ...act, hypothetical: false })) };
}
