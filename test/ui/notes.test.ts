/** A note is written at a tag, answered, changed and taken away, by keyboard, in the real window. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
	after(() => window.close());

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');
	const thread = () => window.page.locator('.review-widget');

	it('is written at the tag under the caret, and further ones below', async () => {
		const editor = await window.openFile(wire);
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 0));
		await editor.moveTo(6, 20);
		await window.page.keyboard.press('Alt+c');
		await eventually(() => assert.match(sidecar(), /by: tester/));
		await window.runCommand('Hearsay: Add Note…');
		const write = async (words: string) => {
			await window.page.keyboard.type(words);
			await window.page.keyboard.press('Control+Enter');
			await eventually(() => assert.ok(sidecar().includes(words)));
		};
		const form = thread().locator('.comment-form .monaco-editor');
		await form.click();
		await write('The length is given nowhere else.');
		// The panel of all notes opens, and may leave the thread above what is seen.
		await editor.moveTo(1, 1);
		await thread().locator('.review-thread-reply-button').click();
		await form.click();
		await write('Ask the harbour office.');
		await eventually(async () =>
			assert.match(
				plain(await thread().innerText()),
				/tester[\s\S]*The length is given nowhere else\.[\s\S]*tester[\s\S]*Ask/,
			),
		);
		await window.screenshot('notes');
	});

	it('is changed and taken away', async () => {
		await (await window.editor(wire)).moveTo(1, 1);
		const first = thread().locator('.review-comment').first();
		await first.hover();
		await first.locator('.action-label.codicon-edit').click();
		await first.locator('.edit-textarea .monaco-editor').click();
		await window.page.keyboard.press('Control+End');
		await window.page.keyboard.type(' Or is it?');
		await first.getByRole('button', { name: 'Save' }).click();
		await eventually(() => assert.ok(sidecar().includes('nowhere else. Or is it?')));
		await first.hover();
		await first.locator('.action-label.codicon-trash').click();
		await eventually(() => assert.ok(!sidecar().includes('nowhere else')));
		assert.ok(sidecar().includes('Ask the harbour office.'));
		await window.runCommand('Hearsay: Undo Tag Change');
		await eventually(() => assert.ok(sidecar().includes('nowhere else. Or is it?')));
	});
});
