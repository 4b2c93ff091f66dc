/**
 * A claim as somebody saw it on a card, found again among findings that may be newer. Keys do not do: that of a suggestion
 * counts sentences, and where an article has grown at its top another claim has it now.
 */
import type { Assertion } from '../groups/assertions';
import type { ClaimGroupFindings } from '../groups/claimFindings';

/** Who asserts it, as the card showed it. */
export interface SeenMember {
	/** Of that time. */
	readonly key: string;
	readonly article: string;
	/** Only of tags. */
	readonly tagId?: string;
	readonly words: string;
}

export interface SeenClaim {
	/** Shown or not. */
	readonly memberCount: number;
	readonly members: readonly SeenMember[];
}

export interface ClaimSeenAgain {
	readonly group: ClaimGroupFindings;
	/** By the keys of that time, the members as they are now. */
	readonly members: ReadonlyMap<string, Assertion>;
}

/**
 * The only group that has these members, or the only one that has them by the keys that they had: an article may say the
 * same twice. `undefined` where there is none any more: what is decided must fall on no other.
 */
export function claimSeenAgain(
	groups: readonly ClaimGroupFindings[],
	seen: SeenClaim,
): ClaimSeenAgain | undefined {
	const found = groups.flatMap(group => withMembers(group, seen) ?? []);
	const unmoved = found.length > 1 ? found.filter(isUnmoved) : found;
	return unmoved.length === 1 ? unmoved[0] : undefined;
}

/** A claim as it was found, all of its members. */
export function seenIn({ members }: Pick<ClaimGroupFindings, 'members'>): SeenClaim {
	return {
		memberCount: members.length,
		members: members.map(({ key, article, mark: { tagId, span, exact } }) => ({
			key,
			article: article.id,
			...(tagId !== undefined && { tagId }),
			words: span === null ? exact : article.view.text.slice(span.start, span.end),
		})),
	};
}

function isUnmoved({ members }: ClaimSeenAgain): boolean {
	return [...members].every(([key, member]) => member.key === key);
}

function withMembers(
	group: ClaimGroupFindings,
	{ memberCount, members }: SeenClaim,
): ClaimSeenAgain | undefined {
	if (group.members.length !== memberCount) {
		return undefined;
	}
	const found = new Map<string, Assertion>();
	const left = new Set(group.members);
	for (const seen of members) {
		const member = [...left].find(one => isSame(one, seen));
		if (member === undefined) {
			return undefined;
		}
		left.delete(member);
		found.set(seen.key, member);
	}
	return found.size === 0 ? undefined : { group, members: found };
}

/** A suggestion that was accepted meanwhile says the same. */
function isSame({ article, mark }: Assertion, seen: SeenMember): boolean {
	if (article.id !== seen.article) {
		return false;
	}
	return mark.tagId !== undefined && seen.tagId !== undefined
		? mark.tagId === seen.tagId
		: mark.span !== null && article.view.text.slice(mark.span.start, mark.span.end) === seen.words;
}
