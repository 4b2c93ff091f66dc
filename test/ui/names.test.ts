import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { removeFolder } from '../vscode/temporaryFolder';
import { photographFailures } from './failures';
import { decideOn } from './offer';
import { plain, Window } from './window';

const articles: Readonly<Record<string, string>> = {
	'courier.txt':
		'Cable cut off Marn\n\nThe Narrows Agency reported that two senior officials said the cable was cut on Friday.\n\nIda Brandt denied that her ship had crossed it. “The anchor was up all night,” said Sarah Kahn, the mate.\n',
	'courier.txt.tags.yaml': 'hearsay: 1\narticle: { outlet: Marn Courier, published: 2031-05-02 }\n',
	'post.txt':
		'Ship seen off Marn\n\nSara Khan said the ship was old. Oleksandr Tymarskyy said the harbour was closed.\n\nAccording to the Marn Courier, the cable was cut.\n',
	'post.txt.tags.yaml': 'hearsay: 1\narticle: { outlet: Veskar Post, published: 2031-05-01 }\n',
	'notes.txt':
		'Notes from the quay\n\nBrandt said the cable was old. Oleksandr Tymarsky said the harbour was open.\n',
	'hearsay.yaml': 'hearsay: 1\n',
};

for (const theme of ['dark', 'light'] as const) {
	describe(`who is who, ${theme}`, () => {
		let window: Window;
		let source: string;
		photographFailures(() => window);

		before(async () => {
			source = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
			for (const [name, text] of Object.entries(articles)) {
				writeFileSync(join(source, name), text);
			}
			window = await Window.open({ folder: source, theme, settings: { 'hearsay.author': 'ada' } });
			await window.openFile('courier.txt');
			await window.openContainer('Hearsay');
			// Rows are drawn again as long as articles come in.
			await eventually(async () => assert.equal((await window.treeTexts('Articles')).length, 3));
			await rows('Speakers and Entities').first().waitFor();
		});
		after(async () => {
			await window?.close();
			removeFolder(source);
		});

		const rows = (view: string) => window.treeRows(view);
		const row = (view: string, text: string) => rows(view).filter({ hasText: text }).first();
		/** A view that draws itself again at that moment may lose the key press. */
		const expand = async (view: string, text: string) => {
			await row(view, text).click();
			await eventually(async () => {
				if ((await row(view, text).getAttribute('aria-expanded')) !== 'true') {
					await window.page.keyboard.press('ArrowRight');
				}
				assert.equal(await row(view, text).getAttribute('aria-expanded'), 'true');
			});
		};
		const catalogue = () => {
			const path = join(window.folder, 'hearsay.entities.yaml');
			return existsSync(path) ? readFileSync(path, 'utf8') : '';
		};

		it('lists who told whom, from the outlets down and from the sources up', async () => {
			await window.runCommand('Hearsay: Show Who Told Whom');
			await row('Who Told Whom', 'From the Outlets Down').waitFor();
			await expand('Who Told Whom', 'Marn Courier');
			await expand('Who Told Whom', 'Narrows Agency');
			// Until the one under the agency is there, the first one is that of the sources.
			await eventually(async () => {
				const officials = rows('Who Told Whom').filter({ hasText: 'two senior officials' });
				assert.equal(await officials.count(), 2);
			});
			await expand('Who Told Whom', 'two senior officials');
			await row('Who Told Whom', 'the cable was cut on Friday').waitFor();
			// No article stands above it.
			await eventually(async () =>
				assert.match(
					plain(await row('Who Told Whom', 'the cable was cut on Friday').innerText()),
					/…officials said the cable was cut on Friday\.\s*courier\.txt/,
				),
			);
			await window.screenshot(`names-ladder-${theme}`);
			await row('Who Told Whom', 'the cable was cut on Friday').click();
			await window.page.locator('.statusbar-item', { hasText: 'Ln 3, Col' }).waitFor();
		});

		it('lists the sources of a name by date', async () => {
			const editor = await window.editor('courier.txt');
			await editor.moveTo(5, 3);
			await window.runCommand('Hearsay: Show Sources by Date');
			await eventually(async () => {
				const shown = (await rows('Ida Brandt by Date').allInnerTexts()).map(text =>
					plain(text).replace(/\s+/g, ' '),
				);
				assert.match(shown[0] ?? '', /2031-05-02/);
				assert.ok(shown.some(text => text.includes('no date')));
			});
			await window.screenshot(`names-by-date-${theme}`);
		});

		it('peeks at the next mention, goes there, and back', async () => {
			const editor = await window.editor('courier.txt');
			await editor.moveTo(5, 3);
			await window.page.keyboard.press('Control+Alt+M');
			const peek = window.page.locator('.peekview-widget');
			await peek.locator('.monaco-editor .view-line', { hasText: 'Brandt said the cable was old' }).waitFor();
			await window.screenshot(`names-peek-${theme}`);
			await window.page.keyboard.press('Escape');
			await peek.waitFor({ state: 'detached' });
			await editor.hasFocus();
			await window.page.keyboard.press('Alt+M');
			const notes = await window.editor('notes.txt');
			await eventually(async () => assert.match(await window.statusBar(), /mention 2 of 2, notes\.txt/));
			await window.runCommand('Go Back');
			await window.editor('courier.txt');
			await window.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 3' }).waitFor();
			await window.runCommand('Go Forward');
			await notes.locator.waitFor();
			await window.runCommand('Go Back');
			await window.editor('courier.txt');
			await window.page.locator('.statusbar-item', { hasText: 'Ln 5, Col 3' }).waitFor();
		});

		it('jumps through the denials of a name only, where somebody wants that', async () => {
			await window.runCommand('Hearsay: Jump Through…');
			await eventually(async () =>
				assert.deepEqual(await window.quickPickTexts(), [
					'mentions2',
					'statements2',
					'claims about this name0',
					'denials1',
				]),
			);
			await window.screenshot(`names-jump-${theme}`);
			await window.quickPick().filter({ hasText: 'denials' }).click();
			await eventually(async () => assert.match(await window.statusBar(), /: denial 1 of 1, courier\.txt/));
		});

		it('says of a name without denials how to jump through something else again', async () => {
			const editor = await window.editor('courier.txt');
			await editor.moveTo(5, 88);
			await window.page.keyboard.press('Alt+M');
			await eventually(async () =>
				assert.match(await window.statusBar(), /Sarah Kahn: no denials\. “Jump Through…” chooses/),
			);
			await editor.moveTo(5, 3);
		});

		it('shows all that is said about and by a name at one click', async () => {
			await window.runCommand('Hearsay: Show What Is Said About and By This Name');
			await window.panel().getByRole('heading', { name: 'Ida Brandt person' }).waitFor();
			await window.panel().getByText('Also: Brandt').waitFor();
			await window.screenshot(`names-page-${theme}`);
			await window.runCommand('Hearsay: Open Tag Summary');
			await window.panel().getByRole('heading', { name: 'Claims and answers' }).waitFor();
			// By its name in the table of speakers, too.
			await window
				.panel()
				.locator('table[aria-labelledby=speakers-title]')
				.getByRole('button', { name: 'Ida Brandt', exact: true })
				.click();
			await window.panel().getByRole('heading', { name: 'Ida Brandt person' }).waitFor();
			await window.panel().getByText('Ida Brandt denied that her ship had crossed it').first().click();
			await window.page.locator('.statusbar-item', { hasText: 'Ln 5' }).waitFor();
		});

		it('offers two names that sound alike, and keeps them apart for good at one key', async () => {
			await window.openContainer('Hearsay');
			await expand('Speakers and Entities', 'May Be the Same');
			const offer = row('Speakers and Entities', 'Sara Khan = Sarah Kahn?');
			await offer.click();
			await window.screenshot(`names-offer-${theme}`);
			await decideOn(window, offer, 'n');
			await eventually(() => assert.match(catalogue(), /notAliases: \[? ?-? ?Sarah Kahn|- Sarah Kahn/));
		});
	});
}
