/** The very first tag: who tags is asked once, and may be thought better of. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { Window } from './window';

describe('the first tag', () => {
	let window: Window;
	let folder: string;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-first-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(
			join(folder, 'dock.txt'),
			'Dock shut\n\nElla Sandgren said on Monday that the dock was shut.\n',
		);
		window = await Window.open({ folder });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const sidecar = () => join(window.folder, 'dock.txt.tags.yaml');
	const question = () => window.page.locator('.quick-input-widget', { hasText: 'Who tags?' });

	it('is not made where the question for a name is escaped', async () => {
		const editor = await window.openFile('dock.txt');
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 0));
		await editor.moveTo(3, 5);
		await window.page.keyboard.press('Alt+c');
		await question().waitFor();
		await window.page.keyboard.press('Escape');
		await question().waitFor({ state: 'hidden' });
		await editor.hasFocus();
		await window.page.keyboard.press('Alt+c');
		await question().waitFor();
		assert.ok(!existsSync(sidecar()), 'a tag was made without a name');
	});

	it('carries the name that is given', async () => {
		await window.page.keyboard.type('ada');
		await window.page.keyboard.press('Enter');
		await eventually(() => assert.match(readFileSync(sidecar(), 'utf8'), /by: ada/));
	});
});
