/** What somebody sees who has typed `npm start` and opened the address: an article in which Hearsay has marked who says what. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { ensureChromium, launchChromium } from '../vscode/chromium';
import { root, shotsFolder, toolsFolder } from '../vscode/paths';
import { startLimit } from '../vscode/server';
import { Editor } from './editor';

/** Resolves with the address that is printed. */
function addressOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		child.stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const [address] = /http:\S+/.exec(said) ?? [];
			if (address !== undefined) {
				resolve(address);
			}
		});
		child.once('close', code => reject(new Error(`it ended with ${code}: ${said}`)));
	});
}

describe('npm start', () => {
	let child: ChildProcess;
	let browser: Browser;
	let page: Page;
	before(async () => {
		child = spawn(process.execPath, [join(toolsFolder, 'start.mjs'), '--browser'], { cwd: root });
		const address = await addressOf(child);
		browser = await launchChromium(ensureChromium(() => undefined));
		page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
		await page.goto(address, { timeout: startLimit });
	});
	after(async () => {
		await browser?.close();
		if (child?.exitCode === null) {
			child.kill('SIGINT');
			await once(child, 'close');
		}
	});

	it('shows a sample article with what is tagged and suggested in it', async () => {
		const locator = page.locator('.editor-instance .monaco-editor[data-uri$="/04-tidings-embassy.txt"]');
		await locator.waitFor({ timeout: startLimit });
		const editor = new Editor(page, locator);
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 10));
		await page.screenshot({ path: join(shotsFolder, 'start.png') });
	});
});
