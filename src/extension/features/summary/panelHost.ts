/** The host of the panel's page: sends figures and findings as they are under its query, and the sentences behind them. */
import {
	commands,
	type Disposable,
	env,
	type LogOutputChannel,
	l10n,
	Uri,
	ViewColumn,
	type WebviewPanel,
	workspace,
} from 'vscode';
import {
	choicesOf,
	entityPage,
	filteredFindings,
	firstOfOutlet,
	firstRows,
	rowNames,
	summaryNumbers,
} from '../../../core/index';
import {
	CardSender,
	type HostMessage,
	isMeantAsQuery,
	type KindLook,
	type PageMessage,
	readPageMessage,
	shownFindings,
} from '../../../panel/protocol';
import { explainFailure } from '../../failure';
import { commands as ids } from '../../ids';
import { Debouncer, DisposableStore } from '../../lifecycle';
import { panelWords } from '../../panelWords';
import type { ScanProgress } from '../../scan';
import type { Services } from '../../services';
import { reasonOf } from '../../unwritten';
import { type CaretPlace, followCaret } from './caretPlace';
import { Counting } from './counting';
import { exportChart } from './exportChart';
import { exportSummary } from './exportSummary';
import { kindLooks } from './kindLooks';
import { pageHtml } from './pageHtml';
import { decideAsSeen, packAsSeen } from './seenDecisions';
import { takeShown } from './takingTags';

/** Figures are drawn again at most this often. Milliseconds. */
const pause = 150;
/** Typing goes on for longer: articles are compared again when it has paused for this long. Milliseconds. */
const findingsPause = 400;

type Asked = Omit<Extract<PageMessage, { type: 'query' }>, 'type'>;

/** The panel that is open, and what its page is told and asks. */
export class SummaryPanel implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #log: LogOutputChannel;
	readonly #counting: Counting;
	readonly #cards = new CardSender();
	#asked: Asked = { query: {}, cards: 0 };
	/** Of the articles as they are; absent since they changed. */
	#looks: readonly KindLook[] | undefined;
	/** What was under way when the panel was closed is told to nobody. */
	#isDisposed = false;
	/** The page listens; before, what is sent is lost. */
	#ready = false;
	/** The page has been told what its rows are about; false again when the articles have changed. */
	#isIntroduced = false;
	/** As last told, of the reading that goes on or the last one. */
	#progress: ScanProgress | undefined;
	/** The entity whose page is to be shown as soon as the page listens. */
	#wanted: string | undefined;

	constructor(
		private readonly panel: WebviewPanel,
		private readonly services: Services,
	) {
		const { extensionUri, library, log } = services;
		this.#log = log;
		this.#counting = new Counting(services);
		this.#store.add(panel);
		panel.webview.options = {
			enableScripts: true,
			localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
		};
		panel.iconPath = Uri.joinPath(extensionUri, 'media', 'icon.svg');
		this.#store.add(panel.webview.onDidReceiveMessage(message => this.#receive(message)));
		this.#store.add(library.onDidChange(() => this.#articlesChanged()));
		this.#store.add(library.onDidProgress(progress => this.#follow(progress)));
		this.#store.add(services.findings.onDidStale(() => this.#scheduleFindings(findingsPause)));
		this.#store.add(followCaret(library, place => this.#tellCaret(place)));
		this.#store.add(workspace.onDidRenameFiles(({ files }) => this.#tellRenamed(files)));
		panel.webview.html = pageHtml(panel, extensionUri);
	}

	reveal(): void {
		this.panel.reveal();
	}

	/** Who comes from elsewhere finds the page that they left; who is on somebody's page already wants the whole. */
	open(): void {
		if (this.panel.active && this.#isSeen) {
			this.#post({ type: 'showEntity' });
		}
		this.panel.reveal();
	}

	showEntity(key: string): void {
		if (this.#isSeen) {
			this.#post({ type: 'showEntity', key });
		} else {
			this.#wanted = key;
		}
	}

	#receive(value: unknown): void {
		const message = readPageMessage(value);
		if (message) {
			this.#answer(message).catch(error => this.#explain(error));
		} else {
			this.#log.warn('Tag summary: the page sent a message that is none of ours');
			const message = l10n.t('what is asked for cannot be read');
			if (isMeantAsQuery(value)) {
				// Whoever waits for its answer would wait for ever.
				this.#post({ type: 'failed', message });
			} else {
				explainFailure(this.#log, new Error(message));
			}
		}
	}

	#explain(error: unknown): void {
		this.#log.error(`Tag summary: ${String(error)}`);
		explainFailure(this.#log, error);
	}

	async #answer(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.#ready = true;
				this.#isIntroduced = false;
				this.#cards.forget();
				this.#post({ type: 'init', strings: panelWords(), locale: env.language });
				await this.#update();
				return this.#showWanted();
			case 'query':
				this.#asked = message;
				this.#counting.ask(message.query);
				return this.#update();
			case 'setUp':
				await commands.executeCommand(ids.setUpFolder, ids.openSummary);
				return;
			case 'painted':
				if (this.services.findings.known) {
					this.#scheduleFindings(0);
				}
				return;
			case 'rows':
				return this.#sendRows(message);
			case 'open': {
				const { article, start, end } = message;
				// Beside the panel, so that one sentence after the other can be looked at.
				const column = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
				return this.services.chosenPlaces.go(Uri.parse(article, true), { start, end }, column);
			}
			case 'decide':
				return decideAsSeen(this.services, message.decision, message.seen);
			case 'chart':
				return exportChart(this.services, message.format, message.content);
			case 'export':
				return exportSummary(
					this.services,
					await this.services.findings.latest(),
					this.#counting.filter,
					message.format,
				);
			case 'tags':
				await this.#counting.whenRead();
				return takeShown(message.as, this.#counting.filter);
			case 'pack':
				return packAsSeen(this.services, message.seen);
		}
	}

	#showWanted(): void {
		if (this.#wanted !== undefined) {
			this.#post({ type: 'showEntity', key: this.#wanted });
			this.#wanted = undefined;
		}
	}

	async #sendRows({ id, selection, query, limit }: Extract<PageMessage, { type: 'rows' }>): Promise<void> {
		const { corpus } = this.services.library;
		try {
			await this.#counting.whenRead();
			const filter = this.#counting.filterFor(query);
			const found =
				selection.of === 'outlet'
					? firstOfOutlet(corpus, (await this.services.findings.latest()).claims, filter, selection, limit)
					: firstRows(corpus, selection, filter, limit);
			this.#post({ type: 'rows', id, ...found });
		} catch (error) {
			this.#log.error(`Tag summary: ${String(error)}`);
			this.#post({ type: 'rejected', id, message: error instanceof Error ? error.message : String(error) });
		}
	}

	/** The page marks the sentences that the caret is in; it takes no focus for that. */
	#tellCaret(place: CaretPlace | undefined): void {
		if (this.#isSeen) {
			this.#post({ type: 'here', ...(place && { place }) });
		}
	}

	#tellRenamed(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): void {
		for (const { oldUri, newUri } of files) {
			this.#post({ type: 'renamed', from: oldUri.toString(), to: newUri.toString() });
		}
	}

	#articlesChanged(): void {
		this.#counting.articlesChanged();
		this.#looks = undefined;
		this.#isIntroduced = false;
		this.#debouncer.schedule('update', pause, () => {
			this.#update().catch(error => this.#explain(error));
		});
	}

	/** An open query is answered in any case. */
	async #update(): Promise<void> {
		try {
			await this.#sendFigures();
		} catch (error) {
			this.#post({ type: 'failed', message: reasonOf(error) });
			throw error;
		}
	}

	/** Figures first. What takes comparing all articles follows. */
	async #sendFigures(): Promise<void> {
		if (this.services.library.isReading) {
			return this.#tellProgress();
		}
		// A hidden page is not there: it asks anew when it is shown again.
		if (!this.#isSeen || !(await this.#counting.prepare()) || !this.#isSeen) {
			return;
		}
		const { corpus } = this.services.library;
		if (!this.#isIntroduced) {
			this.#isIntroduced = true;
			this.#post({ type: 'choices', choices: choicesOf(corpus) });
			this.#post({ type: 'directory', directory: rowNames(corpus) });
		}
		const filter = this.#counting.filter;
		const summary = summaryNumbers(filter);
		this.#looks ??= kindLooks(this.services.library);
		this.#post({ type: 'update', summary, looks: this.#looks, terms: filter.terms });
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
			this.#counting.readingEnded();
			this.#articlesChanged();
		}
	}

	/** While articles are being read. */
	#tellProgress(): void {
		if (this.#isSeen) {
			const { done, total } = this.#progress?.state === 'running' ? this.#progress : { done: 0, total: 0 };
			this.#post({ type: 'loading', done, total });
		}
	}

	get #isSeen(): boolean {
		return this.#ready && this.panel.visible;
	}

	#scheduleFindings(delay: number): void {
		this.#debouncer.schedule('findings', delay, () => {
			this.#sendFindings().catch(error => this.#explain(error));
		});
	}

	async #sendFindings(): Promise<void> {
		const found = this.services.library.isReading ? undefined : await this.services.findings.get();
		if (!found || found !== this.services.findings.known || !this.#isSeen) {
			return;
		}
		const { corpus } = this.services.library;
		const { cards, entity } = this.#asked;
		const filter = this.#counting.filter;
		const findings = this.#cards.pack(shownFindings(filteredFindings(corpus, found, filter, cards)));
		this.#post({ type: 'findings', findings });
		if (entity !== undefined) {
			const page = entityPage(corpus, found.claims, filter, entity, cards);
			this.#post({ type: 'entity', key: entity, ...(page && { page }) });
		}
		await this.#counting.readTexts(() => this.#isSeen);
	}

	#post(message: HostMessage): void {
		if (this.#isDisposed) {
			return;
		}
		void this.panel.webview.postMessage(message);
	}

	dispose(): void {
		this.#isDisposed = true;
		this.#ready = false;
		this.#store.dispose();
	}
}
