import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { photographFailures } from './failures';
import { Window } from './window';

const view = 'Speakers and Entities';
const articles = {
	'1-weir.txt':
		'Weir shut\n\nTobias Renner said on Monday that the weir at Orsk was shut. Tobias Renner denied that it leaks.\n',
	'2-mill.txt': 'Mill sold\n\nThe mill at Orsk was sold in June, said Toby Rennard.\n',
	'3-barge.txt':
		'Barges wait\n\nHelga Brandt said that barges wait at Orsk. An official said that they pay.\n',
};
const sidecar = `hearsay: 1
tags:
  - id: aaaaaaaa
    kind: claim
    targets:
      - { exact: The mill at Orsk was sold in June, prefix: "", suffix: "", start: 11, end: 44 }
    speaker: { name: Toby Rennard }
`;

describe('the view Speakers and Entities', () => {
	let window: Window;
	let folder: string;
	photographFailures(() => window);
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
		writeFileSync(join(folder, 'hearsay.yaml'), 'hearsay: 1\n');
		for (const [name, text] of Object.entries(articles)) {
			writeFileSync(join(folder, name), text);
		}
		writeFileSync(join(folder, '2-mill.txt.tags.yaml'), sidecar);
		window = await Window.open({ folder, theme: 'light', settings: { 'hearsay.author': 'ada' } });
		await window.openFile('1-weir.txt');
		await window.openContainer('Hearsay');
		// Rows are drawn again as long as articles come in.
		await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 3));
		await row('Tobias Renner').waitFor();
	});
	after(async () => {
		await window?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const row = (text: string) => window.treeRows(view).filter({ hasText: text }).first();
	const selected = () => window.treeRows(view).and(window.page.locator('.selected'));
	const texts = () => window.treeTexts(view);
	const file = (name: string) => {
		const path = join(window.folder, name);
		return existsSync(path) ? readFileSync(path, 'utf8') : '';
	};
	/** Again where the view draws itself anew meanwhile. */
	const selectBoth = (first: string, second: string) =>
		eventually(async () => {
			await row(first).click();
			await row(second).click({ modifiers: ['ControlOrMeta'] });
			assert.equal(await selected().count(), 2);
		});
	const filter = async (label: string) => {
		await window.runCommand('Hearsay: Filter Speakers and Entities…');
		await window.quickPick().filter({ hasText: label }).first().click();
	};

	it('goes to the name at the caret', async () => {
		const editor = await window.editor('1-weir.txt');
		await editor.moveTo(3, 48);
		await window.runCommand('Hearsay: Reveal Name in Speakers and Entities View');
		await eventually(async () => assert.equal(await selected().getAttribute('aria-label'), 'Orsk, 3'));
	});

	it('merges the selected names, in the tags too, and one undo takes it back', async () => {
		const before = file('2-mill.txt.tags.yaml');
		await row('Helga Brandt').click();
		await selectBoth('Tobias Renner', 'Toby Rennard');
		await window.page.keyboard.press('Alt+Enter');
		await window.quickPick().filter({ hasText: 'Tobias Renner' }).first().waitFor();
		await window.screenshot('names-merge-light');
		await window.quickPick().filter({ hasText: 'Tobias Renner' }).first().click();
		await eventually(() => {
			assert.match(
				file('hearsay.entities.yaml'),
				/name: Tobias Renner, type: person, aliases: \[Toby Rennard\]/,
			);
			assert.match(file('2-mill.txt.tags.yaml'), /name: Tobias Renner/);
		});
		await eventually(async () => assert.ok(!(await texts()).some(text => text.startsWith('Toby R'))));
		await row('Tobias Renner').click();
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(() => assert.equal(file('2-mill.txt.tags.yaml'), before));
		await eventually(() => assert.ok(!existsSync(join(window.folder, 'hearsay.entities.yaml'))));
		await window.runCommand('Hearsay: Redo Tag Change');
		await eventually(() => {
			assert.match(file('hearsay.entities.yaml'), /aliases: \[Toby Rennard\]/);
			assert.match(file('2-mill.txt.tags.yaml'), /name: Tobias Renner/);
		});
		await eventually(async () => assert.ok(!(await texts()).some(text => text.startsWith('Toby R'))));
		await window.runCommand('Hearsay: Undo Tag Change');
		await eventually(() => assert.ok(!existsSync(join(window.folder, 'hearsay.entities.yaml'))));
		await row('Toby Rennard').waitFor();
	});

	it('drops several that are no names', async () => {
		await selectBoth('Tobias Renner', 'Helga Brandt');
		await window.page.keyboard.press('Delete');
		await eventually(() =>
			assert.match(file('hearsay.entities.yaml'), /notEntities: \[Tobias Renner, Helga Brandt\]/),
		);
		await window.page.keyboard.press('Alt+Backspace');
		await eventually(() => assert.doesNotMatch(file('hearsay.entities.yaml'), /notEntities/));
	});

	it('shows only some, says so, and goes back to all', async () => {
		await filter('Unnamed sources');
		await eventually(async () => {
			const shown = await texts();
			assert.deepEqual(shown, ['Speakers1', 'official1 · unnamed']);
		});
		await window.page.getByText('Unnamed sources', { exact: true }).first().waitFor();
		await window.screenshot('names-filtered-light');
		await filter('Only places');
		const all = window.page.getByRole('button', { name: 'Show Everything', exact: true });
		await all.waitFor();
		await window.screenshot('names-nothing-light');
		await all.click();
		await row('Tobias Renner').waitFor();
	});

	it('sorts by name', async () => {
		await window.runCommand('Hearsay: Sort Speakers and Entities…');
		await window.quickPick().filter({ hasText: 'By name' }).first().click();
		await eventually(async () => {
			const [, first = ''] = await texts();
			assert.match(first, /^Helga Brandt/);
		});
	});
});
