/** Editing an article's details by keyboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const wire = '02-sna-wire.txt';

describe('editing article details', () => {
	let window: Window;
	before(async () => {
		const folder = join(root, 'media', 'sample');
		window = await Window.open({ folder, theme: 'light', settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await window.runCommand('Hearsay: Edit Article Details');
	});
	after(() => window?.close());
	photographFailures(() => window);

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');

	it('sets outlet and date, and refuses what is no date', async () => {
		await window.asks(`Details of ${wire}`);
		await window.answer('Outlet');
		await window.asks('Outlet');
		await window.answer('Sound News Agency');
		await eventually(() => assert.match(sidecar(), /outlet: Sound News Agency/));
		await window.asks(`Details of ${wire}`);
		await window.screenshot('details-light');
		await window.answer('Published');
		await window.asks('Published');
		await eventually(async () => assert.equal((await window.quickPickTexts()).length, 1));
		await window.page.keyboard.type('soon');
		const list = window.page.locator('.quick-input-widget .quick-input-list');
		await eventually(async () => assert.match(await list.innerText(), /no date/));
		await window.screenshot('details-refused-light');
		await window.page.keyboard.press('Enter');
		await window.page.keyboard.press('Control+a');
		await window.answer('2026-03-08');
		await eventually(() => assert.match(sidecar(), /published: "?2026-03-08/));
	});

	it('grades reliability', async () => {
		await window.asks(`Details of ${wire}`);
		await window.answer('Reliability');
		await window.asks('Reliability');
		await window.answer('usually');
		await eventually(() => assert.match(sidecar(), /reliability: B/));
		await window.asks(`Details of ${wire}`);
		await window.page.keyboard.press('Escape');
	});

	it('lists the articles that lack outlet or date', async () => {
		await window.runCommand('Hearsay: Show Articles Without Outlet or Date');
		await eventually(async () => {
			const shown = (await window.quickPickTexts()).join('\n');
			assert.match(shown, /05-ledger-analysis.txt ?no outlet, no date/);
			assert.doesNotMatch(shown, /02-sna-wire/);
		});
		await window.screenshot('incomplete-light');
	});
});
