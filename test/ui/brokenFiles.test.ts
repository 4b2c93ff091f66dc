/**
 * Files of ours with errors: nothing is written to them, and the message leads to what is wrong. And with unsaved changes:
 * nothing is said to be written.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { removeFolder } from '../vscode/temporaryFolder';
import { photographFailures } from './failures';
import { Window } from './window';

const files: Readonly<Record<string, string>> = {
	'hearsay.yaml': 'hearsay: 1\n',
	'sluice.txt': 'Sluice shut\n\nIda Brandt said on Monday that the sluice was shut.\n',
	// Line ends of two characters: an error is where the file has it.
	'sluice.txt.tags.yaml': 'hearsay: 1\r\n# by hand\r\ntags: all of them\r\n',
	'hearsay.entities.yaml': 'hearsay: 1\nentities:\n  - id: brandt\n    name: Ida Brandt\n    type: skipper\n',
};

describe('a file with errors', () => {
	let window: Window;
	let source: string;
	photographFailures(() => window);
	before(async () => {
		source = mkdtempSync(join(tmpdir(), 'hearsay-broken-'));
		for (const [name, text] of Object.entries(files)) {
			writeFileSync(join(source, name), text);
		}
		window = await Window.open({ folder: source, settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		removeFolder(source);
	});

	const sentence = async () => {
		const editor = await window.openFile('sluice.txt');
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 0));
		await editor.moveTo(3, 5);
	};
	/** The message leads there. */
	const leadsTo = async (file: string, line: number) => {
		const message = window.page.locator('.notification-toast', { hasText: `${file} has errors` });
		await message.waitFor();
		assert.equal(await message.count(), 1);
		await message.getByRole('button', { name: 'Open File' }).click();
		await window.editor(file);
		await eventually(async () => assert.match(await window.statusBar(), new RegExp(`Ln ${line}, Col`)));
		assert.equal(readFileSync(join(window.folder, file), 'utf8'), files[file]);
	};

	it('of tags is not written to, and opened at its error', async () => {
		await sentence();
		await window.page.keyboard.press('Alt+c');
		await leadsTo('sluice.txt.tags.yaml', 3);
	});

	it('of tags is seen at its article in the view', async () => {
		await window.openContainer('Hearsay');
		const row = window.treeRows('Articles').filter({ hasText: 'sluice.txt' });
		await row.and(window.page.getByLabel(/tags file with errors/)).waitFor();
		await row.locator('.codicon-error').waitFor();
		await window.screenshot('broken-sidecar-dark');
		await window.openContainer('Explorer');
	});

	it('of names likewise', async () => {
		await sentence();
		await window.runCommand('Hearsay: Decide on This Name');
		await window.quickPick().filter({ hasText: 'Not a Name at All' }).click();
		await leadsTo('hearsay.entities.yaml', 5);
	});

	it('is written to once it is mended, which is said', async () => {
		writeFileSync(
			join(window.folder, 'hearsay.entities.yaml'),
			files['hearsay.entities.yaml']?.replace('skipper', 'person') ?? '',
		);
		await sentence();
		await window.runCommand('Hearsay: Decide on This Name');
		await window.quickPick().filter({ hasText: 'Not a Name at All' }).click();
		await eventually(async () => assert.match(await window.statusBar(), /Written into the catalogue/));
		const catalogue = () => readFileSync(join(window.folder, 'hearsay.entities.yaml'), 'utf8');
		await eventually(() => assert.match(catalogue(), /notEntities:/));
	});

	it('is as it was once that is taken back, which is said, too', async () => {
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(async () =>
			assert.match(await window.statusBar(), /Taken back in hearsay\.entities\.yaml/),
		);
		const catalogue = () => readFileSync(join(window.folder, 'hearsay.entities.yaml'), 'utf8');
		await eventually(() => assert.doesNotMatch(catalogue(), /notEntities:/));
	});

	for (const said of ['Written into the catalogue', 'The catalogue says so already']) {
		it(`of names is decided on, and told: ${said}`, async () => {
			await sentence();
			await window.runCommand('Hearsay: Decide on This Name');
			await window.quickPick().filter({ hasText: 'Person, Organisation or Place' }).click();
			await window
				.quickPick()
				.filter({ hasText: /^place$/ })
				.click();
			await eventually(async () => assert.match(await window.statusBar(), new RegExp(said)));
		});
	}
});

describe('a catalogue with unsaved changes', () => {
	let window: Window;
	let source: string;
	photographFailures(() => window);
	before(async () => {
		source = mkdtempSync(join(tmpdir(), 'hearsay-unsaved-'));
		writeFileSync(join(source, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(source, 'sluice.txt'), files['sluice.txt'] ?? '');
		writeFileSync(join(source, 'hearsay.entities.yaml'), 'hearsay: 1\n');
		window = await Window.open({ folder: source, settings: { 'hearsay.author': 'ada' } });
	});
	after(async () => {
		await window?.close();
		removeFolder(source);
	});

	const catalogue = () => readFileSync(join(window.folder, 'hearsay.entities.yaml'), 'utf8');
	const rename = async (name: string) => {
		const editor = await window.openFile('sluice.txt');
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 0));
		await editor.moveTo(3, 5);
		await window.page.keyboard.press('F2');
		const box = window.page.locator('.rename-box input');
		await box.fill(name);
		await box.press('Enter');
	};

	it('is not said to be written by a rename, but that it has to be saved', async () => {
		const editor = await window.openFile('hearsay.entities.yaml');
		await editor.moveTo(2, 1);
		await editor.type('# mine');
		await rename('Ida J. Brandt');
		const message = window.page.locator('.notification-toast', { hasText: 'has unsaved changes' });
		await message.waitFor();
		assert.doesNotMatch(await window.statusBar(), /Renamed/);
		assert.equal(catalogue(), 'hearsay: 1\n');
		await message.getByRole('button', { name: 'Save' }).click();
		await eventually(() => assert.match(catalogue(), /Ida J\. Brandt[\s\S]*# mine/));
	});

	it('is said to be written once it is saved', async () => {
		// Neither the name in the article, which a rename leaves as it is, nor the one before, which may not have been read yet.
		await rename('Ida K. Brandt');
		await eventually(async () => assert.match(await window.statusBar(), /Renamed/));
		await eventually(() => assert.match(catalogue(), /name: Ida K\. Brandt/));
	});
});
