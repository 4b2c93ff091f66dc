import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { rows } from '../../src/core/index';
import { eventually } from '../support/eventually';
import { samplePanel } from './samplePanel';
import { wordsOf, wordsOfAll, wordsOfRows } from './words';

describe('the sections of the summary panel', () => {
	const sample = samplePanel();
	const { corpus, open } = sample;
	const button = (name: string | RegExp) => sample.panel.page.getByRole('button', { name });
	const matched = () => sample.panel.page.locator('.chips .matched');

	it('narrow to what is chosen, say how much is left, and widen again', async () => {
		const page = await open();
		const cards = await page.locator('.claim').count();
		await button('Kind').click();
		await page.getByRole('checkbox', { name: 'Denial' }).check();
		await matched().waitFor();
		await eventually(async () => {
			assert.match(await wordsOf(matched()), /^\d+ of \d+ tags and suggestions$/);
			assert.match(await wordsOf(page.locator('.chip')), /Kind: Denial/);
		});
		const query = { kinds: ['denial'] };
		assert.deepEqual(await sample.panel.sent('query'), { type: 'query', query, cards: 12 });
		// The claims come a moment after the figures.
		await eventually(async () => assert.ok((await page.locator('.claim').count()) < cards));
		await page.keyboard.press('Escape');
		await page.locator('.box').waitFor({ state: 'detached' });
		await page.locator('#menu-kinds:focus').waitFor();
		await button('Take off the filter Kind: Denial').click();
		await matched().waitFor({ state: 'detached' });
		await page
			.locator('.claim')
			.nth(cards - 1)
			.waitFor();
		assert.equal(await page.locator('.claim').count(), cards);
	});

	it('are chosen by keyboard alone', async () => {
		const page = await open();
		const { keyboard } = page;
		const focused = () =>
			page.evaluate('document.activeElement.closest("label, button")?.textContent.trim() ?? ""');
		const isFocused = (words: RegExp) => eventually(async () => assert.match(String(await focused()), words));
		await page.locator('#menu-kinds').focus();
		await keyboard.press('Enter');
		await isFocused(/^Attribution/);
		await keyboard.press('ArrowDown');
		await keyboard.press('ArrowDown');
		await isFocused(/^Denial/);
		await keyboard.press('ArrowUp');
		await keyboard.press('Space');
		await page.locator('.chip', { hasText: 'Kind: Claim' }).waitFor();
		await keyboard.press('Escape');
		// Whoever types after opening a menu with a search searches.
		await page.locator('#menu-entities').focus();
		await keyboard.press('Enter');
		await page.locator('.box').waitFor();
		await keyboard.type('lethm');
		await keyboard.press('ArrowDown');
		await isFocused(/^Lethmark/);
		await keyboard.press('Space');
		await page.locator('.chip', { hasText: 'Name: Lethmark' }).waitFor();
		// A menu that is left does not stay in the way.
		await page.locator('#menu-export').focus();
		await page.locator('.box').waitFor({ state: 'detached' });
	});

	it('say under a filter that there is nothing, and not that there are no dates or outlets', async () => {
		const page = await open();
		await page.locator('input.search').fill('nowhere');
		await page.getByText('0 of').first().waitFor();
		const hint = page
			.locator('section', { has: page.locator('#timeline-title') })
			.locator('.hint')
			.first();
		await hint.filter({ hasText: 'No claims here.' }).waitFor();
		await page.locator('.legend').waitFor({ state: 'detached' });
		const outlets = page.locator('section', { has: page.locator('#sourcing-title') });
		await eventually(async () =>
			assert.equal(await wordsOf(outlets.locator('.hint')), 'Nothing fits the search.'),
		);
	});

	it('show where on the page the searched words stand, until nothing is searched for', async () => {
		const page = await open();
		const painted = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('searched') ?? [])].map(found => {
					const range = document.createRange();
					range.setStart(found.startContainer, found.startOffset);
					range.setEnd(found.endContainer, found.endOffset);
					return range.toString();
				}),
			);
		await page.getByRole('searchbox', { name: 'Search sentences' }).fill('cable');
		await eventually(async () => {
			const found = await painted();
			assert.ok(found.length > 1);
			assert.deepEqual(new Set(found.map(words => words.toLowerCase())), new Set(['cable']));
		});
		await page.getByRole('searchbox', { name: 'Search sentences' }).fill('');
		await eventually(async () => assert.deepEqual(await painted(), []));
	});

	it('find choices by typing, and keep them when the page comes back', async () => {
		const page = await open();
		await page.locator('#menu-entities').click();
		await page.getByRole('searchbox', { name: 'Find in: Name' }).fill('lethm');
		await page.getByRole('checkbox', { name: /^Lethmark \d/ }).check();
		await page.locator('.chip', { hasText: 'Name: Lethmark' }).waitFor();
		const left = await wordsOf(matched());
		const stored = await sample.panel.stored();
		await sample.panel.close();
		await open({ stored });
		await eventually(async () => assert.equal(await wordsOf(matched()), left));
	});

	it('narrow by day of publication from a bar of the timeline, by keyboard', async () => {
		const page = await open();
		const bar = page.locator('.timeline').getByRole('button').first();
		const day = (await bar.getAttribute('aria-label'))?.slice(0, 10) ?? '';
		await bar.focus();
		await page.keyboard.press('Enter');
		await matched().waitFor();
		assert.deepEqual((await sample.panel.sent('query')).query, { from: day, to: day });
	});

	it('list the sentences behind the numbers of the timeline and of the sourcing', async () => {
		const page = await open();
		await page.locator('.timeline ~ details summary').click();
		const numbers = [
			page.locator('.timeline ~ details .figure').first(),
			page.locator('[aria-labelledby="outlets-title"] td .figure').first(),
			page.locator('[aria-labelledby="outlets-title"] td .figure').last(),
		];
		for (const number of numbers) {
			await number.click();
			const key = await number.getAttribute('data-selection');
			const { of, figure } = JSON.parse(key ?? '{}');
			const shown = /(\d+)(?!.*\d)/.exec((await number.getAttribute('aria-label')) ?? '')?.[1];
			await page.locator('#sentences .sentence').first().waitFor();
			await eventually(async () => {
				const listed = await page.locator('#sentences .sentence').count();
				assert.ok(listed > 0, key ?? '');
				if (figure !== 'unattributed') {
					assert.equal(listed, Number(await wordsOf(number)), `${of} ${figure} ${shown}`);
				}
			});
			await page.keyboard.press('Escape');
			await page.locator('#sentences').waitFor({ state: 'detached' });
		}
	});

	it('list articles without a date, each by its first sentence, which is no mark', async () => {
		const page = await open();
		const number = page.locator('[aria-labelledby="timeline-title"] p .figure');
		const count = Number(await wordsOf(number));
		assert.ok(count > 0);
		await number.click();
		await page.locator('#sentences .sentence').first().waitFor();
		assert.equal(await page.locator('#sentences .sentence').count(), count);
		assert.equal(await page.locator('#sentences .kind').count(), 0);
		assert.match(await wordsOf(page.locator('#sentences')), /^Articles without a date/);
		await sample.panel.screenshot('undated');
	});

	it('mark what the caret of the editor is in, and leave the focus where it is', async () => {
		const page = await open();
		await page.locator('.tile .figure').first().click();
		await page.locator('#sentences .sentence').first().waitFor();
		await page.getByRole('searchbox').first().focus();
		const [row] = rows(corpus, { of: 'marks', status: 'tag' });
		assert.ok(row?.span);
		await sample.panel.send({
			type: 'here',
			place: { article: row.article, start: row.span.start, end: row.span.start },
		});
		await page.locator('.sentence[aria-current=location]').first().waitFor();
		assert.equal(await page.evaluate('document.activeElement.type'), 'search');
		await sample.panel.send({ type: 'here' });
		await page.locator('.sentence[aria-current=location]').first().waitFor({ state: 'detached' });
	});

	for (const [name, format, start] of [
		['Save as SVG', 'svg', '<svg xmlns="http://www.w3.org/2000/svg" role="img"'],
		['Save as PNG', 'png', 'iVBORw0KGgo'],
	] as const) {
		it(`hand the timeline over as ${format}`, async () => {
			await open();
			await button(name).click();
			const chart = await sample.panel.sent('chart');
			assert.equal(chart.format, format);
			assert.ok(chart.content.startsWith(start), chart.content.slice(0, 60));
		});
	}

	it('open the sentence of a claim', async () => {
		const page = await open();
		const quote = page.locator('.quote').first();
		const words = (await quote.textContent()) ?? '';
		await quote.click();
		const { article, start, end } = await sample.panel.sent('open');
		const text = corpus.get(article)?.view.text.slice(start, end);
		assert.ok(words.replace(/\s+/g, ' ').includes(String(text).replace(/\s+/g, ' ')));
	});

	it('hand over what a person decides about claims, and what to export', async () => {
		await open();
		await button('Not the same').first().click();
		const { decision, seen } = await sample.panel.sent('decide');
		assert.equal(decision.do, 'part');
		await button('Export').click();
		await button('CSV table').click();
		assert.deepEqual(await sample.panel.sent('export'), { type: 'export', format: 'csv' });
		await button('Export').click();
		await button('Evidence pack of the tags shown…').click();
		assert.deepEqual(await sample.panel.sent('tags'), { type: 'tags', as: 'pack' });
		await button('Evidence pack…').first().click();
		assert.deepEqual((await sample.panel.sent('pack')).seen, seen);
		assert.equal(seen.memberCount, seen.members.length);
		for (const { article, words } of seen.members) {
			assert.ok(corpus.get(article)?.view.text.includes(words));
		}
	});

	it('show what is said about and by an entity, and come back', async () => {
		const page = await open();
		await page.locator('.facts').getByRole('button', { name: 'Lethmark' }).first().click();
		const heading = page.getByRole('heading', { name: 'Lethmark place', exact: true });
		await heading.waitFor();
		await page.locator('#entity-title:focus').waitFor();
		await sample.panel.screenshot('panel-entity');
		await page.locator('.claim').first().waitFor();
		const outlets = page.getByRole('table', { name: 'By outlet' });
		await eventually(async () =>
			assert.match(
				(await wordsOfRows(outlets.locator('tr'))).join('\n'),
				/Kesterline Courier \d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d \d+ \d+/,
			),
		);
		await page.getByText('Also: ').filter({ hasText: 'Stavenholm' }).waitFor();
		const claims = page.locator('.figures .figure').nth(1);
		const count = Number(await wordsOf(claims));
		await claims.click();
		await page.getByText(`Sentences: ${count}`).waitFor();
		const shares = await wordsOfAll(page.locator('.shares', { hasText: 'On whose word' }).locator('li'));
		const sum = shares.reduce((total, words) => total + Number(/\d+$/.exec(words)?.[0]), 0);
		assert.ok(sum >= count && count > 0, `${sum} ${count}`);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.getByRole('heading', { name: 'Timeline' }).waitFor();
	});

	it('list the sentences behind each number of a name’s page', async () => {
		const page = await open();
		await page.locator('.facts').getByRole('button', { name: 'Lethmark' }).first().click();
		const figures = page.locator('header.entity .figure, header .hint .figure');
		await figures.first().waitFor();
		const selections = await figures.evaluateAll(all =>
			all.map(one => ({ key: one.getAttribute('data-selection') ?? '', shown: one.textContent?.trim() })),
		);
		const kinds = selections.map(({ key }) => JSON.parse(key).figure);
		assert.ok(
			['about', 'says', 'named', 'none'].every(kind => kinds.includes(kind)),
			kinds.join(),
		);
		const head = page.locator('header', { has: page.locator('#about-title') }).locator('.hint');
		assert.match(await head.innerText(), /^Claims about \d+\s+Different claims: \d+$/);
		assert.equal(await head.locator('.figure').count(), 1);
		for (const [at, { shown }] of selections.entries()) {
			await figures.nth(at).click();
			await page.locator('#sentences').getByText(`Sentences: ${shown}`, { exact: true }).waitFor();
			await page.keyboard.press('Escape');
			await page.locator('#sentences').waitFor({ state: 'detached' });
		}
		await sample.panel.screenshot('panel-entity-figures');
	});

	it('show an entity that somebody asked for elsewhere', async () => {
		const page = await open();
		const key = corpus.find('Ruvane')?.key ?? '';
		await sample.panel.send({ type: 'showEntity', key });
		await page.getByRole('heading', { name: 'Ruvane place', exact: true }).waitFor();
	});

	/** What axe-core finds wrong, by rule and place. */
	const violations = async (page: Page): Promise<readonly string[]> => {
		await page.evaluate(axe.source);
		return page.evaluate(`axe.run({ preload: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => id + ': ' + target.join(' '))))`);
	};

	for (const theme of ['light', 'dark', 'high-contrast'] as const) {
		it(`give axe-core nothing to find in a ${theme} theme`, async () => {
			const page = await open({ theme });
			await button('Kind').click();
			await page.getByRole('checkbox', { name: 'Claim' }).check();
			await matched().waitFor();
			await page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
			assert.deepEqual(await violations(page), []);
			await page.keyboard.press('Escape');
			await page.locator('.facts').getByRole('button', { name: 'Lethmark' }).first().click();
			await page.locator('#entity-title').waitFor();
			assert.deepEqual(await violations(page), []);
		});
	}

	for (const theme of ['light', 'dark', 'high-contrast'] as const) {
		for (const width of [380, 1200]) {
			it(`fit ${width} pixels in a ${theme} theme`, async () => {
				const page = await open({ theme, width, height: 1400 });
				const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
				assert.equal(overflow, 0);
				await sample.panel.screenshot(`sections-${theme}-${width}`);
				await page.locator('.timeline').scrollIntoViewIfNeeded();
				await page.evaluate("document.getElementById('timeline-title').scrollIntoView()");
				await sample.panel.screenshot(`timeline-${theme}-${width}`);
			});
		}
	}

	// VS Code makes no group of editors narrower than the first.
	for (const width of [206, 300]) {
		describe(`in ${width} pixels`, () => {
			/** What is cut off at the right of the page or runs out of its card; tables scroll by themselves. */
			const cutOff = () =>
				sample.panel.page.evaluate(() =>
					[...document.querySelectorAll('#panel button, #panel h3, #panel .told, #panel li')]
						.filter(element => !element.closest('.scroll'))
						.filter(element => {
							const card = element.closest('.claim')?.getBoundingClientRect();
							const { right, width } = element.getBoundingClientRect();
							return width > 0 && right > Math.min(card?.right ?? innerWidth, innerWidth) + 1;
						})
						.map(element => element.textContent?.trim()),
				);

			it('nothing is cut off, file names without a space included', async () => {
				const page = await open({ width, height: 1400 });
				await page.evaluate(() => {
					for (const first of document.querySelectorAll('.ladder li:first-child')) {
						first.textContent = '000_0123456789abcdef.txt';
					}
				});
				assert.deepEqual(await cutOff(), []);
				const clipped = await page
					.locator('.choices')
					.evaluate(element => element.scrollWidth - element.clientWidth);
				assert.equal(clipped, 0);
				await sample.panel.screenshot(`sections-${width}`);
			});

			it('the page of a name has its table on it', async () => {
				const page = await open({ width });
				await page.locator('.facts').getByRole('button', { name: 'Lethmark' }).first().click();
				await page.locator('.shares table').waitFor();
				const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
				assert.equal(overflow, 0);
				assert.deepEqual(await violations(page), []);
			});

			it('a claim is not squeezed beside its state', async () => {
				const page = await open({ width });
				const [title, card] = await Promise.all(
					['.claim h3', '.claim'].map(selector => page.locator(selector).first().boundingBox()),
				);
				assert.ok(title && card && title.width > card.width / 2, `${title?.width} of ${card?.width}`);
			});

			it('every menu is below its button and on the page', async () => {
				const page = await open({ width });
				for (const menu of await page.locator('.menu-button').all()) {
					await menu.click();
					const name = await wordsOf(menu);
					await eventually(async () => {
						const [button, box] = [await menu.boundingBox(), await page.locator('.box').boundingBox()];
						assert.ok(button && box, name);
						assert.ok(box.x >= 0 && box.x + box.width <= width, `${name} ${box.x} ${box.width}`);
						assert.ok(Math.abs(box.y - (button.y + button.height + 4)) < 3, `${name} ${box.y}`);
					});
					await page.keyboard.press('Escape');
					await page.locator('.box').waitFor({ state: 'detached' });
				}
			});
		});
	}
});
