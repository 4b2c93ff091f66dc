/** A wording that is packed when many others have been asked for since: unpacked it takes twenty times as much. */
import { packTerms, unpackTerms } from './packedTerms';
import type { Wording } from './wording';

/** So many are held unpacked. */
const mostOpen = 16_384;

/** In the order in which they were opened, round and round. */
const opened: KeptWording[] = [];
let next = 0;

export class KeptWording {
	#open: Wording | undefined;
	#packed: string | undefined;

	constructor(wording: Wording) {
		this.#open = wording;
		this.#count();
	}

	get wording(): Wording {
		if (this.#open === undefined) {
			this.#open = unpackTerms(this.#packed ?? '') as Wording;
			this.#count();
		}
		return this.#open;
	}

	/** Packs it. */
	private close(): void {
		this.#packed ??= packTerms(this.#open);
		this.#open = undefined;
	}

	#count(): void {
		const oldest = opened[next];
		opened[next] = this;
		next = (next + 1) % mostOpen;
		oldest?.close();
	}
}
