/** The host of the panel's page: does what a person asks for there, and tells it what happens elsewhere. */
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
import { type HostMessage, isMeantAsQuery, type PageMessage, readPageMessage } from '../../../panel/protocol';
import { explainFailure } from '../../base/failure';
import { commands as ids } from '../../base/ids';
import { DisposableStore } from '../../base/lifecycle';
import type { Services } from '../../services';
import { panelWords } from '../../ui/panelWords';
import { type CaretPlace, followCaret } from './caretPlace';
import { Counting } from './counting';
import { exportChart } from './exportChart';
import { exportSummary } from './exportSummary';
import { PageFigures } from './pageFigures';
import { pageHtml } from './pageHtml';
import { decideAsSeen, packAsSeen } from './seenDecisions';
import { takeShown } from './takingTags';

/** The panel that is open, and what its page is told and asks. */
export class SummaryPanel implements Disposable {
	readonly #store = new DisposableStore();
	readonly #log: LogOutputChannel;
	readonly #counting: Counting;
	readonly #figures: PageFigures;
	/** What was under way when the panel was closed is told to nobody. */
	#isDisposed = false;
	/** The page listens; before, what is sent is lost. */
	#ready = false;
	/** The entity whose page is to be shown as soon as the page listens. */
	#wanted: string | undefined;

	constructor(
		private readonly panel: WebviewPanel,
		private readonly services: Services,
	) {
		const { extensionUri, library, log } = services;
		this.#log = log;
		this.#counting = new Counting(services);
		const page = {
			isSeen: () => this.#isSeen,
			post: (message: HostMessage) => this.#post(message),
			explain: (error: unknown) => this.#explain(error),
		};
		this.#figures = this.#store.add(new PageFigures(page, services, this.#counting));
		this.#store.add(panel);
		panel.webview.options = {
			enableScripts: true,
			localResourceRoots: [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')],
		};
		panel.iconPath = Uri.joinPath(extensionUri, 'media', 'icon.svg');
		this.#store.add(panel.webview.onDidReceiveMessage(message => this.#receive(message)));
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
				this.#figures.forget();
				this.#post({ type: 'init', strings: panelWords(), locale: env.language });
				await this.#figures.update();
				return this.#showWanted();
			case 'query':
				return this.#figures.ask(message);
			case 'setUp':
				await commands.executeCommand(ids.setUpFolder, ids.openSummary);
				return;
			case 'painted':
				return this.#figures.painted();
			case 'rows':
				return this.#figures.sendRows(message);
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

	get #isSeen(): boolean {
		return this.#ready && this.panel.visible;
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
