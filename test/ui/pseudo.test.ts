/** The extension in a display language that has no word in common with English: what is English then, is not translated. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { pseudo, pseudoTranslated, untranslated, wordsIn } from '../support/pseudoTranslation';
import { translatable } from '../unit/l10n/translatable';
import { root } from '../vscode/paths';
import { copyToTemporary, removeFolder, temporaryFolder } from '../vscode/temporaryFolder';
import { photographFailures } from './failures';
import { Window } from './window';

const language = 'qps-ploc';
const sample = join(root, 'media', 'sample');

/** What is shipped, with a translation that the repository does not have. */
function translatedExtension(): string {
	const folder = temporaryFolder();
	for (const part of ['package.json', 'package.nls.json', 'dist', 'media', 'syntaxes']) {
		cpSync(join(root, part), join(folder, part), { recursive: true });
	}
	const write = (file: string, words: Readonly<Record<string, string>>) =>
		writeFileSync(join(folder, file), JSON.stringify(pseudoTranslated(words)));
	mkdirSync(join(folder, 'l10n'));
	write(join('l10n', `bundle.l10n.${language}.json`), translatable(root));
	write(`package.nls.${language}.json`, JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')));
	return folder;
}

/** Names of files, and all that stands in them, is the reader's own. */
function ownWords(): ReadonlySet<string> {
	const files = readdirSync(sample);
	const texts = files.map(file => readFileSync(join(sample, file), 'utf8'));
	// Keys have the same names in every language.
	const others = 'Alt Ctrl Shift Cmd Enter Escape Backspace Delete yaml';
	return wordsIn([...files, ...texts, others].join('\n'));
}

/** Runs in the page: what is read in the elements, each piece by itself, and what is only heard of each of them. */
function textsIn(elements: readonly Element[]): string[] {
	return elements.flatMap(element => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		const texts = [element.getAttribute('aria-label') ?? ''];
		while (walker.nextNode()) {
			texts.push(walker.currentNode.textContent ?? '');
		}
		return texts;
	});
}

describe('a translated Hearsay', () => {
	let window: Window;
	let extension: string;
	let folder: string;
	const known = ownWords();
	photographFailures(() => window);
	before(async () => {
		extension = translatedExtension();
		folder = copyToTemporary(sample);
		window = await Window.open({ folder, extension, language, settings: { 'hearsay.author': 'ada' } });
		await window.openFile('07-courier-correction.txt');
		await window.openContainer(pseudo('Hearsay'));
		await window.treeRows(pseudo('Articles')).first().waitFor();
	});
	after(async () => {
		await window?.close();
		removeFolder(extension);
		removeFolder(folder);
	});

	/** @param shown asked for again until it is there as a whole: lists fade in */
	const isTranslated = (what: string, shown: () => Promise<readonly string[]>) =>
		eventually(async () => {
			const texts = (await shown()).join('\n');
			assert.match(texts, /[ȧḗīǿŭ]/, `${what}: nothing is translated\n${texts}`);
			assert.deepEqual(untranslated(texts, known), [], what);
		});
	/** What is read and what is only heard. */
	const saidBy = (locator: Locator) => locator.evaluateAll(textsIn);
	const expandAll = async (title: string) => {
		const closed = window.treeRows(title).and(window.page.locator('[aria-expanded=false]'));
		for (let rows = 0; rows < 12 && (await closed.count()) > 0; rows++) {
			// Rows move while articles come in.
			await closed
				.first()
				.locator('.monaco-tl-twistie')
				.click({ timeout: 2_000 })
				.catch(() => undefined);
			await window.page.waitForTimeout(200);
		}
	};

	for (const title of ['Articles', 'Speakers and Entities']) {
		it(`has the view ${title}`, async () => {
			const name = pseudo(title);
			await eventually(async () => assert.ok((await window.treeRows(name).count()) > 3));
			await expandAll(name);
			await isTranslated(title, () => saidBy(window.treeRows(name)));
		});
	}

	it('has its commands in the palette', async () => {
		await window.page.keyboard.press('F1');
		await window.page
			.locator('.quick-input-widget input.input')
			.first()
			.fill(`>${pseudo('Hearsay')}`);
		const rows = window.quickPick().filter({ hasText: pseudo('Hearsay') });
		await eventually(async () => assert.ok((await rows.count()) > 8));
		await window.screenshot('pseudo-palette');
		// Below the title in another language VS Code shows the English one.
		await isTranslated('palette', () =>
			rows.locator('.quick-input-list-row:first-child .label-name').allInnerTexts(),
		);
		await window.page.keyboard.press('Escape');
	});

	/** In front, whatever row of a view the tests before have opened. */
	const correction = async () => {
		const name = '07-courier-correction.txt';
		await window.page.locator(`.tab[data-resource-name=${JSON.stringify(name)}]`).click();
		return window.editor(name);
	};

	it('has its questions and their rows', async () => {
		for (const command of ['Filter Articles…', 'Filter Speakers and Entities…', 'Sort Articles…']) {
			await window.runCommand(`${pseudo('Hearsay')}: ${pseudo(command)}`);
			await window.quickPick().first().waitFor();
			const title = window.page.locator('.quick-input-titlebar');
			await isTranslated(command, async () => [
				...(await saidBy(title)),
				// Not by their nodes: VS Code uses rows again, with what is hidden of them as it was.
				...(await window.quickPick().allInnerTexts()),
			]);
			await window.page.keyboard.press('Escape');
			await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		}
	});

	it('has its hovers', async () => {
		const editor = await correction();
		await isTranslated('hover', async () => [await editor.hoverOver('The signal was lost', /[ȧḗīǿŭ]/)]);
		await window.screenshot('pseudo-hover');
	});

	it('has the menu of an editor', async () => {
		const editor = await correction();
		await editor.locator.locator('.view-line').first().click({ button: 'right' });
		const items = window.page.locator('.monaco-menu .action-label').filter({ hasText: /[ȧḗīǿŭ]/ });
		await eventually(async () => assert.ok((await items.count()) > 5));
		await window.screenshot('pseudo-menu');
		await isTranslated('menu', () => items.allInnerTexts());
		await window.page.keyboard.press('Escape');
		await items.first().waitFor({ state: 'detached' });
	});

	it('has its messages', async () => {
		const editor = await correction();
		await editor.moveTo(2, 1);
		await window.runCommand(`${pseudo('Hearsay')}: ${pseudo('Remove Tag')}`);
		const message = window.page.locator('.statusbar-item', {
			hasText: pseudo('There is no tag at the caret.'),
		});
		await message.first().waitFor();
	});

	it('has its status bar', async () => {
		const item = window.page.locator('.statusbar-item[id*="hearsay"]').first();
		await isTranslated('status bar', () => saidBy(item));
	});

	it('has the summary panel', async () => {
		await window.runCommand(`${pseudo('Hearsay')}: ${pseudo('Open Tag Summary')}`);
		const panel = window.panel();
		await panel.locator('.tile').first().waitFor({ timeout: 60_000 });
		await panel.locator('.claim').first().waitFor();
		await window.screenshot('pseudo-panel');
		await isTranslated('panel', async () => [
			...(await saidBy(panel.locator('body, [aria-label]'))),
			...(await panel
				.locator('[title], [placeholder]')
				.evaluateAll(elements =>
					elements.flatMap(({ attributes }) =>
						['title', 'placeholder'].map(name => attributes.getNamedItem(name)?.value ?? ''),
					),
				)),
		]);
	});
});
