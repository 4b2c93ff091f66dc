/** Words of articles and names of files are text, whatever they look like: no icon, no link, wherever they are shown. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { Editor } from './editor';
import { photographFailures } from './failures';
import { Window } from './window';

const file = 'quay $(flame)](http:q).txt';
const words = 'the quay $(flame) [was](http://quay.example) shut';
const text = `Quay shut\n\nOle Brant said that ${words}. Mia Holt denied that.\n`;
const at = text.indexOf(words);
const sidecar = `hearsay: 1
article: { title: "Quay $(flame)", outlet: "$(flame) Herald" }
tags:
  - id: aaaaaaaa
    kind: claim
    targets: [{ exact: "${words}", start: ${at}, end: ${at + words.length} }]
    speaker: { name: "$(flame) Brant", exact: Ole Brant, start: 11, end: 20 }
  - id: bbbbbbbb
    kind: attribution
    targets: [{ exact: "${words}", start: ${at}, end: ${at + words.length} }]
`;
const catalogue =
	'hearsay: 1\nentities:\n  - { id: holt, name: "$(flame) Holt", type: person, aliases: [Mia Holt] }\n';

describe('words that look like icons and links', () => {
	let window: Window;
	let folder: string;
	let editor: Editor;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-plain-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		writeFileSync(join(folder, 'hearsay.entities.yaml'), catalogue);
		writeFileSync(join(folder, file), text);
		writeFileSync(join(folder, `${file}.tags.yaml`), sidecar);
		window = await Window.open({ folder, settings: { 'hearsay.author': 'ada' } });
		await window.page
			.locator('.explorer-folders-view .monaco-list-row[aria-label^="quay $(flame)"]')
			.first()
			.dblclick();
		editor = new Editor(
			window.page,
			window.page.locator('.editor-instance .monaco-editor[data-uri$=".txt"]'),
		);
		await eventually(async () => assert.ok((await editor.paintedStretches()).length > 2));
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const flames = (part: string) => window.page.locator(`${part} .codicon-flame`).count();

	for (const [command, line, column, shown] of [
		['Go to Article…', 3, 24, 'Quay $(flame)'],
		['Remove Tag', 3, 24, 'the quay $(flame)'],
		['Link Tag…', 3, 24, '$(flame) [was]'],
		['Decide on This Name…', 3, 75, 'Is Not $(flame) Holt'],
		['Merge Claim with…', 1, 1, 'the quay $(flame)'],
	] as const) {
		it(`are shown as they are by ${command}`, async () => {
			await editor.moveTo(line, column);
			await window.runCommand(`Hearsay: ${command}`);
			await eventually(async () => assert.ok((await window.quickPickTexts()).join('\n').includes(shown)));
			assert.equal(await flames('.quick-input-widget'), 0);
			await window.page.keyboard.press('Escape');
			await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		});
	}

	it('are shown as they are in the status bar', async () => {
		await editor.moveTo(3, 75);
		await window.page.keyboard.press('Alt+m');
		await eventually(async () => assert.match(await window.statusBar(), /\$\(flame\) Holt: /));
		await editor.moveTo(3, 30);
		await window.page.keyboard.press('Alt+q');
		await eventually(async () => assert.match(await window.statusBar(), /Copied: .*\$\(flame\)/));
		assert.equal(await flames('.part.statusbar'), 0);
	});

	it('lead nowhere in a message', async () => {
		await editor.moveTo(3, 30);
		await window.runCommand('Hearsay: Describe Tags at Caret');
		const message = window.notifications().filter({ hasText: 'flame' });
		await message.waitFor();
		assert.equal(await message.locator('a').count(), 0);
		await window.screenshot('plain-text');
	});
});
