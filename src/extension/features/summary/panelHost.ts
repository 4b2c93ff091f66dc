/** The host of the panel's page: sends figures and findings as they are under its query, and the sentences behind them. */
import {
	commands,
	type Disposable,
	env,
	type LogOutputChannel,
	type TextEditor,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
} from 'vscode';
import {
	choicesOf,
	entityPage,
	Filter,
	filteredFindings,
	filterSteps,
	outletRows,
	rowNames,
	rows,
	SearchTexts,
	searchSteps,
	summaryNumbers,
} from '../../../core/index';
import {
	CardSender,
	type HostMessage,
	type KindLook,
	type PageMessage,
	readPageMessage,
	shownFindings,
} from '../../../panel/protocol';
import { selectedSpan } from '../../caret';
import { decideOnClaims } from '../../claimDecisions';
import { explainFailure } from '../../failure';
import { commands as ids } from '../../ids';
import { Debouncer, DisposableStore } from '../../lifecycle';
import { panelWords } from '../../panelWords';
import type { ScanProgress } from '../../scan';
import type { Services } from '../../services';
import { inTurns } from '../../turns';
import { exportChart } from './exportChart';
import { exportSummary } from './exportSummary';
import { pageHtml } from './pageHtml';
import { takeGroup, takeShown } from './takingTags';

/** Figures are drawn again at most this often. Milliseconds. */
const pause = 150;
/** After the caret came to rest. Milliseconds. */
const caretPause = 80;
/** Typing goes on for longer: articles are compared again when it has paused for this long. Milliseconds. */
const findingsPause = 400;

type Asked = Omit<Extract<PageMessage, { type: 'query' }>, 'type'>;

/** The panel that is open, and what its page is told and asks. */
export class SummaryPanel implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #log: LogOutputChannel;
	readonly #texts = new SearchTexts();
	readonly #cards = new CardSender();
	#asked: Asked = { query: {}, cards: 0 };
	/** Made ready for the query and the corpus as they are; absent since either changed. */
	#filter: Filter | undefined;
	/** Of the articles as they are; absent since they changed. */
	#looks: readonly KindLook[] | undefined;
	/** What was under way when the panel was closed is told to nobody. */
	#isDisposed = false;
	/** The page listens; before, what is sent is lost. */
	#ready = false;
	/** The page has been told what its rows are about; false again when the articles have changed. */
	#isIntroduced = false;
	/** Counts changes of articles. */
	#changes = 0;
	/** All articles are being read, for the first time or again. */
	#isReading = false;
	/** Names and places are being counted; what is asked meanwhile is answered then. */
	#isCounting = false;
	/** The entity whose page is to be shown as soon as the page listens. */
	#wanted: string | undefined;

	constructor(
		private readonly panel: WebviewPanel,
		private readonly services: Services,
	) {
		const { extensionUri, library, log } = services;
		this.#log = log;
		this.#store.add(panel);
		panel.webview.options = {
			enableScripts: true,
			localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
		};
		panel.iconPath = Uri.joinPath(extensionUri, 'media', 'icon.svg');
		this.#store.add(panel.webview.onDidReceiveMessage(message => this.#receive(message)));
		this.#store.add(library.onDidChange(() => this.#articlesChanged()));
		this.#store.add(library.onDidProgress(progress => this.#tellProgress(progress)));
		this.#store.add(services.findings.onDidStale(() => this.#scheduleFindings(findingsPause)));
		this.#store.add(window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followCaret(textEditor)));
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
				this.#filter = undefined;
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
			case 'decide': {
				const { claims } = await this.services.findings.latest();
				return decideOnClaims(this.services, claims.groups, message.decision);
			}
			case 'chart':
				return exportChart(this.services, message.format, message.content);
			case 'export':
				return exportSummary(
					this.services,
					await this.services.findings.latest(),
					this.#currentFilter(),
					message.format,
				);
			case 'tags':
				return takeShown(message.as, this.#currentFilter());
			case 'pack':
				return takeGroup(message.group);
		}
	}

	#showWanted(): void {
		if (this.#wanted !== undefined) {
			this.#post({ type: 'showEntity', key: this.#wanted });
			this.#wanted = undefined;
		}
	}

	async #sendRows({ id, selection, query }: Extract<PageMessage, { type: 'rows' }>): Promise<void> {
		const { corpus } = this.services.library;
		const isCurrent = JSON.stringify(query) === JSON.stringify(this.#asked.query);
		const filter = isCurrent ? this.#currentFilter() : new Filter(corpus, query, this.#texts);
		try {
			const found =
				selection.of === 'outlet'
					? outletRows(corpus, (await this.services.findings.latest()).claims, filter, selection)
					: rows(corpus, selection, query, filter);
			this.#post({ type: 'rows', id, rows: found });
		} catch (error) {
			this.#log.error(`Tag summary: ${String(error)}`);
			this.#post({ type: 'rejected', id, message: error instanceof Error ? error.message : String(error) });
		}
	}

	/** The page marks the sentences that the caret is in; it takes no focus for that. */
	#followCaret({ document, selection }: TextEditor): void {
		this.#debouncer.schedule('here', caretPause, () => {
			const article = this.services.library.get(document.uri);
			if (this.#isSeen && article) {
				const place = { article: article.uri.toString(), ...selectedSpan(selection, article) };
				this.#post({ type: 'here', place });
			}
		});
	}

	#articlesChanged(): void {
		this.#changes++;
		this.#filter = undefined;
		this.#looks = undefined;
		this.#isIntroduced = false;
		this.#debouncer.schedule('update', pause, () => {
			this.#update().catch(error => this.#explain(error));
		});
	}

	/** Figures first. What takes comparing all articles follows. */
	async #update(): Promise<void> {
		// A hidden page is not there: it asks anew when it is shown again.
		if (!this.#isSeen || !(await this.#count()) || !this.#isSeen) {
			return;
		}
		const { corpus } = this.services.library;
		if (!this.#isIntroduced) {
			this.#isIntroduced = true;
			this.#post({ type: 'choices', choices: choicesOf(corpus) });
			this.#post({ type: 'directory', directory: rowNames(corpus) });
		}
		const filter = this.#currentFilter();
		const summary = summaryNumbers(filter);
		this.#looks ??= this.#findLooks();
		this.#post({ type: 'update', summary, looks: this.#looks, terms: filter.terms });
		// Where they are known, they follow when the page has painted the figures.
		if (!this.services.findings.known) {
			this.#scheduleFindings(findingsPause);
		}
	}

	/** Figures of half of the articles would mislead, and finding them would hold up the reading. */
	#tellProgress({ state, done, total }: ScanProgress): void {
		this.#isReading = state === 'running';
		if (!this.#isReading) {
			this.#articlesChanged();
		} else if (this.#isSeen) {
			// The page shows it for as long as it has no figures.
			this.#post({ type: 'loading', done, total });
		}
	}

	get #isSeen(): boolean {
		return this.#ready && this.panel.visible;
	}

	/** Makes the figures of the articles as they are, under the query, quick to ask for. False where it is too early, or under way already. */
	async #count(): Promise<boolean> {
		if (this.#isCounting || this.#isReading) {
			return false;
		}
		this.#isCounting = true;
		try {
			const { library, findings } = this.services;
			for (let isLatest = () => false; !isLatest(); ) {
				const [changes, { query }] = [this.#changes, this.#asked];
				isLatest = () => changes === this.#changes && query === this.#asked.query;
				const isOver = () => this.#isReading || !isLatest();
				await findings.letFirst(() => inTurns(filterSteps(library.corpus, query, this.#texts), isOver));
			}
			return !this.#isReading;
		} finally {
			this.#isCounting = false;
		}
	}

	#scheduleFindings(delay: number): void {
		this.#debouncer.schedule('findings', delay, () => {
			this.#sendFindings().catch(error => this.#explain(error));
		});
	}

	async #sendFindings(): Promise<void> {
		const found = this.#isReading ? undefined : await this.services.findings.get();
		if (!found || found !== this.services.findings.known || !this.#isSeen) {
			return;
		}
		const { corpus } = this.services.library;
		const { cards, entity } = this.#asked;
		const filter = this.#currentFilter();
		const findings = this.#cards.pack(shownFindings(filteredFindings(corpus, found, filter, cards)));
		this.#post({ type: 'findings', findings });
		if (entity !== undefined) {
			const page = entityPage(corpus, found.claims, filter, entity, cards);
			this.#post({ type: 'entity', key: entity, ...(page && { page }) });
		}
		await this.#readTexts();
	}

	/** When all has been said, so that the first search need not wait for it. */
	async #readTexts(): Promise<void> {
		const changes = this.#changes;
		const isOver = () => changes !== this.#changes || this.#isReading || !this.#isSeen;
		await inTurns(searchSteps(this.services.library.corpus, this.#texts), isOver, () => this.#isCounting);
	}

	#currentFilter(): Filter {
		this.#filter ??= new Filter(this.services.library.corpus, this.#asked.query, this.#texts);
		return this.#filter;
	}

	/** What the codebooks of all articles' folders call their kinds; the first one to name a kind decides. */
	#findLooks(): readonly KindLook[] {
		const looks = new Map<string, KindLook>();
		for (const { codebook } of new Set(this.services.library.all().map(({ knowledge }) => knowledge))) {
			for (const [kind, { label, color }] of Object.entries(codebook.kinds)) {
				if (!looks.has(kind)) {
					looks.set(kind, { kind, ...(label && { label }), ...(color && { color }) });
				}
			}
		}
		return [...looks.values()];
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
