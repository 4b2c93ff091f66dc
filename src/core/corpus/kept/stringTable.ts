/** The strings of an analysis, each once: names come again and again. */
import type { ByteReader, ByteWriter, Utf8 } from './bytes';

export class StringTable {
	readonly #places = new Map<string, number>();

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

	/** All lengths, then all characters: they are decoded in one go. */
	write(writer: ByteWriter, { encode }: Utf8): void {
		const strings = [...this.#places.keys()];
		writer.whole(strings.length);
		for (const { length } of strings) {
			writer.whole(length);
		}
		writer.block(encode(strings.join('')));
	}
}

/** In the order of their places. */
export function readStrings(reader: ByteReader, { decode }: Utf8): readonly string[] {
	const lengths = reader.list(() => reader.whole());
	const all = decode(reader.block());
	let end = 0;
	return lengths.map(length => {
		end += length;
		return all.slice(end - length, end);
	});
}
