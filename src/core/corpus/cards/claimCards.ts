/** Claim groups as a person reads them: who asserts it on whose word, who answers and how, on how many origins it rests. */
import type { Corpus } from '../corpus';
import type { Filter } from '../filter';
import type { Answered, GroupAnswer, Sentenced } from '../groups/answers';
import type { ClaimFindings, ClaimGroupFindings } from '../groups/claimFindings';
import type { Drift } from '../groups/drift';
import { KeyLists } from '../keyLists';
import type { MarkColumns } from '../markColumns';
import type { JoinReason, Origins } from '../origins/origins';
import { type ClaimPlace, placeOf, sentencePlace } from './claimPlace';
import { tellerOf, titleOf } from './claimTitle';

/** So many places of one group are sent to the page at most; the card says how many there are. */
export const mostPlaces = 40;

export interface ClaimAnswer extends ClaimPlace, Pick<GroupAnswer, 'by' | 'answers' | 'inOrder'> {}

/** Why two places count as one origin. */
export interface CardJoin {
	readonly reason: JoinReason;
	/** Name of what they share; '' where there is none. */
	readonly on: string;
	/** False where they may as well be two. */
	readonly certain: boolean;
	/** Labels of the two articles. */
	readonly between: readonly [string, string];
}

export interface NamedEntity {
	readonly name: string;
	/** Absent where the corpus has no such entity. */
	readonly key?: string;
}

export interface ClaimCard extends Pick<ClaimGroupFindings, 'id' | 'decided' | 'gradedOnOneOrigin'> {
	/** As people named it, else the words of the member that tells it best. */
	readonly title: string;
	/** Key of that member; absent where people named it. */
	readonly titleOf?: string;
	/** Empty: no allegation. */
	readonly accused: readonly NamedEntity[];
	readonly state: Answered['state'];
	readonly members: readonly ClaimPlace[];
	/** Number of members, shown or not. */
	readonly memberCount: number;
	readonly denials: readonly ClaimAnswer[];
	readonly denialCount: number;
	readonly statements: readonly ClaimPlace[];
	readonly statementCount: number;
	readonly noComments: readonly ClaimPlace[];
	readonly noCommentCount: number;
	readonly speculations: readonly ClaimPlace[];
	readonly speculationCount: number;
	readonly origins: Pick<Origins, 'articles' | 'fewest' | 'most' | 'government'>;
	readonly joins: readonly CardJoin[];
	readonly change?: Drift['change'];
}

export interface ClaimCards {
	/** Allegations first, then what most articles assert. */
	readonly cards: readonly ClaimCard[];
	/** Groups that the query lets through, and how many of them are allegations; shown or not. */
	readonly fitting: number;
	readonly allegations: number;
	readonly all: number;
}

/** A group is let through whole where any of its claims or denials is. `about` narrows further. */
export function claimCards(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	limit: number,
	about: (group: ClaimGroupFindings) => boolean = () => true,
): ClaimCards {
	return cardsOf(findings, filter, limit, about, group => knownCardOf(corpus, group));
}

/** With all places of each group: whoever reads a report cannot ask for more. */
export function wholeCards(
	corpus: Corpus,
	findings: ClaimFindings,
	filter: Filter,
	limit: number,
): ClaimCards {
	const all = Number.POSITIVE_INFINITY;
	return cardsOf(
		findings,
		filter,
		limit,
		() => true,
		group => cardOf(corpus, group, all),
	);
}

function cardsOf(
	findings: ClaimFindings,
	filter: Filter,
	limit: number,
	about: (group: ClaimGroupFindings) => boolean,
	cardOf: (group: ClaimGroupFindings) => ClaimCard,
): ClaimCards {
	const { groups } = findings;
	const places = filter.isOpen ? undefined : placesIn(findings, filter.index.columns);
	const { passing } = filter;
	const fitting = groups.filter((group, at) => (places?.hasAny(at, passing) ?? true) && about(group));
	return {
		cards: fitting.slice(0, limit).map(cardOf),
		fitting: fitting.length,
		allegations: fitting.filter(({ accused }) => accused.length > 0).length,
		all: groups.length,
	};
}

/** By the findings, with the columns that the places are of: they stay the same under every query. */
const knownPlaces = new WeakMap<ClaimFindings, { readonly columns: MarkColumns; readonly lists: KeyLists }>();

/** Of each group where its claims and denials are among all tags and suggestions. */
function placesIn(findings: ClaimFindings, columns: MarkColumns): KeyLists {
	const before = knownPlaces.get(findings);
	if (before?.columns === columns) {
		return before.lists;
	}
	const placed = findings.groups.map(({ members, denials, speculations }) => [
		...members,
		...denials,
		...speculations,
	]);
	const places = columns.placesOf(placed.flat());
	const lists = new KeyLists(places.length);
	let start = 0;
	for (const { length } of placed) {
		lists.push(places.subarray(start, start + length).filter(place => place >= 0));
		start += length;
	}
	knownPlaces.set(findings, { columns, lists });
	return lists;
}

/** What a group's card says does not depend on the query; other groups are found as soon as the corpus has changed. */
const known = new WeakMap<ClaimGroupFindings, ClaimCard>();

function knownCardOf(corpus: Corpus, group: ClaimGroupFindings): ClaimCard {
	const card = known.get(group) ?? cardOf(corpus, group, mostPlaces);
	known.set(group, card);
	return card;
}

function cardOf(corpus: Corpus, group: ClaimGroupFindings, most: number): ClaimCard {
	const { id, decided, gradedOnOneOrigin, members, denials, statements, noComments, speculations } = group;
	const { origins, drift } = group;
	const teller = tellerOf(group);
	return {
		id,
		decided,
		gradedOnOneOrigin,
		title: titleOf(group),
		...(group.title === undefined && teller !== undefined && { titleOf: teller.key }),
		accused: namesOf(corpus, group),
		state: group.state,
		members: members.slice(0, most).map(member => placeOf(member, member.key, member.ladder)),
		memberCount: members.length,
		denials: denials.slice(0, most).map(answerOf),
		denialCount: denials.length,
		statements: places(statements, most),
		statementCount: statements.length,
		noComments: places(noComments, most),
		noCommentCount: noComments.length,
		speculations: speculations.slice(0, most).map(claim => placeOf(claim, claim.key, claim.ladder)),
		speculationCount: speculations.length,
		origins: {
			articles: origins.articles,
			fewest: origins.fewest,
			most: origins.most,
			...(origins.government !== undefined && { government: origins.government }),
		},
		joins: joinsOf(corpus, group),
		...(drift.change && { change: drift.change }),
	};
}

/** Several names may stand for one entity. */
function namesOf(corpus: Corpus, { accused, members }: ClaimGroupFindings): readonly NamedEntity[] {
	const named = new Map<string, NamedEntity>();
	for (const name of accused) {
		const member = members.find(({ mark }) => mark.accused.includes(name));
		const entity = corpus.find(name, member?.article);
		named.set(entity?.key ?? name, entity ? { name: entity.name, key: entity.key } : { name });
	}
	return [...named.values()];
}

function answerOf(answer: GroupAnswer): ClaimAnswer {
	const { key, by, answers, inOrder, ladder } = answer;
	return { ...placeOf(answer, key, ladder), by, answers, inOrder };
}

function places(sentences: readonly Sentenced[], most: number): readonly ClaimPlace[] {
	return sentences.slice(0, most).flatMap(sentence => sentencePlace(sentence) ?? []);
}

function joinsOf(corpus: Corpus, { members, origins }: ClaimGroupFindings): readonly CardJoin[] {
	return origins.joins.slice(0, mostPlaces).map(({ places: [first, second], reason, on, certain }) => ({
		reason,
		on: reason === 'copy-of' || reason === 'same-article' ? (corpus.get(on)?.label ?? on) : on,
		certain,
		between: [members[first]?.article.label ?? '', members[second]?.article.label ?? ''],
	}));
}
