/** What people decided in `hearsay.claims.yaml`, with the paths in it turned into articles of the corpus. */
import type { ClaimGroup, ClaimGroups } from '../../model/claimGroup';

/** Keys as `keyOf` makes them: id of the article, `#`, id of the tag. */
export type DecidedGroup = ClaimGroup;

/** `idOf` gives the id of the article at a path relative to the file; other references stay as they are. */
export function decidedGroups(
	{ groups }: ClaimGroups,
	idOf: (path: string) => string | undefined,
): readonly DecidedGroup[] {
	const key = (reference: string): string => {
		const at = reference.lastIndexOf('#');
		return `${idOf(reference.slice(0, at)) ?? reference.slice(0, at)}${reference.slice(at)}`;
	};
	return groups.map(group => ({
		...group,
		members: group.members.map(key),
		notMembers: group.notMembers.map(key),
		denials: group.denials.map(denial => ({ ...denial, tag: key(denial.tag) })),
	}));
}
