/** Every view of ours in each of VS Code's four sorts of theme, to be looked at; and that marks are told apart in each. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { themes } from '../vscode/settings';
import { photographFailures } from './failures';
import { Window } from './window';

const story = 'Lock shut\n\nIda Voss said that the lock at Orsk was shut. The lock board denied that.\n';
const sidecar = `hearsay: 1
tags:
  - id: aaaaaaaa
    kind: claim
    targets:
      - { exact: the lock at Orsk was shut, prefix: "Ida Voss said that ", suffix: ". The lock board", start: 30, end: 55 }
dismissed:
  - kind: denial
    targets:
      - { exact: The lock board denied that., prefix: "was shut. ", suffix: "", start: 57, end: 84 }
`;

for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
	describe(`all views, ${theme}`, () => {
		let window: Window;
		photographFailures(() => window);
		before(async () => {
			window = await Window.open({
				folder: join(root, 'media', 'sample'),
				theme,
				settings: { 'hearsay.author': 'ada' },
			});
			await window.openFile('07-courier-correction.txt');
			await window.openContainer('Hearsay');
			// Rows move as long as articles come in.
			await eventually(async () => assert.equal(await window.treeRows('Articles').count(), 10));
		});
		after(() => window?.close());

		it('are seen', async () => {
			const editor = await window.editor('07-courier-correction.txt');
			await eventually(async () => assert.ok((await editor.paintedStretches()).length > 5));
			const article = window.treeRows('Articles').filter({ hasText: 'Courier correction' }).first();
			await article.locator('.monaco-tl-twistie').click();
			await window.treeRows('Articles').filter({ hasText: 'The signal was lost' }).first().waitFor();
			await window.treeRows('Speakers and Entities').nth(1).click();
			await window.page.waitForTimeout(500);
			await window.screenshot(`views-${theme}`);
			await window.runCommand('Hearsay: Open Tag Summary');
			await window.panel().locator('.claim').first().waitFor();
			await window.screenshot(`views-panel-${theme}`);
		});
	});
}

describe('what was dismissed', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-dismissed-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'lock.txt'), story);
		writeFileSync(join(folder, 'lock.txt.tags.yaml'), sidecar);
		window = await Window.open({ folder, theme: 'light', settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('is struck through where it is wanted, and not seen otherwise', async () => {
		const editor = await window.openFile('lock.txt');
		await editor.paintedStretches();
		const struck = async () => {
			const spans = editor.locator.locator('.view-lines [class*="ced-"]');
			const texts = await spans.evaluateAll(elements =>
				elements
					.filter(element => getComputedStyle(element).textDecorationLine === 'line-through')
					.map(element => element.textContent ?? ''),
			);
			return texts.join('').replaceAll('\u00a0', ' ');
		};
		assert.equal(await struck(), '');
		await window.runCommand('Hearsay: Show or Hide Dismissed Suggestions');
		await eventually(async () => assert.equal(await struck(), 'The lock board denied that.'));
		await window.screenshot('dismissed-light');
		await window.runCommand('Hearsay: Show or Hide Dismissed Suggestions');
		await eventually(async () => assert.equal(await struck(), ''));
	});
});

describe('an article with thousands of marks', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-marks-'));
		const text = Array.from(
			{ length: 1500 },
			(_, at) => `Skipper Ines Varga said that barge ${at} waited ${at + 2} days at the Brent lock.\n`,
		).join('\n');
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'tolls.txt'), text);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('is painted wherever it is scrolled to, and never bare on the way by pages', async () => {
		const editor = await window.openFile('tolls.txt');
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 10));
		await editor.focus();
		const stretches = editor.locator.locator('.view-overlays .cdr[class*="ced-"]');
		const walk = async () => {
			await window.page.keyboard.press('Control+Home');
			await eventually(async () => assert.ok((await stretches.count()) > 10));
			await window.page.waitForTimeout(150);
			for (let page = 0; page < 8; page++) {
				await window.page.keyboard.press('PageDown');
				await window.page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
				assert.ok((await stretches.count()) > 10, `page ${page}`);
				await window.page.waitForTimeout(150);
			}
		};
		// A page that is left bare is bare each time; a frame that a busy machine drew late is not.
		await walk().catch(walk).catch(walk).catch(walk);
		await editor.moveTo(2500, 1);
		await eventually(async () => assert.ok((await stretches.count()) > 10));
	});
});
