/** Reads the names of all articles between all else: who asks for them soon should not have to wait until they are read. */
import type { Disposable } from 'vscode';
import type { Corpus } from '../../core/index';
import { Pace } from '../base/pace';

export class NamesReading implements Disposable {
	readonly #pace = new Pace();
	#underWay: Promise<void> | undefined;
	#taken: (() => number) | undefined;

	constructor(private readonly corpus: Pick<Corpus, 'readingNames'>) {}

	/**
	 * Goes on where it is under way already; resolves when there is no article whose names are not read. With `taken`,
	 * which counts articles, those go before: names are read only while no more are taken. The last call decides.
	 */
	begin(taken?: () => number): Promise<void> {
		this.#taken = taken;
		this.#underWay ??= this.#read().finally(() => {
			this.#underWay = undefined;
		});
		return this.#underWay;
	}

	async #read(): Promise<void> {
		const steps = this.corpus.readingNames();
		do {
			if (this.#taken) {
				await this.#giveWay(this.#taken);
			} else if (this.#pace.isDue) {
				await this.#pace.rest();
			}
		} while (steps.next().done !== true);
	}

	async #giveWay(taken: () => number): Promise<void> {
		let before: number | undefined;
		while (taken === this.#taken && taken() !== before) {
			before = taken();
			await this.#pace.turn();
		}
	}

	dispose(): void {
		this.#pace.dispose();
	}
}
