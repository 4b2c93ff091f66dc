/** The panel's page over the sample articles, for a group of tests. */
import type { Page } from 'playwright-core';
import type { Corpus } from '../../src/core/index';
import { openPanels } from './openPanels';
import type { PanelOptions, PanelPage } from './panelPage';
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
	const openPanel = openPanels();
	let panel: PanelPage;
	return {
		corpus,
		get panel() {
			return panel;
		},
		async open(options = {}) {
			panel = await openPanel({ corpus, ...options });
			await panel.page.locator('.claim').first().waitFor();
			await panel.settled();
			return panel.page;
		},
	};
}
