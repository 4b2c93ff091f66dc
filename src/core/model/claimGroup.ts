/** What `hearsay.claims.yaml` says: tags in different articles that assert the same thing, as people decided. */

/** How far a denial answers the claim; `reframes`: it answers another question. */
export const answers = ['fully', 'partly', 'reframes'] as const;

export interface GroupDenial {
	/** `<article path relative to the file>#<tag id>`, as everywhere here. */
	readonly tag: string;
	/** Absent where nobody has judged it. */
	readonly answers?: (typeof answers)[number];
}

export interface ClaimGroup {
	readonly id: string;
	/** What is claimed, in a few words. */
	readonly title: string;
	readonly members: readonly string[];
	/** Tags that look as if they belonged here, and do not. */
	readonly notMembers: readonly string[];
	readonly denials: readonly GroupDenial[];
}

export interface ClaimGroups {
	readonly groups: readonly ClaimGroup[];
}

export const noClaimGroups: ClaimGroups = { groups: [] };
