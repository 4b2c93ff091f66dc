/** Rows of numbers, one behind the other: an object for each takes several times as much memory as what is in it. */
export class NumberRows {
	/** So many rows each: what is full is never copied. */
	readonly #chunks: Uint32Array[] = [];
	#count = 0;

	/** @param width numbers in a row, each below 2 ** 32 */
	constructor(private readonly width: number) {}

	get count(): number {
		return this.#count;
	}

	push(...row: readonly number[]): void {
		const at = this.#count % rowsInChunk;
		if (at === 0) {
			this.#chunks.push(new Uint32Array(rowsInChunk * this.width));
		}
		this.#chunks.at(-1)?.set(row, at * this.width);
		this.#count++;
	}

	/** 0 where there is no such row. */
	at(row: number, column: number): number {
		return this.#chunks[Math.floor(row / rowsInChunk)]?.[(row % rowsInChunk) * this.width + column] ?? 0;
	}
}

const rowsInChunk = 4096;
