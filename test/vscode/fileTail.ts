/** Follows a file that another process appends to. */
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

export class FileTail {
	readonly #file: string;
	readonly #sink: (chunk: Uint8Array) => void;
	#position = 0;

	/** Creates the file, empty. */
	constructor(file: string, sink: (chunk: Uint8Array) => void) {
		this.#file = file;
		this.#sink = sink;
		writeFileSync(file, '');
	}

	/** Hands on what was appended since the last call. */
	read(): void {
		const descriptor = openSync(this.#file, 'r');
		try {
			for (;;) {
				const chunk = new Uint8Array(65_536);
				const length = readSync(descriptor, chunk, 0, chunk.length, this.#position);
				if (length === 0) return;
				this.#position += length;
				this.#sink(chunk.subarray(0, length));
			}
		} finally {
			closeSync(descriptor);
		}
	}
}
