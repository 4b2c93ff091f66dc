/** What only the whole corpus can tell, as `hearsay summary --json` prints it. Offsets in code points. */
import type {
	Assertion,
	ClaimGroupFindings,
	Corpus,
	FindingsInParts,
	GroupAnswer,
	GroupJoin,
	JoinReason,
	Origins,
	Sentenced,
	SharedArticles,
	Sourcing,
	Span,
	Timeline,
} from '../../core/index';
import { CodePoints } from './codePoints';
import type { Streamed } from './jsonStream';

interface PlaceJson {
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

interface AssertionJson extends PlaceJson {
	/** What joins, members of groups and answers refer to. */
	readonly key: string;
	readonly certainty?: string;
	/** On whose word, outermost first. */
	readonly on: Assertion['ladder'];
}

interface AnswerJson
	extends PlaceJson,
		Pick<GroupAnswer, 'key' | 'by' | 'answers' | 'to' | 'shared' | 'inOrder'> {
	readonly who: string;
}

interface OriginsJson extends Omit<Origins, 'joins'> {
	readonly joins: readonly {
		/** Keys of members. */
		readonly members: readonly string[];
		readonly reason: JoinReason;
		readonly on: string;
		readonly certain: boolean;
	}[];
}

interface GroupJson
	extends Pick<
		ClaimGroupFindings,
		'id' | 'title' | 'decided' | 'accused' | 'state' | 'gradedOnOneOrigin' | 'drift'
	> {
	readonly members: readonly AssertionJson[];
	readonly joins: readonly GroupJoin[];
	readonly speculations: readonly AssertionJson[];
	readonly denials: readonly AnswerJson[];
	readonly statements: readonly PlaceJson[];
	readonly noComments: readonly PlaceJson[];
	readonly origins: OriginsJson;
}

export interface FindingsJson {
	/** Allegations, and what several places assert or somebody answers. */
	readonly groups: readonly GroupJson[];
	/** Number of denials; each is counted once. */
	readonly denials: number;
	readonly unlinkedDenials: readonly string[];
	readonly commonText: readonly SharedArticles[];
	readonly sourcing: Sourcing;
	readonly timeline: Timeline;
}

export function findingsJson(corpus: Corpus, findings: FindingsInParts): Streamed<FindingsJson> {
	const { claims } = findings;
	const places = new Places(corpus);
	return {
		groups: groupsJson(claims.groups, places),
		denials: claims.denials,
		unlinkedDenials: claims.unlinkedDenials,
		get commonText() {
			return findings.commonText;
		},
		get sourcing() {
			return findings.sourcing;
		},
		get timeline() {
			return findings.timeline;
		},
	};
}

function* groupsJson(groups: Iterable<ClaimGroupFindings>, places: Places): Iterable<GroupJson> {
	for (const group of groups) {
		if (isTelling(group)) {
			yield groupJson(group, places);
		}
	}
}

/** A claim that one article makes once, that accuses nobody and that nobody answers, is no group. */
export function isTelling({ decided, accused, members, denials }: ClaimGroupFindings): boolean {
	return decided || accused.length > 0 || members.length > 1 || denials.length > 0;
}

/** Texts and code points of places. */
class Places {
	readonly #codePoints: CodePoints;

	constructor(private readonly corpus: Corpus) {
		this.#codePoints = new CodePoints(corpus);
	}

	of(article: string, span: Span): PlaceJson {
		const text = this.corpus.get(article)?.view.text ?? '';
		const { start, end } = this.#codePoints.of(article, span);
		return { article, start, end, text: text.slice(span.start, span.end) };
	}
}

function groupJson(group: ClaimGroupFindings, places: Places): GroupJson {
	const { id, title, decided, accused, state, gradedOnOneOrigin, drift, members, joins, origins } = group;
	const assertion = ({ article, mark, key, ladder }: Assertion): AssertionJson => ({
		key,
		...places.of(article.id, mark.span ?? nowhere),
		...(mark.certainty !== undefined && { certainty: mark.certainty }),
		on: ladder,
	});
	return {
		id,
		...(title !== undefined && { title }),
		decided,
		accused,
		state,
		gradedOnOneOrigin,
		members: members.map(assertion),
		joins,
		speculations: group.speculations.map(assertion),
		denials: group.denials.map(answer => answerJson(answer, places)),
		statements: group.statements.map(place => sentenceJson(place, places)),
		noComments: group.noComments.map(place => sentenceJson(place, places)),
		origins: originsJson(origins, members),
		drift,
	};
}

const nowhere: Span = { start: 0, end: 0 };

function answerJson(answer: GroupAnswer, places: Places): AnswerJson {
	const { article, mark, key, by, answers, to, shared, inOrder } = answer;
	return {
		key,
		...places.of(article.id, mark.span ?? nowhere),
		who: mark.who,
		by,
		answers,
		to,
		shared,
		inOrder,
	};
}

function sentenceJson({ article, sentence }: Sentenced, places: Places): PlaceJson {
	return places.of(article.id, article.view.analysis.sentences[sentence] ?? nowhere);
}

function originsJson({ joins, ...range }: Origins, members: readonly Assertion[]): OriginsJson {
	return {
		...range,
		joins: joins.map(({ places, reason, on, certain }) => ({
			members: places.flatMap(at => members[at]?.key ?? []),
			reason,
			on,
			certain,
		})),
	};
}
