/** Tagging every occurrence of words, with a look at each before. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const wire = '02-sna-wire.txt';
const other = '05-ledger-analysis.txt';

describe('tagging every occurrence', () => {
	let window: Window;
	before(async () => {
		const folder = join(root, 'media', 'sample');
		window = await Window.open({ folder, theme: 'light', settings: { 'hearsay.author': 'tester' } });
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await window.openContainer('Hearsay');
		await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 10));
		await editor.moveTo(6, 5);
		await window.page.keyboard.press('Control+Shift+ArrowRight');
	});
	after(() => window?.close());
	photographFailures(() => window);

	const path = (article: string) => join(window.folder, `${article}.tags.yaml`);
	const tags = (article: string) =>
		existsSync(path(article))
			? (readFileSync(path(article), 'utf8').match(/- exact: Longwater$/gm)?.length ?? 0)
			: 0;
	const press = (key: string) => window.page.keyboard.press(key);

	it('asks as what and where, and shows each place, all picked', async () => {
		await press('Alt+Shift+y');
		await eventually(async () => assert.match((await window.quickPickTexts()).join(), /Claim.*Denial/));
		await press('Enter');
		await eventually(async () =>
			assert.match((await window.quickPickTexts()).join('|'), /In this article.*In all articles/),
		);
		await window.screenshot('every-occurrence-where-light');
		await press('ArrowDown');
		await press('Enter');
		await eventually(async () => assert.match((await window.quickPickTexts()).join('|'), /\[Longwater\]/));
		const picked = window.page.locator('.quick-input-widget .quick-input-count');
		await eventually(async () => assert.match(await picked.innerText(), /1[0-9] Selected/));
		await window.screenshot('every-occurrence-light');
	});

	it('tags all that is picked, in all articles, and takes it back at once', async () => {
		await press('Enter');
		await eventually(() => assert.ok(tags(wire) > 0 && tags(other) > 0, `${tags(wire)} ${tags(other)}`));
		await (await window.editor(wire)).hasFocus();
		await press('Alt+Backspace');
		await eventually(() => assert.equal(tags(wire) + tags(other), 0));
	});
});
