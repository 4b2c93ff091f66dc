/** Tags that others wrote where VS Code does not watch, as on a share, are there for who comes back to the window. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const words = ['The quay was shut', 'The lock was open'] as const;
const sidecar = (count: number) =>
	`hearsay: 1\ntags:\n${words
		.slice(0, count)
		.map((exact, at) => `  - { id: aaaaaaa${at}, kind: claim, targets: [{ exact: ${exact} }] }\n`)
		.join('')}`;

describe('a window that somebody comes back to', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-back-'));
		mkdirSync(join(folder, 'unseen'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'unseen', 'quay.txt'), `${words.join('.\n\n')}.\n`);
		writeFileSync(join(folder, 'unseen', 'quay.txt.tags.yaml'), sidecar(1));
		// A folder that the Explorer shows is watched whatever is excluded.
		const settings = { 'files.watcherExclude': { '**/unseen/**': true }, 'explorer.autoReveal': false };
		window = await Window.open({ folder, settings });
		await window.openContainer('Hearsay');
		await window.treeRows('Articles').filter({ hasText: 'quay.txt' }).click({ timeout: 90_000 });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	/** A page that a program drives always has the focus. */
	const turn = (event: 'focus' | 'blur') =>
		window.page.evaluate(
			`document.hasFocus = () => ${event === 'focus'}; window.dispatchEvent(new Event('${event}'))`,
		);
	const counts = async () => (await window.statusBarItem('hearsay.counts').textContent())?.trim() ?? '';

	it('has the tags that were written meanwhile', async () => {
		await eventually(async () => assert.match(await counts(), /^1\s/));
		await turn('blur');
		let [shown, written] = [1, 2];
		// On a slow machine the editor's own opening may come so late that it looks at them once more.
		for (let tries = 0; ; tries++) {
			assert.ok(tries < 5, 'what changes is noticed without anybody coming back');
			writeFileSync(join(window.folder, 'unseen', 'quay.txt.tags.yaml'), sidecar(written));
			await window.page.waitForTimeout(3_000);
			if (Number.parseInt(await counts(), 10) === shown) break;
			[shown, written] = [written, shown];
		}
		await turn('focus');
		await eventually(async () => assert.equal(Number.parseInt(await counts(), 10), written));
	});
});
