/** What a person decides on a card falls on the claim that was seen there, also where the articles have changed since. */
import type { SeenClaim } from '../../../core/index';
import type { ClaimDecision } from '../../../panel/protocol';
import { decideOnClaims } from '../../decisions/claimDecisions';
import { seenNow } from '../../decisions/claimRef';
import type { Services } from '../../services';
import { takeGroup } from './takingTags';

export async function decideAsSeen(
	services: Services,
	decision: ClaimDecision,
	seen: SeenClaim,
): Promise<void> {
	const { groups } = (await services.findings.latest()).claims;
	const { group, members } = seenNow(groups, seen);
	const now: ClaimDecision =
		decision.do === 'part'
			? { do: 'part', group: group.id, member: members.get(decision.member)?.key ?? '' }
			: { do: decision.do, group: group.id };
	return decideOnClaims(services, groups, now);
}

export async function packAsSeen({ findings }: Services, seen: SeenClaim): Promise<void> {
	const { groups } = (await findings.latest()).claims;
	return takeGroup(seenNow(groups, seen).group.id);
}
