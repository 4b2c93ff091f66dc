/** What was set up in the panel is there after the window was reloaded. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

describe('the summary panel after a reload', () => {
	let window: Window;
	photographFailures(() => window);

	const panel = () => window.panel();
	const allRead = () =>
		panel()
			.locator('.tile', { hasText: /^\s*Articles\s*10\s*$/ })
			.waitFor({ timeout: 90_000 });

	before(async () => {
		window = await Window.open({
			folder: join(root, 'media', 'sample'),
			settings: { 'hearsay.author': 'ada' },
		});
		await window.openContainer('Hearsay');
		await window.treeRows('Articles').first().waitFor();
		await window.runCommand('Hearsay: Open Tag Summary');
		await allRead();
	});
	after(() => window?.close());

	it('keeps filter, list and place when the window is reloaded', async () => {
		const search = () => panel().locator('.toolbar .search');
		await panel()
			.locator('tr', { hasText: 'Maud Tessaring' })
			.first()
			.getByRole('button', { name: /\d/ })
			.first()
			.click();
		await search().fill('cable');
		await panel().locator('.chips').waitFor();
		await panel()
			.locator('body')
			.evaluate(() => globalThis.scrollTo(0, 400));
		// The page remembers where it is as soon as it rests there, and VS Code writes that down every few seconds: the
		// words that were typed may be there before the place is.
		await window.isWrittenDown(/cable.*scroll\W+[34]\d\d|scroll\W+[34]\d\d.*cable/);
		await window.reload();
		await panel().locator('.chips').waitFor({ timeout: 90_000 });
		await eventually(async () => assert.equal(await search().inputValue(), 'cable'));
		await panel().locator('.sentence').first().waitFor();
		await eventually(async () =>
			assert.ok(
				(await panel()
					.locator('body')
					.evaluate(() => globalThis.scrollY)) > 300,
			),
		);
		await window.screenshot('panel-after-reload');
	});
});
