/** Reads the names of all articles between all else: who asks for them soon should not have to wait until they are read. */
import type { Disposable } from 'vscode';
import type { Corpus } from '../../core/index';
import { Pace } from '../base/pace';

/** When no article was taken for so long, none is about to be. Milliseconds. */
const quiet = 5;

export class NamesReading implements Disposable {
	readonly #pace = new Pace();
	#underWay: Promise<void> | undefined;
	#taken: (() => number) | undefined;
	/** What `#taken` has told last. */
	#seen: number | undefined;

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

	/** One look is not enough where some were taken: files that are asked for are told of one after the other. */
	async #giveWay(taken: () => number): Promise<void> {
		await this.#pace.turn();
		while (taken === this.#taken && taken() !== this.#seen) {
			this.#seen = taken();
			await new Promise(resolve => setTimeout(resolve, quiet));
		}
	}

	dispose(): void {
		this.#pace.dispose();
	}
}
