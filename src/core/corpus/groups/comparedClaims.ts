/**
 * The claims of a corpus, compared: which are one, and what answers them. What is told of a group is put together when
 * somebody asks for it, since that of all groups takes more memory than all else.
 */
import type { Corpus } from '../corpus';
import { Originals } from '../origins/originals';
import { originSteps } from '../origins/origins';
import { type SharedText, sharedTextOf } from '../origins/sharedText';
import type { Voiced } from '../origins/voiced';
import { eachOf, type Steps, sorted } from '../steps';
import { AnswerFinder } from './answers';
import { AssertionIndex } from './assertionIndex';
import { type Assertion, AssertionReader, type Assertions } from './assertions';
import type { ClaimGroupFindings } from './claimFindings';
import { comparisonOf } from './comparison';
import type { DecidedGroup } from './decided';
import { declinedClaims } from './declinedClaims';
import { linkDenials } from './denialLinks';
import { driftOf } from './drift';
import { type Grouped, type Groups, groupAssertions, groupJoin } from './grouping';
import { withLinksOfPeople } from './linkedDenials';
import { namedClaims } from './namedClaims';
import { readClaims } from './readClaims';
import { attachSpeculations } from './speculations';

export class ComparedClaims {
	private constructor(
		private readonly assertions: Assertions,
		private readonly groups: Groups,
		private readonly speculations: ReadonlyMap<number, readonly Assertion[]>,
		private readonly answers: AnswerFinder,
		readonly sharedText: SharedText,
		private readonly originals: Originals,
		/** Groups by number: allegations first, then what most articles assert. */
		readonly order: readonly number[],
		/** As in `ClaimFindings`. */
		readonly unlinkedDenials: readonly string[],
	) {}

	/** @param remembers as in `AssertionReader` */
	static *of(corpus: Corpus, decided: readonly DecidedGroup[], remembers = true): Steps<ComparedClaims> {
		const reader = new AssertionReader(corpus, remembers);
		const sharedText = yield* sharedTextOf(corpus.articles(), remembers);
		const originals = new Originals(corpus.articles());
		const named = namedClaims(corpus, decided);
		const { assertions, speculative, denying } = yield* readClaims(corpus, reader, named);
		const declined = yield* declinedClaims(corpus, reader);
		const comparison = yield* comparisonOf(assertions, [speculative, denying.wordings], declined);
		const groups = yield* groupAssertions(assertions, decided, comparison);
		const speculations = yield* attachSpeculations(speculative, assertions, groups, comparison);
		const index = yield* AssertionIndex.of(assertions, comparison);
		const found = yield* linkDenials(denying, index, speculative.length);
		const links = withLinksOfPeople(found, denying, assertions);
		const answers = yield* AnswerFinder.over(denying, links, reader, assertions, decided);
		const order = yield* byWeight(groups, assertions);
		const unlinked = yield* answers.unlinked();
		return new ComparedClaims(
			assertions,
			groups,
			speculations,
			answers,
			sharedText,
			originals,
			order,
			unlinked,
		);
	}

	/** Number of denials. */
	get denials(): number {
		return this.answers.count;
	}

	/** By its number. */
	*group(number: number): Steps<ClaimGroupFindings> {
		const group = this.groups.at(number);
		const { members, speculations } = this.#claimsOf(number);
		return {
			// Not `...` first: see `withParties` in `wording.ts`.
			speculations,
			drift: driftOf([...members, ...speculations]),
			...headOf(group, members, this.assertions),
			...(yield* this.answers.of(group)),
			...(yield* restsOn(members, member => this.#voiced(member))),
		};
	}

	/** Of all groups, in their order. */
	*claims(): Generator<Pick<ClaimGroupFindings, 'members' | 'speculations'>> {
		for (const group of this.order) {
			yield this.#claimsOf(group);
		}
	}

	#voiced({ article, mark, ladder }: Assertion): Voiced {
		const { outlet } = article.view.sidecar.article;
		const copyOf = this.originals.of(article.id);
		const text = this.sharedText.textAt({ article: article.id, sentence: mark.sentences?.first ?? -1 });
		return {
			article: article.id,
			...(outlet !== undefined && { outlet }),
			...(copyOf !== undefined && { copyOf }),
			...(text !== undefined && { sharedText: text }),
			ladder,
		};
	}

	#claimsOf(number: number): Pick<ClaimGroupFindings, 'members' | 'speculations'> {
		return {
			members: [...this.groups.membersOf(number)].flatMap(at => this.assertions.at(at) ?? []),
			speculations: this.speculations.get(number) ?? none,
		};
	}
}

const none: readonly Assertion[] = [];

/** So many members of a group are worked on between two pauses. */
const pauseAfter = 10;

type Head = Pick<
	ClaimGroupFindings,
	'id' | 'title' | 'decided' | 'filedAs' | 'members' | 'joins' | 'accused'
>;

function headOf({ decided, joins }: Grouped, members: readonly Assertion[], assertions: Assertions): Head {
	return {
		id: decided?.id ?? members[0]?.key ?? '',
		...(decided !== undefined && { title: decided.title }),
		decided: decided !== undefined,
		...(decided?.filedAs && { filedAs: decided.filedAs }),
		members,
		joins: joins.flatMap(join => groupJoin(join, assertions) ?? []),
		accused: [...new Set(members.flatMap(({ mark }) => mark.accused))],
	};
}

function* restsOn(
	members: readonly Assertion[],
	voiced: (member: Assertion) => Voiced,
): Steps<Pick<ClaimGroupFindings, 'origins' | 'gradedOnOneOrigin'>> {
	const origins = yield* originSteps(yield* eachOf(members, pauseAfter, voiced));
	const isConfirmed = members.some(({ mark }) => mark.credibility === 1);
	return { origins, gradedOnOneOrigin: isConfirmed && origins.fewest === 1 };
}

function* byWeight(groups: Groups, assertions: Assertions): Steps<readonly number[]> {
	const accusing = new Uint8Array(groups.count);
	const articles = new Uint32Array(groups.count);
	for (let group = 0; group < groups.count; group++) {
		const members = [...groups.membersOf(group)];
		accusing[group] = members.some(at => (assertions.at(at)?.mark.accused.length ?? 0) > 0) ? 1 : 0;
		articles[group] = new Set(members.map(at => assertions.at(at)?.article.id)).size;
		if (group % weighedAtOnce === 0) {
			yield;
		}
	}
	return yield* sorted(
		Array.from(accusing, (_, group) => group),
		(a, b) =>
			(accusing[b] ?? 0) - (accusing[a] ?? 0) ||
			(articles[b] ?? 0) - (articles[a] ?? 0) ||
			groups.membersOf(b).length - groups.membersOf(a).length,
	);
}

/** So many groups are weighed between two pauses. */
const weighedAtOnce = 100;
