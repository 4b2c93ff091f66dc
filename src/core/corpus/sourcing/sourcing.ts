/** On what kind of word an article or an outlet stands, and who is accused in it without being heard. */
import type { Form } from '../../model/analysis';
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Assertion } from '../groups/assertions';
import type { ClaimGroupFindings } from '../groups/claimFindings';
import { put } from '../listsByKey';
import type { Mark, PlacedMark } from '../marks';
import { eachOf, finish, type Steps } from '../steps';
import { accusedUnheard } from './rightOfReply';
import { typeOfName } from './typeOfName';

export interface SourcingFigures {
	/** Attributions to people and organisations with a name. */
	readonly named: number;
	readonly unnamed: number;
	readonly documents: number;
	readonly media: number;
	/** Attributions with all of their content quoted; with some; with none. */
	readonly direct: number;
	readonly mixed: number;
	readonly indirect: number;
	readonly claims: number;
	/** Claims that the article makes on nobody's word. */
	readonly unattributed: number;
	/** Claims by the number of steps between the article and the origin: 1 for "officials said", 2 for "the paper wrote that officials said". */
	readonly depths: Readonly<Record<number, number>>;
}

export interface ArticleSourcing extends SourcingFigures {
	/** Id of the article. */
	readonly id: string;
	readonly outlet?: string;
	/** Names of those who are accused in the article and neither quoted, nor denying, nor declining to comment in it. */
	readonly unheard: readonly string[];
}

export interface OutletSourcing extends SourcingFigures {
	readonly outlet: string;
	readonly articles: number;
	/** How many of its articles accuse somebody who is not heard in them. */
	readonly unheardIn: number;
}

export interface Sourcing {
	/** In the order of the corpus. */
	readonly articles: readonly ArticleSourcing[];
	/** By name; articles without an outlet are left out. */
	readonly outlets: readonly OutletSourcing[];
}

/** Claims by group, most telling first. */
interface Grouped {
	readonly groups: Iterable<Pick<ClaimGroupFindings, 'members' | 'speculations'>>;
}

export function* sourcingSteps(corpus: Corpus, { groups }: Grouped): Steps<Sourcing> {
	const claims = yield* claimSteps({ groups });
	const marks = corpus.marksInTurn();
	const profiles = yield* eachOf(corpus.articles(), pauseAfter, article =>
		articleSourcing(article, marks.next().value ?? [], claims.get(article.id) ?? []),
	);
	return { articles: profiles, outlets: yield* outletSteps(profiles) };
}

/** Speculation counts as well: it too is on somebody's word. */
export function claimsByArticle({ groups }: Grouped): ReadonlyMap<string, readonly Assertion[]> {
	return finish(claimSteps({ groups }));
}

function* claimSteps({ groups }: Grouped): Steps<ReadonlyMap<string, readonly Assertion[]>> {
	const claims = new Map<string, Assertion[]>();
	const file = (member: Assertion) => put(claims, member.article.id, member);
	for (const { members, speculations } of groups) {
		yield* eachOf(members, pauseAfter, file);
		yield* eachOf(speculations, pauseAfter, file);
	}
	return claims;
}

/** So many articles are profiled between two pauses. */
const pauseAfter = 5;

/** Of some of its articles: what an article is like does not depend on the others. */
export function sourcingOf({ articles }: Sourcing, ids: ReadonlySet<string>): Sourcing {
	const chosen = articles.filter(({ id }) => ids.has(id));
	return { articles: chosen, outlets: finish(outletSteps(chosen)) };
}

function articleSourcing(
	article: CorpusArticle,
	marks: readonly PlacedMark[],
	claims: readonly Assertion[],
): ArticleSourcing {
	const { outlet } = article.view.sidecar.article;
	const depths: Record<number, number> = {};
	for (const { ladder } of claims) {
		depths[ladder.length] = (depths[ladder.length] ?? 0) + 1;
	}
	return {
		id: article.id,
		...(outlet !== undefined && { outlet }),
		...countAttributions(marks.filter(({ mark }) => mark.kind === 'attribution')),
		claims: claims.length,
		unattributed: depths[0] ?? 0,
		depths,
		unheard: accusedUnheard(article, claims),
	};
}

/** Numbers of attributions by who is named as the source. */
export type SourcedFigure = 'named' | 'unnamed' | 'documents' | 'media';

/** A person may have named somebody whom the detector does not know: then the name alone tells, or nothing does. */
export function isFrom({ who, whoType: known }: Mark, figure: SourcedFigure): boolean {
	const whoType = known ?? typeOfName(who);
	switch (figure) {
		case 'named':
			return whoType === 'person' || whoType === 'organisation';
		case 'unnamed':
			return whoType === 'unnamed';
		case 'documents':
			return whoType === 'document';
		case 'media':
			return whoType === 'media';
	}
}

type Counted = Pick<
	SourcingFigures,
	'named' | 'unnamed' | 'documents' | 'media' | 'direct' | 'mixed' | 'indirect'
>;

function countAttributions(attributions: readonly PlacedMark[]): Counted {
	const ofSource = (figure: SourcedFigure) => attributions.filter(({ mark }) => isFrom(mark, figure)).length;
	const ofForm = (form: Form) => attributions.filter(({ mark }) => mark.form === form).length;
	return {
		named: ofSource('named'),
		unnamed: ofSource('unnamed'),
		documents: ofSource('documents'),
		media: ofSource('media'),
		direct: ofForm('direct'),
		mixed: ofForm('mixed'),
		indirect: ofForm('indirect'),
	};
}

function* outletSteps(articles: readonly ArticleSourcing[]): Steps<readonly OutletSourcing[]> {
	const outlets = new Map<string, Sum>();
	yield* eachOf(articles, pauseAfter, article => {
		if (article.outlet !== undefined) {
			const sum = outlets.get(article.outlet) ?? nothingOf(article.outlet);
			outlets.set(article.outlet, sum);
			add(sum, article);
		}
	});
	return [...outlets.values()].sort((a, b) => (a.outlet < b.outlet ? -1 : 1));
}

/** An outlet that is still being counted. */
type Sum = { -readonly [Field in keyof OutletSourcing]: OutletSourcing[Field] } & {
	readonly depths: Record<number, number>;
};

const summed = [
	'named',
	'unnamed',
	'documents',
	'media',
	'direct',
	'mixed',
	'indirect',
	'claims',
	'unattributed',
] as const;

function nothingOf(outlet: string): Sum {
	return {
		outlet,
		articles: 0,
		unheardIn: 0,
		named: 0,
		unnamed: 0,
		documents: 0,
		media: 0,
		direct: 0,
		mixed: 0,
		indirect: 0,
		claims: 0,
		unattributed: 0,
		depths: {},
	};
}

function add(sum: Sum, article: ArticleSourcing): void {
	sum.articles++;
	sum.unheardIn += article.unheard.length > 0 ? 1 : 0;
	for (const figure of summed) {
		sum[figure] += article[figure];
	}
	for (const [depth, claims] of Object.entries(article.depths)) {
		sum.depths[Number(depth)] = (sum.depths[Number(depth)] ?? 0) + claims;
	}
}
