/** What a claim group is called: as people named it, else in the words that can best stand alone. */
import type { Assertion } from '../groups/assertions';
import type { ClaimGroupFindings } from '../groups/claimFindings';
import { publishedAt } from '../groups/times';

type Titled = Pick<ClaimGroupFindings, 'title' | 'members' | 'accused'>;

export function titleOf(group: Titled): string {
	return group.title ?? tellerOf(group)?.mark.exact.replace(dateline, '') ?? '';
}

/** The member whose words need no other sentence: of these one that names the accused, then the earliest. */
export function tellerOf({ members, accused }: Titled): Assertion | undefined {
	const rank = (member: Assertion) =>
		2 * Number(!leansOnOthers(member)) + Number(accused.some(name => member.mark.exact.includes(name)));
	return members.reduce<Assertion | undefined>((best, member) => {
		if (best === undefined) {
			return member;
		}
		const better = rank(member) - rank(best);
		return better > 0 || (better === 0 && dayOf(member) < dayOf(best)) ? member : best;
	}, undefined);
}

/** "The Courier reported that he met …": who he is stands elsewhere. */
function leansOnOthers({ mark: { exact } }: Assertion): boolean {
	return pronoun.test(exact.split(/[,;“"]/)[0] ?? '');
}

const pronoun =
	/\b(?:he|she|it|they|him|them|this|these|that (?:one|account)|their account|the (?:article|report|story))\b/i;

/** '\uffff': after all days. */
function dayOf({ article }: Assertion): string {
	return publishedAt(article) ?? '\uffff';
}

/** "KESTERLINE, Halvery (SNA) — "; by a hyphen behind an agency only, since between words it may be any. */
const dateline =
	/^\p{Lu}[\p{Lu}.' -]+(?:, [^—–\n]{1,40}?)?(?:(?: \([^)]{1,40}\))? (?:—|–|--)| \([^)]{1,40}\) -) /u;
