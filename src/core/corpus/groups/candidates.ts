/**
 * Which assertions are worth comparing. Never all with all: an assertion is filed under pairs of its rarest features and
 * under its acts with who does them to what, and compared with the last few that were filed under the same. Linear in
 * the number of assertions.
 */

import type { KeyLists } from '../keyLists';
import { LastPlaces } from '../lastPlaces';
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
/** The keys of so many wordings are filed between two pauses. */
const filedAtOnce = 500;

/** Of a corpus that is compared. The keys themselves are not kept: there are a thousand of them for each article. */
export class CandidateIndex {
	private constructor(
		/**
		 * Of each key of an assertion that recurs: its place among all of them where an assertion before it had it last, from
		 * 1; 0 for none.
		 */
		private readonly before: KeyLists,
		/** Of each key of one of the others that assertions have: the place where the last of them has it. */
		private readonly others: KeyLists,
	) {}

	/**
	 * Files the assertions in their order. The others are compared with them only. The lists are used up: places are written
	 * over the keys, since there are as many of them as of all else together.
	 */
	static *of(keys: KeyLists, otherKeys: KeyLists): Steps<CandidateIndex> {
		const last = yield* retainRecurring(keys, otherKeys);
		const all = keys.all();
		yield* eachPlace(all, at => {
			all[at] = last.put(all[at] ?? 0, at + 1);
		});
		const others = otherKeys.all();
		yield* eachPlace(others, at => {
			others[at] = last.get(others[at] ?? 0);
		});
		yield* otherKeys.retain(Boolean, filedAtOnce);
		otherKeys.trim();
		return new CandidateIndex(keys, otherKeys);
	}

	/** Assertions before this one that share a key with it: most keys first. */
	near(assertion: number): readonly number[] {
		return this.#nearest(this.before.at(assertion));
	}

	/** Assertions that share a key with one of the others: most keys first. */
	nearOther(other: number): readonly number[] {
		return this.#nearest(this.others.at(other));
	}

	#nearest(places: Uint32Array): readonly number[] {
		const met = new Map<number, number>();
		for (let place of places) {
			for (let left = window; left > 0 && place > 0; left--) {
				const assertion = this.before.listWith(place - 1);
				met.set(assertion, (met.get(assertion) ?? 0) + 1);
				place = this.before.numberAt(place - 1);
			}
		}
		const order = [...met].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
		return order.slice(0, mostCandidates).map(([other]) => other);
	}
}

/** Leaves out keys that are met only once; gives a table with room for the others. */
function* retainRecurring(keys: KeyLists, others: KeyLists): Steps<LastPlaces> {
	const size = keys.size + others.size;
	const bits = Math.min(mostCountedBits, Math.max(countedBits, Math.ceil(Math.log2(4 * size + 1))));
	const met = new Uint8Array(2 ** bits);
	let recurring = 0;
	for (const numbers of [keys.all(), others.all()]) {
		yield* eachPlace(numbers, at => {
			const slot = (numbers[at] ?? 0) >>> (32 - bits);
			const times = met[slot] ?? 0;
			recurring += times === once ? 1 : 0;
			met[slot] = times === 0 ? once : often;
		});
	}
	const recurs = (key: number) => met[key >>> (32 - bits)] === often;
	yield* keys.retain(recurs, filedAtOnce);
	yield* others.retain(recurs, filedAtOnce);
	keys.trim();
	// Several keys may be counted as one.
	return new LastPlaces(Math.min(keys.size, Math.ceil(counted * recurring)));
}

const [once, often] = [1, 2];
/** So many times as many keys are expected as have been told apart. */
const counted = 1.2;

/** Makes the keys under which wordings are filed. */
export class CandidateKeys {
	constructor(private readonly weights: TermWeights) {}

	/** What nobody else has cannot be met again and makes no key. */
	of(wording: Wording): Uint32Array {
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

function* eachPlace(numbers: Uint32Array, work: (at: number) => void): Steps<void> {
	for (let at = 0; at < numbers.length; at++) {
		work(at);
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
