/** Writing an assessment with citations, and packing evidence, by keyboard. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import type { Theme } from '../vscode/settings';
import { copyToTemporary, removeFolder } from '../vscode/temporaryFolder';
import { photographFailures } from './failures';
import { Window } from './window';

const draftName = 'a-draft.md';
const beginning = '# Who cut the cable?\n\nThe Courier’s first account does not stand: ';

for (const theme of ['dark', 'light'] as const satisfies readonly Theme[]) {
	describe(`citing tags, ${theme}`, () => {
		let window: Window;
		let folder: string;
		before(async () => {
			folder = copyToTemporary(join(root, 'media', 'sample'));
			// Before the window is opened, which may not be told of it after.
			writeFileSync(join(folder, draftName), beginning);
			window = await Window.open({
				folder,
				theme,
				settings: { 'hearsay.author': 'tester', 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 200 },
			});
			await window.openContainer('Hearsay');
			await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 10));
			await window.openContainer('Explorer');
			await window.openFile(draftName);
			await window.page.keyboard.press('Control+End');
		});
		after(async () => {
			await window?.close();
			removeFolder(folder);
		});
		photographFailures(() => window);

		/** VS Code fades in what it opens. */
		const faded = () => window.page.waitForTimeout(400);
		const press = (key: string) => window.page.keyboard.press(key);
		/** Answers the question where to; resolves when the file is there. */
		const saveAs = (file: string) => window.savesAs(/evidence-pack\.md$/, join(window.folder, file));
		/** The file is there before its words are. */
		const written = (file: string, words: RegExp) =>
			eventually(() => {
				assert.ok(existsSync(join(window.folder, file)));
				assert.match(readFileSync(join(window.folder, file), 'utf8'), words);
			});
		const draft = () => readFileSync(join(window.folder, draftName), 'utf8');

		it('finds a tag by any of its words, and puts it in with a footnote', async () => {
			await press('Shift+Alt+q');
			await eventually(async () => assert.ok((await window.quickPickTexts()).length > 5));
			await window.screenshot(`insert-citation-${theme}`);
			await window.page.keyboard.type('17 minutes');
			await eventually(async () => {
				assert.equal((await window.quickPickTexts()).length, 1);
				assert.match((await window.quickPickTexts())[0] ?? '', /The signal was lost for 17 minutes, not 47/);
			});
			await press('Enter');
			await eventually(() => assert.match(draft(), /not 47/));
			await window.page.keyboard.type('.');
			await eventually(() =>
				assert.match(
					draft(),
					/stand: “The signal was lost for 17 minutes, not 47\.”\[\^courier-correction-e0z4mb7t\]\.\n\n\[\^courier-correction-e0z4mb7t\]: \*Kesterline Courier\*.* <!-- hearsay: 07-courier-correction\.txt#e0z4mb7t -->\n$/,
				),
			);
		});

		it('offers what was cited lately first, and uses its footnote again', async () => {
			await press('Shift+Alt+q');
			await eventually(async () => {
				const [first, ...others] = await window.quickPickTexts();
				assert.match(first ?? '', /17 minutes/);
				assert.ok(others.length > 4);
			});
			await press('Enter');
			await eventually(() => assert.equal(draft().split('[^courier-correction-e0z4mb7t]').length, 4));
		});

		it('shows the source in a hover and a false quotation as a problem', async () => {
			const editor = await window.editor(draftName);
			await editor.hoverOver('The signal was lost', /Kesterline Courier/);
			await faded();
			await window.screenshot(`citation-hover-${theme}`);
			const source = draft().replace('17 minutes, not 47.”[^', '7 minutes, not 47.”[^');
			writeFileSync(join(window.folder, draftName), source);
			const squiggle = window.page.locator('.squiggly-warning').first();
			await squiggle.waitFor();
			await window.screenshot(`citation-problem-${theme}`);
		});

		it('goes from the footnote to the sentence', async () => {
			const editor = await window.editor(draftName);
			await editor.moveTo(5, 5);
			await press('F12');
			await window.editor('07-courier-correction.txt');
			await eventually(async () =>
				assert.match(
					(await window.page
						.locator('.editor-instance.active, .editor-group-container.active')
						.first()
						.innerText()) ?? '',
					/17/,
				),
			);
			await window.screenshot(`citation-followed-${theme}`);
		});

		it('exports the tags of an article', async () => {
			await window.openContainer('Hearsay');
			await window.runCommand('Hearsay: Export Tags…');
			await eventually(async () => assert.equal((await window.quickPickTexts()).length, 4));
			await faded();
			await window.screenshot(`export-tags-${theme}`);
			await press('Escape');
		});

		it('packs the evidence of a tree’s article', async () => {
			const row = window.treeRows('Articles').filter({ hasText: 'Courier correction' });
			await row.click({ button: 'right' });
			const item = window.page.locator('.context-view .action-label', { hasText: 'Make Evidence Pack' });
			await item.waitFor();
			await faded();
			await window.screenshot(`pack-menu-${theme}`);
			await item.click();
			await saveAs('evidence-pack.md');
			await written('evidence-pack.md', /Pieces of evidence: \d/);
			await window.page.locator('.notifications-toasts .monaco-button', { hasText: 'Open' }).click();
			await (await window.editor('evidence-pack.md')).hasFocus();
			await window.screenshot(`evidence-pack-${theme}`);
			await press('Control+Shift+v');
			await window.page.locator('iframe.webview.ready').first().waitFor();
			const page = window.panel().locator('body');
			await page.getByRole('heading', { name: 'Sources', exact: true }).waitFor();
			await page.locator('summary').click();
			await page.locator('summary').scrollIntoViewIfNeeded();
			await faded();
			await window.screenshot(`evidence-pack-preview-${theme}`);
		});

		it('packs a claim of the summary with its answers, and what the summary shows', async () => {
			await window.runCommand('Hearsay: Open Tag Summary');
			const pack = window.panel().getByRole('button', { name: 'Evidence pack…', exact: true }).first();
			await pack.scrollIntoViewIfNeeded();
			await faded();
			await window.screenshot(`pack-claim-${theme}`);
			await pack.click();
			await saveAs('claim.md');
			await written('claim.md', /- articles: \d+, origins: \d/);
			await window.panel().getByRole('button', { name: 'Export' }).click();
			await window.screenshot(`panel-export-${theme}`);
			await window.panel().getByRole('button', { name: 'Evidence pack of the tags shown…' }).click();
			await saveAs('shown.md');
			await written('shown.md', /Pieces of evidence: 15; articles: 3\./);
		});

		it('asks for another place where the file would be an article', async () => {
			const codebook = join(window.folder, 'hearsay.yaml');
			const words = readFileSync(codebook, 'utf8');
			writeFileSync(join(window.folder, 'told-once.md'), 'The ferry sank, the council said.\n');
			writeFileSync(codebook, words.replace('["*.txt"]', '["*.txt", "told-*.md"]'));
			await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 11));
			await window.panel().getByRole('button', { name: 'Export' }).click();
			await window.panel().getByRole('button', { name: 'Evidence pack of the tags shown…' }).click();
			await saveAs('told-pack.md');
			await window.notifications().filter({ hasText: 'told-pack.md would count as an article' }).waitFor();
			await window.screenshot(`pack-refused-${theme}`);
			assert.ok(!existsSync(join(window.folder, 'told-pack.md')));
			await window.page.getByRole('button', { name: 'Save Elsewhere…' }).click();
			await saveAs('pack.md');
			await written('pack.md', /Pieces of evidence: 15; articles: 3\./);
		});
	});
}
