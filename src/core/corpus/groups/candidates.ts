/**
 * Which assertions are worth comparing. Never all with all: an assertion is filed under pairs of its rarest features and
 * under its acts with who does them to what, and compared with the last few that were filed under the same. Linear in
 * the number of assertions.
 */

import { FiledNumbers } from '../filedNumbers';
import type { KeyLists } from '../keyLists';
import type { Steps } from '../steps';
import { withWider } from '../wording/acts';
import type { Act, Wording } from '../wording/wording';
import type { TermWeights } from './termWeights';

/** How many of an assertion's features are paired. */
const paired = 6;
/** How many things, and how many names, that an act is done to are filed with it. */
const framed = 4;
/** How many assertions of one key are compared with the next one. */
const window = 12;
/** How many candidates an assertion has at most: those that share most keys. */
const mostCandidates = 24;
/** Keys are counted by at least so many of their bits: those that nobody else has need not be filed. */
const countedBits = 20;
/** And by more where there are many keys: most slots are to stay below two. */
const mostCountedBits = 28;
/** So many keys are counted between two pauses. */
const countedAtOnce = 20_000;

export class CandidateIndex {
	#filed = new FiledNumbers();
	/** 2 stands for more as well. */
	#counts = new Uint8Array(2 ** countedBits);
	#bits = countedBits;

	constructor(private readonly weights: TermWeights) {}

	/**
	 * Made known before anything is filed: what only one of them has is not filed. `filed` will be filed, and the others be
	 * looked for.
	 */
	*expect(filed: KeyLists, others: KeyLists): Steps<void> {
		const size = filed.size + others.size;
		this.#bits = Math.min(mostCountedBits, Math.max(countedBits, Math.ceil(Math.log2(4 * size + 1))));
		this.#counts = new Uint8Array(2 ** this.#bits);
		const counts = this.#counts;
		const count = (key: number) => {
			const slot = key >>> (32 - this.#bits);
			counts[slot] = Math.min(2, (counts[slot] ?? 0) + 1);
		};
		yield* eachNumber(filed.all(), count);
		yield* eachNumber(others.all(), count);
		let numbers = 0;
		yield* eachNumber(filed.all(), key => {
			numbers += this.#recurs(key) ? 1 : 0;
		});
		// Nearly all keys that recur are of two numbers at least.
		this.#filed = new FiledNumbers({ keys: Math.ceil(numbers / 2), numbers });
	}

	add(index: number, keys: Uint32Array): void {
		for (const key of keys) {
			if (this.#recurs(key)) {
				this.#filed.add(key, index);
			}
		}
	}

	#recurs(key: number): boolean {
		return (this.#counts[key >>> (32 - this.#bits)] ?? 0) > 1;
	}

	/** What was added and shares a key: most keys first. */
	near(keys: Uint32Array): readonly number[] {
		const filed: number[] = [];
		for (const key of keys) {
			this.#filed.collect(key, window, filed);
		}
		const met = new Map<number, number>();
		for (const other of filed) {
			met.set(other, (met.get(other) ?? 0) + 1);
		}
		const order = [...met].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
		return order.slice(0, mostCandidates).map(([other]) => other);
	}

	/** What nobody else has cannot be met again and makes no key. */
	keysOf(wording: Wording): Uint32Array {
		const { weights } = this;
		const features = this.#rarestFirst(wording.features);
		const rare = features.slice(0, paired);
		// The acts decide: they are paired even where they are common.
		const acts = features.filter(feature => wording.concepts.has(feature) && !rare.includes(feature));
		const chosen = [...rare, ...acts.slice(0, 3)].map(feature => weights.idOf(feature)).sort((a, b) => a - b);
		const keys = new Set<number>();
		for (const [at, first] of chosen.entries()) {
			for (const second of chosen.slice(at + 1)) {
				keys.add(mixed(mixed(first) ^ second));
			}
		}
		for (const act of wording.acts) {
			this.#addFrameKeys(act, keys);
		}
		return Uint32Array.from(keys);
	}

	/** "supply, china, lenses": long sentences share the words of one act, and seldom their rarest words. */
	#addFrameKeys({ concepts, namedAgents, towards, things }: Act, keys: Set<number>): void {
		const { weights } = this;
		const doers = [...namedAgents].filter(term => weights.count(term) > 1).slice(-2);
		if (doers.length === 0) {
			return;
		}
		const others = [
			...this.#rarestFirst(things).slice(0, framed),
			...this.#rarestFirst(towards).slice(0, framed),
		].map(term => weights.idOf(term));
		for (const concept of new Set(concepts.flatMap(withWider))) {
			for (const doer of doers) {
				const start = mixed(mixed(weights.idOf(concept) + 1) ^ weights.idOf(doer));
				for (const other of others) {
					keys.add(mixed(start ^ other));
				}
			}
		}
	}

	#rarestFirst(features: Iterable<string>): readonly string[] {
		const { weights } = this;
		return [...features]
			.filter(feature => weights.count(feature) > 1)
			.sort((a, b) => weights.count(a) - weights.count(b) || (a < b ? -1 : 1));
	}
}

function* eachNumber(numbers: Uint32Array, work: (number: number) => void): Steps<void> {
	for (let at = 0; at < numbers.length; at++) {
		work(numbers[at] ?? 0);
		if (at % countedAtOnce === 0) {
			yield;
		}
	}
}

/** Spreads close numbers over 32 bits: the finaliser of MurmurHash3 (Appleby, public domain). */
function mixed(value: number): number {
	let hash = value;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
