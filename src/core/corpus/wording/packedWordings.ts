/** Wordings by number, packed: those that were asked for last are held unpacked, too. */
import { NumberRows } from '../numberRows';
import { packWording, unpackWording } from './packedWording';
import type { Wording } from './wording';

/** So many are held unpacked where nobody says otherwise: a wording is twenty times as large then. */
const usuallyOpen = 16_384;
const blockSize = 65_536;

export class PackedWordings {
	readonly #blocks: Uint8Array[] = [];
	#filled = blockSize;
	/** Of each wording: the block, and where it begins there. */
	readonly #places = new NumberRows(2);
	/** By slot: the wording, and its number. */
	readonly #open: Wording[] = [];
	readonly #numbers: Int32Array;

	/** @param mostOpen so many are held unpacked: each until another that falls into the same slot */
	constructor(private readonly mostOpen = usuallyOpen) {
		this.#numbers = new Int32Array(mostOpen).fill(-1);
	}

	/** Gives its number. */
	push(wording: Wording): number {
		const bytes = packWording(wording);
		if (this.#filled + bytes.length > blockSize) {
			this.#blocks.push(new Uint8Array(Math.max(blockSize, bytes.length)));
			this.#filled = 0;
		}
		this.#blocks.at(-1)?.set(bytes, this.#filled);
		const number = this.#places.count;
		this.#places.push(this.#blocks.length - 1, this.#filled);
		this.#filled += bytes.length;
		this.#hold(number, wording);
		return number;
	}

	at(number: number): Wording {
		const slot = number % this.mostOpen;
		const open = this.#numbers[slot] === number ? this.#open[slot] : undefined;
		if (open !== undefined) {
			return open;
		}
		const wording = unpackWording(this.#blocks[this.#places.at(number, 0)] ?? [], this.#places.at(number, 1));
		this.#hold(number, wording);
		return wording;
	}

	#hold(number: number, wording: Wording): void {
		const slot = number % this.mostOpen;
		this.#numbers[slot] = number;
		this.#open[slot] = wording;
	}

	/** Adds it too, and gives what has it. */
	kept(wording: Wording): { readonly wording: Wording } {
		return new PackedWording(this, this.push(wording));
	}
}

class PackedWording {
	constructor(
		private readonly wordings: PackedWordings,
		private readonly number: number,
	) {}

	get wording(): Wording {
		return this.wordings.at(this.number);
	}
}
