/** How far a change of names reaches: which other names may mean somebody else because of it. */
import { calledBy, type EntityGroups, type GroupChanges } from '../entityGroups';
import { eachOf, type Steps } from '../steps';

export interface Reach {
	/** Keys of groups of which it must be decided anew to whom they belong; some may be gone. */
	readonly groups: ReadonlySet<string>;
	/** Blocks, names that groups go by, and keys of groups: whoever was found by one of them may be another now. */
	readonly touched: ReadonlySet<string>;
}

/**
 * Who is in a block decides on all in it; what a name is elsewhere, on all that have it as another type; that, and who
 * goes by a name, decides on the partial names that look for it, and so on.
 * @param pauseAfter so many keys
 */
export function* reachOf(
	groups: EntityGroups,
	{ groups: own, blocks, called }: GroupChanges,
	pauseAfter: number,
): Steps<Reach> {
	const found = new Set<string>();
	const touched = new Set([...own, ...blocks]);
	const open = [...called];
	const add = (group: Parameters<typeof calledBy>[0]) => {
		if (!found.has(group.key)) {
			found.add(group.key);
			touched.add(group.key);
			open.push(...calledBy(group));
			groups.twinsOf(group.key).forEach(add);
		}
	};
	yield* eachOf(blocks, pauseAfter, block => groups.inBlock(block).forEach(add));
	yield* eachOf(own, pauseAfter, key => {
		const group = groups.get(key);
		const twins = groups.twinsOf(key);
		if (group === undefined) {
			found.add(key);
		} else if (twins.length > 0) {
			add(group);
		}
		twins.forEach(add);
	});
	let looked = 0;
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (!touched.has(name)) {
			touched.add(name);
			groups.askersOf(name).forEach(add);
		}
		looked++;
		if (looked % pauseAfter === 0) {
			yield;
		}
	}
	return { groups: found, touched };
}
