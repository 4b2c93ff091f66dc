/** Who answers a claim group, and how: denials of any article, the contrary, another subject, no comment, silence. */
import type { CorpusArticle } from '../articleView';
import { put } from '../listsByKey';
import type { Mark } from '../marks';
import { sentencesAt } from '../marks';
import { eachOf, type Steps, sorted } from '../steps';
import type { Shared } from '../wording/shared';
import type { Answer } from './answer';
import type { Assertion, AssertionReader, Assertions } from './assertions';
import type { DecidedGroup } from './decided';
import type { AnswerBy, DenialLink } from './denialLinks';
import { orderOf } from './denialOrder';
import type { DenialWording } from './denialWording';
import type { Grouped } from './grouping';
import { silences, statements } from './replies';

export interface GroupAnswer {
	readonly article: CorpusArticle;
	readonly mark: Mark;
	/** As of an assertion: article, and tag or sentence. */
	readonly key: string;
	/** On whose word; absent where the mark itself says who denies. */
	readonly ladder?: DenialWording['ladder'];
	readonly by: AnswerBy;
	readonly answers: Answer;
	/** Keys of the members that it answers. */
	readonly to: readonly string[];
	/** What the denial and the claim have in common. */
	readonly shared: Shared;
	/** False where dates are missing: nobody knows which came first. What people linked may have come before the claim. */
	readonly inOrder: boolean;
}

/** A sentence of an article. */
export interface Sentenced {
	readonly article: CorpusArticle;
	/** Index. */
	readonly sentence: number;
}

export interface Answered {
	/** What people linked first, then by how surely they answer. */
	readonly denials: readonly GroupAnswer[];
	/** What the accused say on the matter without denying it. */
	readonly statements: readonly Sentenced[];
	readonly noComments: readonly Sentenced[];
	/** The strongest of what is known. */
	readonly state: 'denied' | 'contradicted' | 'offered' | 'reframed' | 'no-comment' | 'unanswered';
}

/** All that denies, in the order of the corpus: first what is marked as a denial, then claims that say the contrary. */
export interface Denying {
	readonly wordings: readonly DenialWording[];
	/** How many of them are marked as denials. */
	readonly marked: number;
	/** Ids of the articles with claims in which somebody declines to comment: few, so that the others need not be looked at. */
	readonly silent: ReadonlySet<string>;
}

/** A denial that answers members of a group. */
interface Found {
	readonly denial: DenialWording;
	/** How it answers the one that it answers most. */
	link: DenialLink;
	inOrder: boolean;
	/** Keys of the members. */
	readonly to: string[];
}

/** So many denials, links or members of a group are looked at between two pauses. */
const pauseAfter = 10;

export class AnswerFinder {
	readonly #byAssertion = new Map<number, DenialLink[]>();
	/** Of those denials, by their keys, that people linked to groups. */
	readonly #indexes = new Map<string, number>();
	readonly #denying = new Map<string, Set<number>>();
	/** Indexes of denials that answer something. */
	readonly #linked = new Set<number>();

	private constructor(
		private readonly denying: Denying,
		private readonly reader: AssertionReader,
		private readonly assertions: Assertions,
		/** Keys of denials that people linked to groups. */
		private readonly judged: ReadonlySet<string>,
	) {}

	static *over(
		denying: Denying,
		links: readonly DenialLink[],
		reader: AssertionReader,
		assertions: Assertions,
		decided: readonly DecidedGroup[],
	): Steps<AnswerFinder> {
		const judged = new Set(decided.flatMap(group => group.denials.map(({ tag }) => tag)));
		const finder = new AnswerFinder(denying, reader, assertions, judged);
		yield* eachOf(denying.wordings, pauseAfter, (denial, index) => finder.#file(denial, index));
		yield* eachOf(links, pauseAfter, link => finder.#link(link));
		return finder;
	}

	/** Number of denials. */
	get count(): number {
		return this.denying.marked;
	}

	/** Keys of denials that answer nothing. */
	*unlinked(): Steps<readonly string[]> {
		const { wordings, marked } = this.denying;
		const found: string[] = [];
		yield* eachOf(wordings.slice(0, marked), pauseAfter, ({ key }, index) => {
			if (!this.#linked.has(index) && !this.judged.has(key)) {
				found.push(key);
			}
		});
		return found;
	}

	#file({ key, article, mark }: DenialWording, index: number): void {
		if (this.judged.has(key)) {
			this.#indexes.set(key, index);
		}
		const sentences = this.#denying.get(article.id) ?? new Set();
		this.#denying.set(article.id, sentences.add(mark.sentences?.first ?? -1));
	}

	#link(link: DenialLink): void {
		this.#linked.add(link.denial);
		put(this.#byAssertion, link.assertion, link);
	}

	*of({ members, decided }: Grouped): Steps<Answered> {
		const own = members.flatMap(index => this.assertions.at(index) ?? []);
		const denials = [...this.#judged(decided, own), ...(yield* this.#found(members, decided))];
		const told = yield* eachOf(own, pauseAfter, member => this.#statementsOn(member));
		const kept = yield* eachOf(own, pauseAfter, member => this.#silencesOn(member));
		const [spoken, silent] = [distinct(told.flat()), distinct(kept.flat())];
		return { denials, statements: spoken, noComments: silent, state: stateOf(denials, spoken, silent) };
	}

	/** What people linked, with their judgement. */
	#judged(decided: DecidedGroup | undefined, members: readonly Assertion[]): readonly GroupAnswer[] {
		const seen = new Set<string>();
		const first = (decided?.denials ?? []).filter(({ tag }) => !seen.has(tag) && seen.add(tag));
		return first.flatMap(({ tag, answers }) => {
			const denial = this.denying.wordings[this.#indexes.get(tag) ?? -1];
			return denial === undefined
				? []
				: [
						{
							...placeOf(denial),
							by: 'person' as const,
							answers: answers ?? 'fully',
							to: [],
							shared: { names: [], acts: [], words: [], numbers: [] },
							inOrder: members.some(member => orderOf(member, denial) !== 'unknown'),
						},
					];
		});
	}

	/** One answer a denial, whatever number of members it is linked to. */
	*#found(members: readonly number[], decided: DecidedGroup | undefined): Steps<readonly GroupAnswer[]> {
		const judged = new Set(decided?.denials.map(({ tag }) => tag));
		const own = new Set(members.map(index => this.assertions.at(index)?.key));
		const found = new Map<number, Found>();
		yield* eachOf(members, pauseAfter, index => {
			for (const link of this.#byAssertion.get(index) ?? []) {
				const denial = this.denying.wordings[link.denial];
				if (denial !== undefined && !judged.has(denial.key) && !own.has(denial.key)) {
					const known = found.get(link.denial) ?? { denial, link, inOrder: false, to: [] };
					known.link = stronger(known.link, link);
					known.inOrder ||= link.inOrder;
					known.to.push(this.assertions.at(index)?.key ?? '');
					found.set(link.denial, known);
				}
			}
		});
		const order = yield* sorted([...found.values()], (a, b) => strength[a.link.by] - strength[b.link.by]);
		return yield* eachOf(order, pauseAfter, ({ denial, link: { by, answers, shared }, inOrder, to }) => ({
			...placeOf(denial),
			by,
			answers,
			shared,
			inOrder,
			to,
		}));
	}

	#silencesOn(member: Assertion): readonly Sentenced[] {
		const { article } = member;
		const isSilent = this.denying.silent.has(article.id);
		return isSilent ? silences(member).map(sentence => ({ article, sentence })) : [];
	}

	#statementsOn(member: Assertion): readonly Sentenced[] {
		if (member.mark.accused.length === 0) {
			return [];
		}
		const denying = this.#denying.get(member.article.id) ?? new Set<number>();
		return statements(member, this.reader, denying).flatMap(({ article, attribution }) => {
			const place = attribution.content[0];
			const range = place && sentencesAt(article.view.analysis.sentences, place);
			return range ? [{ article, sentence: range.first }] : [];
		});
	}
}

/** What a person says counts most, then what the words say; of two alike, the one that answers more. */
function stronger(known: DenialLink, link: DenialLink): DenialLink {
	const isWeaker = strength[known.by] > strength[link.by];
	const isLess = known.by === link.by && known.answers !== 'fully';
	return isWeaker || isLess ? link : known;
}

function placeOf({
	article,
	mark,
	key,
	ladder,
}: DenialWording): Pick<GroupAnswer, 'article' | 'mark' | 'key' | 'ladder'> {
	return { article, mark, key, ...(ladder && { ladder }) };
}

const strength: Readonly<Record<AnswerBy, number>> = {
	person: 0,
	words: 1,
	contradiction: 2,
	offered: 3,
};

function stateOf(
	denials: readonly GroupAnswer[],
	spoken: readonly Sentenced[],
	silent: readonly Sentenced[],
): Answered['state'] {
	const answering = denials.filter(({ answers }) => answers !== 'reframes');
	const has = (...ways: readonly AnswerBy[]) => answering.some(({ by }) => ways.includes(by));
	if (has('person', 'words')) {
		return 'denied';
	}
	if (has('contradiction')) {
		return 'contradicted';
	}
	if (has('offered')) {
		return 'offered';
	}
	if (spoken.length + denials.length > 0) {
		return 'reframed';
	}
	return silent.length > 0 ? 'no-comment' : 'unanswered';
}

function distinct(places: readonly Sentenced[]): readonly Sentenced[] {
	const seen = new Set<string>();
	return places.filter(({ article, sentence }) => {
		const key = `${article.id}#${sentence}`;
		return !seen.has(key) && seen.add(key);
	});
}
