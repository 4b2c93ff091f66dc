/**
 * A wording in as few bytes as will do, and back. Its words stand in a list, and all else tells their places in it; what
 * follows from the rest is left out, and made again as `wordingOf` makes it.
 */
import { type Act, conceptsOf, featuresOf, partiesOf, valuesOf, type Wording } from './wording';
import { WholeReader, wordPairs, words, writeWhole } from './wordNumbers';

const setFields = ['terms', 'names', 'rough', 'voices', 'initials', 'quoted'] as const;
const mapFields = ['quantities', 'times', 'people'] as const;
const partyFields = ['namedAgents', 'towards', 'things'] as const;

/** What is true of a wording or does not follow from the rest, a bit each; then, field by field, what is not empty. */
const of = { negative: 1, negates: 2, ownConcepts: 4, ownValues: 8, ownFeatures: 16 } as const;
const firstField = 32;
const ofAct = { known: 1, verbal: 2, negated: 4, hypothetical: 8, ongoing: 16, ownParties: 32 } as const;

export function packWording(wording: Wording): readonly number[] {
	return new Writer().write(wording);
}

/** What was packed and begins at a place of the bytes; sets and maps keep their order. */
export function unpackWording(bytes: ArrayLike<number>, at = 0): Wording {
	return new Reader(bytes, at).read();
}

class Writer {
	/** Where words stand in the list: those that are spelled, those of acts, all others. */
	readonly #places = new Map<string, number>();
	#count = 0;
	readonly #others: string[] = [];
	readonly #body: number[] = [];

	write(wording: Wording): readonly number[] {
		const bytes: number[] = [];
		for (const pairs of [wording.spelling, wording.actWords]) {
			writeWhole(pairs.size, bytes);
			for (const [word, other] of pairs) {
				this.#list(word);
				writeWhole(wordPairs.numberOf(word, other), bytes);
			}
		}
		this.#writeFields(wording);
		writeWhole(this.#others.length, bytes);
		for (const word of this.#others) {
			writeWhole(words.numberOf(word), bytes);
		}
		return [...bytes, ...this.#body];
	}

	#writeFields(wording: Wording): void {
		const { acts, concepts, quantities, values, features, names, negative, negates } = wording;
		const ownConcepts = !areSame(concepts, conceptsOf(acts));
		const ownValues = !areSame(values, valuesOf(quantities));
		const ownFeatures = !areSame(features, featuresOf(wording));
		let bits = bitIf(negative, of.negative) + bitIf(negates, of.negates);
		bits += bitIf(ownConcepts, of.ownConcepts) + bitIf(ownValues, of.ownValues);
		bits += bitIf(ownFeatures, of.ownFeatures);
		let bit = firstField;
		for (const field of [...setFields, ...mapFields]) {
			bits += bitIf(wording[field].size > 0, bit);
			bit *= 2;
		}
		writeWhole(bits, this.#body);
		for (const field of setFields) {
			if (wording[field].size > 0) {
				this.#writeSet(wording[field]);
			}
		}
		for (const field of mapFields) {
			if (wording[field].size > 0) {
				this.#writeSets(wording[field]);
			}
		}
		writeWhole(acts.length, this.#body);
		for (const act of acts) {
			this.#writeAct(act, names);
		}
		if (ownConcepts) {
			this.#writeList([...concepts]);
		}
		if (ownValues) {
			this.#writeList([...values]);
		}
		if (ownFeatures) {
			this.#writeList(features);
		}
	}

	#writeAct(act: Act, names: Wording['names']): void {
		const parties = partiesOf(act, names);
		const ownParties = !partyFields.every(field => areSame(act[field], parties[field]));
		this.#body.push(
			bitIf(act.known, ofAct.known) +
				bitIf(act.verbal, ofAct.verbal) +
				bitIf(act.negated, ofAct.negated) +
				bitIf(act.hypothetical, ofAct.hypothetical) +
				bitIf(act.ongoing, ofAct.ongoing) +
				bitIf(ownParties, ofAct.ownParties),
		);
		writeWhole(act.at, this.#body);
		this.#writeList(act.concepts);
		this.#writeSet(act.agents);
		this.#writeSet(act.patients);
		if (ownParties) {
			for (const field of partyFields) {
				this.#writeSet(act[field]);
			}
		}
	}

	#writeSets(sets: ReadonlyMap<string, ReadonlySet<string>>): void {
		writeWhole(sets.size, this.#body);
		for (const [key, set] of sets) {
			writeWhole(this.#placeOf(key), this.#body);
			this.#writeSet(set);
		}
	}

	/** In the order of the list, as nearly all are, a bit for each word of it; else as their places. */
	#writeSet(set: ReadonlySet<string>): void {
		const places = Array.from(set, word => this.#placeOf(word));
		if (places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))) {
			const bytes = maskOf(places);
			writeWhole(2 * bytes.length, this.#body);
			this.#body.push(...bytes);
		} else {
			writeWhole(2 * places.length + 1, this.#body);
			this.#writePlaces(places);
		}
	}

	#writeList(list: readonly string[]): void {
		writeWhole(list.length, this.#body);
		this.#writePlaces(list.map(word => this.#placeOf(word)));
	}

	#writePlaces(places: readonly number[]): void {
		for (const place of places) {
			writeWhole(place, this.#body);
		}
	}

	#placeOf(word: string): number {
		const known = this.#places.get(word);
		if (known !== undefined) {
			return known;
		}
		this.#others.push(word);
		return this.#list(word);
	}

	/** Of a word that is in the list twice the first place counts. */
	#list(word: string): number {
		const place = this.#count++;
		if (!this.#places.has(word)) {
			this.#places.set(word, place);
		}
		return place;
	}
}

/** Eight places a byte. */
function maskOf(places: readonly number[]): readonly number[] {
	const bytes = new Array<number>(places.length === 0 ? 0 : ((places.at(-1) ?? 0) >> 3) + 1).fill(0);
	for (const place of places) {
		bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
	}
	return bytes;
}

class Reader extends WholeReader {
	readonly #list: string[] = [];

	/** Field by field, in the order in which `wordingOf` has them: see `withParties` there. */
	read(): Wording {
		const spelling = this.#pairs();
		const actWords = this.#pairs();
		for (let left = this.whole(); left > 0; left--) {
			this.#list.push(words.at(this.whole()));
		}
		const bits = this.whole();
		let field = 0;
		const isNext = () => has(bits, firstField * 2 ** field++);
		const set = () => (isNext() ? this.#set() : none);
		const sets = () => (isNext() ? this.#sets() : nothing);
		const [terms, names, rough, voices, initials, quoted] = [set(), set(), set(), set(), set(), set()];
		const [quantities, times, people] = [sets(), sets(), sets()];
		// A list that was pushed to has room for sixteen more, and thousands of wordings are open at once.
		const acts = Array.from({ length: this.whole() }, () => this.#act(names));
		const concepts = has(bits, of.ownConcepts) ? new Set(this.#words()) : conceptsOf(acts);
		const values = has(bits, of.ownValues) ? new Set(this.#words()) : valuesOf(quantities);
		return {
			terms,
			names,
			acts,
			concepts,
			features: has(bits, of.ownFeatures) ? this.#words() : featuresOf({ terms, concepts, values, quoted }),
			quantities,
			values,
			rough,
			voices,
			initials,
			negative: has(bits, of.negative),
			negates: has(bits, of.negates),
			times,
			spelling,
			actWords,
			quoted,
			people,
		};
	}

	#act(names: Wording['names']): Act {
		const bits = this.byte();
		const at = this.whole();
		const concepts = this.#words();
		const [agents, patients] = [this.#set(), this.#set()];
		const { namedAgents, towards, things } = has(bits, ofAct.ownParties)
			? { namedAgents: this.#set(), towards: this.#set(), things: this.#set() }
			: partiesOf({ agents, patients }, names);
		return {
			concepts,
			at,
			known: has(bits, ofAct.known),
			verbal: has(bits, ofAct.verbal),
			negated: has(bits, ofAct.negated),
			hypothetical: has(bits, ofAct.hypothetical),
			ongoing: has(bits, ofAct.ongoing),
			agents,
			patients,
			namedAgents,
			towards,
			things,
		};
	}

	/** Adds the first of each to the list. */
	#pairs(): ReadonlyMap<string, string> {
		const pairs = new Map<string, string>();
		for (let left = this.whole(); left > 0; left--) {
			const [word, other] = wordPairs.at(this.whole());
			this.#list.push(word);
			pairs.set(word, other);
		}
		return pairs;
	}

	#sets(): ReadonlyMap<string, ReadonlySet<string>> {
		const sets = new Map<string, ReadonlySet<string>>();
		for (let left = this.whole(); left > 0; left--) {
			const key = this.#word();
			sets.set(key, this.#set());
		}
		return sets;
	}

	#set(): ReadonlySet<string> {
		const head = this.whole();
		if (head === 0) {
			return none;
		}
		const set = new Set<string>();
		const size = head >> 1;
		if (head % 2 === 1) {
			for (let left = size; left > 0; left--) {
				set.add(this.#word());
			}
			return set;
		}
		for (let at = 0; at < size; at++) {
			let place = at << 3;
			for (let mask = this.byte(); mask > 0; mask >>= 1) {
				if (mask % 2 === 1) {
					set.add(this.#list[place] ?? '');
				}
				place++;
			}
		}
		return set;
	}

	#words(): readonly string[] {
		return Array.from({ length: this.whole() }, () => this.#word());
	}

	#word(): string {
		return this.#list[this.whole()] ?? '';
	}
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, ReadonlySet<string>> = new Map();

function bitIf(is: boolean, bit: number): number {
	return is ? bit : 0;
}

function has(bits: number, bit: number): boolean {
	return (bits & bit) > 0;
}

function areSame(some: Iterable<string>, others: Iterable<string>): boolean {
	const [one, other] = [some[Symbol.iterator](), others[Symbol.iterator]()];
	for (;;) {
		const [a, b] = [one.next(), other.next()];
		if (a.done === true || b.done === true) {
			return a.done === b.done;
		}
		if (a.value !== b.value) {
			return false;
		}
	}
}
