/**
 * Wordings as short lists of numbers: enough to tell at once that two of them cannot be alike. Most that are compared are
 * not, and a wording takes longer to unpack than two such lists to be laid side by side.
 */
import { KeyLists } from '../keyLists';
import { withWider } from '../wording/acts';
import { kindsOf } from '../wording/things';
import type { Wording } from '../wording/wording';
import type { TermWeights } from './termWeights';

/** What a feature is to a wording: several of these, added up. */
const asTerm = 1;
const asAct = 2;
/** An act that says the same as one of its acts, and less. */
const asWiderAct = 4;
/** Stands for one of its terms: a wider word, the initials of a name; or names who says it. */
const asOther = 8;
const asFeature = asTerm | asAct;
/** The bits of the above; those of the feature's number come before them. */
const roleBits = 4;
const roles = 2 ** roleBits - 1;

/** At most so much is shared by two wordings. */
interface MostShared {
	/** Names, numbers and other words. */
	readonly told: number;
	/** Words, with acts, that are the same in both. */
	readonly same: number;
	/** True where an act of one is one of the other, or says less. */
	readonly act: boolean;
	/** True where an act of one is a word of the other. */
	readonly actAsWord: boolean;
}

/** So many names, numbers and words two claims must share, and so many where no act is the same. */
const fewestTold = 2;
const fewestWithoutAct = 4;
/** So many words of two claims without an act in common must be the same. */
const fewestSame = 3;

export class Sketches {
	/** Of each wording, in rising order. */
	readonly #features = new KeyLists();
	/** Of each wording, how many numbers it has. */
	readonly #values: number[] = [];

	constructor(private readonly weights: TermWeights) {}

	push({ terms, concepts, voices, initials, values, quoted }: Wording): void {
		const found = new Map<number, number>();
		const add = (features: Iterable<string>, role: number) => {
			for (const feature of features) {
				const id = this.weights.idOf(feature);
				found.set(id, (found.get(id) ?? 0) | role);
			}
		};
		add(terms, asTerm);
		add(quoted, asTerm);
		add(concepts, asAct);
		for (const concept of concepts) {
			add(withWider(concept), asWiderAct);
		}
		for (const term of terms) {
			add(kindsOf(term), asOther);
		}
		add(voices, asOther);
		add(initials, asOther);
		// What no wording has is shared with none.
		found.delete(0);
		this.#features.push(Uint32Array.from(found, ([id, role]) => id * 2 ** roleBits + role).sort());
		this.#values.push(values.size);
	}

	/** Nothing more will be added. */
	trim(): void {
		this.#features.trim();
	}

	/** False where two wordings share too little to be alike. */
	mayBeAlike(one: number, others: Sketches, other: number): boolean {
		return isEnough(this.#mostShared(one, others, other));
	}

	/** False for more: for two claims that are not worth comparing. */
	mayBeOne(one: number, other: number): boolean {
		const shared = this.#mostShared(one, this, other);
		return isEnough(shared) && (shared.act || shared.same >= fewestSame);
	}

	/** False where they have nothing in common. */
	mayMeet(one: number, others: Sketches, other: number): boolean {
		const { told, act, actAsWord } = this.#mostShared(one, others, other);
		return act || actAsWord || told > 0;
	}

	/** True where one of the terms, by their numbers, stands in the wording. */
	hasTerm(one: number, terms: ReadonlySet<number>): boolean {
		return this.#features.at(one).some(feature => (feature & asTerm) > 0 && terms.has(feature >>> roleBits));
	}

	#mostShared(one: number, others: Sketches, other: number): MostShared {
		// Millions of pairs are laid side by side: by index, since an array for each list takes longer than all else.
		const [a, b] = [this.#features, others.#features];
		const [left, right] = [this.#values[one] ?? 0, others.#values[other] ?? 0];
		// About 300 and 312 may be one number, and each of two may be the same third.
		let told = left > 0 && right > 0 ? Math.max(left, right) : 0;
		let same = 0;
		let [act, actAsWord] = [false, false];
		let [atA, atB] = [a.startOf(one), b.startOf(other)];
		const [endA, endB] = [a.endOf(one), b.endOf(other)];
		while (atA < endA && atB < endB) {
			const [first, second] = [a.numberAt(atA), b.numberAt(atB)];
			const order = (first >>> roleBits) - (second >>> roleBits);
			if (order === 0) {
				const [one, other] = [first & roles, second & roles];
				told += isTold(one, other) || isTold(other, one) ? 1 : 0;
				same += (one & asFeature) > 0 && (other & asFeature) > 0 ? 1 : 0;
				act ||= isAct(one, other) || isAct(other, one);
				actAsWord ||= isActAsWord(one, other) || isActAsWord(other, one);
			}
			atA += order <= 0 ? 1 : 0;
			atB += order >= 0 ? 1 : 0;
		}
		return { told, same, act, actAsWord };
	}
}

function isEnough({ told, act, actAsWord }: MostShared): boolean {
	return told >= (act || actAsWord ? fewestTold : fewestWithoutAct);
}

function isTold(a: number, b: number): boolean {
	return (a & asTerm) > 0 && (b & (asTerm | asOther)) > 0;
}

function isAct(a: number, b: number): boolean {
	return (a & asAct) > 0 && (b & (asAct | asWiderAct)) > 0;
}

function isActAsWord(a: number, b: number): boolean {
	return (a & asAct) > 0 && (b & asTerm) > 0;
}
