/** The panel's page in a real Chromium, as the extension serves it, with a corpus of the test's as its host. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import {
	type ClaimCard,
	type Corpus,
	type CorpusFindings,
	choicesOf,
	corpusFindings,
	entityPage,
	Filter,
	type FirstRows,
	filteredFindings,
	firstCompared,
	firstRows,
	isCompared,
	rowNames,
	summaryNumbers,
} from '../../src/core/index';
import {
	CardSender,
	type HostMessage,
	type PageMessage,
	readPageMessage,
	shownFindings,
} from '../../src/panel/protocol';
import { root, shotsFolder } from '../vscode/paths';
import { type Theme, themes } from './themes';

export interface PanelOptions {
	readonly corpus: Corpus;
	readonly theme?: Theme;
	readonly width?: number;
	readonly height?: number;
	/** What an earlier page stored. */
	readonly stored?: unknown;
	/** Answers nothing by itself where true: the test sends what it wants. */
	readonly silent?: boolean;
	/** Refuses requests for sentences with this message. */
	readonly refusal?: string;
	/** False: a browser that has no custom highlights. */
	readonly highlights?: boolean;
}

/** The same policy as in the extension: no inline script or style can slip in. */
function document(theme: Theme, stored: unknown): string {
	const variables = Object.entries(themes[theme]).map(([name, value]) => `${name}: ${value};`);
	const resource = (path: string) => pathToFileURL(join(root, path)).href;
	const policy = "default-src 'none'; style-src file: 'nonce-test'; script-src 'nonce-test'; img-src data:";
	return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tag Summary</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style nonce="test">:root { ${variables.join(' ')} }</style>
<link rel="stylesheet" href="${resource('media/panel.css')}">
<script nonce="test">
	let state = ${JSON.stringify(stored ?? null)} ?? undefined;
	window.storedState = () => state;
	window.acquireVsCodeApi = () => ({
		postMessage: message => window.receive(message),
		getState: () => state,
		setState: value => { state = structuredClone(value); },
	});
</script></head><body class="vscode-${theme}"><main id="panel"></main>
<script nonce="test" src="${resource('dist/panel.js')}"></script></body></html>`;
}

export class PanelPage {
	/** What the page sent, as far as the protocol knows it. */
	readonly received: PageMessage[] = [];
	/** What it sent besides, and errors in the page: there should be none. */
	readonly problems: string[] = [];
	#asked: Omit<Extract<PageMessage, { type: 'query' }>, 'type'> = { query: {}, cards: 12 };
	#isReady = false;
	readonly #cards = new CardSender();
	#found: { readonly corpus: Corpus; readonly findings: CorpusFindings } | undefined;

	private constructor(
		readonly page: Page,
		private readonly options: PanelOptions,
		private readonly folder: string,
	) {}

	static async open(browser: Browser, options: PanelOptions): Promise<PanelPage> {
		const folder = await mkdtemp(join(tmpdir(), 'hearsay-panel-'));
		const file = join(folder, 'panel.html');
		await writeFile(file, document(options.theme ?? 'light', options.stored));
		const viewport = { width: options.width ?? 1280, height: options.height ?? 900 };
		const panel = new PanelPage(await browser.newPage({ viewport }), options, folder);
		panel.page.setDefaultTimeout(60_000);
		panel.page.on('pageerror', error => panel.problems.push(error.message));
		panel.page.on('console', message => {
			if (message.type() === 'error') {
				panel.problems.push(message.text());
			}
		});
		await panel.page.exposeFunction('receive', (message: unknown) => panel.#receive(message));
		if (options.highlights === false) {
			await panel.page.addInitScript('delete CSS.highlights; delete globalThis.Highlight;');
		}
		await panel.page.goto(pathToFileURL(file).href);
		return panel;
	}

	async send(message: HostMessage): Promise<void> {
		await this.page.evaluate(data => window.postMessage(data, '*'), message);
	}

	/** Sends the figures as they are now, under the page's last query. */
	async update(corpus = this.options.corpus): Promise<void> {
		const looks = [{ kind: 'prediction', label: 'Prediction', color: 'purple' }] as const;
		const { query, cards, entity } = this.#asked;
		const filter = new Filter(corpus, query);
		if (this.#found?.corpus !== corpus) {
			this.#found = { corpus, findings: corpusFindings(corpus) };
			await this.send({ type: 'choices', choices: choicesOf(corpus) });
		}
		const { findings } = this.#found;
		await this.send({ type: 'directory', directory: rowNames(corpus) });
		await this.send({ type: 'update', summary: summaryNumbers(filter), looks, terms: filter.terms });
		const shown = shownFindings(filteredFindings(corpus, findings, filter, cards));
		await this.send({ type: 'findings', findings: this.#cards.pack(shown) });
		if (entity !== undefined) {
			const page = entityPage(corpus, findings.claims, filter, entity, cards);
			await this.send({ type: 'entity', key: entity, ...(page && { page }) });
		}
	}

	/** Sends the claims that the page has in the other order. */
	turnCards(): Promise<void> {
		return this.sendCards(cards => cards.toReversed());
	}

	/** Sends the claims that the page has as they are after a decision. */
	async sendCards(after: (cards: readonly ClaimCard[]) => readonly ClaimCard[]): Promise<void> {
		const { corpus } = this.options;
		const { query, cards } = this.#asked;
		const findings = this.#found?.findings ?? corpusFindings(corpus);
		const shown = shownFindings(filteredFindings(corpus, findings, new Filter(corpus, query), cards));
		const claims = { ...shown.claims, cards: after(shown.claims.cards) };
		await this.send({ type: 'findings', findings: this.#cards.pack({ ...shown, claims }) });
	}

	get corpus(): Corpus {
		return this.options.corpus;
	}

	/** The last message of a type, waited for where there is none yet. */
	async sent<T extends PageMessage['type']>(type: T): Promise<Extract<PageMessage, { type: T }>> {
		for (;;) {
			const message = this.received.findLast(
				(one): one is Extract<PageMessage, { type: T }> => one.type === type,
			);
			if (message !== undefined) {
				return message;
			}
			await this.page.waitForTimeout(20);
		}
	}

	/**
	 * Until the browser knows what is on the screen: from when the page leaves out what is not, to the next frame,
	 * nothing on it has any words.
	 */
	async settled(): Promise<void> {
		await this.page.locator('.settled').waitFor();
		await this.page.evaluate(
			() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
		);
	}

	/** To look at; into a folder that git ignores. */
	async screenshot(name: string): Promise<void> {
		await this.page.screenshot({ path: join(shotsFolder, `${name}.png`) });
	}

	stored(): Promise<unknown> {
		return this.page.evaluate('window.storedState()');
	}

	async close(): Promise<void> {
		await this.page.close();
		await rm(this.folder, { recursive: true, force: true });
	}

	#rows({ selection, query, limit }: Extract<PageMessage, { type: 'rows' }>): FirstRows {
		const { corpus } = this.options;
		const filter = new Filter(corpus, query);
		return isCompared(selection)
			? firstCompared(corpus, corpusFindings(corpus).claims, filter, selection, limit)
			: firstRows(corpus, selection, filter, limit);
	}

	async #receive(raw: unknown): Promise<void> {
		const message = readPageMessage(raw);
		if (message === undefined) {
			this.problems.push(`not in the protocol: ${JSON.stringify(raw)}`);
			return;
		}
		this.received.push(message);
		if (!this.options.silent) {
			await this.#answer(message);
		}
	}

	async #answer(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				this.#isReady = true;
				await this.send({ type: 'init', strings: {}, locale: 'en' });
				await this.update();
				break;
			case 'query':
				this.#asked = message;
				if (this.#isReady) {
					await this.update();
				}
				break;
			case 'rows':
				await this.send(
					this.options.refusal === undefined
						? {
								type: 'rows',
								id: message.id,
								...this.#rows(message),
							}
						: { type: 'rejected', id: message.id, message: this.options.refusal },
				);
				break;
			default:
				break;
		}
	}
}
