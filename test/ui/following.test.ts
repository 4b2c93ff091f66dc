/** How the views in the side bar go along with what a person looks at. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const said = 'Tobias Renner said on Monday that the weir at Orsk was shut.';
const articles = {
	'1-weir.txt': `Weir shut\n\n${said} The town council has paid for it since June.\n`,
	// Its name begins as the other's does.
	'1-weir.txt.txt': 'Weir open\n\nHelga Brandt said that the weir at Orsk was open again.\n',
	'2-mill.txt': 'Mill sold\n\nThe mill at Orsk was sold in June, said Toby Rennard.\n',
};
const sidecar = `hearsay: 1
tags:
  - id: aaaaaaaa
    kind: claim
    targets:
      - { exact: weir at Orsk, prefix: "the ", suffix: " was open", start: 35, end: 47 }
`;

describe('the views that follow the editor', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-following-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		for (const [name, text] of Object.entries(articles)) {
			writeFileSync(join(folder, name), text);
		}
		writeFileSync(join(folder, '1-weir.txt.txt.tags.yaml'), sidecar);
		window = await Window.open({
			folder,
			settings: { 'hearsay.author': 'ada', 'workbench.editor.enablePreview': false },
		});
		await window.openContainer('Hearsay');
		await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 3));
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const selected = (view: string) => window.treeRows(view).and(window.page.locator('.selected'));
	const selectedLabel = async (view = 'Articles') =>
		(await selected(view).count()) === 1 ? await selected(view).getAttribute('aria-label') : null;
	const isSelected = (label: RegExp, view?: string) =>
		eventually(async () => assert.match((await selectedLabel(view)) ?? '', label));
	const row = (text: string) => window.treeRows('Articles').filter({ hasText: text }).first();
	/** One after the other: what is asked for while another opens may come first. */
	const open = async (...names: readonly string[]) => {
		for (const name of names) {
			await row(name).click();
			await window.editor(name);
		}
	};
	const twistie = (text: string) => row(text).locator('.monaco-tl-twistie');

	/** As it is at first. */
	afterEach(async () => {
		await window.runCommand('View: Close All Editors');
		await window.treeRows('Articles').first().hover();
		const pane = window.page.locator('.pane', {
			has: window.page.locator('.pane-header[aria-label^="Articles"]'),
		});
		await pane.getByRole('button', { name: 'Collapse All' }).click();
		await areClosed();
	});
	const areClosed = () =>
		eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 3));

	it('goes to the sentence that was chosen in the summary panel, through rows that are closed', async () => {
		await window.runCommand('Hearsay: Open Tag Summary');
		const panel = window.panel();
		await panel
			.locator('tr', { hasText: 'Tobias Renner' })
			.first()
			.getByRole('button', { name: /\d/ })
			.first()
			.click();
		await panel.locator('.sentence').first().click();
		await isSelected(/^Suggested Attribution: .*weir at Orsk was shut/);
		// The keyboard is left to the editor.
		await (await window.editor('1-weir.txt')).locator.locator(':focus').waitFor();
		await window.screenshot('following-chosen-dark');
	});

	it('opens nothing for a caret that only passes', async () => {
		await open('1-weir.txt', '2-mill.txt');
		await isSelected(/^2-mill\.txt,/);
		await window.runCommand('View: Open Previous Editor');
		await (await window.editor('1-weir.txt')).moveTo(3, 70);
		await isSelected(/^1-weir\.txt,/);
		await areClosed();
	});

	it('goes from an article to one whose name begins the same', async () => {
		await open('1-weir.txt', '1-weir.txt.txt');
		await isSelected(/^1-weir\.txt\.txt,/);
		await window.runCommand('View: Open Previous Editor');
		await (await window.editor('1-weir.txt')).moveTo(3, 5);
		await isSelected(/^1-weir\.txt,/);
	});

	it('stays on the row that leads to a sentence, where a part of it is tagged', async () => {
		await twistie('1-weir.txt.txt').click();
		await twistie('Suggested Claims').click();
		const sentence = window.treeRows('Articles').filter({ hasText: 'Helga Brandt said' }).first();
		await sentence.click();
		await window.page.waitForTimeout(1_000); // Views follow when the caret has come to rest.
		await isSelected(/^Suggested Claim: Helga Brandt said/);
	});

	it('goes to a name that is selected in the article', async () => {
		await open('1-weir.txt.txt');
		// Behind "Helga Brandt said".
		await (await window.editor('1-weir.txt.txt')).moveTo(3, 18);
		for (let words = 0; words < 3; words++) {
			await window.page.keyboard.press('Control+Shift+ArrowLeft');
		}
		await isSelected(/^Helga Brandt,/, 'Speakers and Entities');
	});
});
