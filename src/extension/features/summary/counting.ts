/** The articles as they are under the page's query: counted between other work, and kept until either changes. */
import { Filter, filterSteps, type Query, SearchTexts, searchSteps } from '../../../core/index';
import { inTurns } from '../../base/turns';
import type { Services } from '../../services';

export class Counting {
	readonly #texts = new SearchTexts();
	#query: Query = {};
	/** Absent since the query or the articles changed. */
	#filter: Filter | undefined;
	/** Counts changes of articles. */
	#changes = 0;
	/** What is asked meanwhile is answered then. */
	#isUnderWay = false;

	readonly #waiting: (() => void)[] = [];

	constructor(
		private readonly services: {
			readonly library: Pick<Services['library'], 'corpus' | 'isReading'>;
			readonly findings: Pick<Services['findings'], 'letFirst'>;
		},
	) {}

	ask(query: Query): void {
		this.#query = query;
		this.#filter = undefined;
	}

	articlesChanged(): void {
		this.#changes++;
		this.#filter = undefined;
	}

	get filter(): Filter {
		this.#filter ??= new Filter(this.services.library.corpus, this.#query, this.#texts);
		return this.#filter;
	}

	filterFor(query: Query): Filter {
		return JSON.stringify(query) === JSON.stringify(this.#query)
			? this.filter
			: new Filter(this.services.library.corpus, query, this.#texts);
	}

	/**
	 * Makes the filter quick to ask for. False where it is under way already, or articles are being read: figures of half of
	 * them would mislead, and counting them would hold up the reading.
	 */
	async prepare(): Promise<boolean> {
		const { library, findings } = this.services;
		if (this.#isUnderWay || library.isReading) {
			return false;
		}
		this.#isUnderWay = true;
		try {
			for (let isLatest = () => false; !isLatest(); ) {
				const [changes, query] = [this.#changes, this.#query];
				isLatest = () => changes === this.#changes && query === this.#query;
				const isOver = () => library.isReading || !isLatest();
				try {
					await findings.letFirst(() => inTurns(filterSteps(library.corpus, query, this.#texts), isOver));
				} catch (error) {
					// What nobody wants to know any more must not keep the newer query from its answer.
					if (isLatest()) {
						throw error;
					}
				}
			}
			return !library.isReading;
		} finally {
			this.#isUnderWay = false;
		}
	}

	/** Resolves when no articles are being read: sentences of half of them would mislead as well. */
	async whenRead(): Promise<void> {
		if (this.services.library.isReading) {
			await new Promise<void>(resolve => this.#waiting.push(resolve));
		}
	}

	readingEnded(): void {
		for (const goOn of this.#waiting.splice(0)) {
			goOn();
		}
	}

	/** When all has been said, so that the first search need not wait for it. */
	async readTexts(isSeen: () => boolean): Promise<void> {
		const { library } = this.services;
		const changes = this.#changes;
		const isOver = () => changes !== this.#changes || library.isReading || !isSeen();
		await inTurns(searchSteps(library.corpus, this.#texts), isOver, () => this.#isUnderWay);
	}
}
