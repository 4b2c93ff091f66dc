/** Linking two tags of different articles, by keyboard. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const wire = '02-sna-wire.txt';

describe('linking a tag', () => {
	let window: Window;
	before(async () => {
		const folder = join(root, 'media', 'sample');
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await window.openContainer('Hearsay');
		await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 10));
		await editor.moveTo(5, 12);
		await window.page.keyboard.press('Alt+n');
		await eventually(() => assert.match(sidecar(), /kind: denial/));
	});
	after(() => window?.close());
	photographFailures(() => window);

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');
	const press = (key: string) => window.page.keyboard.press(key);

	it('offers how, and then the likeliest tags of all articles', async () => {
		await press('Alt+l');
		await eventually(async () => assert.match((await window.quickPickTexts())[0] ?? '', /this denies/));
		await press('Enter');
		await eventually(async () => {
			const tags = await window.quickPickTexts();
			assert.ok(tags.length > 5);
			assert.doesNotMatch(tags[0] ?? '', /this denies/);
		});
		await window.screenshot('link-tag-dark');
	});

	it('writes the link down and shows it in the tree', async () => {
		await press('Enter');
		await eventually(() => assert.match(sidecar(), /links:\n\s+- \{ type: denies, to: "?.*#\w+"? \}/));
		await eventually(async () => assert.match(await window.statusBar(), /denies: “.+” \(.+\)/));
		const row = window.treeRows('Articles').filter({ hasText: wire });
		await row.locator('.monaco-tl-twistie').click();
		const tagged = window.treeRows('Articles').filter({ hasText: 'Lethmark rejected' }).first();
		await tagged.locator('.monaco-tl-twistie.collapsible').click();
		await eventually(async () => assert.match((await window.treeTexts('Articles')).join('\n'), /denies: /));
		await window.screenshot('linked-tag-dark');
	});

	it('is taken away again, which is said', async () => {
		await (await window.editor(wire)).moveTo(5, 12);
		await press('Alt+l');
		await window
			.quickPick()
			.filter({ hasText: /^denies: / })
			.click();
		await eventually(() => assert.doesNotMatch(sidecar(), /links:/));
		await eventually(async () => assert.match(await window.statusBar(), /No longer: denies: “/));
	});
});
