/** The strings of an analysis, each once: names come again and again. */
import { byItself } from '../../text/byItself';
import { ByteReader, type ByteWriter, type Utf8 } from './bytes';

export class StringTable {
	readonly #places = new Map<string, number>();
	#written = 0;

	/** The place of a string, which is added where it is new. */
	placeOf(text: string): number {
		const known = this.#places.get(text);
		if (known !== undefined) {
			return known;
		}
		const place = this.#places.size;
		this.#places.set(text, place);
		return place;
	}

	/** Those that are not written yet: all lengths, then all characters, which are decoded in one go. */
	write(writer: ByteWriter, { encode }: Utf8): void {
		const strings = [...this.#places.keys()].slice(this.#written);
		this.#written = this.#places.size;
		writer.whole(strings.length);
		for (const { length } of strings) {
			writer.whole(length);
		}
		writer.block(encode(strings.join('')));
	}
}

/** Reads tables; of a string that comes in many articles it gives the one that it gave before. */
export class StringReader {
	readonly #known = new Map<string, string>();
	#last:
		| { readonly bytes: Uint8Array; readonly strings: readonly string[]; readonly end: number }
		| undefined;

	constructor(readonly utf8: Utf8) {}

	/** In the order of their places. */
	read(reader: ByteReader): readonly string[] {
		const lengths = reader.list(() => reader.whole());
		const all = this.utf8.decode(reader.block());
		let end = 0;
		return lengths.map(length => {
			end += length;
			return this.#intern(all.slice(end - length, end));
		});
	}

	/** The table with which the bytes begin, and a reader behind it. What was read last need not be read again. */
	head(bytes: Uint8Array): { readonly strings: readonly string[]; readonly reader: ByteReader } {
		if (this.#last?.bytes !== bytes) {
			const reader = new ByteReader(bytes);
			const strings = this.read(reader);
			this.#last = { bytes, strings, end: reader.at };
		}
		const { strings, end } = this.#last;
		return { strings, reader: new ByteReader(bytes, end) };
	}

	#intern(string: string): string {
		const known = this.#known.get(string);
		if (known === undefined) {
			const own = byItself(string);
			this.#known.set(own, own);
			return own;
		}
		return known;
	}
}
