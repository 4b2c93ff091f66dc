/** Articles in another script, and every word of the page in accented letters: what is left in plain English was forgotten. */
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { Corpus } from '../../src/core/index';
import { english, type Strings } from '../../src/panel/strings';
import { eventually } from '../support/eventually';
import { type ToldArticle, toldArticle } from '../support/toldArticle';
import { ensureChromium, launchChromium } from '../vscode/chromium';
import { PanelPage } from './panelPage';

const dispatch: ToldArticle = {
	id: 'файл:///паром.txt',
	label: 'Паром',
	sentences: [
		{ text: 'Вескар потопил паром.', claim: true, accused: ['Вескар'] },
		{
			text: 'Ида Брандт сказала, что паром был стар.',
			claim: true,
			says: { who: 'Ида Брандт', words: 'паром был стар', form: 'indirect' },
		},
		{
			text: 'Двое докеров сказали, что видели дым.',
			says: { who: 'Двое докеров', type: 'unnamed', words: 'видели дым', form: 'indirect' },
		},
		{ text: 'Вескар отрицал, что паром горел.', denier: 'Вескар' },
	],
	names: [
		{ name: 'Ида Брандт', type: 'person' },
		{ name: 'Вескар', type: 'place' },
	],
	tags: [
		{ kind: 'claim', on: ['Вескар потопил паром.'] },
		{ kind: 'denial', on: ['Этих слов нигде нет.'] },
	],
};

const accents: ReadonlyMap<string, string> = new Map(
	[...'aàcçeèiìnñoòsšuùyÿ'.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]),
);
/** No letter of it is a plain one; `{0}` stays. */
function pseudo(text: string): string {
	return text.replaceAll(/\{\d\}|\p{L}/gu, part =>
		part.length > 1 ? part : (accents.get(part.toLowerCase()) ?? 'ø'),
	);
}
const strings = Object.fromEntries(
	Object.entries(english).map(([key, text]) => [key, pseudo(text)]),
) as unknown as Strings;

/** What the page shows or reads out: texts, and the attributes that are words. */
const shown = `(() => {
	const words = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		if (walker.currentNode.parentElement.closest('script, style') === null) words.push(walker.currentNode.data);
	}
	for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'aria-description']) {
		for (const element of document.querySelectorAll('[' + name + ']')) words.push(element.getAttribute(name));
	}
	return words.map(word => word.trim()).filter(word => /[A-Za-z]{2}/.test(word));
})()`;

describe('the words of the summary panel', () => {
	let browser: Browser;
	let panel: PanelPage;

	before(async () => {
		browser = await launchChromium(ensureChromium(message => process.stdout.write(`${message}\n`)));
		const corpus = new Corpus();
		corpus.set(toldArticle(dispatch));
		panel = await PanelPage.open(browser, { corpus });
		await panel.page.getByRole('heading', { name: english.title }).waitFor();
	});
	after(async () => {
		await panel?.close();
		await browser?.close();
	});

	it('are seen to be English where they are', async () => {
		await eventually(async () =>
			assert.ok((await panel.page.evaluate<string[]>(shown)).includes(english.title)),
		);
	});

	it('are all in the language that the host sends, also in menus and lists of sentences', async () => {
		const { page } = panel;
		await panel.send({ type: 'init', strings, locale: 'ru' });
		await panel.update();
		await page.getByRole('heading', { name: strings.title }).waitFor();
		const isAllTranslated = () =>
			eventually(async () => assert.deepEqual(await page.evaluate<string[]>(shown), []));
		await isAllTranslated();
		for (const menu of await page.locator('.menu-button').all()) {
			await menu.click();
			await page.locator('.box').waitFor();
			await isAllTranslated();
			await page.keyboard.press('Escape');
			await page.locator('.box').waitFor({ state: 'detached' });
		}
		const figure = page.locator('button.figure').first();
		await figure.click();
		await page.getByRole('button', { name: strings.close }).waitFor();
		await page.locator('#sentences .sentence').first().waitFor();
		await isAllTranslated();
		await panel.screenshot('panel-pseudo');
	});
});
