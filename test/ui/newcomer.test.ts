/** Somebody who opens a folder of texts for the first time, has read nothing, and tries the keys. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const text = 'Quay shut\n\nOle Brant said on Monday that the quay was shut. Mia Holt denied that.\n';

describe('a newcomer', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	/** Of the folder; absent: it is not set up. */
	const open = async (codebook?: string) => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-newcomer-'));
		if (codebook !== undefined) {
			writeFileSync(join(folder, 'hearsay.yaml'), codebook);
		}
		writeFileSync(join(folder, 'quay.txt'), text);
		writeFileSync(join(folder, 'quay.log'), text);
		writeFileSync(join(folder, 'notes.txt'), text);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'ada' } });
	};
	afterEach(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const at = (name: string) => join(window.folder, name);
	const question = () => window.page.locator('.quick-input-widget', { hasText: 'is not set up for Hearsay' });
	const language = () => window.page.locator('.statusbar-item[id="status.editor.mode"]');
	const press = async (key: string) => {
		await window.page.keyboard.press(key);
		await question().locator('.monaco-list-row.focused').waitFor();
	};
	const makePlainText = async () => {
		await language().click();
		await window.quickPick().first().waitFor();
		await window.answer('Plain Text');
		await eventually(async () => assert.equal(await language().textContent(), 'Plain Text'));
	};

	it('is offered to set the folder up by a key for tagging, which tags then; not where it is turned down', async () => {
		await open();
		const editor = await window.openFile('quay.txt');
		await editor.moveTo(3, 5);
		await press('Alt+c');
		await window.screenshot('newcomer-question');
		await window.page.keyboard.press('Escape');
		await question().waitFor({ state: 'hidden' });
		assert.ok(!existsSync(at('hearsay.yaml')));
		await editor.hasFocus();
		await press('Alt+c');
		await window.page.keyboard.press('Enter');
		await eventually(() =>
			assert.match(readFileSync(at('quay.txt.tags.yaml'), 'utf8'), /kind: claim.*exact: Ole Brant said/s),
		);
		await eventually(async () => {
			assert.match(readFileSync(at('hearsay.yaml'), 'utf8'), /^articles:/m);
			assert.equal(await language().textContent(), 'News Article');
		});
		// The article stays in front, and its keys work.
		await editor.hasFocus();
		await window.page.keyboard.press('Alt+n');
		await eventually(() => assert.match(readFileSync(at('quay.txt.tags.yaml'), 'utf8'), /kind: denial/));
	});

	it('is offered that by a key for walking, which walks then', async () => {
		await open();
		const editor = await window.openFile('quay.txt');
		await editor.moveTo(1, 1);
		await press('Alt+j');
		await window.page.keyboard.press('Enter');
		await eventually(async () => assert.match(await window.statusBar(), /Ln 3, Col/));
	});

	it('is told when nothing is left to decide below, and at all', async () => {
		await open('hearsay: 1\narticles: [quay.txt]\n');
		const editor = await window.openFile('quay.txt');
		await eventually(async () => assert.equal(await language().textContent(), 'News Article'));
		const left = async () => (await window.statusBar()).replace(/\s+/g, ' ');
		// One after the other from the last sentence on; how many there are is the detector's business.
		await editor.moveTo(3, 60);
		await eventually(async () => assert.match(await left(), /0 [1-9]/));
		const places = window.page.locator('.statusbar-item[id="status.editor.selection"]');
		const accept = async (told: RegExp) => {
			for (let tries = 0; tries < 8 && !told.test(await left()); tries++) {
				const [place, before] = [await places.textContent(), await left()];
				await window.page.keyboard.press('Alt+Enter');
				await eventually(async () => assert.notEqual(await left(), before));
				// The caret goes on to the next one, or else it is told that there is none, after the tag is counted.
				await eventually(
					async () => assert.ok(told.test(await left()) || (await places.textContent()) !== place),
					3_000,
				).catch(() => undefined);
			}
			await eventually(async () => assert.match(await left(), told));
		};
		await accept(/That was the last one\. Still open further up: [1-9]/);
		await window.page.keyboard.press('Alt+j');
		await eventually(async () => assert.match(await left(), /Ln 3, Col [1-4]?\d\b/));
		await accept(/No suggestion of this article is left to decide\./);
	});

	it('is told why a text that can be no article is not made one', async () => {
		await open();
		await window.openFile('quay.log');
		await makePlainText();
		await (await window.editor('quay.log')).moveTo(3, 5);
		await window.page.keyboard.press('Alt+c');
		await window.notifications().filter({ hasText: 'quay.log is no article' }).waitFor();
		assert.ok(!existsSync(at('hearsay.yaml')));
	});

	it('can tag an article that is plain text again, and is told why not what the folder excludes', async () => {
		await open('hearsay: 1\nexclude: [notes.txt]\n');
		await (await window.openFile('notes.txt')).moveTo(3, 5);
		await window.page.keyboard.press('Alt+c');
		await window.notifications().filter({ hasText: 'notes.txt is no article' }).waitFor();
		assert.ok(!existsSync(at('notes.txt.tags.yaml')));
		const editor = await window.openFile('quay.txt');
		await eventually(async () => assert.equal(await language().textContent(), 'News Article'));
		await makePlainText();
		await editor.moveTo(3, 5);
		await window.page.keyboard.press('Alt+c');
		await eventually(() =>
			assert.match(readFileSync(at('quay.txt.tags.yaml'), 'utf8'), /exact: Ole Brant said/),
		);
	});

	it('finds a button for setting up in the empty tag summary', async () => {
		await open();
		await window.runCommand('Hearsay: Open Tag Summary');
		await window.panel().getByRole('button', { name: 'Set Up This Folder' }).click();
		await window.panel().locator('.tile', { hasText: 'Articles' }).waitFor();
		await eventually(() => assert.ok(existsSync(at('hearsay.yaml'))));
		await window.panel().locator('.claim').first().waitFor();
	});

	it('is offered no command that has nothing to do before that', async () => {
		await open();
		await window.openContainer('Hearsay');
		await window.page.getByText('Set Up This Folder').first().waitFor();
		await window.runCommand('Hearsay: Focus on Articles View');
		await window.page.keyboard.press('F1');
		await window.page.locator('.quick-input-widget input.input').first().fill('>hearsay: ');
		await window.quickPick().filter({ hasText: 'Open Tag Summary' }).waitFor();
		const rows = await window.quickPick().allInnerTexts();
		assert.deepEqual(
			rows.filter(row => /Accept|Dismiss|Merge|Remove|Decide/.test(row)),
			[],
		);
	});
});
