/** Files and folders that came or went are told one by one, thousands of them where a branch is changed: they are looked at together. */
import type { Disposable, Uri } from 'vscode';
import { isOwnFile, lockSuffix } from '../../core/index';
import { isAtOrBelow } from './below';
import { Debouncer } from './lifecycle';

/** Milliseconds. */
const pause = 10;

export class Touched implements Disposable {
	readonly #debouncer = new Debouncer();
	readonly #noted = new Set<string>();

	/** `found` is told those of `keys`, URIs as strings, that were touched, or lie in a folder that was. */
	constructor(
		private readonly keys: () => Iterable<string>,
		private readonly found: (key: string) => void,
	) {}

	/** Of files of ours, and of locks, nobody asks what lies below. */
	note(uri: Uri): void {
		if (!isOwnFile(uri.path) && !uri.path.endsWith(lockSuffix)) {
			this.#noted.add(uri.toString());
			this.#debouncer.schedule('look', pause, () => this.look());
		}
	}

	/** Does not wait for what else is told. */
	look(): void {
		for (const key of this.#noted.size > 0 ? this.keys() : []) {
			if (isAtOrBelow(key, this.#noted)) {
				this.found(key);
			}
		}
		this.#noted.clear();
	}

	dispose(): void {
		this.#debouncer.dispose();
	}
}
