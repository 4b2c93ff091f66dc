/** A browser for a group of tests, and the panel's page in it. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { ensureChromium, launchChromium } from '../vscode/chromium';
import { type PanelOptions, PanelPage } from './panelPage';

/**
 * To be called inside `describe`. What was opened last is closed after each test, which fails where the page has told
 * of a problem.
 * @returns what opens one
 */
export function openPanels(): (options: PanelOptions) => Promise<PanelPage> {
	let browser: Browser;
	let panel: PanelPage | undefined;
	before(async () => {
		browser = await launchChromium(ensureChromium(message => process.stdout.write(`${message}\n`)));
	});
	after(() => browser?.close());
	afterEach(async () => {
		await panel?.close();
		// None where it was not even opened: a hook that throws would keep the other tests from running.
		assert.deepEqual(panel?.problems ?? [], []);
	});
	return async options => {
		panel = await PanelPage.open(browser, options);
		return panel;
	};
}
