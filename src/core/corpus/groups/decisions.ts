/** What people decided about the claims of a corpus, as grouping asks for it. */
import type { Assertion } from './assertions';
import type { DecidedGroup } from './decided';

/** So many members of two groups are looked at before these become one. */
const compared = 4;

/** What people said about which assertions. */
export class Decisions {
	/** Pairs of indexes that people put into one group. */
	readonly together: readonly (readonly [number, number])[];
	readonly #groupOf = new Map<number, DecidedGroup>();
	readonly #notIn = new Map<number, Set<DecidedGroup>>();

	constructor(assertions: readonly Assertion[], decided: readonly DecidedGroup[]) {
		const indexes = new Map(assertions.map(({ key }, index) => [key, index]));
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
