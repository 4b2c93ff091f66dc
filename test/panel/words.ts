/**
 * What the page says. Not by `innerText`, which depends on what is drawn: the page leaves out cards that are off the
 * screen, and what was put into a card anew has no words by it before the next frame.
 */
import type { Locator } from 'playwright-core';
import { inOneLine } from '../support/inOneLine';

/** Of one element, in one line. */
export async function wordsOf(element: { textContent(): Promise<string | null> }): Promise<string> {
	return inOneLine(await element.textContent());
}

/** Of each element that there is now. */
export async function wordsOfAll(elements: Locator): Promise<string[]> {
	return (await elements.allTextContents()).map(inOneLine);
}

/** Of each row that there is now, with a space between its cells. */
export async function wordsOfRows(rows: Locator): Promise<string[]> {
	const cells = await rows.evaluateAll(elements =>
		elements.map(row => Array.from(row.children, cell => cell.textContent)),
	);
	return cells.map(texts => texts.map(inOneLine).join(' '));
}
