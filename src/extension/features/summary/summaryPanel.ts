/** The tag summary: one panel, whose page shows figures and asks for the sentences behind them. */
import {
	type Disposable,
	env,
	type LogOutputChannel,
	l10n,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
} from 'vscode';
import {
	choicesOf,
	claimsName,
	entityPage,
	Filter,
	filteredFindings,
	rows,
	SearchTexts,
	summarise,
} from '../../../core/index';
import { type HostMessage, type KindLook, type PageMessage, readPageMessage } from '../../../panel/protocol';
import { registerCommand } from '../../commands';
import { commands, panels } from '../../ids';
import { Debouncer, DisposableStore } from '../../lifecycle';
import { panelWords } from '../../panelWords';
import { reveal } from '../../reveal';
import type { Services } from '../../services';
import { decideOnClaims } from './claimDecisions';
import { exportSummary } from './exportSummary';
import { Findings } from './findings';
import { pageHtml } from './pageHtml';

/** Figures are drawn again at most this often. Milliseconds. */
const pause = 150;
/** Typing goes on for longer: articles are compared again when it has paused for this long. Milliseconds. */
const findingsPause = 400;

/** Of more tags and suggestions than these, articles are compared only when somebody asks for it: it takes seconds. */
const mostUnasked = 10_000;

export function registerSummaryPanel(services: Services): Disposable {
	const store = new DisposableStore();
	let shown: SummaryPanel | undefined;

	const show = (panel: WebviewPanel) => {
		shown?.dispose();
		const summary = new SummaryPanel(panel, services);
		shown = summary;
		panel.onDidDispose(() => {
			summary.dispose();
			if (shown === summary) {
				shown = undefined;
			}
		});
	};
	store.add(
		registerCommand(services.log, commands.openSummary, () => {
			if (shown) {
				shown.reveal();
			} else {
				show(window.createWebviewPanel(panels.summary, l10n.t('Tag Summary'), ViewColumn.Active, {}));
			}
		}),
	);
	store.add(
		window.registerWebviewPanelSerializer(panels.summary, {
			async deserializeWebviewPanel(panel) {
				show(panel);
			},
		}),
	);
	store.add({ dispose: () => shown?.dispose() });
	return store;
}

type Asked = Omit<Extract<PageMessage, { type: 'query' }>, 'type'>;

class SummaryPanel implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #log: LogOutputChannel;
	readonly #findings: Findings;
	readonly #texts = new SearchTexts();
	#asked: Asked = { query: {}, cards: 0 };
	/** Made ready for the query and the corpus as they are; absent since either changed. */
	#filter: Filter | undefined;
	/** The page listens; before, what is sent is lost. */
	#ready = false;
	#hasChoices = false;
	/** Somebody asked for the findings of a large corpus; those of a later state of it are to be asked for again. */
	#wantsFindings = false;

	constructor(
		private readonly panel: WebviewPanel,
		private readonly services: Services,
	) {
		const { extensionUri, library, files, log } = services;
		this.#log = log;
		this.#findings = new Findings(services);
		this.#store.add(panel);
		panel.webview.options = {
			enableScripts: true,
			localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
		};
		panel.iconPath = Uri.joinPath(extensionUri, 'media', 'icon.svg');
		this.#store.add(panel.webview.onDidReceiveMessage(message => this.#receive(message)));
		this.#store.add(library.onDidChange(() => this.#articlesChanged()));
		this.#store.add(
			files.onDidChange(uri => {
				if (uri.path.endsWith(`/${claimsName}`)) {
					this.#findings.forget();
					this.#scheduleFindings(pause);
				}
			}),
		);
		panel.webview.html = pageHtml(panel, extensionUri);
	}

	reveal(): void {
		this.panel.reveal();
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
		void window.showErrorMessage(error instanceof Error ? error.message : String(error));
	}

	async #answer(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.#ready = true;
				this.#hasChoices = false;
				this.#post({ type: 'init', strings: panelWords(), locale: env.language });
				return this.#update();
			case 'query':
				this.#asked = message;
				this.#filter = undefined;
				return this.#update();
			case 'rows':
				return this.#sendRows(message);
			case 'open': {
				const { article, start, end } = message;
				// Beside the panel, so that one sentence after the other can be looked at.
				const column = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
				return reveal(Uri.parse(article, true), { start, end }, { select: true, column }).then(
					() => undefined,
				);
			}
			case 'compare':
				this.#wantsFindings = true;
				return this.#scheduleFindings(0);
			case 'decide': {
				const { claims } = await this.#findings.get();
				return decideOnClaims(this.services, claims.groups, message.decision);
			}
			case 'export':
				return exportSummary(
					this.services,
					await this.#findings.get(),
					this.#currentFilter(),
					message.format,
				);
		}
	}

	#sendRows({ id, selection, query }: Extract<PageMessage, { type: 'rows' }>): void {
		const { corpus } = this.services.library;
		const isCurrent = JSON.stringify(query) === JSON.stringify(this.#asked.query);
		const filter = isCurrent ? this.#currentFilter() : new Filter(corpus, query, this.#texts);
		try {
			this.#post({ type: 'rows', id, rows: rows(corpus, selection, query, filter) });
		} catch (error) {
			this.#log.error(`Tag summary: ${String(error)}`);
			this.#post({ type: 'rejected', id, message: error instanceof Error ? error.message : String(error) });
		}
	}

	#articlesChanged(): void {
		this.#filter = undefined;
		this.#hasChoices = false;
		this.#wantsFindings = false;
		this.#findings.forget();
		this.#debouncer.schedule('update', pause, () => this.#update());
	}

	/** Figures first: they are instant. What takes comparing all articles follows. */
	#update(): void {
		// A hidden page is not there: it asks anew when it is shown again.
		if (!this.#ready || !this.panel.visible) {
			return;
		}
		const { corpus } = this.services.library;
		if (!this.#hasChoices) {
			this.#post({ type: 'choices', choices: choicesOf(corpus) });
			this.#hasChoices = true;
		}
		const summary = summarise(corpus, this.#asked.query, this.#currentFilter());
		this.#post({ type: 'update', summary, looks: this.#looks() });
		if (this.#findings.isKnown) {
			this.#sendFindings().catch(error => this.#explain(error));
		} else if (corpus.marks().length <= mostUnasked || this.#wantsFindings) {
			this.#scheduleFindings(findingsPause + 2 * this.#findings.took);
		} else {
			this.#post({ type: 'findingsOffered' });
		}
	}

	#scheduleFindings(delay: number): void {
		this.#debouncer.schedule('findings', delay, () => {
			this.#sendFindings().catch(error => this.#explain(error));
		});
	}

	async #sendFindings(): Promise<void> {
		const found = await this.#findings.get();
		if (!this.#ready || !this.panel.visible || !this.#findings.isKnown) {
			return;
		}
		const { corpus } = this.services.library;
		const { cards, entity } = this.#asked;
		const filter = this.#currentFilter();
		this.#post({ type: 'findings', findings: filteredFindings(corpus, found, filter, cards) });
		if (entity !== undefined) {
			const page = entityPage(corpus, found.claims, filter, entity, cards);
			this.#post({ type: 'entity', key: entity, ...(page && { page }) });
		}
	}

	#currentFilter(): Filter {
		this.#filter ??= new Filter(this.services.library.corpus, this.#asked.query, this.#texts);
		return this.#filter;
	}

	/** What the codebooks of all articles' folders call their kinds; the first one to name a kind decides. */
	#looks(): KindLook[] {
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
		void this.panel.webview.postMessage(message);
	}

	dispose(): void {
		this.#store.dispose();
	}
}
