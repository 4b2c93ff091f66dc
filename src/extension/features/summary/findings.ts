/** What only the whole corpus can tell, kept until an article or a decision changes. */
import { type CorpusFindings, corpusFindings } from '../../../core/index';
import { allDecidedGroups } from '../../claimGroups';
import type { Services } from '../../services';

export class Findings {
	#known: CorpusFindings | undefined;
	/** Counts what has changed: findings made of something older are not kept. */
	#changes = 0;
	/** How long they took to find the last time. Milliseconds. */
	took = 0;

	constructor(private readonly services: Services) {}

	get isKnown(): boolean {
		return this.#known !== undefined;
	}

	forget(): void {
		this.#known = undefined;
		this.#changes++;
	}

	async get(): Promise<CorpusFindings> {
		if (this.#known) {
			return this.#known;
		}
		const changes = this.#changes;
		const decided = await allDecidedGroups(this.services);
		const started = Date.now();
		const found = this.#known ?? corpusFindings(this.services.library.corpus, decided);
		this.took = Date.now() - started;
		if (changes === this.#changes) {
			this.#known = found;
		}
		return found;
	}
}
