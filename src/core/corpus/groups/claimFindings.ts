/** Claim groups over the whole corpus: who asserts it on whose word, how many origins that makes, and who answers. */
import type { Corpus } from '../corpus';
import type { Origins } from '../origins/origins';
import type { SharedText } from '../origins/sharedText';
import { finish, type Steps } from '../steps';
import type { Answered } from './answers';
import type { Assertion } from './assertions';
import { ComparedClaims } from './comparedClaims';
import type { DecidedGroup, FiledAs } from './decided';
import type { Drift } from './drift';
import type { GroupJoin } from './grouping';

export interface ClaimGroupFindings extends Answered {
	/** Id of the group that people made, as in `DecidedGroup`, else the key of its first member. */
	readonly id: string;
	/** As people named it; absent where nobody did. */
	readonly title?: string;
	/** True where people made the group. */
	readonly decided: boolean;
	/** Where they made it; absent where nobody did. */
	readonly filedAs?: FiledAs;
	/** In the order of the corpus; more than one of an article that says it again. */
	readonly members: readonly Assertion[];
	/** Why the members are together, best first. */
	readonly joins: readonly GroupJoin[];
	/** Names of those who are said to have done it; empty: no allegation. */
	readonly accused: readonly string[];
	/** Claims of what may or will be, which otherwise say the same. */
	readonly speculations: readonly Assertion[];
	readonly origins: Origins;
	/** True where a member is graded 1, "confirmed by other sources", and all may rest on one origin. */
	readonly gradedOnOneOrigin: boolean;
	readonly drift: Drift;
}

export interface ClaimFindings {
	/** Allegations first, then what most articles assert; claims that only one article makes are groups of their own. */
	readonly groups: readonly ClaimGroupFindings[];
	readonly sharedText: SharedText;
	/** Number of denials; each is counted once, whatever it is linked to. */
	readonly denials: number;
	/** Keys of denials that answer no claim of the corpus. */
	readonly unlinkedDenials: readonly string[];
}

export function claimFindings(corpus: Corpus, decided: readonly DecidedGroup[] = []): ClaimFindings {
	return finish(claimFindingSteps(corpus, decided));
}

export function* claimFindingSteps(corpus: Corpus, decided: readonly DecidedGroup[]): Steps<ClaimFindings> {
	const found = yield* ComparedClaims.of(corpus, decided);
	const groups: ClaimGroupFindings[] = [];
	for (const group of found.order) {
		groups.push(yield* found.group(group));
	}
	const { sharedText, denials, unlinkedDenials } = found;
	return { groups, sharedText, denials, unlinkedDenials };
}
