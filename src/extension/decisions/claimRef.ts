/** What the commands of the view *Claims* are about, and which claim that is by the time that they run. */
import { l10n } from 'vscode';
import {
	type ClaimGroupFindings,
	type ClaimSeenAgain,
	claimSeenAgain,
	type SeenClaim,
	type Span,
} from '../../core/index';

/** Where a sentence stands; offsets in UTF-16 units of the normal text. */
export interface ClaimSpot {
	readonly article: string;
	readonly span: Span;
}

export interface ClaimRef {
	/** Id of the group. */
	readonly group: string;
	/** Key of the member; absent for the group as a whole, and for what is no member. */
	readonly member?: string;
	readonly spot?: ClaimSpot;
	/** The claim as the view showed it: its keys may be another's by now. */
	readonly seen?: () => SeenClaim;
}

export function isClaimRef(value: unknown): value is ClaimRef {
	return typeof value === 'object' && value !== null && 'group' in value && typeof value.group === 'string';
}

/** The claim and member as they are now; `undefined` for a group that is not there. Throws where what a view showed is gone. */
export function claimMeant(
	{ group, member, seen }: ClaimRef,
	groups: readonly ClaimGroupFindings[],
): { readonly group: ClaimGroupFindings; readonly member?: string } | undefined {
	if (typeof seen !== 'function') {
		const found = groups.find(({ id }) => id === group);
		return found && { group: found, ...(member !== undefined && { member }) };
	}
	const again = seenNow(groups, seen());
	const now = member === undefined ? undefined : again.members.get(member)?.key;
	return { group: again.group, ...(now !== undefined && { member: now }) };
}

/** Throws where it is not there any more. */
export function seenNow(groups: readonly ClaimGroupFindings[], seen: SeenClaim): ClaimSeenAgain {
	const found = claimSeenAgain(groups, seen);
	if (found === undefined) {
		throw new Error(
			l10n.t('The articles have changed since this claim was shown. Look at it again, then decide.'),
		);
	}
	return found;
}
