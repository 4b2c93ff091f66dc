/** The page's end of the wire to its host. */
import type { FirstRows } from '../core/index';
import type { HostMessage, PageMessage, RowsAsked } from './protocol';

interface VsCodeApi {
	postMessage(message: PageMessage): void;
	getState(): unknown;
	setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** What the host says of its own accord. */
export type Announcement = Exclude<HostMessage, { readonly id: number }>;

interface Waiting {
	resolve(rows: FirstRows): void;
	reject(error: Error): void;
}

/** Answers to requests go to whoever asked, all else to the listener. */
export class Host {
	readonly #api = acquireVsCodeApi();
	readonly #waiting = new Map<number, Waiting>();
	#lastId = 0;

	constructor(listener: (message: Announcement) => void) {
		window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
			if (data.type === 'rows' || data.type === 'rejected') {
				this.#answer(data);
			} else {
				listener(data);
			}
		});
	}

	/** What was stored by this page or an earlier one in its place; anything at all. */
	get stored(): unknown {
		return this.#api.getState();
	}

	store(state: unknown): void {
		this.#api.setState(state);
	}

	post(message: Exclude<PageMessage, { type: 'rows' }>): void {
		this.#api.postMessage(message);
	}

	/** Rejects where the host says so. */
	rows(asked: RowsAsked): Promise<FirstRows> {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#api.postMessage({ type: 'rows', id, ...asked });
		});
	}

	#answer(message: Extract<HostMessage, { id: number }>): void {
		const waiting = this.#waiting.get(message.id);
		this.#waiting.delete(message.id);
		if (message.type === 'rows') {
			waiting?.resolve({ rows: message.rows, count: message.count });
		} else {
			waiting?.reject(new Error(message.message));
		}
	}
}
