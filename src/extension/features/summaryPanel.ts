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
import { type Query, rows, summarise } from '../../core/index';
import { type HostMessage, type KindLook, type PageMessage, readPageMessage } from '../../panel/protocol';
import { registerCommand } from '../commands';
import { commands, panels } from '../ids';
import { Debouncer, DisposableStore } from '../lifecycle';
import { reveal } from '../reveal';
import type { Services } from '../services';

/** Figures are drawn again at most this often. Milliseconds. */
const pause = 150;

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

class SummaryPanel implements Disposable {
	readonly #store = new DisposableStore();
	readonly #debouncer = this.#store.add(new Debouncer());
	readonly #log: LogOutputChannel;
	#query: Query = {};
	/** The page listens; before, what is sent is lost. */
	#ready = false;

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
		this.#store.add(
			library.onDidChange(() => this.#debouncer.schedule('update', pause, () => this.#update())),
		);
		panel.webview.html = pageHtml(panel, extensionUri);
	}

	reveal(): void {
		this.panel.reveal();
	}

	#receive(value: unknown): void {
		const message = readPageMessage(value);
		if (message) {
			this.#answer(message).catch(error => this.#log.error(`Tag summary: ${String(error)}`));
		} else {
			this.#log.warn('Tag summary: the page sent a message that is none of ours');
		}
	}

	async #answer(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.#ready = true;
				this.#post({ type: 'init', strings: {}, locale: env.language });
				return this.#update();
			case 'query':
				this.#query = message.query;
				return this.#update();
			case 'rows':
				return this.#sendRows(message);
			case 'open': {
				const { article, start, end } = message;
				// Beside the panel, so that one sentence after the other can be looked at.
				const column = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
				await reveal(Uri.parse(article, true), { start, end }, { select: true, column });
			}
		}
	}

	#sendRows({ id, selection, query }: Extract<PageMessage, { type: 'rows' }>): void {
		try {
			this.#post({ type: 'rows', id, rows: rows(this.services.library.corpus, selection, query) });
		} catch (error) {
			this.#log.error(`Tag summary: ${String(error)}`);
			this.#post({ type: 'rejected', id, message: error instanceof Error ? error.message : String(error) });
		}
	}

	#update(): void {
		if (this.#ready) {
			const summary = summarise(this.services.library.corpus, this.#query);
			this.#post({ type: 'update', summary, looks: this.#looks() });
		}
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

function pageHtml({ webview }: WebviewPanel, extensionUri: Uri): string {
	const uri = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
	const nonce = newNonce();
	const policy = [
		"default-src 'none'",
		`style-src ${webview.cspSource} 'unsafe-inline'`,
		`font-src ${webview.cspSource}`,
		`img-src ${webview.cspSource} data:`,
		`script-src 'nonce-${nonce}'`,
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${uri('media', 'panel.css')}">
<title>${l10n.t('Tag Summary')}</title>
</head>
<body>
<main id="panel"></main>
<script nonce="${nonce}" src="${uri('dist', 'panel.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
