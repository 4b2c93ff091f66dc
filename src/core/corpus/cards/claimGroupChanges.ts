/** What a person's decision about claim groups makes of them. Tags go by their references in `hearsay.claims.yaml`. */
import type { ClaimGroup } from '../../model/claimGroup';

/** A group as it is found: with the tags among its members, and with what people decided about it before. */
export interface GroupAsFound {
	readonly title: string;
	/** At least one, but of groups that are only read. */
	readonly tags: readonly string[];
	readonly decided?: ClaimGroup;
}

/** Under the name; its tags are members from now on. */
export function namedGroup(found: GroupAsFound, title: string, newId: () => string): ClaimGroup {
	const { id, members, notMembers, denials } = groupOf(found, newId);
	const all = unique([...members, ...found.tags]);
	return { id, title, members: all, notMembers: without(notMembers, all), denials };
}

/** The second group goes into the first, or the first into the second where only that one was decided before. */
export function mergedGroup(first: GroupAsFound, second: GroupAsFound, newId: () => string): ClaimGroup {
	const [into, other] = first.decided || !second.decided ? [first, second] : [second, first];
	const { id, title, members, notMembers, denials } = groupOf(into, newId);
	const all = unique([...members, ...into.tags, ...(other.decided?.members ?? []), ...other.tags]);
	const linked = new Set(denials.map(({ tag }) => tag));
	return {
		id,
		title,
		members: all,
		notMembers: without(unique([...notMembers, ...(other.decided?.notMembers ?? [])]), all),
		denials: [...denials, ...(other.decided?.denials ?? []).filter(({ tag }) => !linked.has(tag))],
	};
}

/** Without the tag, which is kept out from now on. */
export function partedGroup(found: GroupAsFound, tag: string, newId: () => string): ClaimGroup {
	const { id, title, members, notMembers, denials } = groupOf(found, newId);
	return {
		id,
		title,
		members: without(unique([...members, ...found.tags]), [tag]),
		notMembers: unique([...notMembers, tag]),
		denials,
	};
}

function groupOf({ decided, title }: GroupAsFound, newId: () => string): ClaimGroup {
	return decided ?? { id: newId(), title, members: [], notMembers: [], denials: [] };
}

function unique(references: readonly string[]): readonly string[] {
	return [...new Set(references)];
}

function without(references: readonly string[], taken: readonly string[]): readonly string[] {
	return references.filter(reference => !taken.includes(reference));
}
