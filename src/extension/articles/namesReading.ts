/** Reads the names of all articles between all else: who asks for them soon should not have to wait until they are read. */
import type { Disposable } from 'vscode';
import type { Corpus } from '../../core/index';
import { Pace } from '../base/pace';

export class NamesReading implements Disposable {
	readonly #pace = new Pace();
	#underWay: Promise<void> | undefined;

	constructor(private readonly corpus: Corpus) {}

	/** Goes on where it is under way already; resolves when there is no article whose names are not read. */
	begin(): Promise<void> {
		this.#underWay ??= this.#read().finally(() => {
			this.#underWay = undefined;
		});
		return this.#underWay;
	}

	async #read(): Promise<void> {
		const steps = this.corpus.readingNames();
		while (steps.next().done !== true) {
			if (this.#pace.isDue) {
				await this.#pace.rest();
			}
		}
	}

	dispose(): void {
		this.#pace.dispose();
	}
}
