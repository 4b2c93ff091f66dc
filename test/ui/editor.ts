/** One text editor of the real window. Only the lines on the screen exist in it. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';

/** A stretch that the extension painted on one line, as the browser computed it. */
export interface PaintedStretch {
	/** In CSS pixels of the window. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly background: string;
	/** CSS shorthand, such as "0px none rgb(0, 0, 0)" where there is none. */
	readonly borderBottom: string;
	readonly outline: string;
}

/** What a decoration does to the letters themselves. */
export interface PaintedText {
	readonly text: string;
	readonly color: string;
	/** CSS shorthand. */
	readonly textDecoration: string;
	readonly fontStyle: string;
	/** Content of the pseudo-elements; "none" where there is none. */
	readonly before: string;
	readonly after: string;
}

/** Class names of decoration types that extensions create start with this; VS Code's own do not. */
const decoration = '[class*="ced-"]';

export class Editor {
	readonly locator: Locator;
	readonly #page: Page;

	constructor(page: Page, locator: Locator) {
		this.#page = page;
		this.locator = locator;
	}

	/** The visible lines in order, joined by line feeds. */
	async text(): Promise<string> {
		const lines = await this.locator.locator('.view-line').evaluateAll(elements =>
			elements
				// The box below a note is an editor, too.
				.filter(element => !element.closest('.review-widget'))
				.map(element => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
				.sort((a, b) => a.top - b.top)
				.map(({ text }) => text),
		);
		return lines.join('\n').replaceAll('\u00a0', ' ');
	}

	/** Puts the cursor onto the first visible line with these words, by a click on them. */
	async clickOn(words: string): Promise<void> {
		await this.#words(words).click();
	}

	/**
	 * Shows the hover over the first visible occurrence of these words, which must lie in one token of the grammar, until
	 * it says so: it comes in parts, and without those that could not be had yet.
	 */
	async hoverOver(words: string, says: RegExp): Promise<string> {
		const contents = this.#page.locator('.monaco-hover:not(.hidden) .hover-contents');
		return eventually(async () => {
			await this.#page.mouse.move(0, 0);
			await this.#words(words).hover();
			await contents.first().waitFor({ timeout: 5_000 });
			return eventually(async () => {
				const text = (await contents.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
				assert.match(text, says);
				return text;
			}, 3_000);
		});
	}

	/** @param line and `column` from 1, as the status bar shows them */
	async moveTo(line: number, column: number): Promise<void> {
		await this.focus();
		await this.#page.keyboard.press('Control+g');
		// Not the input that another question still has on the screen.
		const input = this.#page.locator('.quick-input-widget input.input').first();
		await eventually(async () => assert.match(await input.inputValue(), /^:/));
		await input.fill(`:${line}:${column}`);
		const row = this.#page.locator('.quick-input-widget .monaco-list-row.focused');
		await row.filter({ hasText: new RegExp(`\\b${line}\\b.*\\b${column}\\b`) }).waitFor();
		await input.press('Enter');
		await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
		await this.hasFocus();
	}

	/** Resolves when it has the focus. */
	async focus(): Promise<void> {
		// A click would need a visible spot that no widget covers.
		await this.#page.keyboard.press('Control+1');
		await this.hasFocus();
	}

	/** Resolves when keys go to it. */
	async hasFocus(): Promise<void> {
		await this.locator.locator(':focus').waitFor({ state: 'attached' });
	}

	async type(text: string): Promise<void> {
		await this.#page.keyboard.type(text);
	}

	/** Waits for the first; backgrounds and borders are drawn on their own layer under the text. */
	async paintedStretches(): Promise<PaintedStretch[]> {
		const stretches = this.locator.locator(`.view-overlays .cdr${decoration}`);
		await stretches.first().waitFor({ state: 'attached' });
		return stretches.evaluateAll(elements =>
			elements.map(element => {
				const { left, top, width } = element.getBoundingClientRect();
				const style = getComputedStyle(element);
				const { backgroundColor: background, borderBottom, outline } = style;
				return { left, top, width, background, borderBottom, outline };
			}),
		);
	}

	/** Waits for the first. */
	async paintedTexts(): Promise<PaintedText[]> {
		const spans = this.locator.locator(`.view-lines ${decoration}`);
		await spans.first().waitFor({ state: 'attached' });
		return spans.evaluateAll(elements =>
			elements.map(element => {
				const { color, textDecoration, fontStyle } = getComputedStyle(element);
				return {
					text: (element.textContent ?? '').replaceAll('\u00a0', ' '),
					...{ color, textDecoration, fontStyle },
					before: getComputedStyle(element, '::before').content,
					after: getComputedStyle(element, '::after').content,
				};
			}),
		);
	}

	/** Icons that the extension put into the margin. */
	marginMarks(): Locator {
		return this.locator.locator(`.glyph-margin-widgets ${decoration}`);
	}

	/** Underlines of the Problems panel's entries. */
	squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
		return this.locator.locator(`.view-overlays .cdr.squiggly-${severity}`);
	}

	codeLenses(): Locator {
		return this.locator.locator('.codelens-decoration a');
	}

	#words(words: string): Locator {
		return this.locator.locator('.view-line span', { hasText: words }).last();
	}
}
