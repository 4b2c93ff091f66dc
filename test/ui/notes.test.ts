/** A note is written at a tag, answered, changed and taken away, by keyboard, in the real window. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import { photographFailures } from './failures';
import { plain, Window } from './window';

const wire = '02-sna-wire.txt';

describe('a note', () => {
	let window: Window;
	photographFailures(() => window);
	before(async () => {
		window = await Window.open({
			folder: join(root, 'media', 'sample'),
			settings: { 'hearsay.author': 'tester' },
		});
	});
	after(() => window?.close());

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');
	const thread = () => window.page.locator('.review-widget');

	it('is asked for where the keyboard is, written at the tag under the caret, and answered below', async () => {
		const editor = await window.openFile(wire);
		await editor.paintedStretches();
		await editor.moveTo(6, 20);
		await window.page.keyboard.press('Alt+c');
		await eventually(() => assert.match(sidecar(), /by: tester/));
		await window.runCommand('Hearsay: Add Note…');
		await window.page.locator('.quick-input-title', { hasText: /^Claim: / }).waitFor();
		await window.page.keyboard.type('The length is given nowhere else.');
		await window.page.keyboard.press('Enter');
		await eventually(() => assert.ok(sidecar().includes('The length is given nowhere else.')));
		await thread().locator('.review-comment').waitFor();
		assert.equal(await window.page.locator('.tab.dirty').count(), 0);
		// The panel of all notes is there for those who open it, and takes no room unasked.
		await window.page.waitForTimeout(1000);
		assert.equal(await window.page.locator('.part.panel').isVisible(), false);
		await editor.moveTo(1, 1);
		await thread().locator('.review-thread-reply-button').click();
		await thread().locator('.comment-form .monaco-editor').click();
		await thread().locator('.comment-form .monaco-editor :focus').waitFor({ state: 'attached' });
		await window.page.keyboard.type('Ask at https://quay.example/the_log-book.html (the *first* one).');
		await window.page.keyboard.press('Control+Enter');
		await eventually(() => assert.ok(sidecar().includes('Ask at https://quay.example/')));
		await eventually(async () =>
			assert.match(
				plain(await thread().innerText()),
				/tester[\s\S]*The length is given nowhere else\.[\s\S]*tester/,
			),
		);
		const answer = thread().locator('.review-comment').nth(1).locator('.comment-body');
		await eventually(async () =>
			assert.equal(
				plain(await answer.innerText()).trim(),
				'Ask at https://quay.example/the_log-book.html (the *first* one).',
			),
		);
		assert.equal(await answer.locator('a').count(), 0);
		await window.screenshot('notes');
	});

	it('is changed and taken away', async () => {
		await (await window.editor(wire)).moveTo(1, 1);
		const first = thread().locator('.review-comment').first();
		await first.hover();
		await first.locator('.action-label.codicon-edit').click();
		await first.locator('.edit-textarea .monaco-editor').click();
		await first.locator('.edit-textarea .monaco-editor :focus').waitFor({ state: 'attached' });
		await window.page.keyboard.press('Control+End');
		await window.page.keyboard.type(' Or is it?');
		await first.getByRole('button', { name: 'Save' }).click();
		await eventually(() => assert.ok(sidecar().includes('nowhere else. Or is it?')));
		await first.hover();
		await first.locator('.action-label.codicon-trash').click();
		await eventually(() => assert.ok(!sidecar().includes('nowhere else')));
		// Drawn anew, the notes take the focus.
		await eventually(async () => assert.equal(await thread().locator('.review-comment').count(), 1));
		assert.ok(sidecar().includes('Ask at https://quay.example/'));
		await window.runCommand('Hearsay: Undo Tag Change');
		await eventually(() => assert.ok(sidecar().includes('nowhere else. Or is it?')));
	});

	it('stays at its words when another program changes what stands before and after them', async () => {
		const file = join(window.folder, wire);
		const text = readFileSync(file, 'utf8');
		const editor = await window.editor(wire);
		await window.noticesFiles();
		// The watcher may miss a change: written until it is seen.
		const becomes = (content: string, start: RegExp) =>
			eventually(async () => {
				writeFileSync(file, content);
				await window.page.waitForTimeout(1000);
				// Only lines that are on the screen can be read.
				await editor.moveTo(1, 1);
				assert.match(await editor.text(), start);
			}, 60_000);
		await becomes(`Corrected: ${text.trimEnd()} Corrected.\n`, /^Corrected/);
		// One beside each line that the words take, in no order.
		const marks = editor.locator.locator('.comment-thread');
		const topmost = () =>
			marks.evaluateAll(all => Math.min(...all.map(mark => mark.getBoundingClientRect().top)));
		const words = editor.locator.locator('.view-line', { hasText: 'The Longwater cable' });
		await eventually(async () => assert.equal(await topmost(), (await words.boundingBox())?.y));
		await becomes(text, /^(?!Corrected)/);
	});

	it('is not written where the question is dismissed, or answered with nothing', async () => {
		const before = sidecar();
		await (await window.editor(wire)).moveTo(6, 20);
		for (const key of ['Escape', 'Enter']) {
			await window.runCommand('Hearsay: Add Note…');
			const title = window.page.locator('.quick-input-title', { hasText: /^Claim: / });
			await title.waitFor();
			await window.page.keyboard.press(key);
			await title.waitFor({ state: 'hidden' });
		}
		// Nor has the question moved the caret.
		await eventually(async () => assert.match(await window.statusBar(), /Ln 6, Col 20\b/));
		await window.runCommand('Hearsay: Undo Tag Change');
		await eventually(() => assert.notEqual(sidecar(), before));
		// Drawn anew, the notes take the focus.
		await eventually(async () => assert.doesNotMatch(await thread().innerText(), /Or is it/));
		await window.runCommand('Hearsay: Redo Tag Change');
		await eventually(() => assert.equal(sidecar(), before));
	});
});
