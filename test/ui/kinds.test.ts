/** Kinds of a folder's own: chosen by their letter, painted as the codebook says, at once when it is saved. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const story = `Canal toll to rise

The toll at Tarnholm will double next year, the clerk of the canal board expects.

Nine skippers signed a letter of protest on Monday.
`;

/** Tags whose article is gone. */
function orphan(kind: string): string {
	return `hearsay: 1\ntags:\n  - id: aaaaaaaa # mine\n    kind: ${kind}\n    targets: [{ exact: Snow, prefix: "", suffix: "", start: 0, end: 4 }]\n`;
}

function codebook(prediction: string): string {
	return `hearsay: 1\nkinds:\n  prediction: { label: Forecast, key: p, ${prediction} }\n`;
}

describe('a kind of the codebook', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-kinds-'));
		writeFileSync(join(folder, 'hearsay.yaml'), codebook('color: red, shape: double'));
		writeFileSync(join(folder, 'toll.txt'), story);
		writeFileSync(join(folder, 'gone.txt.tags.yaml'), orphan('prediction'));
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
		await window.noticesFiles();
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const lines = async () => {
		const editor = await window.editor('toll.txt');
		return (await editor.paintedStretches())
			.filter(({ background }) => background !== 'rgba(0, 0, 0, 0)')
			.map(({ borderBottom }) => borderBottom);
	};

	it('tags by its letter, in its colour and with its line', async () => {
		const editor = await window.openFile('toll.txt');
		await editor.paintedStretches();
		await editor.moveTo(3, 5);
		await window.page.keyboard.press('Shift+Alt+t');
		await window.quickPick().filter({ hasText: 'Forecast' }).waitFor();
		await window.page.keyboard.press('p');
		await eventually(() =>
			assert.match(readFileSync(join(window.folder, 'toll.txt.tags.yaml'), 'utf8'), /kind: prediction/),
		);
		await eventually(async () => assert.deepEqual(await lines(), ['3px double rgb(240, 113, 120)']));
	});

	it('follows the codebook when that is saved', async () => {
		writeFileSync(join(window.folder, 'hearsay.yaml'), codebook('color: yellow, shape: dotted'));
		await eventually(async () => assert.deepEqual(await lines(), ['2px dotted rgb(217, 199, 74)']));
		await window.openContainer('Hearsay');
		await window.treeRows('Articles').filter({ hasText: 'toll.txt' }).locator('.monaco-tl-twistie').click();
		await eventually(async () =>
			assert.ok((await window.treeTexts('Articles')).some(text => text.startsWith('Forecast'))),
		);
		await window.screenshot('kinds-dark');
	});

	it('is renamed in its tags and in the codebook, and both are taken back byte for byte', async () => {
		const files = () =>
			['hearsay.yaml', 'toll.txt.tags.yaml', 'gone.txt.tags.yaml'].map(name =>
				readFileSync(join(window.folder, name), 'utf8'),
			);
		const before = files();
		await window.runCommand('Hearsay: Rename Kind…');
		await window.quickPick().filter({ hasText: 'Forecast' }).and(window.page.locator('.focused')).waitFor();
		await window.page.keyboard.press('Enter');
		const question = window.page.locator('.quick-input-widget', { hasText: 'Its name in the files' });
		const input = question.locator('input.input').first();
		await input.fill('outlook');
		await input.press('Enter');
		await eventually(() => {
			const [codebookNow, sidecarNow, orphanNow] = files();
			assert.equal(orphanNow, orphan('outlook'));
			assert.match(codebookNow ?? '', /^ {2}outlook: \{ label: Forecast/m);
			assert.match(sidecarNow ?? '', /kind: outlook/);
		});
		await eventually(async () => assert.deepEqual(await lines(), ['2px dotted rgb(217, 199, 74)']));
		await window.runCommand('Hearsay: Undo Tag Change');
		await eventually(() => assert.deepEqual(files(), before));
		await eventually(async () => assert.deepEqual(await lines(), ['2px dotted rgb(217, 199, 74)']));
		await window.treeRows('Articles').filter({ hasText: 'Forecast' }).waitFor();
	});

	it('keeps its look while the codebook has errors', async () => {
		// Another colour than before: the window has noticed what was taken back.
		writeFileSync(join(window.folder, 'hearsay.yaml'), codebook('color: red, shape: dotted'));
		await eventually(async () => assert.deepEqual(await lines(), ['2px dotted rgb(240, 113, 120)']));
		writeFileSync(join(window.folder, 'hearsay.yaml'), 'hearsay: 1\nkinds: [\n');
		await window.page.waitForTimeout(1500);
		assert.deepEqual(await lines(), ['2px dotted rgb(240, 113, 120)']);
	});
});
