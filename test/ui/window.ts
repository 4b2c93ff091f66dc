/** The real window as a test sees it: page objects over VS Code's DOM, whose class names live here and nowhere else. */
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { inOneLine } from '../support/inOneLine';
import { type DevelopmentWindow, openDevelopmentWindow } from '../vscode/developmentWindow';
import { root, shotsFolder } from '../vscode/paths';
import { newest } from '../vscode/releases';
import { startLimit } from '../vscode/server';
import { type Settings, type Theme, themes } from '../vscode/settings';
import { copyToTemporary, removeFolder } from '../vscode/temporaryFolder';
import { Editor } from './editor';

export interface WindowUnderTest {
	/** Workspace folder; a copy of it is opened. */
	readonly folder: string;
	/** Name of a `.code-workspace` file in it, which is opened in its stead. */
	readonly workspace?: string;
	/** Absent: dark. */
	readonly theme?: Theme;
	readonly settings?: Settings;
	/** Folder of the extension; absent: the repository. */
	readonly extension?: string;
	/** Absent: English. */
	readonly language?: string;
}

/** For everything after the start; only what never comes waits so long. */
const patience = 60_000;

/** VS Code's lists draw spaces as U+00A0. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Runs in the page. */
async function isInStorage(pattern: string): Promise<boolean> {
	const looked = new RegExp(pattern);
	const answer = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	for (const { name } of await indexedDB.databases()) {
		const database = await answer(indexedDB.open(name ?? ''));
		try {
			for (const store of database.objectStoreNames) {
				const values = await answer(database.transaction(store).objectStore(store).getAll());
				if (values.some(value => typeof value === 'string' && looked.test(value))) {
					return true;
				}
			}
		} finally {
			database.close();
		}
	}
	return false;
}

/** Runs in the page. What a command asks by a quick pick of its own stands in the same place. */
function isPaletteGone(): boolean {
	const input = document.querySelector<HTMLInputElement>('.quick-input-widget input.input');
	return input === null || !input.checkVisibility() || !input.value.startsWith('>');
}

function hasFocus(element: Element): boolean {
	return element === document.activeElement && element.checkVisibility();
}

export class Window {
	/** The copy that is open, for tests that change or read its files. */
	readonly folder: string;
	readonly page: Page;
	readonly #opened: DevelopmentWindow;

	private constructor(opened: DevelopmentWindow, folder: string) {
		this.#opened = opened;
		this.page = opened.page;
		this.folder = folder;
	}

	/** Resolves when the window can be used; takes about 5 s. */
	static async open({ folder, theme = 'dark', settings, ...options }: WindowUnderTest): Promise<Window> {
		const copy = copyToTemporary(folder);
		const opened = await openDevelopmentWindow({
			release: newest,
			extension: options.extension ?? root,
			folder: options.workspace === undefined ? copy : join(copy, options.workspace),
			...(options.language !== undefined && { language: options.language }),
			settings: { 'workbench.colorTheme': themes[theme], ...settings },
		});
		const window = new Window(opened, copy);
		opened.page.setDefaultTimeout(patience);
		try {
			await opened.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: startLimit });
		} catch (error) {
			await window.close();
			throw error;
		}
		return window;
	}

	/** The same folder in a second window, another tab of the browser; it ends with this one. */
	async openAgain(): Promise<Window> {
		const page = await this.page.context().newPage();
		page.setDefaultTimeout(patience);
		await page.goto(this.page.url(), { timeout: startLimit });
		await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: startLimit });
		return new Window({ ...this.#opened, page }, this.folder);
	}

	async close(): Promise<void> {
		await this.#opened.close();
		removeFolder(this.folder);
	}

	/** Of the whole window, as `<name>.png` in the ignored folder for them; returns the file. */
	async screenshot(name: string): Promise<string> {
		mkdirSync(shotsFolder, { recursive: true });
		const path = join(shotsFolder, `${name}.png`);
		await this.page.screenshot({ path });
		return path;
	}

	/** As a person does it who wants to see it anew. */
	async reload(): Promise<void> {
		await this.page.reload({ timeout: startLimit });
		await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: startLimit });
	}

	/** @param name of a file at the top of the workspace folder, opened to stay; keys go to it then */
	async openFile(name: string): Promise<Editor> {
		await this.page
			.locator(`.explorer-folders-view .monaco-list-row[aria-label^=${JSON.stringify(name)}]`)
			.first() // Its sidecar's name starts the same way and comes after it.
			.dblclick();
		const editor = await this.editor(name);
		await editor.hasFocus();
		return editor;
	}

	/** The visible editor of a file, whoever opened it. */
	async editor(name: string): Promise<Editor> {
		const editor = this.page.locator(
			`.editor-instance .monaco-editor[data-uri$=${JSON.stringify(`/${name}`)}]`,
		);
		await editor.waitFor();
		return new Editor(this.page, editor);
	}

	/**
	 * From the command palette, by its full title ("Hearsay: Tag as Claim"). Resolves when the palette is gone: keys go to
	 * what had the focus before, or to what the command opened.
	 */
	async runCommand(title: string): Promise<void> {
		for (let tries = 0; !(await (await this.findCommand(title))()); tries++) {
			assert.ok(tries < 10, `something takes the focus from the palette before "${title}" is run`);
		}
	}

	/**
	 * Looks a command up in the palette. Tries again for a while, since the palette does not know the extension's commands
	 * at once.
	 * @returns what runs it, or gives false where something took the focus from the palette in the meantime
	 */
	async findCommand(title: string): Promise<() => Promise<boolean>> {
		const palette = this.page.locator('.quick-input-widget');
		const input = palette.locator('input.input').first();
		const row = palette
			.locator('.monaco-list-row')
			.filter({ has: this.page.locator('.label-name').getByText(title, { exact: true }) })
			.first();
		// A row may move until the list is filtered: not to be clicked where Enter takes it.
		const taken = row.and(this.page.locator('.focused'));
		let isTaken = false;
		const isThere = async (wait: number): Promise<boolean> => {
			await this.page.keyboard.press('F1');
			try {
				await input.fill(`>${title}`, { timeout: wait });
				await row.waitFor({ timeout: wait });
				isTaken = await taken.waitFor({ timeout: 1_500 }).then(
					() => true,
					() => false,
				);
				// What is drawn late may take the focus, and the palette closes.
				return await row.isVisible();
			} catch {
				await this.page.keyboard.press('Escape');
				return false;
			}
		};
		let tries = 0;
		while (!(await isThere(1_500 + 500 * tries))) {
			assert.ok(++tries < 10, `the command palette has no "${title}"`);
		}
		return async () => {
			if (isTaken) {
				if (!(await input.evaluate(hasFocus))) return false;
				await this.page.keyboard.press('Enter');
			} else {
				await row.click();
			}
			await this.page.waitForFunction(isPaletteGone);
			return true;
		};
	}

	/** Rows of the open quick pick. */
	quickPick(): Locator {
		return this.page.locator('.quick-input-widget .monaco-list-row');
	}

	/** The rows of the open quick pick that there are now, each in one line. */
	async quickPickTexts(): Promise<string[]> {
		return (await this.quickPick().allInnerTexts()).map(inOneLine);
	}

	/** Resolves when a question of this title is on the screen and nothing has been typed into it yet. */
	async asks(title: string | RegExp): Promise<void> {
		const widget = this.page.locator('.quick-input-widget');
		await eventually(async () => {
			const now = inOneLine(await widget.locator('.quick-input-title:visible').innerText({ timeout: 1_000 }));
			assert.ok(typeof title === 'string' ? now === title : title.test(now), `it asks: ${now}`);
			// One that is answered already may have the same title.
			assert.equal(await widget.locator('input.input').first().inputValue(), '');
		});
	}

	/** Types into the open question, and takes the row that is found by it. */
	async answer(words: string): Promise<void> {
		await this.page.keyboard.type(words);
		const taken = this.page.locator('.quick-input-widget .monaco-list-row.focused');
		await eventually(async () => {
			const row = inOneLine(await taken.innerText({ timeout: 1_000 }));
			assert.ok(row.toLowerCase().includes(words.toLowerCase()), `it would take: ${row}`);
		});
		await this.page.keyboard.press('Enter');
	}

	/** Answers the question for a file. */
	async savesAs(suggested: RegExp, path?: string): Promise<void> {
		const input = this.page.locator('.quick-input-widget .quick-input-box input:visible').first();
		await eventually(async () => assert.match(await input.inputValue({ timeout: 1_000 }), suggested));
		if (path !== undefined) {
			await eventually(async () => {
				await input.fill(path);
				assert.equal(await input.inputValue(), path);
			});
		}
		await input.press('Enter');
	}

	/**
	 * Resolves when the window is told of what others write into its folder: that begins a while after it has opened, and
	 * what was written before is never told of. The Explorer must be open.
	 * @param within of a workspace of several folders, which is watched by itself
	 */
	async noticesFiles(within = ''): Promise<void> {
		const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
		for (let tries = 0; tries < 15; tries++) {
			const probe = `noticed-${tries}.log`;
			const file = join(this.folder, within, probe);
			writeFileSync(file, '');
			const row = rows.filter({ hasText: probe });
			// Longer each time: a slow window would show each after it is gone.
			const timeout = 2_000 + 1_000 * tries;
			const becomes = (state: 'visible' | 'detached') =>
				row.waitFor({ state, timeout }).then(
					() => true,
					() => false,
				);
			const isSeen = await becomes('visible');
			rmSync(file);
			// Now and then VS Code is told of the first of the two only.
			if (isSeen && (await becomes('detached'))) {
				return;
			}
		}
		assert.fail('the window is not told of files that others write');
	}

	/** @param title of a view container in the Activity bar */
	async openContainer(title: string): Promise<void> {
		await this.page.locator(`.activitybar a.action-label[aria-label^=${JSON.stringify(title)}]`).click();
	}

	/** Resolves when VS Code has kept a state with such words for the next start: in a browser it does so now and then. */
	async isWrittenDown({ source }: RegExp): Promise<void> {
		await eventually(async () => assert.ok(await this.page.evaluate(isInStorage, source), source), 60_000);
	}

	/** @param title of a view in the side bar, which must be open; its rows may be filtered further */
	treeRows(title: string): Locator {
		return this.#viewBody(title).locator('.monaco-list-row');
	}

	/** Resolves when what is typed goes to the view. */
	async treeHasFocus(title: string): Promise<void> {
		await this.#viewBody(title).locator(':focus').waitFor();
	}

	#viewBody(title: string): Locator {
		const pane = this.page.locator('.pane', {
			has: this.page.locator(`.pane-header[aria-label^=${JSON.stringify(title)}]`),
		});
		return pane.locator('.pane-body');
	}

	/** Visible rows from top to bottom, as a person reads them. */
	async treeTexts(title: string): Promise<string[]> {
		const rows = this.treeRows(title);
		await rows.first().waitFor();
		return (await rows.allInnerTexts()).map(inOneLine);
	}

	/** All that the status bar says. */
	async statusBar(): Promise<string> {
		return plain(await this.page.locator('.part.statusbar').innerText());
	}

	/** @param id as the extension gives it when it creates the item */
	statusBarItem(id: string): Locator {
		return this.page.locator(`.statusbar-item[id=${JSON.stringify(`hearsay.hearsay.${id}`)}]`);
	}

	/** The page inside the webview that was opened last: two frames deep. */
	panel(): FrameLocator {
		return this.page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('#active-frame');
	}

	/** @param isDone only where the step is ticked off */
	walkthroughStep(title: string, isDone = false): Locator {
		const step = this.page.locator('.getting-started-step', { hasText: title });
		return isDone ? step.filter({ has: this.page.locator('.codicon-getting-started-step-checked') }) : step;
	}

	/** Messages shown at the lower right. */
	notifications(): Locator {
		return this.page.locator('.notifications-toasts .notification-list-item-message');
	}
}
