/** Lets background work give way to everything else before anybody notices. */
import type { Disposable } from 'vscode';

/** Work goes on for so long at a time: with one long article more, it is still less than a person notices. Milliseconds. */
const slice = 12;

/**
 * What Node does once it has looked at timers, files and sockets; a page has no such thing. Node takes up to a thousand
 * messages that one sends to oneself before it looks at anything else: with those nobody else would get a turn there.
 */
const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };

export class Pace implements Disposable {
	/** In a page a timer of no time takes four milliseconds; a message to oneself takes none. */
	readonly #channel = setImmediate ? undefined : new MessageChannel();
	readonly #next = () => {
		this.#since = performance.now();
		this.#goOn();
	};
	#since = performance.now();
	/** Work that waits; there may be several kinds that share one budget. */
	readonly #resting: (() => void)[] = [];

	constructor() {
		if (this.#channel) {
			this.#channel.port1.onmessage = this.#next;
		}
	}

	/** True where the work has gone on for long enough. */
	get isDue(): boolean {
		return performance.now() - this.#since > slice;
	}

	/** To be waited for where it is due; all that was waiting meanwhile is done then. */
	rest(): Promise<void> | undefined {
		return this.isDue ? this.turn() : undefined;
	}

	/** Until all else that there is to do at the moment is done. */
	turn(): Promise<void> {
		return new Promise(resolve => this.#rest(resolve));
	}

	#rest(resume: () => void): void {
		this.#resting.push(resume);
		if (this.#resting.length === 1) {
			this.#channel?.port2.postMessage(undefined);
			setImmediate?.(this.#next);
		}
	}

	#goOn(): void {
		for (const resume of this.#resting.splice(0)) {
			resume();
		}
	}

	dispose(): void {
		this.#channel?.port1.close();
		this.#goOn();
	}
}
