/** What the page shows under its query: figures as they are, what takes comparing all articles after them, and sentences. */
import type { Disposable } from 'vscode';
import {
	choicesOf,
	entityPage,
	filteredFindings,
	firstCompared,
	firstRows,
	isCompared,
	rowNames,
	summaryNumbers,
} from '../../../core/index';
import {
	CardSender,
	type HostMessage,
	type KindLook,
	type PageMessage,
	shownFindings,
} from '../../../panel/protocol';
import type { ScanProgress } from '../../articles/scanned';
import { Debouncer, DisposableStore } from '../../base/lifecycle';
import { reasonOf } from '../../base/unwritten';
import type { Services } from '../../services';
import type { Counting } from './counting';
import { kindLooks } from './kindLooks';

/** Figures are drawn again at most this often. Milliseconds. */
const pause = 150;
/** Typing goes on for longer: articles are compared again when it has paused for this long. Milliseconds. */
const findingsPause = 400;

type Asked = Omit<Extract<PageMessage, { type: 'query' }>, 'type'>;

/** The page, as it is told things. */
interface PageEnd {
	/** A page that is not there asks anew when it is. */
	isSeen(): boolean;
	post(message: HostMessage): void;
	/** What nobody waits for went wrong. */
	explain(error: unknown): void;
}

export class PageFigures implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #cards = new CardSender();
	#asked: Asked = { query: {}, cards: 0 };
	/** Of the articles as they are; absent since they changed. */
	#looks: readonly KindLook[] | undefined;
	/** The page has been told what its rows are about; false again when the articles have changed. */
	#isIntroduced = false;
	/** As last told, of the reading that goes on or the last one. */
	#progress: ScanProgress | undefined;

	constructor(
		private readonly page: PageEnd,
		private readonly services: Pick<Services, 'library' | 'findings' | 'log'>,
		private readonly counting: Counting,
	) {
		const { library, findings } = services;
		this.#store.add(library.onDidChange(() => this.#articlesChanged()));
		this.#store.add(library.onDidProgress(progress => this.#follow(progress)));
		this.#store.add(findings.onDidStale(() => this.#scheduleFindings(findingsPause)));
	}

	/** The page is another one, and knows nothing. */
	forget(): void {
		this.#isIntroduced = false;
		this.#cards.forget();
	}

	ask(asked: Asked): Promise<void> {
		this.#asked = asked;
		this.counting.ask(asked.query);
		return this.update();
	}

	/** An open query is answered in any case. */
	async update(): Promise<void> {
		try {
			await this.#sendFigures();
		} catch (error) {
			this.page.post({ type: 'failed', message: reasonOf(error) });
			throw error;
		}
	}

	/** The figures are on the screen. */
	painted(): void {
		if (this.services.findings.known) {
			this.#scheduleFindings(0);
		}
	}

	async sendRows({ id, selection, query, limit }: Extract<PageMessage, { type: 'rows' }>): Promise<void> {
		const { corpus } = this.services.library;
		try {
			await this.counting.whenRead();
			const filter = this.counting.filterFor(query);
			const found = isCompared(selection)
				? firstCompared(corpus, (await this.services.findings.latest()).claims, filter, selection, limit)
				: firstRows(corpus, selection, filter, limit);
			this.page.post({ type: 'rows', id, ...found });
		} catch (error) {
			this.services.log.error(`Tag summary: ${String(error)}`);
			const message = error instanceof Error ? error.message : String(error);
			this.page.post({ type: 'rejected', id, message });
		}
	}

	#articlesChanged(): void {
		this.counting.articlesChanged();
		this.#looks = undefined;
		this.#isIntroduced = false;
		this.#debouncer.schedule('update', pause, () => {
			this.update().catch(error => this.page.explain(error));
		});
	}

	/** Figures first. What takes comparing all articles follows. */
	async #sendFigures(): Promise<void> {
		if (this.services.library.isReading) {
			return this.#tellProgress();
		}
		if (!this.page.isSeen() || !(await this.counting.prepare()) || !this.page.isSeen()) {
			return;
		}
		const { corpus } = this.services.library;
		if (!this.#isIntroduced) {
			this.#isIntroduced = true;
			this.page.post({ type: 'choices', choices: choicesOf(corpus) });
			this.page.post({ type: 'directory', directory: rowNames(corpus) });
		}
		const filter = this.counting.filter;
		const summary = summaryNumbers(filter);
		this.#looks ??= kindLooks(this.services.library);
		this.page.post({ type: 'update', summary, looks: this.#looks, terms: filter.terms });
		// Where they are known, they follow when the page has painted the figures.
		if (!this.services.findings.known) {
			this.#scheduleFindings(findingsPause);
		}
	}

	#follow(progress: ScanProgress): void {
		this.#progress = progress;
		if (progress.state === 'running') {
			this.#tellProgress();
		} else {
			this.counting.readingEnded();
			this.#articlesChanged();
		}
	}

	/** While articles are being read. */
	#tellProgress(): void {
		if (this.page.isSeen()) {
			const { done, total } = this.#progress?.state === 'running' ? this.#progress : { done: 0, total: 0 };
			this.page.post({ type: 'loading', done, total });
		}
	}

	#scheduleFindings(delay: number): void {
		this.#debouncer.schedule('findings', delay, () => {
			this.#sendFindings().catch(error => this.page.explain(error));
		});
	}

	async #sendFindings(): Promise<void> {
		const found = this.services.library.isReading ? undefined : await this.services.findings.get();
		if (!found || found !== this.services.findings.known || !this.page.isSeen()) {
			return;
		}
		const { corpus } = this.services.library;
		const { cards, entity } = this.#asked;
		const filter = this.counting.filter;
		const findings = this.#cards.pack(shownFindings(filteredFindings(corpus, found, filter, cards)));
		this.page.post({ type: 'findings', findings });
		if (entity !== undefined) {
			const page = entityPage(corpus, found.claims, filter, entity, cards);
			this.page.post({ type: 'entity', key: entity, ...(page && { page }) });
		}
		await this.counting.readTexts(() => this.page.isSeen());
	}

	dispose(): void {
		this.#store.dispose();
	}
}
