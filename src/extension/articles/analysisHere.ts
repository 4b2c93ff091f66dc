/** Analyses texts in the extension host itself, one after the other, a little at a time. */
import type { Disposable } from 'vscode';
import { analysisInSteps, type PackedArticle, packArticle } from '../../core/index';
import { utf8 } from '../../worker/utf8';
import { Pace } from '../base/pace';
import type { Knowledge } from '../files/knowledge';

export class AnalysisHere implements Disposable {
	readonly #pace = new Pace();
	#before: Promise<unknown> = Promise.resolve();

	/** `undefined` for a text that cannot be packed: see `packArticle`. */
	analyse(text: string, knowledge: Knowledge): Promise<PackedArticle | undefined> {
		const work = () => this.#analyse(text, knowledge);
		const turn = this.#before.then(work, work);
		this.#before = turn;
		return turn;
	}

	async #analyse(text: string, { codebook, catalogue }: Knowledge): Promise<PackedArticle | undefined> {
		const steps = analysisInSteps(text, { detect: codebook.detect, catalogue });
		for (;;) {
			await this.#pace.rest();
			const step = steps.next();
			if (step.done === true) {
				return packArticle(text, step.value, utf8);
			}
		}
	}

	dispose(): void {
		this.#pace.dispose();
	}
}
