import assert from 'node:assert/strict';
import type { ClaimCard } from '../../src/core/index';
import { eventually } from '../support/eventually';
import { samplePanel } from './samplePanel';
import { wordsOf, wordsOfAll } from './words';

/** `card` as it would be if it were told in the own voice of one article, in each of these words. */
function ownVoice(card: ClaimCard, ...told: readonly string[]): ClaimCard {
	const [place] = card.members;
	assert.ok(place);
	const members = told.map(text => {
		// A letter stands for a sentence of the article.
		const start = 1000 * text.charCodeAt(0);
		const span = { start, end: start + text.length };
		return { ...place, key: `own#${start}`, span, text, who: '', ladder: [] };
	});
	const [title = ''] = told;
	return {
		...card,
		...{ id: `own ${title}`, title, titleOf: members[0]?.key ?? '', members, memberCount: members.length },
		...{ denials: [], denialCount: 0, joins: [] },
	};
}

describe('the summary panel, by keyboard and by ear', () => {
	const sample = samplePanel();
	const { open } = sample;
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) {
			await sample.panel.page.keyboard.press(key);
		}
	};
	/** Accessible name, or the words of it. */
	const focused = () =>
		sample.panel.page.evaluate(() => {
			const { activeElement: element } = document;
			return (
				element?.getAttribute('aria-label') ?? element?.textContent?.trim().replace(/\s+/g, ' ').slice(0, 80)
			);
		});
	const isFocused = (words: RegExp) => eventually(async () => assert.match(String(await focused()), words));

	const openers = [
		{ from: 'a table', selector: '[aria-labelledby="entities-title"] tbody button.name >> nth=2' },
		{ from: 'a claim', selector: '.facts button >> nth=1' },
	];
	for (const { from, selector } of openers) {
		for (const way of ['Escape', 'the button'] as const) {
			it(`comes back from the page of a name to where it was opened: from ${from}, by ${way}`, async () => {
				const page = await open({ height: 500 });
				const opener = page.locator(selector);
				await opener.focus();
				await sample.panel.settled();
				const [name, before] = [await focused(), await opener.boundingBox()];
				// What is off the screen is not laid out: its height must be known all the same.
				assert.ok(before && before.y > 0 && before.y < 500, `${before?.y}`);
				await press('Enter');
				await page.locator('#entity-title:focus').waitFor();
				if (way === 'Escape') {
					await press('Escape');
				} else {
					await press('Shift+Tab', 'Enter');
				}
				await page.locator('#claims-title').waitFor();
				await eventually(async () => {
					assert.equal(await focused(), name);
					assert.ok(await opener.evaluate(element => element === document.activeElement));
					const now = await opener.boundingBox();
					assert.ok(now && Math.abs(before.y - now.y) < 3, `${before.y} ${now?.y}`);
				});
			});
		}
	}

	it('keeps focus on what is chosen in a menu, and what is chosen in its place until the menu is opened again', async () => {
		const page = await open();
		const kinds = () => wordsOfAll(page.locator('.box label .label'));
		await page.locator('#menu-kinds').focus();
		await press('Enter', 'ArrowDown');
		const box = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim());
		const second = await eventually(async () => {
			const label = await box();
			assert.ok(label);
			return label;
		});
		const before = await kinds();
		await press('Space');
		await page.locator('.chip').waitFor();
		await eventually(async () => {
			assert.equal(await box(), second);
			assert.deepEqual(await kinds(), before);
		});
		await press('ArrowDown', 'Space');
		await page.locator('.chip').nth(1).waitFor();
		await press('Escape', 'Enter');
		await eventually(async () => assert.deepEqual((await kinds()).slice(0, 2), before.slice(1, 3)));
	});

	it('keeps focus on what is moved', async () => {
		const page = await open();
		const before = await wordsOf(page.locator('.claim h3').first());
		const card = page.locator('.claim').nth(4);
		const title = await wordsOf(card.locator('h3'));
		await card.getByRole('button', { name: 'Name…' }).focus();
		// The card comes to stand before the other one.
		await sample.panel.turnCards();
		await eventually(async () => assert.notEqual(await wordsOf(page.locator('.claim h3').first()), before));
		const focusedCard = () =>
			page.evaluate(() =>
				document.activeElement
					?.closest('.claim')
					?.querySelector('h3')
					?.textContent?.replace(/\s+/g, ' ')
					.trim(),
			);
		await eventually(async () => assert.equal(await focusedCard(), title));
	});

	const decisions = [
		{ key: 'Not the same', what: 'something was taken out of' },
		{ key: 'Name…', what: 'got a name' },
	];
	for (const { key, what } of decisions) {
		it(`stays with the claim that ${what}, where that comes to stand elsewhere`, async () => {
			const page = await open({ height: 500 });
			const card = page.locator('.claim').first();
			const teller = await wordsOf(card.locator('.ladder').nth(1));
			const other = await wordsOf(page.locator('.claim h3').nth(1));
			await card.getByRole('button', { name: key }).first().focus();
			await sample.panel.settled();
			const before = await page.locator(':focus').boundingBox();
			await sample.panel.sendCards(([first, second, ...others]) => {
				assert.ok(first && second && first.members.length > 1);
				const members = key === 'Name…' ? first.members : first.members.slice(1);
				const title = key === 'Name…' ? 'What they met for' : first.title;
				const decided = { ...first, id: 'decided', title, members, memberCount: members.length };
				return [second, decided, ...others];
			});
			await page.locator('.claim >> nth=0').getByRole('heading', { name: other }).waitFor();
			const focus = page.locator('.claim', { has: page.locator(':focus') });
			await eventually(async () => {
				assert.equal(await focused(), key);
				assert.ok((await wordsOfAll(focus.locator('.ladder'))).includes(teller));
				const now = await page.locator(':focus').boundingBox();
				assert.ok(before && now && Math.abs(before.y - now.y) < 3, `${before?.y} ${now?.y}`);
			});
		});
	}

	const named = (card: ClaimCard): ClaimCard => {
		const { titleOf: _, ...rest } = card;
		return { ...rest, id: 'decided', title: 'Named' };
	};
	const inOneVoice: readonly {
		readonly what: string;
		readonly before: readonly string[][];
		readonly press: { readonly card: string; readonly key: string; readonly nth?: number };
		readonly after: (card: (...told: readonly string[]) => ClaimCard) => readonly ClaimCard[];
		readonly focus: string;
	}[] = [
		{
			what: 'is named',
			before: [['A'], ['B'], ['C']],
			press: { card: 'B', key: 'Name…' },
			after: card => [card('A'), named(card('B')), card('C')],
			focus: 'Named',
		},
		{
			what: 'is merged with another',
			before: [['A'], ['B'], ['C']],
			press: { card: 'C', key: 'Merge with…' },
			after: card => [card('A'), { ...card('B', 'C'), id: 'decided' }],
			focus: 'B',
		},
		{
			what: 'loses the member that it is called by',
			before: [['A', 'B', 'C'], ['D']],
			press: { card: 'A', key: 'Not the same' },
			after: card => [{ ...card('A'), id: 'parted' }, card('D'), card('B', 'C')],
			focus: 'B',
		},
		{
			what: 'loses one of two members',
			before: [['A', 'B'], ['D']],
			press: { card: 'A', key: 'Not the same' },
			after: card => [{ ...card('A'), id: 'parted' }, card('D'), card('B')],
			focus: 'B',
		},
		{
			what: 'loses the other of two members',
			before: [['A', 'B'], ['D']],
			press: { card: 'A', key: 'Not the same', nth: 1 },
			after: card => [card('B'), card('D'), { ...card('A'), id: 'decided' }],
			focus: 'A',
		},
		{
			what: 'is gone: the next stands in',
			before: [['A'], ['B'], ['C']],
			press: { card: 'B', key: 'Name…' },
			after: card => [card('A'), card('C')],
			focus: 'C',
		},
	];
	for (const { what, before, press: pressed, after, focus } of inOneVoice) {
		it(`tells apart claims in the own voice of one article where one ${what}`, async () => {
			const page = await open({ height: 500 });
			const withTitle = (title: string) =>
				page.locator('.claim', { has: page.getByRole('heading', { name: title, exact: true }) });
			const sendOwn = (made: typeof after) =>
				sample.panel.sendCards(([first, ...others]) => {
					assert.ok(first);
					return [...made((...told) => ownVoice(first, ...told)), ...others];
				});
			await sendOwn(card => before.map(told => card(...told)));
			const { card, key, nth = 0 } = pressed;
			await withTitle(card).getByRole('button', { name: key }).nth(nth).focus();
			await sendOwn(after);
			await withTitle(focus).locator(':focus').waitFor();
		});
	}

	it('takes no focus from an editor when the page of a name comes, and has it when a person comes', async () => {
		const page = await open();
		await page.evaluate('document.hasFocus = () => false');
		const { key } = sample.corpus.find('Lethmark') ?? { key: '' };
		await sample.panel.send({ type: 'showEntity', key });
		await page.locator('#entity-title').waitFor();
		assert.equal(await page.evaluate('document.activeElement.id'), '');
		await page.evaluate("window.dispatchEvent(new Event('focus'))");
		await page.locator('#entity-title:focus').waitFor();
	});

	it('keeps focus near what is gone', async () => {
		const page = await open();
		await page.locator('#menu-kinds').focus();
		await press('Enter', 'Space', 'Escape');
		const chip = page.locator('.chip');
		await chip.focus();
		await press('Enter');
		await chip.waitFor({ state: 'detached' });
		await isFocused(/^Date/);
	});

	it('has the focus where it was when a person comes back from a picker', async () => {
		const page = await open();
		const button = page.getByRole('button', { name: 'Merge with…' }).nth(1);
		await button.focus();
		const comeBack = () =>
			page.evaluate(() => {
				// As VS Code takes the focus away and gives it back.
				(document.activeElement as HTMLElement | null)?.blur();
				window.dispatchEvent(new Event('focus'));
			});
		await comeBack();
		await eventually(async () =>
			assert.ok(await button.evaluate(element => element === document.activeElement)),
		);
		await page.locator('h1').click();
		await comeBack();
		await page.waitForTimeout(100);
		assert.ok(await page.evaluate('document.activeElement === document.body'));
	});

	it('has no letters in the names of buttons that are signs to look at', async () => {
		const page = await open();
		await page.locator('[aria-labelledby="speakers-title"] .sort').first().click();
		const names = await page.locator('#panel').ariaSnapshot();
		assert.deepEqual(names.match(/[▾↑↓›].*/g), null);
	});

	it('tells by ear how much a filter lets through, and that all of it is there again', async () => {
		const page = await open();
		// A reader of the screen tells of changes in what was there before.
		const status = await page.locator('.top .heard[role=status]').elementHandle();
		assert.ok(status);
		const whole = await eventually(async () => {
			const [, count] = /^(\d+) of \1 tags and suggestions$/.exec(await wordsOf(status)) ?? [];
			assert.ok(count);
			return count;
		});
		await page.locator('input.search').fill('cable');
		await eventually(async () =>
			assert.match(await wordsOf(status), new RegExp(`^(?!${whole} )\\d+ of ${whole} tags`)),
		);
		await page.locator('input.search').fill('');
		await eventually(async () => assert.match(await wordsOf(status), new RegExp(`^${whole} of ${whole} `)));
		const table = page.locator('[aria-labelledby="speakers-title"]').first();
		assert.equal(await wordsOf(table.locator('[role=status]')), '');
		await table.getByRole('searchbox').fill('min');
		await eventually(async () => assert.match(await wordsOf(table.locator('[role=status]')), /^\d+ of \d+$/));
	});

	it('has light boxes in a light high contrast theme, which VS Code marks as both', async () => {
		const page = await open({ theme: 'high-contrast' });
		const scheme = () => page.evaluate('getComputedStyle(document.body).colorScheme');
		assert.equal(await scheme(), 'dark');
		await page.evaluate("document.body.classList.add('vscode-high-contrast-light')");
		assert.equal(await scheme(), 'light');
	});

	it('has no table without a name', async () => {
		const page = await open();
		await page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
		const names = ['By article and kind', 'Speakers', 'People, organisations, places', 'Sourcing by outlet'];
		for (const name of [...names, 'Timeline']) {
			await page.getByRole('table', { name }).waitFor();
		}
	});

	it('is stopped once by each table and by the timeline, and goes on in them by the arrow keys', async () => {
		const page = await open();
		const rows = page.locator('[aria-labelledby="speakers-title"] tbody tr');
		const isOn = (row: number, figure: number) =>
			eventually(async () =>
				assert.equal(
					await focused(),
					await rows.nth(row).locator('.figure').nth(figure).getAttribute('aria-label'),
				),
			);
		await rows.first().locator('.figure').first().focus();
		await press('ArrowDown');
		await isOn(1, 0);
		await press('ArrowUp', 'ArrowRight');
		await isOn(0, 1);
		const name = await wordsOf(rows.first().locator('.name'));
		await press('Home');
		await eventually(async () => assert.equal(await focused(), name));
		await press('ArrowLeft');
		assert.equal(await focused(), name);
		await press('ArrowRight');
		await isOn(0, 0);
		await press('ArrowDown', 'Tab');
		assert.equal(await page.evaluate("document.activeElement.closest('tbody')"), null);
		await press('Shift+Tab');
		await isOn(1, 0);
		const bars = page.locator('.timeline .bin');
		await bars.first().focus();
		await press('ArrowRight');
		await eventually(async () =>
			assert.ok(await bars.nth(1).evaluate(bar => bar === document.activeElement)),
		);
		await press('Tab');
		assert.equal(await page.evaluate("document.activeElement.closest('.timeline')"), null);
	});

	it('goes from the title of a list to its sentences by the arrow keys', async () => {
		const page = await open();
		await page.locator('.tile .figure').first().focus();
		await press('Enter');
		await page.locator('#sentences-title:focus').waitFor();
		await page.locator('.sentence').first().waitFor();
		await press('ArrowDown');
		const first = page.locator('.sentence').first();
		await eventually(async () => assert.ok(await first.evaluate(one => one === document.activeElement)));
		const outline = () => page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
		assert.equal(await outline(), 'solid');
		await press('Shift+Tab', 'Shift+Tab');
	});

	it('keeps the keys that edit a search from undoing decisions', async () => {
		const page = await open();
		await page.evaluate(
			"window.heard = []; window.addEventListener('keydown', ({ key }) => window.heard.push(key))",
		);
		const heard = async () =>
			(await page.evaluate<string[]>('window.heard')).filter(key => /backspace|z/i.test(key));
		await page.locator('input.search').focus();
		await press('Alt+Backspace', 'Shift+Alt+Backspace', 'Control+Meta+z');
		assert.deepEqual(await heard(), []);
		await page.locator('.claim button').first().focus();
		await press('Alt+Backspace');
		assert.deepEqual(await heard(), ['Backspace']);
		await page.locator('#menu-kinds').focus();
		await press('Enter');
		await page.locator('.box input[type=checkbox]').first().focus();
		await press('Alt+Backspace');
		assert.deepEqual(await heard(), ['Backspace', 'Backspace']);
	});

	it('empties a search by Escape before it closes anything', async () => {
		const page = await open();
		await page.locator('.tile .figure').first().click();
		await page.locator('.sentence').first().waitFor();
		await page.locator('input.search').fill('cable');
		await press('Escape');
		await eventually(async () => assert.equal(await page.locator('input.search').inputValue(), ''));
		assert.equal(await page.locator('#sentences').count(), 1);
		await press('Escape');
		await page.locator('#sentences').waitFor({ state: 'detached' });
	});
});
