/** Lets background work give way to everything else before anybody notices. */
import type { Disposable } from 'vscode';

/** Work goes on for so long at a time: with one long article more, it is still less than a person notices. Milliseconds. */
const slice = 12;

export class Pace implements Disposable {
	/** A timer of no time takes a millisecond or four; a message to oneself takes none. */
	readonly #channel = new MessageChannel();
	#since = performance.now();
	#resume: (() => void) | undefined;

	constructor() {
		this.#channel.port1.onmessage = () => {
			this.#since = performance.now();
			this.#resume?.();
		};
	}

	/** True where the work has gone on for long enough. */
	get isDue(): boolean {
		return performance.now() - this.#since > slice;
	}

	/** To be waited for where it is due; all that was waiting meanwhile is done then. */
	rest(): Promise<void> | undefined {
		return this.isDue
			? new Promise(resolve => {
					this.#resume = resolve;
					this.#channel.port2.postMessage(undefined);
				})
			: undefined;
	}

	dispose(): void {
		this.#channel.port1.close();
		this.#resume?.();
	}
}
