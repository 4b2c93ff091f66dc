/** Numbers and strings as bytes. Reading past the end throws `RangeError`: what is read may be damaged. */

/** What the core needs from outside to keep text as bytes. */
export interface Utf8 {
	encode(text: string): Uint8Array;
	decode(bytes: Uint8Array): string;
}

/** 53 bits, seven in each. */
const mostBytesOfNumber = 8;

export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	/** A whole number of 0 or more, seven bits a byte, the lowest first. */
	whole(value: number): void {
		this.#grow(mostBytesOfNumber);
		let rest = value;
		while (rest >= 0x80) {
			this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
			rest = Math.floor(rest / 0x80);
		}
		this.#bytes[this.#length++] = rest;
	}

	/** A whole number of either sign; small ones take little room. */
	signed(value: number): void {
		this.whole(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** Without their number. */
	raw(bytes: Uint8Array): void {
		this.#grow(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** With their number before them. */
	block(bytes: Uint8Array): void {
		this.whole(bytes.length);
		this.raw(bytes);
	}

	/** A copy of what was written. */
	done(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}

	#grow(by: number): void {
		if (this.#length + by > this.#bytes.length) {
			const larger = new Uint8Array(2 * (this.#length + by));
			larger.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = larger;
		}
	}
}

export class ByteReader {
	#at: number;

	constructor(
		private readonly bytes: Uint8Array,
		at = 0,
	) {
		this.#at = at;
	}

	/** How many bytes were read. */
	get at(): number {
		return this.#at;
	}

	/** One that reads the same bytes from a place on. */
	from(at: number): ByteReader {
		return new ByteReader(this.bytes, at);
	}

	get isAtEnd(): boolean {
		return this.#at >= this.bytes.length;
	}

	whole(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.bytes[this.#at++];
			if (byte === undefined || scale > 2 ** 49) {
				throw new RangeError('no number here');
			}
			value += (byte & 0x7f) * scale;
			if (byte < 0x80) {
				return value;
			}
			scale *= 0x80;
		}
	}

	signed(): number {
		const value = this.whole();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	/** A view of the next bytes, no copy. */
	raw(length: number): Uint8Array {
		const end = this.#at + length;
		if (end > this.bytes.length) {
			throw new RangeError('too few bytes');
		}
		const view = this.bytes.subarray(this.#at, end);
		this.#at = end;
		return view;
	}

	block(): Uint8Array {
		return this.raw(this.whole());
	}

	/** All that is left. */
	rest(): Uint8Array {
		return this.raw(this.bytes.length - this.#at);
	}

	/** As many as the number before them says. */
	list<T>(read: () => T): T[] {
		const list: T[] = [];
		for (let left = this.whole(); left > 0; left--) {
			list.push(read());
		}
		return list;
	}
}

/** Changes with every change of up to four bytes in a row, and with nearly every other. FNV-1a over 32-bit words. */
export function checksum(bytes: Uint8Array): number {
	// Not `slice`: Node's buffers give no copy.
	const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
	const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
	let hash = 0x811c9dc5 ^ bytes.length;
	// By index: all that is kept goes through here at a restart, and an iterator takes several times as long.
	for (let at = 0; at < words.length; at++) {
		hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
	}
	for (let at = words.length << 2; at < bytes.length; at++) {
		hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
	}
	return hash >>> 0;
}
