/** Adjusting the edges of a tag with the arrow keys. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const wire = '02-sna-wire.txt';

describe('adjusting a tag', () => {
	let window: Window;
	before(async () => {
		const folder = join(root, 'media', 'sample');
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await editor.moveTo(6, 20);
		await window.page.keyboard.press('Alt+c');
		await eventually(() => assert.match(sidecar(), /kind: claim/));
	});
	after(() => window?.close());
	photographFailures(() => window);

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');
	const press = (key: string) => window.page.keyboard.press(key);
	const item = () => window.statusBarItem('hearsay.adjusting');

	it('is begun by one key and told in the status bar', async () => {
		await press('Alt+x');
		await item().waitFor();
		await eventually(async () => assert.match(await item().innerText(), /Adjusting tag/));
	});

	it('moves the end by word and clause and the start by word', async () => {
		await press('ArrowLeft');
		await eventually(() => assert.match(sidecar(), /exact: .*cutting card payments in Halvery for nine$/m));
		await press('Control+ArrowLeft');
		await eventually(() => assert.match(sidecar(), /exact: .*failed early on March 4$/m));
		await press('Shift+ArrowRight');
		await eventually(() => assert.match(sidecar(), /exact: Longwater cable .* March 4$/m));
		await window.screenshot('adjusting-dark');
	});

	it('ends with Escape: arrow keys move the caret again', async () => {
		await press('Escape');
		await item().waitFor({ state: 'hidden' });
		const before = sidecar();
		const caret = window.page.locator('.statusbar-item[id="status.editor.selection"]');
		for (const key of ['ArrowLeft', 'ArrowDown']) {
			const place = await caret.textContent();
			await press(key);
			await eventually(async () => assert.notEqual(await caret.textContent(), place));
		}
		assert.equal(sidecar(), before);
	});
});
