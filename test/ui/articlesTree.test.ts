import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

const file = '09-ledger-editorial.txt';

describe('the view Articles', () => {
	let window: Window;
	photographFailures(() => window);

	before(async () => {
		window = await Window.open({
			folder: join(root, 'media', 'sample'),
			theme: 'light',
			settings: { 'hearsay.author': 'ada' },
		});
		await window.openFile(file);
		await window.openContainer('Hearsay');
		// Rows are drawn again as long as articles come in.
		await eventually(async () => assert.equal((await texts()).length, 10));
		await row(file).waitFor();
	});
	after(() => window?.close());

	const row = (text: string) => window.treeRows('Articles').filter({ hasText: text }).first();
	const selected = () => window.treeRows('Articles').and(window.page.locator('.selected'));
	const texts = () => window.treeTexts('Articles');
	const sidecar = () => {
		const path = join(window.folder, `${file}.tags.yaml`);
		return existsSync(path) ? readFileSync(path, 'utf8') : '';
	};
	/** By the keyboard, from the selected row on; a view that draws itself again at that moment may lose a key. */
	const select = (count: number) =>
		eventually(async () => {
			const now = await selected().count();
			if (now !== count) {
				await window.page.keyboard.press(now < count ? 'Shift+ArrowDown' : 'Shift+ArrowUp');
			}
			assert.equal(await selected().count(), count);
		});
	const filter = async (label: string) => {
		await window.runCommand('Hearsay: Filter Articles…');
		await window.quickPick().filter({ hasText: label }).first().click();
	};

	it('goes to what is at the caret', async () => {
		const editor = await window.editor(file);
		await editor.moveTo(5, 10);
		await window.runCommand('Hearsay: Reveal in Articles View');
		await eventually(async () => {
			assert.match((await selected().getAttribute('aria-label')) ?? '', /^Suggested Attribution: /);
		});
		// The view follows the caret without the command too, and then leaves the keyboard to the editor.
		await window.treeHasFocus('Articles');
	});

	it('accepts several at once, and one undo takes them back', async () => {
		const before = sidecar();
		await select(3);
		await window.screenshot('articles-selected-light');
		await window.page.keyboard.press('Alt+Enter');
		await eventually(() => assert.equal(sidecar().match(/kind: attribution/g)?.length, 3));
		await eventually(async () => {
			assert.equal(await selected().count(), 1);
			assert.match((await selected().getAttribute('aria-label')) ?? '', /^Suggested Attribution: /);
		});
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(() => assert.equal(sidecar(), before));
	});

	it('takes all that is selected while it is drawn again and again', async () => {
		const other = join(window.folder, '10-shipping-bulletin.txt');
		const text = readFileSync(other, 'utf8');
		let times = 0;
		const drawing = setInterval(() => writeFileSync(other, `${text}\n${'.'.repeat(times++ % 9)}\n`), 120);
		try {
			for (const count of [3, 4]) {
				const before = sidecar();
				await select(count);
				await window.page.keyboard.press('Alt+Enter');
				await eventually(() => assert.equal(sidecar().match(/kind: attribution/g)?.length, count));
				await eventually(async () => assert.equal(await selected().count(), 1));
				await window.page.keyboard.press('Alt+Backspace');
				await eventually(() => assert.equal(sidecar(), before));
			}
		} finally {
			clearInterval(drawing);
			writeFileSync(other, text);
		}
	});

	it('shows only tags, and says so', async () => {
		await filter('Only tags');
		await eventually(async () => {
			const shown = await texts();
			assert.ok(!shown.some(text => text.startsWith(file)), shown.join('\n'));
			assert.ok(!shown.some(text => text.startsWith('Suggested')), shown.join('\n'));
		});
		await window.page.getByText('Only tags', { exact: true }).first().waitFor();
		await window.screenshot('articles-filtered-light');
	});

	it('says that nothing fits, and goes back to everything', async () => {
		await filter('Only tags to check');
		const all = window.page.getByRole('button', { name: 'Show Everything', exact: true });
		await all.waitFor();
		await window.screenshot('articles-nothing-light');
		await all.click();
		await row(file).waitFor();
	});

	it('puts the latest first', async () => {
		await window.runCommand('Hearsay: Sort Articles…');
		await window.quickPick().filter({ hasText: 'Latest first' }).first().click();
		await eventually(async () => {
			const [first = ''] = await texts();
			assert.match(first, /^Courier correction/);
		});
		await window.screenshot('articles-sorted-light');
	});
});
