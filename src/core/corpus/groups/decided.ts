/** What people decided in `hearsay.claims.yaml`, with the paths in it turned into articles of the corpus. */
import type { ClaimGroup, ClaimGroups } from '../../model/claimGroup';

/** A group as its own file has it: ids are unique in one file only. */
export interface FiledAs {
	/** Folder of the file, as it was given. */
	readonly folder: string;
	readonly id: string;
}

/**
 * Keys as `keyOf` makes them: id of the article, `#`, id of the tag. The id is that of the file, and the folder with it
 * where several folders have a group of this id.
 */
export interface DecidedGroup extends ClaimGroup {
	readonly filedAs?: FiledAs;
}

/** The claims file of one folder. */
export interface ClaimsFile {
	readonly folder: string;
	readonly groups: ClaimGroups;
	/** Gives the id of the article at a path relative to the file; other references stay as they are. */
	readonly idOf: (path: string) => string | undefined;
}

/** Of all folders, in their order. */
export function decidedGroups(files: readonly ClaimsFile[]): readonly DecidedGroup[] {
	const owners = new Map<string, string>();
	const shared = new Set<string>();
	for (const { folder, groups } of files) {
		for (const { id } of groups.groups) {
			if ((owners.get(id) ?? folder) !== folder) {
				shared.add(id);
			}
			owners.set(id, folder);
		}
	}
	return files.flatMap(file =>
		groupsIn(file).map(group => ({
			...group,
			id: shared.has(group.id) ? `${file.folder}#${group.id}` : group.id,
			filedAs: { folder: file.folder, id: group.id },
		})),
	);
}

function groupsIn({ groups, idOf }: ClaimsFile): readonly ClaimGroup[] {
	const key = (reference: string): string => {
		const at = reference.lastIndexOf('#');
		return `${idOf(reference.slice(0, at)) ?? reference.slice(0, at)}${reference.slice(at)}`;
	};
	return groups.groups.map(group => ({
		...group,
		members: group.members.map(key),
		notMembers: group.notMembers.map(key),
		denials: group.denials.map(denial => ({ ...denial, tag: key(denial.tag) })),
	}));
}
