/** The panel's page over the sample articles, for a group of tests. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { Corpus } from '../../src/core/index';
import { ensureChromium, launchChromium } from '../vscode/chromium';
import { type PanelOptions, PanelPage } from './panelPage';
import { sampleCorpus } from './sampleCorpus';

export interface SamplePanel {
	readonly corpus: Corpus;
	/** The one that was opened last. */
	readonly panel: PanelPage;
	/** Opens another one, with the claims compared. */
	readonly open: (options?: Partial<PanelOptions>) => Promise<Page>;
}

/** To be called inside `describe`. Each test opens the page, and fails where the page has told of a problem. */
export function samplePanel(): SamplePanel {
	const corpus = sampleCorpus();
	let browser: Browser;
	let panel: PanelPage;
	before(async () => {
		browser = await launchChromium(ensureChromium(message => process.stdout.write(`${message}\n`)));
	});
	after(() => browser?.close());
	afterEach(async () => {
		await panel?.close();
		assert.deepEqual(panel?.problems, []);
	});
	return {
		corpus,
		get panel() {
			return panel;
		},
		async open(options = {}) {
			panel = await PanelPage.open(browser, { corpus, ...options });
			await panel.page.locator('.claim').first().waitFor();
			await panel.settled();
			return panel.page;
		},
	};
}
