/** A wording that is packed when many others have been asked for since: unpacked it takes twenty times as much. */
import { putInBlock } from './packedBlocks';
import { packWording, unpackWording } from './packedWording';
import type { Wording } from './wording';

/** So many are held unpacked. */
const mostOpen = 16_384;

/** In the order in which they were opened, round and round. */
const opened: KeptWording[] = [];
let next = 0;

/** Others hold one and none is one: what hangs on it stays in memory while it is among those held unpacked. */
export class KeptWording {
	#open: Wording | undefined;
	/** As in `InBlock`. */
	#packed: Uint8Array | undefined;
	#at = 0;

	constructor(wording: Wording) {
		this.#open = wording;
		this.#count();
	}

	get wording(): Wording {
		if (this.#open === undefined) {
			this.#open = unpackWording(this.#packed ?? [], this.#at);
			this.#count();
		}
		return this.#open;
	}

	/** Packs it. */
	private close(): void {
		if (this.#packed === undefined && this.#open !== undefined) {
			const { block, at } = putInBlock(packWording(this.#open));
			this.#packed = block;
			this.#at = at;
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
