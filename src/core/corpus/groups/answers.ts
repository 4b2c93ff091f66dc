/** Who answers a claim group, and how: denials of any article, the contrary, another subject, no comment, silence. */
import type { CorpusArticle } from '../articleView';
import type { Corpus } from '../corpus';
import type { Mark } from '../marks';
import { sentencesAt } from '../marks';
import { eachOf, type Steps } from '../steps';
import type { Shared } from '../wording/likeness';
import type { Answer } from './answer';
import type { Assertion, AssertionReader } from './assertions';
import type { DecidedGroup } from './decided';
import type { AnswerBy, DenialLink } from './denialLinks';
import { type DenialWording, readDenial } from './denialWording';
import type { Grouped } from './grouping';
import { contradictions, silences, statements } from './replies';

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
	/** False where dates are missing: nobody knows which came first. */
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
}

export function denyingIn(
	corpus: Corpus,
	reader: AssertionReader,
	assertions: readonly Assertion[],
): Denying {
	const marked = corpus
		.marks()
		.filter(({ mark }) => mark.kind === 'denial')
		.flatMap(placed => readDenial(placed, reader) ?? []);
	return { wordings: [...marked, ...contradictions(assertions)], marked: marked.length };
}

/** So many members of a group are looked at between two pauses. */
const pauseAfter = 50;

export class AnswerFinder {
	/** Number of denials. */
	readonly count: number;
	/** Keys of denials that answer nothing. */
	readonly unlinked: readonly string[];
	readonly #denials: readonly DenialWording[];
	readonly #byAssertion = new Map<number, DenialLink[]>();
	readonly #indexes: ReadonlyMap<string, number>;
	readonly #denying = new Map<string, Set<number>>();

	constructor(
		{ wordings, marked }: Denying,
		links: readonly DenialLink[],
		private readonly reader: AssertionReader,
		private readonly assertions: readonly Assertion[],
		decided: readonly DecidedGroup[],
	) {
		this.count = marked;
		this.#denials = wordings;
		this.#indexes = new Map(wordings.map(({ key }, index) => [key, index]));
		for (const { article, mark } of wordings) {
			const sentences = this.#denying.get(article.id) ?? new Set();
			this.#denying.set(article.id, sentences.add(mark.sentences?.first ?? -1));
		}
		const judged = new Set(decided.flatMap(group => group.denials.map(({ tag }) => tag)));
		const linked = new Set<number>();
		for (const link of links) {
			linked.add(link.denial);
			const by = link.denial < marked ? link.by : 'contradiction';
			const known = this.#byAssertion.get(link.assertion) ?? [];
			known.push({ ...link, by });
			this.#byAssertion.set(link.assertion, known);
		}
		this.unlinked = wordings
			.slice(0, marked)
			.filter(({ key }, index) => !linked.has(index) && !judged.has(key))
			.map(({ key }) => key);
	}

	*of({ members, decided }: Grouped): Steps<Answered> {
		const denials = [...this.#judged(decided), ...this.#found(members, decided)];
		yield;
		const own = members.flatMap(index => this.assertions[index] ?? []);
		const told = yield* eachOf(own, pauseAfter, member => this.#statementsOn(member));
		const kept = yield* eachOf(own, pauseAfter, member =>
			silences(member).map(sentence => ({ article: member.article, sentence })),
		);
		const [spoken, silent] = [distinct(told.flat()), distinct(kept.flat())];
		return { denials, statements: spoken, noComments: silent, state: stateOf(denials, spoken, silent) };
	}

	/** What people linked, with their judgement. */
	#judged(decided: DecidedGroup | undefined): readonly GroupAnswer[] {
		return (decided?.denials ?? []).flatMap(({ tag, answers }) => {
			const denial = this.#denials[this.#indexes.get(tag) ?? -1];
			return denial === undefined
				? []
				: [
						{
							...placeOf(denial),
							by: 'person' as const,
							answers: answers ?? 'fully',
							to: [],
							shared: { names: [], acts: [], words: [], numbers: [] },
							inOrder: true,
						},
					];
		});
	}

	/** One answer a denial, whatever number of members it is linked to. */
	#found(members: readonly number[], decided: DecidedGroup | undefined): readonly GroupAnswer[] {
		const judged = new Set(decided?.denials.map(({ tag }) => tag));
		const own = new Set(members.map(index => this.assertions[index]?.key));
		const found = new Map<number, GroupAnswer & { readonly to: string[] }>();
		for (const index of members) {
			for (const link of this.#byAssertion.get(index) ?? []) {
				const denial = this.#denials[link.denial];
				if (denial === undefined || judged.has(denial.key) || own.has(denial.key)) {
					continue;
				}
				const known = found.get(link.denial);
				const to = known?.to ?? [];
				to.push(this.assertions[index]?.key ?? '');
				const { by, answers, shared } = known?.answers === 'fully' ? known : link;
				const inOrder = link.inOrder || (known?.inOrder ?? false);
				found.set(link.denial, { ...placeOf(denial), by, answers, shared, inOrder, to });
			}
		}
		return [...found.values()].sort((a, b) => strength[a.by] - strength[b.by]);
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
	const has = (...ways: readonly AnswerBy[]) => denials.some(({ by }) => ways.includes(by));
	if (has('person', 'words')) {
		return 'denied';
	}
	if (has('contradiction')) {
		return 'contradicted';
	}
	if (has('offered')) {
		return 'offered';
	}
	return spoken.length > 0 ? 'reframed' : silent.length > 0 ? 'no-comment' : 'unanswered';
}

function distinct(places: readonly Sentenced[]): readonly Sentenced[] {
	const seen = new Set<string>();
	return places.filter(({ article, sentence }) => {
		const key = `${article.id}#${sentence}`;
		return !seen.has(key) && seen.add(key);
	});
}
