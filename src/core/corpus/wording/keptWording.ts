/** A wording that is packed when many others have been asked for since: unpacked it takes twenty times as much. */
import { packTerms, unpackTerms } from './packedTerms';
import type { Wording } from './wording';

/** So many are held unpacked. */
const mostOpen = 16_384;

/** In the order in which they were opened, round and round. */
const opened: KeptWording[] = [];
let next = 0;

/**
 * Packed ones stand one behind the other in blocks of so many bytes, each of which goes when none of its wordings is left:
 * an array for each takes more than what is in it.
 */
const blockSize = 65_536;
let block = new Uint8Array();
let filled = 0;

export class KeptWording {
	#open: Wording | undefined;
	/** The block that it was packed into, and where it begins there. */
	#packed: Uint8Array | undefined;
	#at = 0;

	constructor(wording: Wording) {
		this.#open = wording;
		this.#count();
	}

	get wording(): Wording {
		if (this.#open === undefined) {
			this.#open = unpackTerms(this.#packed ?? [], this.#at) as Wording;
			this.#count();
		}
		return this.#open;
	}

	/** Packs it. */
	private close(): void {
		if (this.#packed === undefined) {
			const bytes = packTerms(this.#open);
			if (filled + bytes.length > block.length) {
				block = new Uint8Array(Math.max(blockSize, bytes.length));
				filled = 0;
			}
			block.set(bytes, filled);
			this.#packed = block;
			this.#at = filled;
			filled += bytes.length;
		}
		this.#open = undefined;
	}

	#count(): void {
		const oldest = opened[next];
		opened[next] = this;
		next = (next + 1) % mostOpen;
		oldest?.close();
	}
}
