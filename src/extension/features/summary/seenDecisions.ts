/** What a person decides on a card falls on the claim that was seen there, also where the articles have changed since. */
import { l10n } from 'vscode';
import { type ClaimSeenAgain, claimSeenAgain, type SeenClaim } from '../../../core/index';
import type { ClaimDecision } from '../../../panel/protocol';
import { decideOnClaims } from '../../claimDecisions';
import type { Services } from '../../services';
import { takeGroup } from './takingTags';

export async function decideAsSeen(
	services: Services,
	decision: ClaimDecision,
	seen: SeenClaim,
): Promise<void> {
	const { groups } = (await services.findings.latest()).claims;
	const { group, members } = seenAgain(claimSeenAgain(groups, seen));
	const now: ClaimDecision =
		decision.do === 'part'
			? { do: 'part', group: group.id, member: members.get(decision.member)?.key ?? '' }
			: { do: decision.do, group: group.id };
	return decideOnClaims(services, groups, now);
}

export async function packAsSeen({ findings }: Services, seen: SeenClaim): Promise<void> {
	const { groups } = (await findings.latest()).claims;
	return takeGroup(seenAgain(claimSeenAgain(groups, seen)).group.id);
}

function seenAgain(found: ClaimSeenAgain | undefined): ClaimSeenAgain {
	if (found === undefined) {
		throw new Error(
			l10n.t('The articles have changed since this claim was shown. Look at it again, then decide.'),
		);
	}
	return found;
}
