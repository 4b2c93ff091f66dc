import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

describe('the window', () => {
	let window: Window;
	before(async () => {
		window = await Window.open({ folder: join(root, 'test', 'vscode', 'fixture') });
	});
	after(() => window?.close());
	photographFailures(() => window);

	it('opens a file', async () => {
		const editor = await window.openFile('ferry.txt');
		await eventually(async () =>
			assert.match(await editor.text(), /^Ferry company disputes harbour report\n/),
		);
	});

	it('runs a command', async () => {
		await window.runCommand('View: Close Primary Side Bar');
		await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
		await window.runCommand('View: Focus into Primary Side Bar');
		await window.page.locator('.part.sidebar').waitFor();
	});

	it('can be photographed', async () => {
		assert.ok(statSync(await window.screenshot('first')).size > 10_000);
	});
});
