/**
 * Plain data made of words (sets, maps, lists and objects of strings) in as few bytes as will do: each word is a number,
 * of which all that is packed shares one list.
 */
import { WholeReader, words, writeWhole } from './wordNumbers';

/** One for each kind of value. */
const code = {
	no: 0,
	yes: 1,
	absent: 2,
	number: 3,
	word: 4,
	words: 5,
	list: 6,
	setOfWords: 7,
	set: 8,
	mapOfWords: 9,
	map: 10,
	record: 11,
} as const;

const none: ReadonlySet<unknown> = new Set();
const nothing: ReadonlyMap<unknown, unknown> = new Map();

/** Fields of the records that were packed. */
const shapes: (readonly string[])[] = [];
const shapeNumbers = new Map<string, number>();

/** Throws for what is no plain data: functions, fractions, negative numbers. */
export function packTerms(value: unknown): readonly number[] {
	const bytes: number[] = [];
	write(value, bytes);
	return bytes;
}

/** What was packed and begins at a place of the bytes; sets and maps keep their order. */
export function unpackTerms(bytes: ArrayLike<number>, at = 0): unknown {
	return new Reader(bytes, at).value();
}

function write(value: unknown, to: number[]): void {
	if (typeof value === 'string') {
		to.push(code.word);
		writeWhole(words.numberOf(value), to);
	} else if (typeof value === 'boolean') {
		to.push(value ? code.yes : code.no);
	} else if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
		to.push(code.number);
		writeWhole(value, to);
	} else if (value === undefined) {
		to.push(code.absent);
	} else if (Array.isArray(value)) {
		writeItems(value, value.length, code.words, code.list, to);
	} else if (value instanceof Set) {
		writeItems(value, value.size, code.setOfWords, code.set, to);
	} else if (value instanceof Map) {
		writeItems([...value].flat(1), value.size, code.mapOfWords, code.map, to);
	} else if (typeof value === 'object' && value !== null) {
		writeRecord(value, to);
	} else {
		throw new TypeError(`cannot pack ${String(value)}`);
	}
}

function writeItems(
	items: Iterable<unknown>,
	size: number,
	ofWords: number,
	ofAny: number,
	to: number[],
): void {
	const areWords = isAllWords(items);
	to.push(areWords ? ofWords : ofAny);
	writeWhole(size, to);
	for (const item of items) {
		if (areWords) {
			writeWhole(words.numberOf(String(item)), to);
		} else {
			write(item, to);
		}
	}
}

function isAllWords(items: Iterable<unknown>): boolean {
	for (const item of items) {
		if (typeof item !== 'string') {
			return false;
		}
	}
	return true;
}

function writeRecord(record: object, to: number[]): void {
	const fields = Object.keys(record);
	const name = fields.join();
	const known = shapeNumbers.get(name);
	const shape = known ?? shapes.push(fields) - 1;
	if (known === undefined) {
		shapeNumbers.set(name, shape);
	}
	to.push(code.record);
	writeWhole(shape, to);
	for (const value of Object.values(record)) {
		write(value, to);
	}
}

class Reader extends WholeReader {
	value(): unknown {
		switch (this.byte()) {
			case code.yes:
				return true;
			case code.no:
				return false;
			case code.number:
				return this.whole();
			case code.word:
				return this.#word();
			case code.words:
				return Array.from({ length: this.whole() }, () => this.#word());
			case code.list:
				return Array.from({ length: this.whole() }, () => this.value());
			case code.setOfWords:
				return this.#set(() => this.#word());
			case code.set:
				return this.#set(() => this.value());
			case code.mapOfWords:
				return this.#map(() => this.#word());
			case code.map:
				return this.#map(() => this.value());
			case code.record:
				return this.#record();
			default:
				return undefined;
		}
	}

	#set(item: () => unknown): ReadonlySet<unknown> {
		const size = this.whole();
		if (size === 0) {
			return none;
		}
		const set = new Set();
		for (let count = 0; count < size; count++) {
			set.add(item());
		}
		return set;
	}

	#map(item: () => unknown): ReadonlyMap<unknown, unknown> {
		const size = this.whole();
		if (size === 0) {
			return nothing;
		}
		const map = new Map();
		for (let count = 0; count < size; count++) {
			const key = item();
			map.set(key, item());
		}
		return map;
	}

	#record(): Readonly<Record<string, unknown>> {
		const record: Record<string, unknown> = {};
		for (const field of shapes[this.whole()] ?? []) {
			record[field] = this.value();
		}
		return record;
	}

	#word(): string {
		return words.at(this.whole());
	}
}
