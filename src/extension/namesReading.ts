/** Reads the names of all articles between all else: who asks for them soon should not have to wait until they are read. */
import type { Disposable } from 'vscode';
import type { Corpus } from '../core/index';
import { Pace } from './pace';

export class NamesReading implements Disposable {
	readonly #pace = new Pace();
	#isUnderWay = false;

	constructor(private readonly corpus: Corpus) {}

	/** Goes on where it is under way already. */
	begin(): void {
		if (!this.#isUnderWay) {
			this.#isUnderWay = true;
			void this.#read().finally(() => {
				this.#isUnderWay = false;
			});
		}
	}

	async #read(): Promise<void> {
		while (!this.corpus.readNames(() => this.#pace.isDue)) {
			await this.#pace.rest();
		}
	}

	dispose(): void {
		this.#pace.dispose();
	}
}
