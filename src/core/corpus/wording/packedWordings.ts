/** Wordings by number, packed: those that were asked for last are held unpacked, too. */
import { NumberRows } from '../numberRows';
import { packWording, unpackWording } from './packedWording';
import type { Wording } from './wording';

/** So many are held unpacked, a power of 2: each until another that falls into the same slot. */
const mostOpen = 16_384;
const blockSize = 65_536;

export class PackedWordings {
	readonly #blocks: Uint8Array[] = [];
	#filled = blockSize;
	/** Of each wording: the block, and where it begins there. */
	readonly #places = new NumberRows(2);
	/** By slot: the wording, and its number. */
	readonly #open: Wording[] = [];
	readonly #numbers = new Int32Array(mostOpen).fill(-1);

	push(wording: Wording): void {
		const bytes = packWording(wording);
		if (this.#filled + bytes.length > blockSize) {
			this.#blocks.push(new Uint8Array(Math.max(blockSize, bytes.length)));
			this.#filled = 0;
		}
		this.#blocks.at(-1)?.set(bytes, this.#filled);
		this.#hold(this.#places.count, wording);
		this.#places.push(this.#blocks.length - 1, this.#filled);
		this.#filled += bytes.length;
	}

	at(number: number): Wording {
		const slot = number % mostOpen;
		const open = this.#numbers[slot] === number ? this.#open[slot] : undefined;
		if (open !== undefined) {
			return open;
		}
		const wording = unpackWording(this.#blocks[this.#places.at(number, 0)] ?? [], this.#places.at(number, 1));
		this.#hold(number, wording);
		return wording;
	}

	#hold(number: number, wording: Wording): void {
		this.#numbers[number % mostOpen] = number;
		this.#open[number % mostOpen] = wording;
	}
}
