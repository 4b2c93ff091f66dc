/** What people decided about the claims of a corpus, as grouping asks for it. */
import type { Steps } from '../steps';
import type { Assertions } from './assertions';
import type { DecidedGroup } from './decided';
import type { Joins } from './joins';

/** So many members of two groups are looked at before these become one. */
const compared = 4;

/** So many joins are looked at between two pauses. */
const searchedAtOnce = 20_000;

/** What people said about which assertions. */
export class Decisions {
	/** Pairs of indexes that people put into one group. */
	readonly together: readonly (readonly [number, number])[];
	readonly #groupOf = new Map<number, DecidedGroup>();
	readonly #notIn = new Map<number, Set<DecidedGroup>>();

	constructor(assertions: Assertions, decided: readonly DecidedGroup[]) {
		const indexes = indexesOf(assertions, decided);
		this.together = decided.flatMap(group => {
			const members = group.members.flatMap(key => indexes.get(key) ?? []);
			for (const member of members) {
				this.#groupOf.set(member, this.#groupOf.get(member) ?? group);
			}
			for (const other of group.notMembers.flatMap(key => indexes.get(key) ?? [])) {
				this.#notIn.set(other, (this.#notIn.get(other) ?? new Set()).add(group));
			}
			const own = members.filter(member => this.#groupOf.get(member) === group);
			return own.slice(1).map(member => [own[0] ?? member, member] as const);
		});
	}

	/**
	 * What a person said is "not the same" holds for whatever says it in the same words: captions, wire copy. Not for a group
	 * with a member in these words: there it is not the words that are another's.
	 */
	*keepOutCopies(joins: Joins, wordsOf: (index: number) => string | undefined): Steps<void> {
		const parted = new Map(this.#notIn);
		const saidIn = parted.size > 0 ? this.#wordsInGroups(wordsOf) : undefined;
		for (let place = 0; parted.size > 0 && place < joins.count; place++) {
			if (place % searchedAtOnce === 0) {
				yield;
			}
			const { a, b } = joins.at(place);
			for (const [one, other] of [
				[a, b],
				[b, a],
			] as const) {
				const groups = parted.get(one);
				const words = groups && wordsOf(one);
				if (groups !== undefined && !this.#groupOf.has(other) && words === wordsOf(other)) {
					for (const group of groups) {
						if (!saidIn?.get(group)?.has(words)) {
							this.#notIn.set(other, (this.#notIn.get(other) ?? new Set()).add(group));
						}
					}
				}
			}
		}
	}

	/** Of what people put into each group. */
	#wordsInGroups(
		wordsOf: (index: number) => string | undefined,
	): ReadonlyMap<DecidedGroup, ReadonlySet<string | undefined>> {
		const words = new Map<DecidedGroup, Set<string | undefined>>();
		for (const [index, group] of this.#groupOf) {
			words.set(group, (words.get(group) ?? new Set()).add(wordsOf(index)));
		}
		return words;
	}

	/** Of some group. */
	isKeptOut(index: number): boolean {
		return this.#notIn.has(index);
	}

	/** Indexes of assertions that people put into a group, in rising order. */
	placed(): readonly number[] {
		return [...this.#groupOf.keys()].sort((a, b) => a - b);
	}

	groupOf(members: readonly number[]): DecidedGroup | undefined {
		return members.map(member => this.#groupOf.get(member)).find(group => group !== undefined);
	}

	/** The first of those that no person put anywhere: what people put together need not be alike. */
	unplaced(members: readonly number[]): readonly number[] {
		const found: number[] = [];
		for (const member of members) {
			if (!this.#groupOf.has(member) && found.push(member) === compared) {
				break;
			}
		}
		return found;
	}

	/** People made two groups of them, or said "not the same". */
	keepApart(left: readonly number[], right: readonly number[]): boolean {
		if (this.#groupOf.size + this.#notIn.size === 0) {
			return false;
		}
		const [a, b] = [this.groupOf(left), this.groupOf(right)];
		return (
			(a !== undefined && b !== undefined && a !== b) ||
			(a !== undefined && right.some(index => this.#notIn.get(index)?.has(a))) ||
			(b !== undefined && left.some(index => this.#notIn.get(index)?.has(b)))
		);
	}
}

/** Of those that people decided something about: to ask all assertions of a large corpus for their keys takes long. */
function indexesOf(assertions: Assertions, decided: readonly DecidedGroup[]): ReadonlyMap<string, number> {
	const wanted = new Set(decided.flatMap(({ members, notMembers }) => [...members, ...notMembers]));
	const articles = new Set([...wanted].flatMap(articlesIn));
	const indexes = new Map<string, number>();
	if (wanted.size > 0) {
		let index = 0;
		for (const assertion of assertions) {
			if (articles.has(assertion.article.id) && wanted.has(assertion.key)) {
				indexes.set(assertion.key, index);
			}
			index++;
		}
	}
	return indexes;
}

/** Whatever may be the article in a key: ids may have a # in them. */
function articlesIn(key: string): readonly string[] {
	return [...key.matchAll(/#/g)].map(({ index }) => key.slice(0, index));
}
