/** The view *Claims* in a side bar as narrow as VS Code makes it at first: what is said, and who says it, is readable. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { Window } from './window';

for (const theme of ['dark', 'light'] as const) {
	describe(`the view of the claims, ${theme}`, () => {
		let window: Window;
		photographFailures(() => window);
		before(async () => {
			window = await Window.open({ folder: join(root, 'media', 'sample'), theme });
			await window.openContainer('Hearsay');
			// Claims change as long as articles come in.
			await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 10));
			await window.treeRows('Claims').first().waitFor();
			for (const view of ['Articles', 'Speakers and Entities']) {
				await window.page.locator(`.pane-header[aria-label^="${view}"]`).click();
			}
		});
		after(() => window?.close());

		it('shows by the icon how a claim was answered', async () => {
			const rows = window.treeRows('Claims').and(window.page.locator('[aria-level="1"]'));
			const icons: Readonly<Record<string, string>> = {
				denied: 'circle-slash',
				'perhaps denied': 'question',
				unanswered: 'megaphone|comment',
			};
			for (const [state, icon] of Object.entries(icons)) {
				const row = rows.filter({ hasText: new RegExp(`[.”…]\\s*${state} · `) }).first();
				await eventually(async () => {
					const classes = await row.locator('.custom-view-tree-node-item-icon').getAttribute('class');
					assert.match(classes ?? '', new RegExp(`codicon-(?:${icon})(?: |$)`), state);
				});
			}
			await window.screenshot(`claims-icons-${theme}`);
		});

		it('names each source in a row of its own, above what it says', async () => {
			const claim = window.treeRows('Claims').filter({ hasText: 'A Lethish dredger switched off' }).first();
			await claim.locator('.monaco-tl-twistie').click();
			const source = window.treeRows('Claims').filter({ hasText: 'two senior Halverian officials' }).first();
			await source.waitFor();
			await window.screenshot(`claims-tree-${theme}`);
			const name = source.locator('.label-name').first();
			const isWhole = await name.evaluate(element => {
				const row = element.closest('.monaco-list-row')?.getBoundingClientRect();
				const { left, right } = element.getBoundingClientRect();
				return row !== undefined && left >= row.left && right <= row.right;
			});
			assert.ok(isWhole, 'the name is cut off');
			// Its sentence stands below it and leads to the article.
			const level = await source.getAttribute('aria-level');
			const rows = await window.treeTexts('Claims');
			const at = rows.findIndex(row => row.startsWith('two senior Halverian officials'));
			assert.match(rows[at] ?? '', /Kesterline Courier, 2026-03-/);
			const sentence = window.treeRows('Claims').nth(at + 1);
			assert.equal(await sentence.getAttribute('aria-level'), String(Number(level) + 1));
			await sentence.click();
			await eventually(async () =>
				assert.match(await window.statusBar(), /Ln \d+, Col \d+ \(\d+ selected\)/),
			);
		});
	});
}
