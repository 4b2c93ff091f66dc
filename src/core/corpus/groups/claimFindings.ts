/** Claim groups over the whole corpus: who asserts it on whose word, how many origins that makes, and who answers. */
import type { Corpus } from '../corpus';
import { type Origins, originSteps, type Voiced } from '../origins/origins';
import { type SharedText, sharedTextOf } from '../origins/sharedText';
import { eachOf, finish, type Steps, sorted } from '../steps';
import { isHypothetical } from '../wording/wording';
import { type Answered, AnswerFinder, denyingIn } from './answers';
import { AssertionIndex } from './assertionIndex';
import { type Assertion, AssertionReader } from './assertions';
import { claimMarks } from './claimMarks';
import { comparisonOf } from './comparison';
import type { DecidedGroup } from './decided';
import { linkDenials } from './denialLinks';
import { type Drift, driftOf } from './drift';
import { type Grouped, type GroupJoin, groupAssertions } from './grouping';
import { attachSpeculations } from './speculations';

export interface ClaimGroupFindings extends Answered {
	/** Id of the group that people made, else the key of its first member. */
	readonly id: string;
	/** As people named it; absent where nobody did. */
	readonly title?: string;
	/** True where people made the group. */
	readonly decided: boolean;
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
	const reader = new AssertionReader(corpus);
	const sharedText = yield* sharedTextOf(corpus.articles());
	const marks = yield* claimMarks(corpus);
	const claims = yield* eachOf(marks, pauseAfter, placed => reader.read(placed));
	const [assertions, speculative] = yield* split(claims);
	const denying = yield* denyingIn(corpus, reader, assertions);
	const comparison = yield* comparisonOf(assertions, [...speculative, ...denying.wordings]);
	const grouped = yield* groupAssertions(assertions, decided, comparison);
	const speculations = yield* attachSpeculations(speculative, assertions, grouped, comparison);
	const index = yield* AssertionIndex.of(assertions, comparison);
	const others = { keys: comparison.otherKeys, before: speculative.length };
	const links = yield* linkDenials(denying.wordings, index, others);
	const answers = yield* AnswerFinder.over(denying, links, reader, assertions, decided);
	const groups: ClaimGroupFindings[] = [];
	for (const [at, group] of grouped.entries()) {
		const members = group.members.flatMap(member => assertions[member] ?? []);
		const own = speculations[at] ?? [];
		groups.push({
			// Not `...` first: see `withParties` in `wording.ts`.
			speculations: own,
			drift: driftOf([...members, ...own]),
			...headOf(group, members),
			...(yield* answers.of(group)),
			...(yield* restsOn(members, sharedText)),
		});
	}
	return {
		groups: yield* sorted(groups, byWeight),
		sharedText,
		denials: answers.count,
		unlinkedDenials: yield* answers.unlinked(),
	};
}

/** So many sentences or groups are worked on between two pauses. */
const pauseAfter = 10;

/** Only what the detector or a person takes for speculation, or is worded as such, is none of the assertions. */
function* split(
	claims: readonly (Assertion | undefined)[],
): Steps<readonly [readonly Assertion[], readonly Assertion[]]> {
	const [assertions, speculative]: [Assertion[], Assertion[]] = [[], []];
	yield* eachOf(claims, pauseAfter, claim => {
		if (claim !== undefined) {
			(isSpeculative(claim) ? speculative : assertions).push(claim);
		}
	});
	return [assertions, speculative];
}

function isSpeculative({ mark, wording }: Assertion): boolean {
	return mark.certainty === 'speculative' || (mark.status === 'suggestion' && isHypothetical(wording));
}

type Head = Pick<ClaimGroupFindings, 'id' | 'title' | 'decided' | 'members' | 'joins' | 'accused'>;

function headOf({ decided, joins }: Grouped, members: readonly Assertion[]): Head {
	return {
		id: decided?.id ?? members[0]?.key ?? '',
		...(decided !== undefined && { title: decided.title }),
		decided: decided !== undefined,
		members,
		joins,
		accused: [...new Set(members.flatMap(({ mark }) => mark.accused))],
	};
}

function* restsOn(
	members: readonly Assertion[],
	sharedText: SharedText,
): Steps<Pick<ClaimGroupFindings, 'origins' | 'gradedOnOneOrigin'>> {
	const origins = yield* originSteps(
		yield* eachOf(members, pauseAfter, member => voiced(member, sharedText)),
	);
	const isConfirmed = members.some(({ mark }) => mark.credibility === 1);
	return { origins, gradedOnOneOrigin: isConfirmed && origins.fewest === 1 };
}

function voiced({ article, mark, ladder }: Assertion, sharedText: SharedText): Voiced {
	const { outlet, copyOf } = article.view.sidecar.article;
	const text = sharedText.textAt({ article: article.id, sentence: mark.sentences?.first ?? -1 });
	return {
		article: article.id,
		...(outlet !== undefined && { outlet }),
		...(copyOf !== undefined && { copyOf: beside(article.id, copyOf) }),
		...(text !== undefined && { sharedText: text }),
		ladder,
	};
}

/** Id of the article at a path relative to another article: ids are paths or URIs, with `/` between folders. */
export function beside(id: string, path: string): string {
	const folders = id.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') {
			folders.pop();
		} else if (part !== '.') {
			folders.push(part);
		}
	}
	return folders.join('/');
}

function byWeight(a: ClaimGroupFindings, b: ClaimGroupFindings): number {
	const allegations = Number(b.accused.length > 0) - Number(a.accused.length > 0);
	return allegations || b.origins.articles - a.origins.articles || b.members.length - a.members.length;
}
