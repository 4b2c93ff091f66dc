/** Puts assertions of the same thing together. What people decided comes first and is never changed. */
import { KeyLists } from '../keyLists';
import { put } from '../listsByKey';
import { DisjointSets } from '../origins/disjointSets';
import type { Steps } from '../steps';
import { type Likeness, likeness } from '../wording/likeness';
import { type Shared, sharedOf, spelled } from '../wording/shared';
import type { Wording } from '../wording/wording';
import type { Assertions } from './assertions';
import type { Comparison } from './comparison';
import type { DecidedGroup } from './decided';
import { Decisions } from './decisions';
import { type Join, Joins } from './joins';
import type { TermWeights } from './termWeights';

/** From this score on two assertions are one claim. Tuned on `pairs.dev.data.ts`. */
export const sameFrom = 0.36;
/** So many assertions are compared between two pauses. */
const pauseAfter = 5;
/** So many are filed between two pauses. */
const filedAtOnce = 1000;
/** So alike the members of two groups must be on average before these become one. */
const alikeFrom = 0.36;

/** Why two assertions are in one group. What they share is spelled as they have it. */
export interface GroupJoin extends Pick<Likeness, 'score' | 'shared'> {
	readonly keys: readonly [string, string];
}

export interface Grouped {
	/** Indexes into the assertions, in rising order. */
	readonly members: readonly number[];
	/** The group that people made; absent where only the words tell. */
	readonly decided?: DecidedGroup;
	/** Only what is needed to join, best first; none between members that people put together. */
	readonly joins: readonly Join[];
}

/** What is told of a join is made when somebody asks: there are as many joins as articles have sentences. */
export function groupJoin({ a, b, score }: Join, assertions: Assertions): GroupJoin | undefined {
	const [first, second] = [assertions.at(a), assertions.at(b)];
	if (first === undefined || second === undefined) {
		return undefined;
	}
	const [one, other] = [first.wording, second.wording];
	return { keys: [first.key, second.key], score, shared: spelled(sharedOf(one, other), one, other) };
}

/** All assertions, each in one group; in the order of their first members. */
export function* groupAssertions(
	assertions: Assertions,
	decided: readonly DecidedGroup[],
	comparison: Comparison,
): Steps<Groups> {
	const decisions = new Decisions(assertions, decided);
	const sets = new DisjointSets(assertions.length);
	for (const [a, b] of decisions.together) {
		sets.join(a, b);
	}
	const joins = yield* joinsOf(assertions, comparison);
	// Whoever stands alone is his own set: most do, and need no list.
	const members = new Map<number, number[]>();
	for (const index of decisions.placed()) {
		put(members, sets.find(index), index);
	}
	const used = new Joins();
	const pairs = new Pairs(assertions, comparison.weights);
	yield* decisions.keepOutCopies(joins, index => assertions.at(index)?.mark.exact);
	// What was parted from a group is most like its other members: it must not pull them out after it.
	const order = yield* joins.bestFirst(index => decisions.isKeptOut(index));
	for (let place = 0; place < order.length; place++) {
		const join = joins.at(order[place] ?? 0);
		const [left, right] = [sets.find(join.a), sets.find(join.b)];
		const [first, second] = [members.get(left) ?? [left], members.get(right) ?? [right]];
		if (
			left !== right &&
			!decisions.keepApart(first, second) &&
			pairs.agree(decisions.unplaced(first), decisions.unplaced(second))
		) {
			sets.join(join.a, join.b);
			used.push(join.a, join.b, join.score);
			// The smaller goes into the larger: a claim that everybody tells makes a long list.
			const [large, small] = first.length < second.length ? [second, first] : [first, second];
			for (const index of small) {
				large.push(index);
			}
			members.delete(left);
			members.delete(right);
			members.set(sets.find(join.a), large);
		}
		if (place % pauseAfter === 0) {
			yield;
		}
	}
	return yield* Groups.of(sets, used, decisions);
}

/** Pairs that are alike enough. */
function* joinsOf(assertions: Assertions, { index, weights, sketches, figures }: Comparison): Steps<Joins> {
	const joins = new Joins();
	let b = -1;
	for (const assertion of assertions) {
		b++;
		for (const a of index.near(b)) {
			const first = sketches.mayBeOne(a, b) && !figures.differ(a, b) ? assertions.at(a) : undefined;
			const score = first && scoreOf(first.wording, assertion.wording, weights);
			if (score !== undefined) {
				joins.push(a, b, score);
			}
		}
		if (b % pauseAfter === 0) {
			yield;
		}
	}
	return joins;
}

/** `undefined` where they are not alike enough. */
function scoreOf(first: Wording, second: Wording, weights: TermWeights): number | undefined {
	const { score, difference, shared } = likeness(first, second, weights.of);
	const sure = shared.names.length > 0 ? sureWithName : sureFrom;
	const isAlike = score >= sameFrom && (score >= sure || tells(shared, weights));
	return isAlike && difference === undefined ? score : undefined;
}

/** From this score on nobody asks what it is that they share; where they name somebody both, from a lower one on. */
const sureFrom = 0.6;
const sureWithName = 0.5;
/** What is shared must tell so many times as much as a word that only one assertion has. */
const tellingFrom = 3;

/** False for words that everybody uses: "I'm sure", "tell you the truth". */
function tells({ names, words, acts, numbers }: Shared, weights: TermWeights): boolean {
	const terms = new Set([...names, ...words, ...acts]);
	const told = [...terms].reduce((sum, term) => sum + weights.of(term), 0);
	return told + numbers.length * weights.rarest >= tellingFrom * weights.rarest;
}

/**
 * Groups that are compared again and again have the same first members: scores are remembered, each until another that
 * falls into the same slot. A map of as many takes five times the room.
 */
class Pairs {
	/** Of two indexes, the first times the number of assertions, and the second, and 1; 0: free. */
	readonly #known: Float64Array;
	/** Scores, or `apart`. */
	readonly #scores: Float64Array;

	constructor(
		private readonly assertions: Assertions,
		private readonly weights: TermWeights,
	) {
		const slots = Math.min(mostPairs, 2 ** Math.ceil(Math.log2(pairsEach * assertions.length + 1)));
		this.#known = new Float64Array(slots);
		this.#scores = new Float64Array(slots);
	}

	/**
	 * A chain of likenesses must not lead from one number to another, nor from one matter to the next: no two members
	 * may be set apart by more than the act, and on the whole the members must be alike.
	 */
	agree(left: readonly number[], right: readonly number[]): boolean {
		let sum = 0;
		for (const a of left) {
			for (const b of right) {
				const score = this.#scoreOf(a, b);
				if (score === apart) {
					return false;
				}
				sum += score;
			}
		}
		const count = left.length * right.length;
		return count === 0 || sum / count >= alikeFrom;
	}

	#scoreOf(a: number, b: number): number {
		const key = a * this.assertions.length + b + 1;
		const slot = ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 7) & (this.#known.length - 1);
		if (this.#known[slot] !== key) {
			this.#known[slot] = key;
			this.#scores[slot] = this.#compare(a, b);
		}
		return this.#scores[slot] ?? 0;
	}

	#compare(a: number, b: number): number {
		const [first, second] = [this.assertions.at(a)?.wording, this.assertions.at(b)?.wording];
		const like = first && second && likeness(first, second, this.weights.of);
		const isApart =
			like?.difference !== undefined && like.difference !== 'too-little' && like.difference !== 'act';
		return isApart ? apart : (like?.score ?? 0);
	}
}

/** So many scores are remembered, a power of 2: all of a large corpus are too many; and so many for each assertion. */
const mostPairs = 2 ** 20;
const pairsEach = 16;

/** Something sets two assertions apart, whatever they share. */
const apart = -1;

/** Groups by number, in the order of their first members; each is put together when it is asked for. */
export class Groups {
	/** Of each group. */
	readonly #members = new KeyLists();
	/** Of each group: places in `used`. */
	readonly #joins = new KeyLists();

	private constructor(
		private readonly used: Joins,
		private readonly decisions: Decisions,
	) {}

	static *of(sets: DisjointSets, used: Joins, decisions: Decisions): Steps<Groups> {
		const groups = new Groups(used, decisions);
		const bySet = new Map<number, number[]>();
		for (let place = 0; place < used.count; place++) {
			put(bySet, sets.find(used.at(place).a), place);
			if (place % filedAtOnce === 0) {
				yield;
			}
		}
		for (const [root, members] of sets.each()) {
			groups.#members.push(members);
			groups.#joins.push(bySet.get(root) ?? []);
			if (groups.count % filedAtOnce === 0) {
				yield;
			}
		}
		return groups;
	}

	get count(): number {
		return this.#members.count;
	}

	/** Indexes of assertions. */
	membersOf(group: number): Uint32Array {
		return this.#members.at(group);
	}

	at(group: number): Grouped {
		const members = [...this.#members.at(group)];
		const decided = this.decisions.groupOf(members);
		const joins = [...this.#joins.at(group)].map(place => this.used.at(place));
		return { members, ...(decided !== undefined && { decided }), joins };
	}
}
