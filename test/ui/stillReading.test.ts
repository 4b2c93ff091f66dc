/** While the articles of a large folder are read, nobody knows yet that there is nothing. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const sentence = (at: number) =>
	`Skipper Ines Varga said that barge ${at} waited ${at + 2} days at the Brent lock, which its keeper denied.\n`;
const text = Array.from({ length: 60 }, (_, at) => sentence(at)).join('\n');

describe('a folder that is still being read', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-reading-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\narticles: ["none/*.txt"]\n');
		writeFileSync(join(folder, 'draft.md'), '# Draft\n');
		mkdirSync(join(folder, 'press'));
		for (let at = 0; at < 800; at++) {
			writeFileSync(join(folder, 'press', `barge-${at}.txt`), `${at}\n\n${text}`);
		}
		window = await Window.open({ folder, settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('is said to be read, and not to have no tags', async () => {
		const editor = await window.openFile('draft.md');
		await window.noticesFiles();
		await editor.focus();
		const cite = 'Hearsay: Insert Citation…';
		await window.runCommand(cite);
		await eventually(async () => assert.match(await window.statusBar(), /There is no tag to cite/));
		await editor.hasFocus();
		// Looked up before the reading begins, which may be over soon.
		const take = await window.findCommand(cite);
		writeFileSync(join(window.folder, 'hearsay.yaml'), 'hearsay: 1\narticles: ["press/*.txt"]\n');
		await window.statusBarItem('hearsay.indexing').waitFor();
		assert.ok(await take());
		await eventually(async () => assert.match(await window.statusBar(), /still being read/));
	});
});
