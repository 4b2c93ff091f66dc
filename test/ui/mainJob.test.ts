/** The three jobs as a person does them, in the real window on the sample articles. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { root } from '../vscode/paths';
import type { Editor } from './editor';
import { Window } from './window';

const wire = '02-sna-wire.txt';
const sample = join(root, 'media', 'sample');

describe('the main job', () => {
	let window: Window;
	let editor: Editor;
	before(async () => {
		window = await Window.open({ folder: sample, settings: { 'hearsay.author': 'tester' } });
		editor = await window.openFile(wire);
	});
	after(() => window?.close());

	const sidecar = () => readFileSync(join(window.folder, `${wire}.tags.yaml`), 'utf8');

	it('paints suggestions: lines under attributions, marks in the margin for claims, nothing filled', async () => {
		await eventually(async () => {
			const stretches = await editor.paintedStretches();
			const styles = new Set(stretches.map(({ borderBottom }) => borderBottom.split(' ')[1]));
			assert.ok(styles.has('dotted') && styles.has('solid') && styles.has('dashed'), [...styles].join());
			assert.ok(stretches.every(({ background }) => background === 'rgba(0, 0, 0, 0)'));
			assert.ok((await editor.marginMarks().count()) > 3);
		});
	});

	it('says in the hover who speaks, and which rule found it', async () => {
		const text = await editor.hoverOver('rejected', /Denial\?/);
		assert.match(text, /Lethmark/);
		assert.match(text, /Rule /);
	});

	it('tags the sentence at the caret by one key, fills it, and writes it down', async () => {
		await editor.moveTo(6, 20);
		await window.page.keyboard.press('Alt+c');
		await eventually(async () => {
			const filled = (await editor.paintedStretches()).filter(
				({ background }) => background !== 'rgba(0, 0, 0, 0)',
			);
			assert.ok(filled.length > 0);
		});
		await eventually(() => {
			assert.match(sidecar(), /kind: claim/);
			assert.match(sidecar(), /exact: The Longwater cable between Kesterline and Port Ellory in Ruvane/);
		});
		const counts = window.statusBarItem('hearsay.counts');
		await eventually(async () => assert.match((await counts.textContent()) ?? '', /^\s*1\s/));
	});

	it('accepts with one key and goes on to the next suggestion', async () => {
		await editor.moveTo(5, 12);
		await window.page.keyboard.press('Alt+Enter');
		await eventually(() => assert.match(sidecar(), /how: suggestion/));
		const caret = window.page.locator('.statusbar-item[id="status.editor.selection"]');
		await eventually(async () => assert.doesNotMatch((await caret.textContent()) ?? '', /Ln 5, Col 12/));
	});

	it('lists articles with their tags, and who speaks', async () => {
		await window.openContainer('Hearsay');
		await eventually(async () => {
			assert.equal((await window.treeTexts('Articles')).length, 10);
			assert.ok((await window.treeTexts('Speakers')).some(text => text.startsWith('Maud Tessaring')));
		});
	});

	it('goes from mention to mention, on into the next article', async () => {
		await editor.moveTo(8, 4);
		const seen: string[] = [];
		for (let press = 0; press < 2; press++) {
			await window.page.keyboard.press('Alt+m');
			await eventually(async () => {
				const title = await window.page.locator('.tab.active').first().getAttribute('data-resource-name');
				assert.ok(title && title !== seen.at(-1));
				seen.push(title);
			});
		}
		assert.equal(new Set(seen).size, 2, seen.join());
	});

	it('sums up: a number opens its sentences, a sentence leads to its place', async () => {
		await window.runCommand('Hearsay: Open Tag Summary');
		const page = window.panel();
		const row = page.locator('tr', { hasText: 'Maud Tessaring' }).first();
		await row.getByRole('button', { name: /\d/ }).first().click();
		const sentence = page.locator('.sentence', { hasText: 'tore up our cable' }).first();
		await sentence.click();
		await window.page.locator('.tab.active', { hasText: wire }).waitFor();
		const shown = await window.editor(wire);
		await eventually(async () => assert.match(await shown.text(), /tore up our cable/));
	});

	it('has the tags again after the window was reloaded', async () => {
		await window.reload();
		await window.page.locator('.tab', { hasText: wire }).click({ timeout: 60_000 });
		const again = await window.editor(wire);
		await eventually(async () => {
			const filled = (await again.paintedStretches()).filter(
				({ background }) => background !== 'rgba(0, 0, 0, 0)',
			);
			assert.ok(filled.length > 0);
		}, 60_000);
	});
});

describe('a folder that is not set up', () => {
	let window: Window;
	let folder: string;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-plain-'));
		writeFileSync(join(folder, 'notes.txt'), 'The mayor denied the report, her office said on Monday.\n');
		window = await Window.open({ folder, settings: { 'hearsay.author': 'tester' } });
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('keeps its text files as they are', async () => {
		await window.openFile('notes.txt');
		await window.openContainer('Hearsay');
		await window.page.getByText('Set Up This Folder').first().waitFor();
		const language = window.page.locator('.statusbar-item[id="status.editor.mode"]');
		await eventually(async () => assert.equal(await language.textContent(), 'Plain Text'));
		assert.equal(await window.page.locator('.view-overlays .cdr[class*="ced-"]').count(), 0);
	});

	it('is set up by tagging for the first time', async () => {
		const editor = await window.editor('notes.txt');
		await editor.moveTo(1, 5);
		await window.runCommand('Hearsay: Tag as Claim');
		await eventually(async () => {
			const language = window.page.locator('.statusbar-item[id="status.editor.mode"]');
			assert.equal(await language.textContent(), 'News Article');
			assert.ok(
				(await editor.paintedStretches()).some(({ background }) => background !== 'rgba(0, 0, 0, 0)'),
			);
		});
		await eventually(() =>
			assert.match(readFileSync(join(window.folder, 'notes.txt.tags.yaml'), 'utf8'), /kind: claim/),
		);
	});
});
